package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which patterns are worth trying on an utterance. Every pattern is filed under the words of one of its parts that cannot
 * be missing, the part with the fewest words; a pattern none of whose filed words was said cannot match. So the time for
 * an utterance grows with what was said and hardly with what a package knows.
 *
 * @param <T> what a pattern is evidence for
 */
final class PatternIndex<T> {
    /** A pattern and what it is evidence for. */
    record Entry<T>(T of, Pattern pattern) {}

    private final Map<String, Concept> concepts;
    private final Map<String, Set<Pattern.Literal>> anchorsOfConcept = new HashMap<>();
    private final Map<Pattern.Literal, List<Entry<T>>> byAnchor = new HashMap<>();

    PatternIndex(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    void put(T of, Pattern pattern) {
        Entry<T> entry = new Entry<>(of, pattern);
        anchors(pattern)
                .forEach(anchor -> byAnchor.computeIfAbsent(anchor, literal -> new ArrayList<>())
                        .add(entry));
    }

    /** The entries whose patterns may match where these words were said. */
    Set<Entry<T>> worthTrying(Set<Pattern.Literal> said) {
        Set<Entry<T>> entries = new HashSet<>();
        said.forEach(literal -> entries.addAll(byAnchor.getOrDefault(literal, List.of())));
        return entries;
    }

    /** Words of which at least one is there whenever the pattern matches; empty for what can match without a word. */
    private Set<Pattern.Literal> anchors(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Literal literal -> Set.of(literal);
            case Pattern.Named(String name) -> ofConcept(name);
            case Pattern.Choice(List<Pattern> alternatives) -> union(alternatives);
            case Pattern.Sequence(List<Pattern> parts) -> {
                Set<Pattern.Literal> best = Set.of();
                for (Pattern part : parts) {
                    Set<Pattern.Literal> anchors = part.canBeEmpty() ? Set.of() : anchors(part);
                    if (!anchors.isEmpty() && (best.isEmpty() || anchors.size() < best.size())) {
                        best = anchors;
                    }
                }
                yield best;
            }
            case Pattern.Optionally optionally -> Set.of();
            case Pattern.Gap gap -> Set.of();
        };
    }

    private Set<Pattern.Literal> ofConcept(String name) {
        Set<Pattern.Literal> known = anchorsOfConcept.get(name);
        if (known == null) {
            Concept concept = concepts.getOrDefault(name, new Concept(List.of(), List.of()));
            known = union(concept.say());
            anchorsOfConcept.put(name, known);
        }
        return known;
    }

    private Set<Pattern.Literal> union(List<Pattern> patterns) {
        Set<Pattern.Literal> all = new HashSet<>();
        patterns.forEach(pattern -> all.addAll(anchors(pattern)));
        return all;
    }
}
