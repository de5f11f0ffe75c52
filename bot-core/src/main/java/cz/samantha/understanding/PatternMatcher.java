package cz.samantha.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds patterns in one utterance. A pattern is carried over all places of the utterance at once, so the time is bounded
 * by (length of the pattern) x (words of the utterance) whatever an admin writes: there is no backtracking.
 *
 * <p>A place is the border before a word; an array over the places holds the greatest weight of matched words with which
 * a place was reached, or {@link #UNREACHED}.
 */
final class PatternMatcher {
    /** A word that only sounds like the pattern's counts for less. */
    static final double MISHEARD = 0.8;

    private static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private final List<Token> tokens;
    private final double[] weights;
    private final Map<String, List<Pattern>> groups;
    private final Vocabulary vocabulary;
    private final boolean[] mayBeMisheard;
    private final Map<Pattern.Literal, double[]> likenessOfLiteral = new HashMap<>();
    private final Map<String, double[]> likenessOfGroup = new HashMap<>();

    /**
     * @param weights how much each token tells; fillers 0
     * @param tolerant whether words that the vocabulary does not know may stand for words that sound like them
     */
    PatternMatcher(
            List<Token> tokens,
            double[] weights,
            Map<String, List<Pattern>> groups,
            Vocabulary vocabulary,
            boolean tolerant) {
        this.tokens = tokens;
        this.weights = weights.clone();
        this.groups = groups;
        this.vocabulary = vocabulary;
        this.mayBeMisheard = new boolean[tokens.size()];
        for (int i = 0; i < mayBeMisheard.length; i++) {
            mayBeMisheard[i] = tolerant && vocabulary.mayBeMisheard(tokens.get(i));
        }
    }

    /** The weight of the words that the pattern matches somewhere in the utterance, or a negative number. */
    double find(Pattern pattern) {
        double[] everywhere = new double[tokens.size() + 1];
        double best = UNREACHED;
        double[] reached = match(pattern, everywhere);
        for (double weight : reached) {
            best = Math.max(best, weight);
        }
        return best;
    }

    /** Like {@link #find}, if nothing but fillers stands around the match. */
    double findAlone(Pattern pattern) {
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

    /** How well each token belongs to a group by itself: 0 not at all, 1 surely. */
    double[] membership(String group) {
        return likenessOfGroup.computeIfAbsent(group, name -> {
            double[] likeness = new double[tokens.size()];
            for (Pattern entry : groups.getOrDefault(name, List.of())) {
                if (entry instanceof Pattern.Literal literal) {
                    raise(likeness, likeness(literal));
                }
            }
            return likeness;
        });
    }

    private double[] match(Pattern pattern, double[] from) {
        return switch (pattern) {
            case Pattern.Literal literal -> step(from, likeness(literal));
            case Pattern.Group(String name) -> group(name, from);
            case Pattern.Sequence(List<Pattern> parts) -> {
                double[] places = from;
                for (Pattern part : parts) {
                    places = match(part, places);
                }
                yield places;
            }
            case Pattern.Choice(List<Pattern> alternatives) -> {
                double[] places = unreached();
                for (Pattern alternative : alternatives) {
                    raise(places, match(alternative, from));
                }
                yield places;
            }
            case Pattern.Optionally(Pattern inner) -> {
                double[] places = match(inner, from);
                raise(places, from);
                yield places;
            }
            case Pattern.Gap gap -> gap(from);
        };
    }

    private double[] group(String name, double[] from) {
        double[] places = step(from, membership(name));
        for (Pattern entry : groups.getOrDefault(name, List.of())) {
            if (!(entry instanceof Pattern.Literal)) {
                raise(places, match(entry, from));
            }
        }
        return places;
    }

    /** Goes over one word, and before it over any fillers. */
    private double[] step(double[] from, double[] likeness) {
        double[] places = unreached();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i; from[i] >= 0 && j < tokens.size(); j++) {
                if (likeness[j] > 0) {
                    places[j + 1] = Math.max(places[j + 1], from[i] + weights[j] * likeness[j]);
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

    private double[] likeness(Pattern.Literal literal) {
        return likenessOfLiteral.computeIfAbsent(literal, key -> {
            Vocabulary.Forms forms = vocabulary.forms(key);
            double[] likeness = new double[tokens.size()];
            for (int i = 0; i < likeness.length; i++) {
                likeness[i] = likeness(i, forms, key.form());
            }
            return likeness;
        });
    }

    private double likeness(int index, Vocabulary.Forms forms, Pattern.Form form) {
        Token token = tokens.get(index);
        return switch (form) {
            case PREFIX -> token.folded().startsWith(forms.folded()) ? 1 : 0;
            case EXACT -> token.folded().equals(forms.folded()) ? 1 : 0;
            case ANY -> {
                if (token.stem().equals(forms.stem()) || token.folded().equals(forms.folded())) {
                    yield 1;
                }
                yield mayBeMisheard[index] && Likeness.misheard(token.stem(), forms.stem()) ? MISHEARD : 0;
            }
        };
    }

    private double[] unreached() {
        double[] places = new double[tokens.size() + 1];
        Arrays.fill(places, UNREACHED);
        return places;
    }

    private static void raise(double[] places, double[] others) {
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], others[i]);
        }
    }
}
