package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a package knows, from examples, patterns and lexicon, folded and stemmed once when it is compiled; finds
 * the words of patterns that a word of an utterance stands for.
 */
final class Vocabulary {
    /** A word that only sounds like the pattern's counts for less. */
    static final double MISHEARD = 0.8;

    private static final int SHORTEST_PREFIX = 1;

    private final Map<String, Set<Pattern.Literal>> byStem = new HashMap<>();
    private final Map<String, Set<Pattern.Literal>> byForm = new HashMap<>();
    private final Map<String, Set<Pattern.Literal>> byPrefix = new HashMap<>();
    private final Map<Character, List<String>> stemsByLetter = new HashMap<>();
    private final Set<String> stems = new HashSet<>();
    /** What each word of the examples stands for, looked up once: most words that callers say are among them. */
    private final Map<String, Map<Pattern.Literal, Double>> known = new HashMap<>();

    private final Map<Pattern.Literal, Integer> frequency = new HashMap<>();
    private final Tokeniser tokeniser;

    Vocabulary(Lexicon lexicon, List<TopicRules> topics) {
        this.tokeniser = lexicon.tokeniser();
        lexicon.concepts().values().forEach(concept -> {
            collect(concept.say());
            collect(concept.unless());
        });
        lexicon.entities().values().forEach(values -> values.values().forEach(this::collect));
        for (TopicRules topic : topics) {
            collect(topic.patterns());
            collect(topic.whole());
            collect(topic.unless());
            topic.followUps().forEach(followUp -> collect(followUp.patterns()));
        }
        byStem.keySet().stream()
                .sorted()
                .forEach(stem -> stemsByLetter
                        .computeIfAbsent(stem.charAt(0), letter -> new ArrayList<>())
                        .add(stem));
        stems.addAll(byStem.keySet());
        topics.stream()
                .flatMap(topic -> topic.examples().stream())
                .map(tokeniser::tokens)
                .forEach(tokens -> tokens.forEach(this::learn));
    }

    private void learn(Token token) {
        stems.add(token.stem());
        known.computeIfAbsent(token.folded(), folded -> Map.copyOf(surely(token)))
                .keySet()
                .forEach(literal -> frequency.merge(literal, 1, Integer::sum));
    }

    /** How many words of the examples a pattern's word stands for. */
    int frequency(Pattern.Literal literal) {
        return frequency.getOrDefault(literal, 0);
    }

    /**
     * The words of patterns that a token stands for, with how well: 1 surely, less when it only sounds so.
     *
     * @param tolerant whether a word that the package does not know may stand for one that sounds like it
     */
    Map<Pattern.Literal, Double> literals(Token token, boolean tolerant) {
        Map<Pattern.Literal, Double> looked = known.get(token.folded());
        if (looked != null) {
            return looked;
        }
        Map<Pattern.Literal, Double> found = surely(token);
        if (tolerant && found.isEmpty() && !stems.contains(token.stem())) {
            misheard(token, found);
        }
        return found;
    }

    private Map<Pattern.Literal, Double> surely(Token token) {
        Map<Pattern.Literal, Double> found = new HashMap<>();
        String folded = token.folded();
        for (int length = SHORTEST_PREFIX; length <= folded.length(); length++) {
            byPrefix.getOrDefault(folded.substring(0, length), Set.of()).forEach(literal -> found.put(literal, 1.0));
        }
        byStem.getOrDefault(token.stem(), Set.of()).forEach(literal -> found.put(literal, 1.0));
        byForm.getOrDefault(folded, Set.of()).forEach(literal -> found.put(literal, 1.0));
        return found;
    }

    private void misheard(Token token, Map<Pattern.Literal, Double> found) {
        for (String stem : stemsByLetter.getOrDefault(token.stem().charAt(0), List.of())) {
            if (Likeness.misheard(token.stem(), stem)) {
                byStem.getOrDefault(stem, Set.of()).forEach(literal -> found.put(literal, MISHEARD));
            }
        }
    }

    private void collect(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            switch (pattern) {
                case Pattern.Literal literal -> collect(literal);
                case Pattern.Sequence(List<Pattern> parts) -> collect(parts);
                case Pattern.Choice(List<Pattern> parts) -> collect(parts);
                case Pattern.Optionally(Pattern inner) -> collect(List.of(inner));
                case Pattern.Named named -> {
                    // Its words are collected with the concept.
                }
                case Pattern.Gap gap -> {
                    // A gap has no words.
                }
            }
        }
    }

    private void collect(Pattern.Literal literal) {
        String folded = CzechText.fold(literal.word());
        switch (literal.form()) {
            case ANY -> {
                putAnyForm(folded, literal);
                meant(literal).ifPresent(word -> putAnyForm(word, literal));
            }
            case EXACT -> {
                put(byForm, folded, literal);
                meant(literal).ifPresent(word -> put(byForm, word, literal));
            }
            case PREFIX -> put(byPrefix, folded, literal);
        }
    }

    /** The word that stands in an utterance where a pattern's word was said, if the lexicon replaces it. */
    private Optional<String> meant(Pattern.Literal literal) {
        List<Token> tokens = tokeniser.tokens(literal.word());
        return tokens.size() == 1 ? Optional.of(tokens.getFirst().folded()) : Optional.empty();
    }

    private void putAnyForm(String folded, Pattern.Literal literal) {
        put(byStem, CzechStemmer.stem(folded), literal);
        put(byForm, folded, literal);
    }

    private static void put(Map<String, Set<Pattern.Literal>> map, String key, Pattern.Literal literal) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(literal);
    }
}
