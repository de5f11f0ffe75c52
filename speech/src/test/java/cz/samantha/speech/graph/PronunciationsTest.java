package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PronunciationsTest {
    private final Pronunciations pronunciations = new Pronunciations();

    @ParameterizedTest
    @CsvSource({
        "chtěla, x T e l a",
        "městský, m N e s c k ii",
        "dluh, d l u x",
        "předpis, p R e t p i s",
        "exekuce, e g z e k u c e",
        "džbán, d Z b aa n",
        "banka, b a n k a",
        "štyrycet, S t i r i c e t",
        "youtube, j uu t j uu p"
    })
    void words_sound_as_the_model_was_trained(String word, String phones) {
        assertThat(sounds(word)).containsExactly(phones);
    }

    @Test
    void prepositions_sound_as_the_next_word_wants() {
        assertThat(sounds("v")).containsExactlyInAnyOrder("v", "f");
        assertThat(sounds("k")).containsExactlyInAnyOrder("k", "g");
        assertThat(sounds("bez")).containsExactlyInAnyOrder("b e z", "b e s");
    }

    @Test
    void the_j_of_jsem_may_be_heard_or_not() {
        assertThat(sounds("jsem")).containsExactlyInAnyOrder("s e m", "j s e m");
    }

    @Test
    void what_has_no_letters_has_no_sound() {
        assertThat(sounds("+")).isEmpty();
    }

    private List<String> sounds(String word) {
        return pronunciations.of(word).stream()
                .map(phones -> String.join(" ", phones))
                .toList();
    }
}
