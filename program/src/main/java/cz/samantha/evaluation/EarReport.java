package cz.samantha.evaluation;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param noises the same by kind of noise
 * @param lines the same by telephone line
 * @param noise of the recordings in which nobody speaks to the bot
 * @param noiseKinds the same by kind of noise
 * @param audio how long all recordings are together
 * @param processorTime what hearing them took
 * @param memory what a call takes; empty where it was not measured
 * @param worst utterances with the most wrong words
 */
public record EarReport(
        EarFigures all,
        SequencedMap<String, EarFigures> sets,
        SequencedMap<String, EarFigures> voices,
        SequencedMap<String, EarFigures> snrs,
        SequencedMap<String, EarFigures> noises,
        SequencedMap<String, EarFigures> lines,
        NoiseFigures noise,
        SequencedMap<String, NoiseFigures> noiseKinds,
        Duration audio,
        Duration processorTime,
        Optional<CallMemory> memory,
        List<JudgedRecording> worst) {
    /** How what the manifest does not tell is written. */
    public static final String NOT_GIVEN = "-";

    private static final int WORST = 10;

    /** Counts everything. */
    public static EarReport of(List<JudgedRecording> judged, Optional<CallMemory> memory) {
        List<JudgedRecording> speech =
                judged.stream().filter(one -> !one.labelled().isNoise()).toList();
        List<JudgedRecording> noise =
                judged.stream().filter(one -> one.labelled().isNoise()).toList();
        return new EarReport(
                EarFigures.of(speech),
                byName(speech, LabelledRecording::set, EarFigures::of),
                byName(speech, LabelledRecording::voice, EarFigures::of),
                bySnr(speech),
                byName(speech, LabelledRecording::noise, EarFigures::of),
                byName(speech, LabelledRecording::telephone, EarFigures::of),
                NoiseFigures.of(noise),
                byName(noise, LabelledRecording::noise, NoiseFigures::of),
                judged.stream().map(JudgedRecording::audio).reduce(Duration.ZERO, Duration::plus),
                judged.stream().map(JudgedRecording::processorTime).reduce(Duration.ZERO, Duration::plus),
                memory,
                worst(speech));
    }

    /** Processor time over audio time; 0 where there is no audio. */
    public double realTimeFactor() {
        return audio.isZero() ? 0 : (double) processorTime.toNanos() / audio.toNanos();
    }

    private static <F> SequencedMap<String, F> byName(
            List<JudgedRecording> judged,
            Function<LabelledRecording, String> name,
            Function<List<JudgedRecording>, F> count) {
        Function<JudgedRecording, String> key = one -> {
            String given = name.apply(one.labelled());
            return given.isEmpty() ? NOT_GIVEN : given;
        };
        return by(judged, key, Comparator.naturalOrder(), count);
    }

    /** Recordings without a ratio stand first, as if they were perfectly clean. */
    private static SequencedMap<String, EarFigures> bySnr(List<JudgedRecording> speech) {
        SequencedMap<String, EarFigures> named = new LinkedHashMap<>();
        by(
                        speech,
                        one -> Math.round(one.labelled().snrDb().orElse(Double.POSITIVE_INFINITY)),
                        Comparator.<Long>reverseOrder(),
                        EarFigures::of)
                .forEach((snrDb, figures) -> named.put(snrDb == Long.MAX_VALUE ? NOT_GIVEN : "" + snrDb, figures));
        return named;
    }

    private static <K, F> SequencedMap<K, F> by(
            List<JudgedRecording> judged,
            Function<JudgedRecording, K> key,
            Comparator<K> order,
            Function<List<JudgedRecording>, F> count) {
        Map<K, List<JudgedRecording>> groups =
                judged.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
        SequencedMap<K, F> figures = new LinkedHashMap<>();
        groups.forEach((name, group) -> figures.put(name, count.apply(group)));
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
