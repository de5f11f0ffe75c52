package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColloquialTest {
    @ParameterizedTest
    @CsvSource({
        "dobrý, dobrej",
        "malých, malejch",
        "malého, malýho",
        "okno, vokno",
        "občanka, vobčanka",
        "otevřený, votevřenej",
        "výplata, vejplata",
        "být, bejt",
        "jsem, sem",
        "nějaký, ňákej",
        "který, kerej",
        "čtyři, štyři",
        "sedmdesát, sedumdesát",
        "projdeme, projdem",
        "děkuji, děkuju",
        "pracují, pracujou",
        "kamarádkami, kamarádkama",
        "zájemcům, zájemcum",
        "nezatopím, nezatopim",
        "řekl, řek",
        "když, dyž"
    })
    void the_book_s_form_is_said_in_everyday_talk_as(String word, String everyday) {
        assertThat(Colloquial.of(word)).contains(everyday);
    }

    @Test
    void most_words_are_said_as_they_are_written() {
        assertThat(Colloquial.of("byt")).isEmpty();
        assertThat(Colloquial.of("na")).isEmpty();
        assertThat(Colloquial.of("celý")).doesNotContain("celý");
    }
}
