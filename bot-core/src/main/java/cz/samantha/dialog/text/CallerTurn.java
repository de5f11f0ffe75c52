package cz.samantha.dialog.text;

/** What a caller does in a call as text. */
public sealed interface CallerTurn {
    record Say(String text) implements CallerTurn {}

    record Key(char key) implements CallerTurn {}

    /** Says nothing until the bot speaks again. */
    record Silence() implements CallerTurn {}

    record Noise() implements CallerTurn {}

    record HangUp() implements CallerTurn {}
}
