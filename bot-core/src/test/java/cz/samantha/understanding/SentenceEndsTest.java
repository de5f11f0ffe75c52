package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceEndsTest {
    private final SentenceEnds ends = new SentenceEnds();
    private final Tokeniser tokeniser = Lexicon.EMPTY.tokeniser();

    private List<Token> words(String text) {
        return tokeniser.tokens(text);
    }

    private void learnTenTimes(String sentence) {
        for (int i = 0; i < 10; i++) {
            ends.learn(words(sentence));
        }
    }

    @Test
    void after_a_word_that_others_nearly_always_follow_hardly_anybody_has_finished() {
        learnTenTimes("chtěla bych městský byt");

        assertThat(ends.hardlyOver(words("chtěla bych"))).isTrue();
        assertThat(ends.hardlyOver(words("chtěla bych městský"))).isTrue();
        assertThat(ends.hardlyOver(words("chtěla bych městský byt"))).isFalse();
    }

    @Test
    void a_word_that_ends_a_sentence_now_and_then_may_end_this_one() {
        learnTenTimes("kdy můžu přijít k vám");
        ends.learn(words("kdy můžu přijít"));
        assertThat(ends.hardlyOver(words("můžu přijít"))).isTrue();

        ends.learn(words("kdy můžu přijít"));
        assertThat(ends.hardlyOver(words("můžu přijít"))).isFalse();
    }

    @Test
    void a_word_that_was_hardly_ever_heard_tells_nothing() {
        ends.learn(words("kaučuk je věc"));

        assertThat(ends.hardlyOver(words("kaučuk"))).isFalse();
        assertThat(ends.hardlyOver(words("nikdy neslyšeno"))).isFalse();
    }

    @Test
    void who_has_said_nothing_has_not_finished() {
        assertThat(ends.hardlyOver(List.of())).isTrue();
    }
}
