package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class WordErrorsTest {
    @Test
    void a_word_replaced_one_left_out_and_one_added_are_three_edits() {
        assertThat(between("kde mám podat žádost", "kde podat žádosti prosím")).isEqualTo(new WordErrors(3, 4));
    }

    @Test
    void the_same_words_have_no_errors() {
        assertThat(between("kde vás najdu", "kde vás najdu")).isEqualTo(new WordErrors(0, 3));
    }

    @Test
    void of_several_ways_the_shortest_counts() {
        // Leaving out the first word is one edit; replacing word by word would be four.
        assertThat(between("dobrý kde vás dneska najdu", "kde vás dneska najdu"))
                .isEqualTo(new WordErrors(1, 5));
    }

    @Test
    void what_was_not_heard_counts_word_by_word_and_so_does_what_was_not_said() {
        assertThat(between("ne děkuji", "")).isEqualTo(new WordErrors(2, 2));
        assertThat(between("ano", "a no jo jo").rate()).isEqualTo(4.0);
        assertThat(between("", "kde").rate()).isZero();
    }

    @Test
    void errors_are_added_before_they_are_divided() {
        WordErrors both = new WordErrors(1, 1).plus(new WordErrors(0, 9));

        assertThat(both.rate()).isEqualTo(0.1);
    }

    @Property
    void there_are_no_more_edits_than_words_in_the_longer_and_no_fewer_than_the_difference(
            @ForAll @Size(max = 6) List<Boolean> said, @ForAll @Size(max = 6) List<Boolean> heard) {
        WordErrors errors = WordErrors.between(words(said), words(heard));

        assertThat(errors.edits())
                .isBetween((long) Math.abs(said.size() - heard.size()), (long) Math.max(said.size(), heard.size()))
                .isEqualTo(WordErrors.between(words(heard), words(said)).edits());
        assertThat(errors.edits() == 0).isEqualTo(said.equals(heard));
    }

    private static List<String> words(List<Boolean> choices) {
        return choices.stream().map(choice -> choice ? "ano" : "ne").toList();
    }

    private static WordErrors between(String said, String heard) {
        return WordErrors.between(SpokenWords.of(said), SpokenWords.of(heard));
    }
}
