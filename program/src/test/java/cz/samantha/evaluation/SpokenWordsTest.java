package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpokenWordsTest {
    @Test
    void neither_case_nor_punctuation_nor_spaces_count() {
        assertThat(SpokenWords.of(" Dobrý den,  KDE vás – prosím – najdu?! "))
                .containsExactly("dobrý", "den", "kde", "vás", "prosím", "najdu");
    }

    @Test
    void a_letter_and_its_mark_may_be_one_character_or_two() {
        assertThat(SpokenWords.of("c\u030Ci\u0301slo")).containsExactly("číslo");
    }

    @Test
    void nothing_said_has_no_words() {
        assertThat(SpokenWords.of(" ... ")).isEmpty();
    }
}
