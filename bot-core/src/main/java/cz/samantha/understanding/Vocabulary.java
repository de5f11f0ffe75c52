package cz.samantha.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a package knows, from examples, patterns and lexicon, folded and stemmed once when it is compiled. */
final class Vocabulary {
    /** A word of a pattern as it is compared. */
    record Forms(String folded, String stem) {
        static Forms of(Pattern.Literal literal) {
            String folded = CzechText.fold(literal.word());
            return new Forms(folded, CzechStemmer.stem(folded));
        }
    }

    private final Map<Pattern.Literal, Forms> literals = new HashMap<>();
    private final Set<String> stems = new HashSet<>();

    Vocabulary(Lexicon lexicon, List<TopicRules> topics) {
        Tokeniser tokeniser = lexicon.tokeniser();
        lexicon.groups().values().forEach(this::collect);
        lexicon.entities().values().forEach(values -> values.values().forEach(this::collect));
        for (TopicRules topic : topics) {
            collect(topic.patterns());
            collect(topic.whole());
            collect(topic.unless());
            topic.followUps().forEach(followUp -> collect(followUp.patterns()));
            topic.examples().forEach(example -> tokeniser.tokens(example).forEach(token -> stems.add(token.stem())));
        }
    }

    /** A word that the package knows is not another one misheard. */
    boolean mayBeMisheard(Token token) {
        return !stems.contains(token.stem());
    }

    Forms forms(Pattern.Literal literal) {
        Forms known = literals.get(literal);
        return known == null ? Forms.of(literal) : known;
    }

    private void collect(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            switch (pattern) {
                case Pattern.Literal literal -> {
                    Forms forms = Forms.of(literal);
                    literals.put(literal, forms);
                    stems.add(forms.stem());
                }
                case Pattern.Sequence(List<Pattern> parts) -> collect(parts);
                case Pattern.Choice(List<Pattern> parts) -> collect(parts);
                case Pattern.Optionally(Pattern inner) -> collect(List.of(inner));
                case Pattern.Group group -> {
                    // Its words are collected with the lexicon.
                }
                case Pattern.Gap gap -> {
                    // A gap has no words.
                }
            }
        }
    }
}
