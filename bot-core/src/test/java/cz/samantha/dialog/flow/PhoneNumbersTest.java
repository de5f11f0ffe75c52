package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PhoneNumbersTest {
    @Property
    void a_czech_number_is_complete_with_its_ninth_digit(
            @ForAll @IntRange(min = 430_000_000, max = 999_999_999) int number) {
        String digits = Integer.toString(number);

        for (int length = 1; length < digits.length(); length++) {
            String piece = digits.substring(0, length);
            assertThat(PhoneNumbers.complete(piece)).isEmpty();
            assertThat(PhoneNumbers.maybeBeginning(piece)).isTrue();
        }
        assertThat(PhoneNumbers.complete(digits)).contains(digits);
        assertThat(PhoneNumbers.maybeBeginning(digits)).isFalse();
    }

    @Property
    void a_number_is_spoken_with_a_word_for_every_digit(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
        String digits = String.format(Locale.ROOT, "%09d", number);

        assertThat(PhoneNumbers.spoken(digits).replace(",", "").split(" ", -1)).hasSize(9);
    }

    @Test
    void the_country_of_a_czech_number_is_dropped_and_others_are_kept() {
        assertThat(PhoneNumbers.complete("420777123456")).contains("777123456");
        assertThat(PhoneNumbers.complete("00420777123456")).contains("777123456");
        assertThat(PhoneNumbers.complete("00421905123456")).contains("+421905123456");
        assertThat(PhoneNumbers.ended("004915112345678")).contains("+4915112345678");
    }

    @Test
    void numbers_are_spoken_in_threes() {
        assertThat(PhoneNumbers.spoken("378032222")).isEqualTo("tři sedm osm, nula tři dva, dvě dvě dvě");
        assertThat(PhoneNumbers.spoken("+421905123456")).startsWith("plus čtyři dva jedna, devět nula pět");
    }
}
