package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a script package: named groups that patterns refer to, other ways to say a word, words that say nothing,
 * words after which more must follow, words that separate two questions, and entities with their values.
 *
 * @param groups name to alternatives
 * @param synonyms colloquial or misheard words to the words that are meant; both may be several words
 * @param fillers words and phrases that say nothing about the topic
 * @param hanging words that nobody ends an utterance with
 * @param separators words between two questions
 * @param entities entity to value to the ways to say it
 */
public record Lexicon(
        Map<String, List<Pattern>> groups,
        Map<String, String> synonyms,
        List<String> fillers,
        Set<String> hanging,
        Set<String> separators,
        Map<String, Map<String, List<Pattern>>> entities) {
    public static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of(), List.of(), Set.of(), Set.of(), Map.of());

    /** Groups that stand in groups: deep enough for a clerk, too shallow to explode. */
    private static final int DEEPEST = 3;

    public Lexicon {
        groups = Map.copyOf(groups);
        synonyms = Map.copyOf(synonyms);
        fillers = List.copyOf(fillers);
        hanging = Set.copyOf(hanging);
        separators = Set.copyOf(separators);
        entities = Map.copyOf(entities);
    }

    /** Groups that name unknown groups, or each other in a circle. */
    public List<LexiconFault> faults() {
        List<LexiconFault> faults = new ArrayList<>();
        for (String group : groups.keySet().stream().sorted().toList()) {
            for (Pattern pattern : groups.getOrDefault(group, List.of())) {
                depthFault(pattern, 1).ifPresent(message -> faults.add(new LexiconFault(group, message)));
            }
        }
        return faults;
    }

    private Optional<String> depthFault(Pattern pattern, int depth) {
        for (String name : groupNames(pattern)) {
            if (!groups.containsKey(name)) {
                return Optional.of("skupina {" + name + "} v lexicon.yaml není; doplňte ji, nebo opravte jméno");
            }
            if (depth >= DEEPEST) {
                return Optional.of("skupiny se odkazují v kruhu nebo hlouběji než " + DEEPEST
                        + "krát; vypište slova místo odkazu {" + name + "}");
            }
            for (Pattern inner : groups.getOrDefault(name, List.of())) {
                Optional<String> fault = depthFault(inner, depth + 1);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** The groups that a pattern names. */
    public static Set<String> groupNames(Pattern pattern) {
        Set<String> names = new HashSet<>();
        collect(pattern, names);
        return names;
    }

    private static void collect(Pattern pattern, Set<String> names) {
        switch (pattern) {
            case Pattern.Group(String name) -> names.add(name);
            case Pattern.Sequence(List<Pattern> parts) -> parts.forEach(part -> collect(part, names));
            case Pattern.Choice(List<Pattern> parts) -> parts.forEach(part -> collect(part, names));
            case Pattern.Optionally(Pattern inner) -> collect(inner, names);
            case Pattern.Literal literal -> {
                // A word names no group.
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
