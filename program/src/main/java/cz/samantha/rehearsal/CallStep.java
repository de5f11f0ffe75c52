package cz.samantha.rehearsal;

import cz.samantha.acoustics.noise.NoiseKind;

/** One thing that happens in a scripted call. Durations are in milliseconds. */
public sealed interface CallStep {
    /** The caller waits until the other side has spoken and finished. */
    record WaitForPrompt() implements CallStep {}

    /** The caller speaks; before a clerk is there, the time to the answer is measured. */
    record Say(String text, Manner manner) implements CallStep {
        /** In a quiet place and without a pause. */
        public Say(String text) {
            this(text, Manner.PLAIN);
        }
    }

    /** The caller waits until the answer has gone on for so long and speaks over it. */
    record Interrupt(String text, long afterMillis, Manner manner) implements CallStep {
        /** In a quiet place and without a pause. */
        public Interrupt(String text, long afterMillis) {
            this(text, afterMillis, Manner.PLAIN);
        }
    }

    /** The caller waits until the answer has gone on for so long; then something is heard for a second, and no word. */
    record Sound(NoiseKind kind, long afterMillis) implements CallStep {}

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
