package cz.samantha.speech.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often words were seen, alone, behind one word and behind two. */
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
            alone.merge(word, 1, Integer::sum);
            behindOne.computeIfAbsent(last, key -> new LinkedHashMap<>()).merge(word, 1, Integer::sum);
            if (i > 0) {
                behindTwo
                        .computeIfAbsent(new Pair(before, last), key -> new LinkedHashMap<>())
                        .merge(word, 1, Integer::sum);
            }
            before = last;
            last = word;
        }
    }

    /** Forgets what followed two words that were seen together less often than this. */
    void forgetRarePairs(int fewest) {
        behindTwo.values().removeIf(followers -> total(followers) < fewest);
    }

    Map<Integer, Integer> alone() {
        return alone;
    }

    Map<Integer, Map<Integer, Integer>> behindOne() {
        return behindOne;
    }

    Map<Pair, Map<Integer, Integer>> behindTwo() {
        return behindTwo;
    }

    static int total(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
