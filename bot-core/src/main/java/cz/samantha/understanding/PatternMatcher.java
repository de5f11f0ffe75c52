package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds patterns in one utterance. A pattern is carried over all places of the utterance at once, so the time is bounded
 * by (length of the pattern) x (words of the utterance) whatever an admin writes: there is no backtracking.
 *
 * <p>A place is the border before a word; an array over the places holds the greatest weight of matched words with which
 * a place was reached, or {@link #UNREACHED}.
 */
final class PatternMatcher {
    private static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private final List<Token> tokens;
    private final double[] weights;
    private final Map<String, Concept> concepts;
    private final Map<Pattern.Literal, double[]> likeness = new HashMap<>();
    /** The patterns of concepts that may match here. */
    private final Map<String, List<Pattern>> waysToSay = new HashMap<>();

    private final Map<String, Boolean> spokenOf = new HashMap<>();

    /**
     * @param weights how much each token tells; fillers 0
     * @param index of the concepts' patterns
     * @param tolerant whether words that the vocabulary does not know may stand for words that sound like them
     */
    PatternMatcher(
            List<Token> tokens,
            double[] weights,
            Map<String, Concept> concepts,
            PatternIndex<String> index,
            Vocabulary vocabulary,
            boolean tolerant) {
        this.tokens = tokens;
        this.weights = weights.clone();
        this.concepts = concepts;
        for (int i = 0; i < tokens.size(); i++) {
            for (var hit : vocabulary.literals(tokens.get(i), tolerant).entrySet()) {
                likeness.computeIfAbsent(hit.getKey(), literal -> new double[tokens.size()])[i] = hit.getValue();
            }
        }
        for (PatternIndex.Entry<String> entry : index.worthTrying(likeness.keySet())) {
            waysToSay.computeIfAbsent(entry.of(), name -> new ArrayList<>()).add(entry.pattern());
        }
    }

    /** The words of patterns that stand anywhere in the utterance. */
    Set<Pattern.Literal> literals() {
        return Collections.unmodifiableSet(likeness.keySet());
    }

    /** The weight of the words that the pattern matches somewhere in the utterance, or a negative number. */
    double find(Pattern pattern) {
        if (!possible(pattern)) {
            return UNREACHED;
        }
        return Arrays.stream(match(pattern, new double[tokens.size() + 1]))
                .max()
                .orElse(UNREACHED);
    }

    /** Like {@link #find}, if nothing but fillers stands around the match. */
    double findAlone(Pattern pattern) {
        if (!possible(pattern)) {
            return UNREACHED;
        }
        double[] start = unreached();
        start[0] = 0;
        double[] reached = match(pattern, start);
        double best = UNREACHED;
        for (int i = tokens.size(); i >= 0; i--) {
            best = Math.max(best, reached[i]);
            if (i > 0 && !tokens.get(i - 1).filler()) {
                break;
            }
        }
        return best;
    }

    /** The concepts that the utterance speaks of. */
    Set<String> spokenOf() {
        return waysToSay.keySet().stream().filter(this::speaksOf).collect(Collectors.toSet());
    }

    /** Whether the utterance speaks of a concept, and nothing in it says that something else is meant. */
    private boolean speaksOf(String name) {
        Boolean known = spokenOf.get(name);
        if (known == null) {
            known = ways(name).stream().anyMatch(pattern -> find(pattern) >= 0) && !ruledOut(name);
            spokenOf.put(name, known);
        }
        return known;
    }

    private List<Pattern> ways(String name) {
        return waysToSay.getOrDefault(name, List.of());
    }

    private boolean ruledOut(String name) {
        Concept concept = concepts.get(name);
        return concept != null && concept.unless().stream().anyMatch(pattern -> find(pattern) >= 0);
    }

    /** Whether every word that the pattern needs was said, in whatever order: false for nearly all, and quick to tell. */
    private boolean possible(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Literal literal -> likeness.containsKey(literal);
            case Pattern.Named(String name) -> speaksOf(name);
            case Pattern.Sequence(List<Pattern> parts) -> allPossible(parts);
            case Pattern.Choice(List<Pattern> alternatives) -> anyPossible(alternatives);
            case Pattern.Optionally optionally -> true;
            case Pattern.Gap gap -> true;
        };
    }

    private boolean allPossible(List<Pattern> parts) {
        for (Pattern part : parts) {
            if (!possible(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyPossible(List<Pattern> alternatives) {
        for (Pattern alternative : alternatives) {
            if (possible(alternative)) {
                return true;
            }
        }
        return false;
    }

    private double[] match(Pattern pattern, double[] from) {
        return switch (pattern) {
            case Pattern.Literal literal -> literal(literal, from);
            case Pattern.Named(String name) -> named(name, from);
            case Pattern.Sequence(List<Pattern> parts) -> {
                double[] places = from;
                for (Pattern part : parts) {
                    places = match(part, places);
                    if (nowhere(places)) {
                        break;
                    }
                }
                yield places;
            }
            case Pattern.Choice(List<Pattern> alternatives) -> {
                double[] places = unreached();
                for (Pattern alternative : alternatives) {
                    if (possible(alternative)) {
                        raise(places, match(alternative, from));
                    }
                }
                yield places;
            }
            case Pattern.Optionally(Pattern inner) -> {
                double[] places = match(inner, from).clone();
                raise(places, from);
                yield places;
            }
            case Pattern.Gap gap -> gap(from);
        };
    }

    private double[] named(String name, double[] from) {
        double[] places = unreached();
        if (speaksOf(name)) {
            for (Pattern pattern : ways(name)) {
                raise(places, match(pattern, from));
            }
        }
        return places;
    }

    /** Goes over one word, and before it over any fillers. */
    private double[] literal(Pattern.Literal literal, double[] from) {
        double[] places = unreached();
        double[] alike = likeness.get(literal);
        if (alike == null) {
            return places;
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i; from[i] >= 0 && j < tokens.size(); j++) {
                if (alike[j] > 0) {
                    places[j + 1] = Math.max(places[j + 1], from[i] + weights[j] * alike[j]);
                }
                if (!tokens.get(j).filler()) {
                    break;
                }
            }
        }
        return places;
    }

    private double[] gap(double[] from) {
        double[] places = from.clone();
        for (int i = 0; i < tokens.size(); i++) {
            int skipped = 0;
            for (int j = i; from[i] >= 0 && j < tokens.size(); j++) {
                skipped += tokens.get(j).filler() ? 0 : 1;
                if (skipped > Pattern.Gap.MOST_WORDS) {
                    break;
                }
                places[j + 1] = Math.max(places[j + 1], from[i]);
            }
        }
        return places;
    }

    private double[] unreached() {
        double[] places = new double[tokens.size() + 1];
        Arrays.fill(places, UNREACHED);
        return places;
    }

    private static boolean nowhere(double[] places) {
        for (double place : places) {
            if (place >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void raise(double[] places, double[] others) {
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], others[i]);
        }
    }
}
