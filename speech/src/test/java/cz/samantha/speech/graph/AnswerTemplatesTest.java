package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerTemplatesTest {
    private static final List<String> SENTENCES = AnswerTemplates.sentences();

    @Test
    void common_answers_are_there() {
        assertThat(SENTENCES)
                .contains("ano", "ne děkuji", "v pondělí", "v neděli", "půl deváté", "čtvrt na osm", "Nováková")
                .anyMatch(sentence -> sentence.startsWith("patnáctého "))
                .anyMatch(sentence -> sentence.contains("pětatřicet"));
    }

    @Test
    void no_place_stays_open() {
        assertThat(SENTENCES).noneMatch(sentence -> sentence.contains("{") || sentence.contains("}"));
    }
}
