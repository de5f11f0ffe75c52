package cz.samantha.ear;

import java.time.Duration;

/** What the ear tells about the caller; times are milliseconds of audio heard since the session began. */
public sealed interface EarEvent {
    /** The caller has been speaking long enough to be taken seriously: barge-in counts from here. */
    record SpeechStarted(long startMillis) implements EarEvent {}

    /** What has been understood so far of an utterance that goes on. */
    record Partial(String text) implements EarEvent {
        /** Without what was said, which does not belong in logs. */
        @Override
        public String toString() {
            return "Partial[]";
        }
    }

    /**
     * The caller's turn is over.
     *
     * @param endOfSpeechMillis where the last speech was
     * @param decidedAtMillis how much audio had been heard when the ear was sure that nothing follows
     * @param endOfSpeechDelay from the arrival of the last speech to this decision, recognition included
     */
    record Utterance(Hypotheses heard, long endOfSpeechMillis, long decidedAtMillis, Duration endOfSpeechDelay)
            implements EarEvent {}

    /** There was sound that began like speech, and no word in it. */
    record Noise(long endOfSpeechMillis, long decidedAtMillis) implements EarEvent {}

    /** Recognition failed and the ear hears no more of this call; the last event of a session. */
    record Failed() implements EarEvent {}
}
