package cz.samantha.rehearsal;

/** One thing that happens in a scripted call. Durations are in milliseconds. */
public sealed interface CallStep {
    /** The caller waits until the other side has spoken and finished. */
    record WaitForPrompt() implements CallStep {}

    /** The caller speaks; before a clerk is there, the time to the answer is measured. */
    record Say(String text) implements CallStep {}

    /** The caller waits until the answer has gone on for so long and speaks over it. */
    record Interrupt(String text, long afterMillis) implements CallStep {}

    /** The caller presses a key. */
    record PressKey(char key) implements CallStep {}

    record WaitMillis(long millis) implements CallStep {}

    /** The caller waits until the clerk's telephone is answered. */
    record WaitForClerk() implements CallStep {}

    /** The clerk speaks. */
    record ClerkSays(String text) implements CallStep {}

    /** The caller waits until the other side hangs up. */
    record WaitForHangUp() implements CallStep {}

    /** The caller hangs up. */
    record HangUp() implements CallStep {}
}
