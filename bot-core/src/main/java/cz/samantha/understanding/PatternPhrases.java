package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Short things to say that a pattern fits, put together from the words that it is written with. */
public final class PatternPhrases {
    /** Choices in several places make thousands; the first ones are enough to listen for. */
    private static final int MOST = 40;

    private PatternPhrases() {}

    /** Different ones; none where a part can only be guessed: the beginning of a word, or a concept. */
    public static SequencedSet<String> of(Pattern pattern) {
        SequencedSet<String> phrases = new LinkedHashSet<>(expand(pattern));
        phrases.remove("");
        return phrases;
    }

    private static List<String> expand(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Literal(String word, Pattern.Form form) ->
                form == Pattern.Form.PREFIX ? List.of() : List.of(word);
            case Pattern.Named named -> List.of();
            case Pattern.Gap gap -> List.of("");
            case Pattern.Optionally(Pattern inner) -> {
                List<String> withAndWithout = new ArrayList<>(List.of(""));
                withAndWithout.addAll(expand(inner));
                yield withAndWithout;
            }
            case Pattern.Choice(List<Pattern> alternatives) ->
                alternatives.stream()
                        .flatMap(alternative -> expand(alternative).stream())
                        .limit(MOST)
                        .toList();
            case Pattern.Sequence(List<Pattern> parts) -> {
                List<String> phrases = List.of("");
                for (Pattern part : parts) {
                    List<String> next = expand(part);
                    phrases = phrases.stream()
                            .flatMap(before -> next.stream().map(after -> (before + " " + after).strip()))
                            .limit(MOST)
                            .toList();
                }
                yield phrases;
            }
        };
    }
}
