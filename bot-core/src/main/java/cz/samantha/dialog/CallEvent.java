package cz.samantha.dialog;

import cz.samantha.ear.Hypotheses;
import java.time.Duration;

/** What happened in a call, in the order in which it happened. */
public sealed interface CallEvent {
    /**
     * The call was answered; the first event of every call.
     *
     * @param callerNumber the number from which the caller phones; empty where it is withheld. Personal data
     */
    record Answered(String callerNumber) implements CallEvent {
        /** A call whose number is withheld. */
        public Answered() {
            this("");
        }

        /** Without the number, which does not belong in logs. */
        @Override
        public String toString() {
            return "Answered[]";
        }
    }

    /**
     * The call was answered, but will not be listened to, because recognition is at its limit; the first event of such a
     * call. The caller can press keys.
     *
     * @param callerNumber the number from which the caller phones; empty where it is withheld. Personal data
     */
    record AnsweredUnheard(String callerNumber) implements CallEvent {
        /** Without the number, which does not belong in logs. */
        @Override
        public String toString() {
            return "AnsweredUnheard[]";
        }
    }

    /**
     * The caller said something.
     *
     * @param endOfSpeechDelay from the caller's last speech to the decision that the turn is the bot's
     */
    record Utterance(Hypotheses heard, Duration endOfSpeechDelay) implements CallEvent {}

    /** The caller pressed a key: 0-9, *, #. */
    record Key(char key) implements CallEvent {}

    /** The bot listened and heard nothing for as long as {@link Act.Listen} allows. */
    record NoInput() implements CallEvent {}

    /** There was sound that was no speech. */
    record Noise() implements CallEvent {}

    /**
     * The caller began to speak into a prompt, which was stopped.
     *
     * @param heardMillis how much of the prompt had been played
     */
    record BargeIn(long heardMillis) implements CallEvent {}

    /** All that the last step told to say has been played. */
    record PromptFinished() implements CallEvent {}

    /** The caller hung up. */
    record HungUp() implements CallEvent {}
}
