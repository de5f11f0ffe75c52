package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class SpokenDigitsTest {
    @Property
    void every_digit_has_a_word(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
        String digits = String.format(Locale.ROOT, "%09d", number);

        assertThat(SpokenDigits.of(digits).replace(",", "").split(" ", -1)).hasSize(9);
    }

    @Test
    void numbers_are_spoken_in_threes() {
        assertThat(SpokenDigits.of("378032222")).isEqualTo("tři sedm osm, nula tři dva, dvě dvě dvě");
        assertThat(SpokenDigits.of("+421905123456")).startsWith("plus čtyři dva jedna, devět nula pět");
    }
}
