package cz.samantha.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that comes in pieces and is put right. */
final class PhoneNumberTest {
    @Test
    void what_is_said_next_goes_behind_the_digits_so_far() {
        PhoneNumber number = said("sedm sedm sedm").then(said("jedna dva tři")).then(said("a pak čtyři pět šest"));

        assertThat(number.canonical()).isEqualTo("777123456");
        assertThat(number.complete()).isTrue();
    }

    @Test
    void the_missing_last_digit_may_be_called_the_end() {
        assertThat(said("sedm sedm sedm jedna dva tři čtyři pět")
                        .then(said("a na konci osm"))
                        .canonical())
                .isEqualTo("777123458");
    }

    @Test
    void the_end_of_a_complete_number_is_put_right() {
        assertThat(said("sedm sedm sedm jedna dva tři čtyři pět šest")
                        .then(said("ne na konci je osmička"))
                        .canonical())
                .isEqualTo("777123458");
    }

    @Test
    void the_beginning_of_a_complete_number_is_put_right() {
        assertThat(said("sedm sedm sedm jedna dva tři čtyři pět šest")
                        .then(said("na začátku je šest set dva"))
                        .canonical())
                .isEqualTo("602123456");
    }

    @Test
    void a_number_said_again_takes_the_place_of_the_first() {
        assertThat(said("sedm sedm sedm jedna dva tři")
                        .then(said("šest nula dva jedna dva tři čtyři pět šest"))
                        .canonical())
                .isEqualTo("602123456");
    }

    @Test
    void the_prefix_may_come_alone() {
        assertThat(said("plus čtyři sta dvacet")
                        .then(said("sedm sedm sedm jedna dva tři čtyři pět šest"))
                        .e164())
                .isEqualTo("+420777123456");
        assertThat(said("nula nula čtyři sta dvacet sedm sedm sedm")
                        .then(said("jedna dva tři čtyři pět šest"))
                        .e164())
                .isEqualTo("+420777123456");
    }

    @Test
    void what_is_personal_is_not_shown() {
        assertThat(said("sedm sedm sedm jedna dva tři čtyři pět šest").toString())
                .doesNotContain("777");
        assertThat(Entities.all(Entities.words("jmenuju se nováková"), LocalDateTime.of(2025, 10, 15, 10, 0)))
                .isNotEmpty()
                .asString()
                .doesNotContain("Nov");
    }

    private static PhoneNumber said(String text) {
        List<String> words = Entities.words(text);
        return Entities.phone(words).orElseThrow();
    }
}
