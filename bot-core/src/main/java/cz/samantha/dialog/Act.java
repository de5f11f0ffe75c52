package cz.samantha.dialog;

import java.time.Duration;

/** What the bot does next. The acts of one step are done in order; transfer and hang-up wait until all is said. */
public sealed interface Act {
    /** Says a prompt. */
    record Say(Prompt prompt, BargeIn bargeIn) implements Act {}

    /**
     * Waits for the caller.
     *
     * @param noInputAfter silence after the prompt's end that counts as no-input
     */
    record Listen(Duration noInputAfter) implements Act {}

    /**
     * Moves the caller to people.
     *
     * @param reason why, for the clerk and the journal: a topic id or a word like {@code no-match}
     */
    record Transfer(String queue, String reason) implements Act {}

    /** Ends the call. */
    record HangUp() implements Act {}

    /** Whether the caller may interrupt. */
    enum BargeIn {
        ALLOWED,
        /** Emergency and legal sentences are heard to their end. */
        FORBIDDEN
    }
}
