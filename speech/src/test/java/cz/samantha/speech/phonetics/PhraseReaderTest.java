package cz.samantha.speech.phonetics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class PhraseReaderTest {
    private final PhraseReader reader = new PhraseReader();

    /** The table was checked by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "phrases.tsv", delimiter = '\t', quoteCharacter = '"', numLinesToSkip = 1)
    void a_phrase_sounds_as_the_table_says(String phrase, String phones) {
        assertThat(written(reader.read(List.of(phrase.split(" "))))).isEqualTo(phones);
    }

    @Test
    void every_word_keeps_its_place_also_where_nothing_is_spoken() {
        List<SpokenWord> words = reader.read(List.of("byt", "123", "dům"));
        assertThat(words).hasSize(3);
        assertThat(words.get(1).phones()).isEmpty();
        assertThat(words.get(1).syllables()).isEmpty();
    }

    @Test
    void letters_of_other_languages_are_read_by_their_base() {
        assertThat(written(reader.read(List.of("Müller")))).isEqualTo("' m i - l e r");
    }

    private static String written(List<SpokenWord> words) {
        return words.stream().map(PhraseReaderTest::written).collect(Collectors.joining(" | "));
    }

    private static String written(SpokenWord word) {
        StringJoiner symbols = new StringJoiner(" ");
        for (Syllable syllable : word.syllables()) {
            if (syllable.from() > 0) {
                symbols.add("-");
            } else if (word.stressed()) {
                symbols.add("'");
            }
            word.phones().subList(syllable.from(), syllable.to()).forEach(phone -> symbols.add(phone.symbol()));
        }
        return symbols.toString();
    }
}
