package cz.samantha.speech.graph;

import cz.samantha.speech.graph.NgramCounts.Pair;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Which words follow which: the graph that Kaldi calls G. A trigram model, each order interpolated with the next lower
 * one as Kneser and Ney (1995) do, written as a transducer whose arcs without a label go back to the shorter history.
 */
final class SentenceGraph {
    /** The share of all words that is spread evenly over the vocabulary, so that every word can be said anywhere. */
    private static final double EVEN_SHARE = 0.02;

    /** What is taken from every count for what was never seen. */
    private static final double DISCOUNT = 0.7;

    /** How often a word is none of the vocabulary; with much more, words that it has are no longer heard. */
    private static final double UNKNOWN_SHARE = 0.01;

    private final NgramCounts counts;
    private final Fst fst = new Fst();
    private final int start = fst.addState();
    private final int noHistory = fst.addState();
    private final Map<Integer, Integer> oneWord = new HashMap<>();
    private final Map<Pair, Integer> twoWords = new HashMap<>();
    private final Map<Integer, Double> alone = new HashMap<>();
    private final double rareWord;

    private SentenceGraph(NgramCounts counts, int vocabulary, int unknownWord) {
        this.counts = counts;
        rareWord = EVEN_SHARE / vocabulary;
        double knownShare = 1 - EVEN_SHARE - UNKNOWN_SHARE;
        double total = NgramCounts.total(counts.alone());
        for (int word = 1; word <= vocabulary; word++) {
            alone.put(word, rareWord);
        }
        counts.alone().forEach((word, count) -> alone.merge(word, knownShare * count / total, Double::sum));
        alone.put(unknownWord, UNKNOWN_SHARE);
        oneWord.put(NgramCounts.BEGIN, start);
        counts.behindOne().keySet().forEach(word -> oneWord.computeIfAbsent(word, key -> fst.addState()));
        counts.behindTwo().keySet().forEach(pair -> twoWords.put(pair, fst.addState()));
    }

    /**
     * @param vocabulary the highest number of a word; those from 1 on can be said
     * @param unknownWord the number that stands for what is no word; it can be said anywhere too
     * @param labels the labels of the graph by numbers of words
     */
    static Fst of(NgramCounts counts, int vocabulary, int unknownWord, int[] labels) {
        SentenceGraph graph = new SentenceGraph(counts, vocabulary, unknownWord);
        graph.build(labels);
        return graph.fst;
    }

    private void build(int[] labels) {
        Map<Integer, Map<Integer, Double>> behindOne = new HashMap<>();
        counts.behindOne().forEach((word, followers) -> {
            Map<Integer, Double> chances = interpolated(followers, this::alone);
            behindOne.put(word, chances);
            emit(state(word), chances, follower -> after(word, follower), labels);
            backOff(state(word), followers, noHistory);
        });
        counts.behindTwo().forEach((pair, followers) -> {
            Map<Integer, Integer> shorter = counts.behindOne().getOrDefault(pair.second(), Map.of());
            Map<Integer, Double> known = behindOne.getOrDefault(pair.second(), Map.of());
            double rest = rest(shorter);
            Map<Integer, Double> chances =
                    interpolated(followers, word -> known.getOrDefault(word, rest * alone(word)));
            int state = twoWords.getOrDefault(pair, noHistory);
            emit(state, chances, follower -> after(pair.second(), follower), labels);
            backOff(state, followers, state(pair.second()));
        });
        emit(noHistory, alone, this::state, labels);
    }

    private static Map<Integer, Double> interpolated(Map<Integer, Integer> followers, IntToDoubleFunction shorter) {
        double total = NgramCounts.total(followers);
        double rest = rest(followers);
        Map<Integer, Double> chances = new HashMap<>();
        followers.forEach(
                (word, count) -> chances.put(word, (count - DISCOUNT) / total + rest * shorter.applyAsDouble(word)));
        return chances;
    }

    /** What the shorter history has to say: the more different words followed, the likelier is yet another one. */
    private static double rest(Map<Integer, Integer> followers) {
        return followers.isEmpty() ? 1 : DISCOUNT * followers.size() / NgramCounts.total(followers);
    }

    private void emit(int state, Map<Integer, Double> chances, IntFunction<Integer> next, int[] labels) {
        chances.forEach((word, chance) -> {
            float cost = (float) -Math.log(chance);
            if (word == NgramCounts.END) {
                fst.setFinal(state, cost);
            } else {
                fst.addArc(state, new Arc(labels[word], labels[word], cost, next.apply(word)));
            }
        });
    }

    private void backOff(int state, Map<Integer, Integer> followers, int shorter) {
        float cost = (float) -Math.log(rest(followers));
        fst.addArc(state, new Arc(Arc.NO_LABEL, Arc.NO_LABEL, cost, shorter));
    }

    private double alone(int word) {
        return alone.getOrDefault(word, rareWord);
    }

    private int after(int word, int follower) {
        return twoWords.getOrDefault(new Pair(word, follower), state(follower));
    }

    private int state(int word) {
        return oneWord.getOrDefault(word, noHistory);
    }
}
