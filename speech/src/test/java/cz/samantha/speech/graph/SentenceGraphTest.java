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

    private final NgramCounts counts = new NgramCounts(1);

    @Test
    void what_was_said_is_likelier_than_the_same_words_in_another_order() {
        counts.add(0, List.of(1, 2, 3));
        counts.add(0, List.of(1, 2, 4));
        Fst graph = graph();

        assertThat(chance(graph, 1, 2, 3)).isGreaterThan(10 * chance(graph, 3, 2, 1));
    }

    @Test
    void every_word_can_be_said_anywhere_and_what_is_none_too() {
        counts.add(0, List.of(1, 2, 3));
        Fst graph = graph();

        assertThat(chance(graph, 5)).isPositive();
        assertThat(chance(graph, 1, 5, 5, 3)).isPositive();
        assertThat(chance(graph, 1, UNKNOWN, 3)).isBetween(1e-9, chance(graph, 1, 2, 3));
    }

    @Test
    void the_graph_says_what_the_model_says() {
        counts.add(0, List.of(1, 2, 3));
        counts.add(0, List.of(1, 2, 4));
        counts.add(0, List.of(3, 2, 4));
        LanguageModel model = model();
        int afterOne = model.after(counts.begin(), 1);
        int afterTwo = model.after(afterOne, 2);
        double expected = model.chance(counts.begin(), 1)
                * model.chance(afterOne, 2)
                * model.chance(afterTwo, 4)
                * model.chance(model.after(afterTwo, 4), NgramCounts.END);

        assertThat(chance(SentenceGraph.of(model, SAME_LABELS), 1, 2, 4)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void a_pruned_graph_is_smaller_and_every_sentence_can_still_be_said() {
        counts.add(0, List.of(1, 2, 3));
        counts.add(0, List.of(4, 5));
        counts.add(0, List.of(4, 5));
        LanguageModel model = model();
        int before = SentenceGraph.of(model, SAME_LABELS).arcCount();

        model.prune(0.2);
        Fst graph = SentenceGraph.of(model, SAME_LABELS);

        assertThat(graph.arcCount()).isLessThan(before);
        assertThat(chance(graph, 1, 2, 3)).isPositive();
    }

    private Fst graph() {
        return SentenceGraph.of(model(), SAME_LABELS);
    }

    private LanguageModel model() {
        return new LanguageModel(counts, List.of(1.0), WORDS, UNKNOWN);
    }

    /** The best path's, over at most so many steps back as there are orders. */
    private static double chance(Fst graph, int... words) {
        return Math.exp(-cost(graph, 0, words, 0) / SentenceGraph.WEIGHT);
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
