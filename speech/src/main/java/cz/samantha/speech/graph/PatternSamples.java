package cz.samantha.speech.graph;

import cz.samantha.understanding.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences that fit a pattern of a script: what a caller may answer though no example says it. */
final class PatternSamples {
    /** Patterns with choices in several places fit thousands of sentences; so many are enough. */
    private static final long MOST_SAMPLES = 24;

    private static final long COUNTLESS = 1_000_000;

    private final List<String> sentence = new ArrayList<>();
    /** Tells what is chosen at the places that are still to come. */
    private long rest;

    private PatternSamples(long number) {
        rest = number;
    }

    /** Different ones. Where a gap or a concept may be any words, there is none. */
    static Set<String> of(Pattern pattern) {
        long count = count(pattern);
        long samples = Math.min(count, MOST_SAMPLES);
        // Where there are more, the step leads through them all, with other choices at every place.
        long step = count <= MOST_SAMPLES ? 1 : count / MOST_SAMPLES + 1;
        Set<String> different = new LinkedHashSet<>();
        for (long sample = 0; sample < samples; sample++) {
            PatternSamples one = new PatternSamples(sample * step % count);
            if (one.say(pattern)) {
                different.add(String.join(" ", one.sentence));
            }
        }
        different.remove("");
        return different;
    }

    /** In how many ways the choices of a pattern can be made. */
    private static long count(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Sequence sequence ->
                sequence.parts().stream()
                        .mapToLong(PatternSamples::count)
                        .reduce(1, (one, other) -> Math.min(one * other, COUNTLESS));
            case Pattern.Choice several ->
                several.alternatives().stream()
                                .mapToLong(PatternSamples::count)
                                .max()
                                .orElse(1)
                        * several.alternatives().size();
            case Pattern.Optionally optionally -> 2 * count(optionally.pattern());
            case Pattern.Literal literal -> 1;
            case Pattern.Gap gap -> 1;
            case Pattern.Named named -> 1;
        };
    }

    private int choose(int alternatives) {
        int chosen = (int) (rest % alternatives);
        rest /= alternatives;
        return chosen;
    }

    /** Whether the words are known. */
    private boolean say(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Literal literal -> {
                boolean wholeWord = literal.form() != Pattern.Form.PREFIX;
                if (wholeWord) {
                    sentence.add(literal.word());
                }
                yield wholeWord;
            }
            case Pattern.Sequence sequence -> sequence.parts().stream().allMatch(this::say);
            case Pattern.Choice several ->
                say(several.alternatives().get(choose(several.alternatives().size())));
            case Pattern.Optionally optionally -> choose(2) == 0 || say(optionally.pattern());
            case Pattern.Gap gap -> false;
            case Pattern.Named named -> false;
        };
    }

    /** Every whole word of a pattern, however it is chosen. */
    static Stream<String> words(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Literal literal ->
                literal.form() == Pattern.Form.PREFIX ? Stream.empty() : Stream.of(literal.word());
            case Pattern.Sequence sequence -> sequence.parts().stream().flatMap(PatternSamples::words);
            case Pattern.Choice several -> several.alternatives().stream().flatMap(PatternSamples::words);
            case Pattern.Optionally optionally -> words(optionally.pattern());
            case Pattern.Gap gap -> Stream.empty();
            case Pattern.Named named -> Stream.empty();
        };
    }
}
