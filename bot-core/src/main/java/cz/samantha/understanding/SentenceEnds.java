package cz.samantha.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * With which words callers end what they say, learned from the examples: after "sídlíte" hardly anything follows, after
 * "bych" or "městský" nearly always something, and then a pause is only a breath.
 */
final class SentenceEnds {
    /** A word is seldom the last one, if it is that less often. */
    private static final double SELDOM_BELOW = 0.12;

    /** What was heard less often tells nothing. */
    private static final int HEARD_OFTEN = 8;

    private static final class Count {
        private int heard;
        private int last;
    }

    private final Map<String, Count> counts = new HashMap<>();

    void learn(List<Token> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Count count = counts.computeIfAbsent(sentence.get(i).folded(), word -> new Count());
            count.heard++;
            count.last += i == sentence.size() - 1 ? 1 : 0;
        }
    }

    /** Whether somebody who stops after these words has hardly said all that he wants to say. */
    boolean hardlyOver(List<Token> words) {
        if (words.isEmpty()) {
            return true;
        }
        Count count = counts.get(words.getLast().folded());
        return count != null && count.heard >= HEARD_OFTEN && count.last < SELDOM_BELOW * count.heard;
    }
}
