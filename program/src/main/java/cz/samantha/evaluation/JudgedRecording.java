package cz.samantha.evaluation;

import java.time.Duration;

/**
 * What the ear made of one recording, beside what is right.
 *
 * @param heard the words of all turns, one after another
 * @param errors of {@code heard} against the text
 * @param topicRight whether the first topic that is understood from what was heard is a right one
 * @param textTopicRight the same for the text itself
 * @param turns what the ear found
 * @param audio how long the recording is
 * @param processorTime what hearing it took
 */
public record JudgedRecording(
        LabelledRecording labelled,
        String heard,
        WordErrors errors,
        boolean topicRight,
        boolean textTopicRight,
        Turns turns,
        Duration audio,
        Duration processorTime) {
    /**
     * The turns that the ear found.
     *
     * @param begun how often it told that somebody speaks, which stops a prompt
     * @param withWords turns for the bot in which there were words
     * @param ends when turns for the bot were taken for ended
     */
    public record Turns(long begun, long withWords, TurnEnds ends) {}

    /** Whether the words are the same. */
    public boolean sentenceRight() {
        return errors.edits() == 0;
    }

    /** Whether a turn was taken for ended in the given pause; false where there is none. */
    public boolean cutOffInPause() {
        return turns.ends().cutOffIn(labelled.pause().stream().toList());
    }

    /** Without what was said and heard, which does not belong in logs. */
    @Override
    public String toString() {
        return "JudgedRecording[" + labelled + ", " + errors + "]";
    }
}
