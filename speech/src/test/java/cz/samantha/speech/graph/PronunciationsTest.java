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
        "předpisy, p R e t p i s i",
        "exekuce, e g z e k u c e",
        "džbán, d Z b aa n",
        "banka, b a n k a",
        "štyrycátý, S t i r i c aa t ii"
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
    void the_last_consonant_of_any_word_may_take_its_voice_from_the_next_word() {
        assertThat(sounds("nájemník")).containsExactlyInAnyOrder("n aa j e m N ii k", "n aa j e m N ii g");
        assertThat(sounds("dluh")).containsExactlyInAnyOrder("d l u x", "d l u h");
    }

    @Test
    void words_may_sound_as_in_everyday_talk() {
        assertThat(sounds("sedm")).containsExactly("s e d u m");
        assertThat(sounds("jdu")).containsExactlyInAnyOrder("j d u", "d u");
        assertThat(sounds("vlastně")).contains("v l a s t N e", "v l a s N e");
        assertThat(sounds("protože")).contains("p r o t o Z e", "p r t o Z e");
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
