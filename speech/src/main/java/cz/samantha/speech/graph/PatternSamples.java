package cz.samantha.speech.graph;

import cz.samantha.understanding.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences that fit a pattern of a script: what a caller may answer though no example says it. */
final class PatternSamples {
    /** So often the choices of a pattern are made anew; a choice of more has all of its words even so. */
    private static final int MOST_SAMPLES = 24;

    private PatternSamples() {}

    /** Different ones, each in one piece; a gap or a concept, which may be any words, ends the sentence. */
    static Set<String> of(Pattern pattern) {
        Set<String> samples = new LinkedHashSet<>();
        for (int choice = 0; choice < MOST_SAMPLES; choice++) {
            List<String> sentence = new ArrayList<>();
            if (say(pattern, choice, sentence)) {
                samples.add(String.join(" ", sentence));
            }
        }
        samples.remove("");
        return samples;
    }

    /** Whether the sentence goes on. */
    private static boolean say(Pattern pattern, int choice, List<String> sentence) {
        return switch (pattern) {
            case Pattern.Literal literal -> {
                boolean wholeWord = literal.form() != Pattern.Form.PREFIX;
                if (wholeWord) {
                    sentence.add(literal.word());
                }
                yield wholeWord;
            }
            case Pattern.Sequence sequence -> sequence.parts().stream().allMatch(part -> say(part, choice, sentence));
            case Pattern.Choice several ->
                say(several.alternatives().get(choice % several.alternatives().size()), choice, sentence);
            case Pattern.Optionally optionally -> choice % 2 == 0 || say(optionally.pattern(), choice / 2, sentence);
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
