package cz.samantha.speech.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words were seen behind two others, and behind how many different ones: what Kneser and Ney (1995) count for
 * the shorter histories. "Plzni" is frequent, but only behind "v", so that it is not expected anywhere else.
 */
final class NgramCounts {
    /** Stands before the first word of a sentence. */
    static final int BEGIN = -1;

    /** Stands behind the last word of a sentence. */
    static final int END = 0;

    /** Two words, in the order in which they are spoken. */
    record Pair(int first, int second) {}

    private final Map<Integer, Integer> alone = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Integer>> behindOne = new LinkedHashMap<>();
    private final Map<Pair, Map<Integer, Integer>> behindTwo = new LinkedHashMap<>();

    /** @param words numbers of words, from 1 */
    void add(List<Integer> words) {
        int before = BEGIN;
        int last = BEGIN;
        for (int i = 0; i <= words.size(); i++) {
            int word = i < words.size() ? words.get(i) : END;
            boolean first = i == 0;
            if (first || count(behindTwo, new Pair(before, last), word) == 1) {
                boolean newBehindOne = count(behindOne, last, word) == 1;
                if (newBehindOne) {
                    alone.merge(word, 1, Integer::sum);
                }
            }
            before = last;
            last = word;
        }
    }

    /** How often the word was seen there by now. */
    private static <K> int count(Map<K, Map<Integer, Integer>> counts, K history, int word) {
        return counts.computeIfAbsent(history, key -> new LinkedHashMap<>()).merge(word, 1, Integer::sum);
    }

    /** Forgets what followed two words that were seen together less often than this. */
    void forgetRarePairs(int fewest) {
        behindTwo.values().removeIf(followers -> total(followers) < fewest);
    }

    /** By word: behind how many different words it was seen, {@link #BEGIN} among them. */
    Map<Integer, Integer> alone() {
        return alone;
    }

    /** By the word before: behind how many different words the two were seen; at the beginning, how often. */
    Map<Integer, Map<Integer, Integer>> behindOne() {
        return behindOne;
    }

    /** By the two words before: how often. */
    Map<Pair, Map<Integer, Integer>> behindTwo() {
        return behindTwo;
    }

    static int total(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
