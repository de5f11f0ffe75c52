package cz.samantha.speech.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CzechNormalizerTest {
    private final CzechNormalizer normalizer = new CzechNormalizer();

    /** The rows of both tables: category, written, spoken with its alternatives. */
    static Stream<Arguments> table() throws IOException {
        return Stream.concat(rows("spoken.tsv"), rows("second/spoken.tsv"));
    }

    private static Stream<Arguments> rows(String name) throws IOException {
        InputStream table = Objects.requireNonNull(CzechNormalizerTest.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Arguments> rows = lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(row -> Arguments.of(
                            row[2],
                            row[0],
                            List.of(row[1].toLowerCase(Locale.ROOT).split(" \\| "))))
                    .toList();
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void written_text_is_spoken_as_the_table_says(String category, String written, List<String> spoken) {
        assertThat(normalizer.spokenWords(written)).as(category).isIn(spoken);
    }

    @Test
    void groups_of_a_telephone_number_are_kept_apart_by_a_long_pause() {
        assertThat(normalizer.normalize("Zavolejte na 378 032 222."))
                .isEqualTo("Zavolejte na tři sedm osm; nula tři dva; dvě dvě dvě.");
    }

    @Test
    void an_abbreviation_at_the_end_of_a_sentence_leaves_its_full_stop() {
        assertThat(normalizer.normalize("Byty, domy atd. Více na webu."))
                .isEqualTo("Byty, domy a tak dále. Více na webu.");
    }

    @Test
    void question_marks_and_commas_stay() {
        assertThat(normalizer.normalize("Ptáte se na podmínky , nebo na postup registrace ?"))
                .isEqualTo("Ptáte se na podmínky, nebo na postup registrace?");
    }

    @Test
    void other_scripts_emoji_and_control_characters_are_not_spoken() {
        assertThat(normalizer.normalize("Dobrý \u0007den 😀 Привет „byt“")).isEqualTo("Dobrý den byt");
    }

    @Test
    void a_number_of_forty_digits_is_read_digit_by_digit() {
        assertThat(normalizer.spokenWords("1".repeat(40)))
                .isEqualTo("jedna ".repeat(40).strip());
    }

    @Test
    void a_long_text_is_read_whole() {
        String text = "Byt 2+kk stojí 25 000 Kč. ".repeat(4000);
        assertThat(normalizer.normalize(text)).hasSizeGreaterThan(text.length()).doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a-",
                "1 ",
                "111 ",
                "1,",
                "1:",
                "1–",
                "č. ",
                "KMB",
                "KMB ",
                "www.a",
                "a@",
                "2+",
                "Po, ",
                "§ ",
                "(",
                "/a",
                "od 1 do 2 ",
                "116 006 ",
                "5 Kč ",
                ", ",
                "1.",
                "9",
                "1/2",
                "a1/2",
                "½",
                "I",
                "X. ",
                "Mgr. N",
                "Karel IV. ",
                "§ 1 odst. ",
                "5letý ",
                "+420 ",
                "🏠1",
                "<"
            })
    void eight_kilobytes_of_anything_are_read_without_failing(String piece) {
        assertThat(normalizer.normalize(piece.repeat(8_000 / piece.length()))).doesNotContainPattern("[\\d@§+/<%=]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "1-", "😀", "Ж", "\u0000", "Byt 2+kk "})
    @Timeout(120)
    void a_hundred_kilobytes_of_anything_are_read_without_failing_or_hanging(String piece) {
        assertThat(normalizer.normalize(piece.repeat(100_000 / piece.length()))).matches("[\\p{L} .,;:!?()-]*+");
    }

    @Test
    void a_long_text_is_cut_between_sentences_only() {
        String sentence = "Byt 2+kk stojí 12 500 Kč.";
        assertThat(normalizer.normalize((sentence + " ").repeat(1000)))
                .isEqualTo((normalizer.normalize(sentence) + " ").repeat(1000).strip());
    }

    @Test
    void a_minus_is_told_from_a_dash() {
        assertThat(normalizer.normalize("Teplota –5 °C – mráz")).isEqualTo("Teplota minus pět stupňů Celsia, mráz");
    }

    @Test
    void lines_that_only_divide_are_not_read() {
        assertThat(normalizer.normalize("Nadpis ===== text ***** konec -----")).isEqualTo("Nadpis text konec");
    }

    @Test
    void text_can_be_spelled() {
        assertThat(normalizer.spelled("Jagellonská")).isEqualTo("jé á gé é el el ó en es ká dlouhé á");
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(normalizer.normalize("")).isEmpty();
        assertThat(normalizer.spokenWords(" ... ")).isEmpty();
    }
}
