package cz.samantha.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PatternPhrasesTest {
    private static List<String> phrases(String pattern) throws PatternFault {
        return List.copyOf(PatternPhrases.of(PatternParser.parse(pattern)));
    }

    @Test
    void choices_and_what_may_be_missing_make_several_phrases() throws Exception {
        assertThat(phrases("[ty] (volné|městské) byty"))
                .containsExactly("volné byty", "městské byty", "ty volné byty", "ty městské byty");
    }

    @Test
    void where_words_can_only_be_guessed_there_is_no_phrase() throws Exception {
        assertThat(phrases("(dluh*|exekuce)")).containsExactly("exekuce");
        assertThat(phrases("{byt} prosím")).isEmpty();
        assertThat(phrases("nemám ... kde bydlet")).containsExactly("nemám kde bydlet");
    }

    @Test
    void there_is_an_end_to_them() throws Exception {
        String many = "(" + String.join("|", "abcdefghijkmnopqrstuvwz".split("")) + ")";

        assertThat(phrases(many + " " + many)).hasSize(40);
    }
}
