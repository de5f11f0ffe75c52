package cz.samantha.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * When the ear decided that the caller's turn was over, beside when it really was. All times in milliseconds from the
 * beginning of the recording; no computing time is in them.
 *
 * @param decidedMillis the decisions in order, one for each turn that the ear found
 * @param speechEndMillis the true end of speech
 */
public record TurnEnds(List<Long> decidedMillis, long speechEndMillis) {
    public TurnEnds {
        decidedMillis = List.copyOf(decidedMillis);
    }

    /** Whether the caller was cut off: a turn was taken for ended before the true end. */
    public boolean cutOff() {
        return decidedMillis.stream().anyMatch(decided -> decided < speechEndMillis);
    }

    /** Whether a turn was taken for ended in one of these pauses, which belong to the utterance. */
    public boolean cutOffIn(Collection<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> decidedMillis.stream().anyMatch(pause::holds));
    }

    /** From the true end to the first decision after it; empty where there was none. */
    public OptionalLong delayMillis() {
        return decidedMillis.stream()
                .filter(decided -> decided >= speechEndMillis)
                .mapToLong(decided -> decided - speechEndMillis)
                .findFirst();
    }
}
