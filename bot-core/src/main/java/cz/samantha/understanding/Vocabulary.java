package cz.samantha.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stems of all words that a package knows, from examples, patterns and lexicon. */
final class Vocabulary {
    private Vocabulary() {}

    static Set<String> of(Lexicon lexicon, List<TopicRules> topics, Tokeniser tokeniser) {
        Set<String> stems = new HashSet<>();
        lexicon.groups().values().forEach(patterns -> patterns.forEach(pattern -> collect(pattern, stems)));
        for (TopicRules topic : topics) {
            topic.examples().forEach(example -> tokeniser.tokens(example).forEach(token -> stems.add(token.stem())));
            topic.patterns().forEach(pattern -> collect(pattern, stems));
            topic.whole().forEach(pattern -> collect(pattern, stems));
            topic.unless().forEach(pattern -> collect(pattern, stems));
        }
        return Set.copyOf(stems);
    }

    private static void collect(Pattern pattern, Set<String> stems) {
        switch (pattern) {
            case Pattern.Literal(String word, Pattern.Form form) -> stems.add(CzechStemmer.stem(CzechText.fold(word)));
            case Pattern.Sequence(List<Pattern> parts) -> parts.forEach(part -> collect(part, stems));
            case Pattern.Choice(List<Pattern> parts) -> parts.forEach(part -> collect(part, stems));
            case Pattern.Optionally(Pattern inner) -> collect(inner, stems);
            case Pattern.Group group -> {
                // Its words are collected with the lexicon.
            }
            case Pattern.Gap gap -> {
                // A gap has no words.
            }
        }
    }
}
