package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LanguageModelTest {
    private static final int WORDS = 30;
    private static final int UNKNOWN = 31;
    private static final int CALLERS = 0;
    private static final int GENERAL = 1;

    private final NgramCounts counts = new NgramCounts(2);

    @Test
    void a_word_that_follows_one_other_only_is_not_expected_elsewhere() {
        for (int i = 0; i < 9; i++) {
            counts.add(CALLERS, List.of(1, 2));
        }
        counts.add(CALLERS, List.of(3, 4));
        counts.add(CALLERS, List.of(5, 4));
        LanguageModel model = model(1, 1);

        assertThat(model.chance(oneWord(2), 4)).isGreaterThan(model.chance(oneWord(4), 2));
    }

    @Test
    void behind_words_that_only_one_kind_of_text_has_its_weight_does_not_matter() {
        counts.add(CALLERS, List.of(1, 2, 3));
        counts.add(GENERAL, List.of(4, 5, 6));
        LanguageModel light = model(1, 0.1);
        LanguageModel heavy = model(1, 1);

        assertThat(light.chance(twoWords(4, 5), 6)).isCloseTo(heavy.chance(twoWords(4, 5), 6), within(0.15));
        assertThat(light.chance(twoWords(4, 5), 6)).isGreaterThan(0.15);
    }

    @Test
    void where_both_kinds_of_text_have_something_to_say_the_heavier_one_wins() {
        counts.add(CALLERS, List.of(1, 2));
        counts.add(GENERAL, List.of(1, 3));
        LanguageModel model = model(1, 0.1);

        assertThat(model.chance(oneWord(1), 2)).isGreaterThan(2 * model.chance(oneWord(1), 3));
    }

    @Test
    void words_on_both_sides_of_a_gap_do_not_follow_each_other() {
        counts.add(CALLERS, List.of(1, NgramCounts.GAP, 2));

        assertThat(counts.find(oneWord(1), 2)).isEqualTo(NgramCounts.NONE);
        assertThat(counts.find(counts.begin(), 1)).isNotEqualTo(NgramCounts.NONE);
    }

    @Test
    void the_chances_of_all_words_behind_a_history_are_one_before_and_after_pruning() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            int sentence = random.nextInt(1000);
            counts.add(
                    i % 2,
                    IntStream.range(0, 6)
                            .map(k -> 1 + sentence * (k + 7) % 13)
                            .boxed()
                            .toList());
        }
        LanguageModel model = model(1, 0.3);
        int whole = model.keptCount();
        assertSumsToOne(model);

        model.prune(1e-4);

        assertThat(model.keptCount()).isLessThan(whole);
        assertSumsToOne(model);
    }

    @Test
    void a_model_is_pruned_no_more_than_its_room_asks_for() {
        for (int i = 0; i < 200; i++) {
            counts.add(CALLERS, List.of(1 + i % 29, 1 + i % 7, 1 + i % 11));
        }
        LanguageModel model = model(1, 1);
        long most = model.bytes() / 2;

        model.pruneTo(most);

        assertThat(model.bytes()).isPositive().isLessThanOrEqualTo(most);
    }

    private void assertSumsToOne(LanguageModel model) {
        for (int node = 0; node < counts.nodeCount(); node++) {
            if (model.isHistory(node)) {
                int history = node;
                double sum = IntStream.rangeClosed(NgramCounts.END, UNKNOWN)
                        .mapToDouble(word -> model.chance(history, word))
                        .sum();
                assertThat(sum).isCloseTo(1, within(0.02));
            }
        }
    }

    private LanguageModel model(double callers, double general) {
        return new LanguageModel(counts, List.of(callers, general), WORDS, UNKNOWN);
    }

    private int oneWord(int word) {
        return counts.find(NgramCounts.ROOT, word);
    }

    private int twoWords(int first, int second) {
        return counts.find(oneWord(first), second);
    }
}
