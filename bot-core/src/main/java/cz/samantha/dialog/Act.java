package cz.samantha.dialog;

import java.time.Duration;

/**
 * What the bot does next. The acts of one step are done in order; the last one is what the call waits for: listening,
 * transfer or hang-up, which begin when all is said.
 */
public sealed interface Act {
    /** Says a prompt. */
    record Say(Prompt prompt, BargeIn bargeIn, Delivery delivery) implements Act {
        /** The same in another delivery; what is dictated stays dictated. */
        Say in(Delivery other) {
            boolean dictated = delivery.pace() == Delivery.Pace.DICTATION;
            return new Say(prompt, bargeIn, dictated ? other.with(Delivery.Pace.DICTATION) : other);
        }
    }

    /**
     * Waits for the caller.
     *
     * @param noInputAfter silence after the prompt's end that counts as no-input
     */
    record Listen(Duration noInputAfter) implements Act {}

    /** Keeps a wish to be called back, or a message, for the clerks. */
    record TakeCallback(Callback callback) implements Act {}

    /** Records no more of this call, and forgets what was recorded: the caller does not agree. */
    record StopRecording() implements Act {}

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
