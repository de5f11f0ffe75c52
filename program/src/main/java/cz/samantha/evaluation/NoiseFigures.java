package cz.samantha.evaluation;

import java.time.Duration;
import java.util.List;

/**
 * The figures of recordings in which nobody speaks to the bot.
 *
 * @param audio how long they are together
 * @param bargeIns how often noise was taken for the beginning of a turn, which stops a prompt
 * @param turns how many turns the bot was given
 * @param turnsWithWords in how many of them there were words, so that it would have answered them
 */
public record NoiseFigures(long recordings, Duration audio, long bargeIns, long turns, long turnsWithWords) {
    private static final double MILLIS_PER_MINUTE = 60_000;

    static NoiseFigures of(List<JudgedRecording> judged) {
        return new NoiseFigures(
                judged.size(),
                judged.stream().map(JudgedRecording::audio).reduce(Duration.ZERO, Duration::plus),
                judged.stream().mapToLong(one -> one.turns().begun()).sum(),
                judged.stream()
                        .mapToLong(one -> one.turns().ends().decidedMillis().size())
                        .sum(),
                judged.stream().mapToLong(one -> one.turns().withWords()).sum());
    }

    /** How many of something there were in a minute of noise; 0 where there is no noise. */
    public double perMinute(long count) {
        return audio.isZero() ? 0 : count * MILLIS_PER_MINUTE / audio.toMillis();
    }
}
