package cz.samantha.evaluation;

import cz.samantha.bench.Percentiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Intervals by the bootstrap (B. Efron, 1979): the figure is counted again on a thousand sets of as many sentences, drawn
 * with replacement from those there are. Recordings of one sentence are drawn together, since they are alike: a sentence in
 * two voices is no two sentences. The seed is fixed, so that the same recordings give the same interval.
 */
final class Bootstrap {
    private static final int DRAWS = 1_000;
    private static final long SEED = 95;
    private static final double LOWEST = 0.025;
    private static final double HIGHEST = 0.975;

    private final List<List<JudgedRecording>> sentences;

    Bootstrap(Collection<JudgedRecording> judged) {
        Map<String, List<JudgedRecording>> byText = judged.stream()
                .collect(Collectors.groupingBy(one -> one.labelled().text(), LinkedHashMap::new, Collectors.toList()));
        sentences = List.copyOf(byText.values());
    }

    /** Of a figure that is one sum over another, such as errors over words; empty where there is too little to tell. */
    Optional<Interval> ofRatio(ToLongFunction<JudgedRecording> counted, ToLongFunction<JudgedRecording> all) {
        long[] above = sums(counted);
        long[] below = sums(all);
        if (sentences.size() < 2 || Arrays.stream(below).sum() == 0) {
            return Optional.empty();
        }
        Random dice = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            long sumAbove = 0;
            long sumBelow = 0;
            for (int i = 0; i < above.length; i++) {
                int sentence = dice.nextInt(above.length);
                sumAbove += above[sentence];
                sumBelow += below[sentence];
            }
            drawn[draw] = sumBelow == 0 ? 0 : (double) sumAbove / sumBelow;
        }
        return Optional.of(middle(drawn));
    }

    /** Of the median delay of the end of speech. */
    Optional<Interval> ofMedianDelay() {
        List<List<Long>> delays = sentences.stream()
                .map(recordings -> recordings.stream()
                        .flatMapToLong(one -> one.turns().ends().delayMillis().stream())
                        .boxed()
                        .toList())
                .filter(several -> !several.isEmpty())
                .toList();
        if (delays.size() < 2) {
            return Optional.empty();
        }
        Random dice = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Long> all = new ArrayList<>();
            for (int i = 0; i < delays.size(); i++) {
                all.addAll(delays.get(dice.nextInt(delays.size())));
            }
            drawn[draw] = new Percentiles(all).at(50);
        }
        return Optional.of(middle(drawn));
    }

    private long[] sums(ToLongFunction<JudgedRecording> count) {
        return sentences.stream()
                .mapToLong(recordings -> recordings.stream().mapToLong(count).sum())
                .toArray();
    }

    private static Interval middle(double[] drawn) {
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (LOWEST * DRAWS)], drawn[(int) (HIGHEST * DRAWS) - 1]);
    }
}
