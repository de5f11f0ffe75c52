package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SentenceGraphTest {
    private static final int WORDS = 5;
    private static final int UNKNOWN = 6;
    private static final int[] SAME_LABELS = IntStream.rangeClosed(0, UNKNOWN).toArray();

    private final NgramCounts counts = new NgramCounts();

    @Test
    void what_was_said_is_likelier_than_the_same_words_in_another_order() {
        counts.add(List.of(1, 2, 3));
        counts.add(List.of(1, 2, 4));
        Fst graph = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS);

        assertThat(chance(graph, 1, 2, 3)).isGreaterThan(10 * chance(graph, 3, 2, 1));
    }

    @Test
    void a_word_that_follows_one_other_only_is_not_expected_elsewhere() {
        for (int i = 0; i < 9; i++) {
            counts.add(List.of(1, 2));
        }
        counts.add(List.of(3, 4));
        counts.add(List.of(5, 4));
        Fst graph = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS);

        assertThat(chance(graph, 2, 4)).isGreaterThan(chance(graph, 4, 2));
    }

    @Test
    void every_word_can_be_said_anywhere_and_what_is_none_too() {
        counts.add(List.of(1, 2, 3));
        Fst graph = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS);

        assertThat(chance(graph, 5)).isPositive();
        assertThat(chance(graph, 1, 5, 5, 3)).isPositive();
        assertThat(chance(graph, 1, UNKNOWN, 3)).isBetween(1e-9, chance(graph, 1, 2, 3));
    }

    /** Kneser and Ney's sums by hand, for one sentence of one word. */
    @Test
    void chances_are_interpolated() {
        counts.add(List.of(1));
        Fst graph = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS);

        double alone = 0.97 / 2 + 0.02 / WORDS;
        assertThat(Math.exp(-graph.arcs(0).stream()
                        .filter(arc -> arc.input() == 1)
                        .findFirst()
                        .orElseThrow()
                        .weight()))
                .isCloseTo(0.3 + 0.7 * alone, within(1e-6));
    }

    @Test
    void rare_pairs_can_be_forgotten_and_the_sentence_still_be_said() {
        counts.add(List.of(1, 2, 3));
        counts.add(List.of(4, 5));
        counts.add(List.of(4, 5));
        int before = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS).stateCount();

        counts.forgetRarePairs(2);
        Fst graph = SentenceGraph.of(counts, WORDS, UNKNOWN, SAME_LABELS);

        assertThat(graph.stateCount()).isLessThan(before);
        assertThat(chance(graph, 1, 2, 3)).isPositive();
    }

    /** The best path's, over at most so many steps back as there are orders. */
    private static double chance(Fst graph, int... words) {
        return Math.exp(-cost(graph, 0, words, 0));
    }

    private static double cost(Fst graph, int state, int[] words, int at) {
        double best = at == words.length ? graph.finalWeight(state) : Double.POSITIVE_INFINITY;
        for (Arc arc : graph.arcs(state)) {
            if (arc.input() == Arc.NO_LABEL) {
                best = Math.min(best, arc.weight() + cost(graph, arc.target(), words, at));
            } else if (at < words.length && arc.input() == words[at]) {
                best = Math.min(best, arc.weight() + cost(graph, arc.target(), words, at + 1));
            }
        }
        return best;
    }
}
