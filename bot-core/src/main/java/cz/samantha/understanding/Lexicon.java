package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a script package: concepts, other ways to say a word, words that say nothing, words after which more must
 * follow, words that separate two questions, and entities with their values.
 *
 * @param concepts by name
 * @param synonyms colloquial or misheard words to the words that are meant; both may be several words
 * @param fillers words and phrases that say nothing about the topic
 * @param hanging words that nobody ends an utterance with
 * @param separators words between two questions
 * @param openers words that begin a question
 * @param denials words before what is not meant: "ne registraci, ale ..."
 * @param contrasts words between what is not meant and what is
 * @param entities entity to value to the ways to say it
 */
public record Lexicon(
        Map<String, Concept> concepts,
        Map<String, String> synonyms,
        List<String> fillers,
        Set<String> hanging,
        Set<String> separators,
        Set<String> openers,
        Set<String> denials,
        Set<String> contrasts,
        Map<String, Map<String, List<Pattern>>> entities) {
    public static final Lexicon EMPTY =
            new Lexicon(Map.of(), Map.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    /** Concepts that stand in concepts: deep enough for a clerk, too shallow to explode. */
    private static final int DEEPEST = 4;

    public Lexicon {
        concepts = Map.copyOf(concepts);
        synonyms = Map.copyOf(synonyms);
        fillers = List.copyOf(fillers);
        hanging = Set.copyOf(hanging);
        separators = Set.copyOf(separators);
        openers = Set.copyOf(openers);
        denials = Set.copyOf(denials);
        contrasts = Set.copyOf(contrasts);
        entities = Map.copyOf(entities);
    }

    /** Concepts that name unknown ones, or each other in a circle. */
    public List<ConceptFault> faults() {
        List<ConceptFault> faults = new ArrayList<>();
        for (String name : concepts.keySet().stream().sorted().toList()) {
            patterns(name)
                    .forEach(pattern ->
                            depthFault(pattern, 1).ifPresent(message -> faults.add(new ConceptFault(name, message))));
        }
        return faults;
    }

    private Stream<Pattern> patterns(String name) {
        Concept concept = concepts.getOrDefault(name, new Concept(List.of(), List.of()));
        return Stream.concat(concept.say().stream(), concept.unless().stream());
    }

    private Optional<String> depthFault(Pattern pattern, int depth) {
        for (String name : conceptNames(pattern)) {
            if (!concepts.containsKey(name)) {
                return Optional.of("pojem {" + name + "} v balíčku není; doplňte ho, nebo opravte jméno");
            }
            if (depth >= DEEPEST) {
                return Optional.of("pojmy se odkazují v kruhu nebo hlouběji než " + DEEPEST
                        + "krát; vypište slova místo odkazu {" + name + "}");
            }
            Optional<String> fault = patterns(name)
                    .map(inner -> depthFault(inner, depth + 1))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The concepts that a pattern names. */
    public static Set<String> conceptNames(Pattern pattern) {
        Set<String> names = new HashSet<>();
        collect(pattern, names);
        return names;
    }

    private static void collect(Pattern pattern, Set<String> names) {
        switch (pattern) {
            case Pattern.Named(String name) -> names.add(name);
            case Pattern.Sequence(List<Pattern> parts) -> parts.forEach(part -> collect(part, names));
            case Pattern.Choice(List<Pattern> parts) -> parts.forEach(part -> collect(part, names));
            case Pattern.Optionally(Pattern inner) -> collect(inner, names);
            case Pattern.Literal literal -> {
                // A word names no concept.
            }
            case Pattern.Gap gap -> {
                // Nor does a gap.
            }
        }
    }

    /** Turns text into tokens: synonyms replaced, fillers marked. */
    Tokeniser tokeniser() {
        PhraseTable<List<String>> replaced = new PhraseTable<>();
        new HashMap<>(synonyms).forEach((from, to) -> replaced.put(from, CzechText.words(to)));
        PhraseTable<Boolean> dropped = new PhraseTable<>();
        fillers.forEach(filler -> dropped.put(filler, true));
        return new Tokeniser(replaced, dropped);
    }
}
