package cz.samantha.evaluation;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well the ear heard labelled recordings.
 *
 * @param all of all recordings but noise
 * @param sets the same by set
 * @param voices the same by voice
 * @param snrs the same by signal to noise in whole dB, the cleanest first
 * @param noise of the recordings in which nobody speaks to the bot
 * @param audio how long all recordings are together
 * @param processorTime what hearing them took
 * @param worst utterances with the most wrong words
 */
public record EarReport(
        EarFigures all,
        SequencedMap<String, EarFigures> sets,
        SequencedMap<String, EarFigures> voices,
        SequencedMap<String, EarFigures> snrs,
        NoiseFigures noise,
        Duration audio,
        Duration processorTime,
        List<JudgedRecording> worst) {
    /** How what the manifest does not tell is written. */
    public static final String NOT_GIVEN = "-";

    private static final int WORST = 10;

    /** Counts everything. */
    public static EarReport of(List<JudgedRecording> judged) {
        List<JudgedRecording> speech =
                judged.stream().filter(one -> !one.labelled().isNoise()).toList();
        return new EarReport(
                EarFigures.of(speech),
                by(speech, one -> one.labelled().set(), Comparator.<String>naturalOrder()),
                by(speech, EarReport::voice, Comparator.<String>naturalOrder()),
                bySnr(speech),
                NoiseFigures.of(
                        judged.stream().filter(one -> one.labelled().isNoise()).toList()),
                judged.stream().map(JudgedRecording::audio).reduce(Duration.ZERO, Duration::plus),
                judged.stream().map(JudgedRecording::processorTime).reduce(Duration.ZERO, Duration::plus),
                worst(speech));
    }

    /** Processor time over audio time; 0 where there is no audio. */
    public double realTimeFactor() {
        return audio.isZero() ? 0 : (double) processorTime.toNanos() / audio.toNanos();
    }

    private static String voice(JudgedRecording one) {
        return one.labelled().voice().isEmpty() ? NOT_GIVEN : one.labelled().voice();
    }

    /** Recordings without a ratio stand first, as if they were perfectly clean. */
    private static SequencedMap<String, EarFigures> bySnr(List<JudgedRecording> speech) {
        SequencedMap<String, EarFigures> named = new LinkedHashMap<>();
        by(
                        speech,
                        one -> Math.round(one.labelled().snrDb().orElse(Double.POSITIVE_INFINITY)),
                        Comparator.<Long>reverseOrder())
                .forEach((snrDb, figures) -> named.put(snrDb == Long.MAX_VALUE ? NOT_GIVEN : "" + snrDb, figures));
        return named;
    }

    private static <K> SequencedMap<K, EarFigures> by(
            List<JudgedRecording> speech, Function<JudgedRecording, K> key, Comparator<K> order) {
        Map<K, List<JudgedRecording>> groups =
                speech.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
        SequencedMap<K, EarFigures> figures = new LinkedHashMap<>();
        groups.forEach((name, group) -> figures.put(name, EarFigures.of(group)));
        return figures;
    }

    /** Of equally many wrong words those of the shorter utterance are worse. */
    private static List<JudgedRecording> worst(List<JudgedRecording> speech) {
        return speech.stream()
                .filter(one -> !one.sentenceRight())
                .sorted(Comparator.<JudgedRecording>comparingLong(
                                one -> one.errors().edits())
                        .thenComparingDouble(one -> one.errors().rate())
                        .reversed())
                .limit(WORST)
                .toList();
    }
}
