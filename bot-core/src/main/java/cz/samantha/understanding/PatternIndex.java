package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which patterns are worth trying on an utterance. Every pattern is filed under the words of one of its parts that cannot
 * be missing, the part that is said least often; a pattern none of whose filed words was said cannot match. So the time for
 * an utterance grows with what was said and hardly with what a package knows.
 *
 * @param <T> what a pattern is evidence for
 */
final class PatternIndex<T> {
    /** A pattern and what it is evidence for. */
    record Entry<T>(T of, Pattern pattern) {}

    private final Map<String, Concept> concepts;
    private final ToIntFunction<Pattern.Literal> frequency;
    private final Map<String, Set<Pattern.Literal>> anchorsOfConcept = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    /** Numbers of entries, because a pattern is slow to compare. */
    private final Map<Pattern.Literal, BitSet> byAnchor = new HashMap<>();

    /** @param frequency how often a word is said, in whatever unit */
    PatternIndex(Map<String, Concept> concepts, ToIntFunction<Pattern.Literal> frequency) {
        this.concepts = concepts;
        this.frequency = frequency;
    }

    void put(T of, Pattern pattern) {
        int number = entries.size();
        entries.add(new Entry<>(of, pattern));
        anchors(pattern)
                .forEach(anchor -> byAnchor.computeIfAbsent(anchor, literal -> new BitSet())
                        .set(number));
    }

    /** The entries whose patterns may match where these words were said, in the order in which they were put. */
    List<Entry<T>> worthTrying(Set<Pattern.Literal> said) {
        BitSet numbers = new BitSet(entries.size());
        for (Pattern.Literal literal : said) {
            BitSet filed = byAnchor.get(literal);
            if (filed != null) {
                numbers.or(filed);
            }
        }
        return numbers.stream().mapToObj(entries::get).toList();
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
                    if (!anchors.isEmpty() && (best.isEmpty() || saidHowOften(anchors) < saidHowOften(best))) {
                        best = anchors;
                    }
                }
                yield best;
            }
            case Pattern.Optionally optionally -> Set.of();
            case Pattern.Gap gap -> Set.of();
        };
    }

    private int saidHowOften(Set<Pattern.Literal> words) {
        // A word that is in no example yet still takes its place in the index.
        return words.size() + words.stream().mapToInt(frequency).sum();
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
