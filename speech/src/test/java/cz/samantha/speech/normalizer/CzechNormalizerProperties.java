package cz.samantha.speech.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however strange. */
final class CzechNormalizerProperties {
    private final CzechNormalizer normalizer = new CzechNormalizer();

    /** Pieces that the rules bite on, thrown together. */
    @Provide
    Arbitrary<String> near_czech() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "2",
                "8",
                "17",
                "112",
                "378",
                "032",
                "222",
                "2022",
                "000",
                ".",
                ",",
                " ",
                "  ",
                ":",
                "-",
                "–",
                "/",
                "+",
                "%",
                "§",
                "Kč",
                "kk",
                "m²",
                "hod.",
                "č.",
                "Sb.",
                "www.",
                ".cz",
                "@",
                "Po",
                "St",
                "a",
                "od",
                "do",
                "ve",
                "byty",
                "dubna",
                "roku",
                "KMB",
                "Ing.",
                "tis.",
                "Plzeň",
                "?",
                "!",
                "(",
                ")",
                "'",
                "\n",
                "°C",
                ";",
                "1/2",
                "½",
                "IV.",
                "X",
                "II",
                "Mgr.",
                "Nováková",
                "Karel",
                "p.",
                "-5",
                "–",
                "5ti",
                "letý",
                "MMP",
                "§ 5",
                "odst.",
                "písm. a)",
                "čl.",
                "zák.",
                "tel.",
                "+420",
                "800",
                "123",
                "456",
                "/0100",
                "19-",
                "€",
                "$",
                "<",
                ">",
                "±",
                "×",
                "x",
                "m2",
                "km/h",
                "kWh",
                "/měsíc",
                "24/7",
                "90.",
                "letech",
                "1.1.",
                "31. 12.",
                "2024/2025",
                "sv.",
                "min.",
                "s",
                "v",
                "k",
                "z",
                "na",
                "před",
                "po",
                "A",
                "b",
                "1+1",
                "2.1.3",
                "\\",
                "~~~",
                "->");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 2000)
    void any_text_becomes_letters_spaces_and_punctuation(@ForAll String text) {
        assertThat(normalizer.normalize(text)).matches("[\\p{L} .,;:!?()-]*");
    }

    @Property(tries = 3000)
    void no_digit_is_left(@ForAll("near_czech") String text) {
        assertThat(normalizer.normalize(text)).matches("[\\p{L} .,;:!?()-]*");
    }

    @Property(tries = 3000)
    void what_was_written_out_stays_as_it_is(@ForAll("near_czech") String text) {
        String once = normalizer.normalize(text);
        assertThat(normalizer.normalize(once)).isEqualTo(once);
    }

    @Property(tries = 1000)
    void spoken_words_are_lower_case_with_single_spaces(@ForAll("near_czech") String text) {
        assertThat(normalizer.spokenWords(text)).matches("(\\p{Ll}+( \\p{Ll}+)*)?");
    }
}
