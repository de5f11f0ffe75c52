package cz.samantha.bench;

import cz.samantha.rehearsal.Speech;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How soon a prompt stopped that a caller interrupted, in milliseconds until its last audible frame came to him.
 *
 * @param afterDecision since it was decided that he wants to speak; 0 where the prompt paused just then
 * @param afterFirstSyllable since his first audible frame was sent
 */
public record PromptStop(long afterDecision, long afterFirstSyllable) {
    /**
     * @param interruption what the caller said into the prompt
     * @param decidedNanos when it was decided that he wants to speak, {@link System#nanoTime}
     * @param heard everything that he heard, in order
     */
    static PromptStop of(Speech interruption, long decidedNanos, List<Speech> heard) {
        long silentNanos = heard.stream()
                .filter(prompt -> prompt.startNanos() - decidedNanos < 0)
                .reduce((earlier, later) -> later)
                .map(Speech::endNanos)
                .orElse(decidedNanos);
        return new PromptStop(millis(decidedNanos, silentNanos), millis(interruption.startNanos(), silentNanos));
    }

    private static long millis(long fromNanos, long toNanos) {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(toNanos - fromNanos));
    }

    /** Durations since the decisions. */
    public static Percentiles afterDecision(List<PromptStop> stops) {
        return new Percentiles(stops.stream().map(PromptStop::afterDecision).toList());
    }

    /** Durations since the callers' first syllables. */
    public static Percentiles afterFirstSyllable(List<PromptStop> stops) {
        return new Percentiles(
                stops.stream().map(PromptStop::afterFirstSyllable).toList());
    }
}
