package cz.samantha.dialog;

import java.util.List;
import java.util.Map;

/**
 * Where a conversation stands: all that the engine remembers between two steps.
 *
 * @param phase how far the call is
 * @param pending what a bare yes or no would answer
 * @param lastTopic the topic answered last; empty: none yet
 * @param lastTopicTimes how often it was answered in a row
 * @param failures turns in a row that were not understood: no-match and noise
 * @param noInputs silences in a row
 * @param corrections how often the caller said that the answer missed the question
 * @param lastAnswer what "repeat" repeats
 * @param repeats how often that was repeated
 * @param lastSaid what was said last, whatever it was
 * @param interrupted whether the caller spoke into it
 * @param variants which wording of a text was used last, by the text's id without number
 */
public record DialogState(
        Phase phase,
        Pending pending,
        String lastTopic,
        int lastTopicTimes,
        int failures,
        int noInputs,
        int corrections,
        LastAnswer lastAnswer,
        int repeats,
        LastSaid lastSaid,
        boolean interrupted,
        Map<String, Integer> variants) {
    public DialogState {
        variants = Map.copyOf(variants);
    }

    public static DialogState initial() {
        return new DialogState(
                Phase.NEW,
                Pending.NOTHING,
                "",
                0,
                0,
                0,
                0,
                new LastAnswer(List.of(), Pending.NOTHING),
                0,
                new LastSaid(List.of(), false),
                false,
                Map.of());
    }

    /** How far a call is. */
    public enum Phase {
        NEW,
        LISTENING,
        TRANSFERRING,
        /** The goodbye is being said; only who interrupts it is heard. */
        CLOSING,
        /** The caller hung up. */
        OVER
    }

    /** A question of the bot that waits for a yes or no. */
    public enum Pending {
        NOTHING,
        ANYTHING_ELSE,
        WANT_PERSON
    }

    /**
     * What the last step that spoke said.
     *
     * @param again whether it was said again because noise had stopped it
     */
    public record LastSaid(List<Act.Say> says, boolean again) {
        public LastSaid {
            says = List.copyOf(says);
        }
    }

    /** What was said last in answer to something, and what it asked. */
    public record LastAnswer(List<Act.Say> says, Pending pending) {
        public LastAnswer {
            says = List.copyOf(says);
        }
    }
}
