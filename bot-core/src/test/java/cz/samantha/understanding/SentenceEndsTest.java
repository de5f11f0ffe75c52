package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class SentenceEndsTest {
    private static final SentenceEnds ENDS = SentenceEnds.learn(often(
            "chtěla bych městský byt",
            "chtěla bych vědět kde sídlíte",
            "kde sídlíte",
            "kdy máte otevřeno",
            "potřebuju městský byt",
            "můžu přijít v pátek",
            "kam můžu přijít"));

    @Test
    void after_a_word_that_callers_end_with_the_end_is_likely() {
        assertThat(ENDS.oddsOfEnd(words("kde sídlíte"))).isPositive();
        assertThat(ENDS.oddsOfEnd(words("chtěla bych městský byt"))).isPositive();
    }

    @Test
    void after_a_word_that_hardly_any_caller_ends_with_more_is_likely() {
        assertThat(ENDS.oddsOfEnd(words("chtěla bych"))).isNegative();
        assertThat(ENDS.oddsOfEnd(words("chtěla bych městský"))).isNegative();
    }

    @Test
    void the_words_before_the_last_one_count_too() {
        double whole = ENDS.oddsOfEnd(words("kam můžu přijít"));
        double begun = ENDS.oddsOfEnd(words("můžu přijít"));

        assertThat(whole).isGreaterThan(begun);
    }

    @Test
    void another_case_of_a_word_tells_the_same() {
        assertThat(ENDS.oddsOfEnd(words("bez městského bytu"))).isGreaterThan(ENDS.oddsOfEnd(words("bez městského")));
    }

    @Test
    void the_same_examples_always_give_the_same() {
        List<List<Token>> examples = often("kde sídlíte", "chtěla bych městský byt");

        assertThat(SentenceEnds.learn(examples).oddsOfEnd(words("chtěla bych")))
                .isEqualTo(SentenceEnds.learn(examples).oddsOfEnd(words("chtěla bych")));
    }

    @Property(tries = 100)
    void any_words_have_finite_odds(@ForAll @NotEmpty List<@AlphaChars @Size(min = 1, max = 12) String> words) {
        List<Token> tokens = words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> Token.of(word, false, 1))
                .toList();

        assertThat(tokens.isEmpty() ? 0 : ENDS.oddsOfEnd(tokens)).isFinite();
    }

    private static List<List<Token>> often(String... sentences) {
        List<List<Token>> all = new ArrayList<>();
        for (String sentence : sentences) {
            all.addAll(Collections.nCopies(10, words(sentence)));
        }
        return all;
    }

    private static List<Token> words(String text) {
        return CzechText.words(text).stream()
                .map(word -> Token.of(word, false, 1))
                .toList();
    }
}
