package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OtherWordingsTest {
    private static final List<String> SENTENCE = List.of("chtěl", "jsem", "se", "zeptat", "na", "malý", "byt");
    private final OtherWordings others = new OtherWordings(Set.of("chtěl", "chtěla", "malý"));

    @Test
    void a_sentence_has_greetings_everyday_forms_and_a_woman_s_form() {
        List<List<String>> wordings = others.of(SENTENCE, 200);

        assertThat(wordings)
                .anyMatch(wording -> wording.contains("dobrý"))
                .anyMatch(wording -> wording.contains("malej"))
                .anyMatch(wording -> wording.contains("chtěla"))
                .anyMatch(wording -> wording.contains("kvartýr"))
                .anyMatch(wording -> wording.contains("eee"));
    }

    @Test
    void the_same_sentence_gets_the_same_wordings_every_time() {
        assertThat(others.of(SENTENCE, 20))
                .isEqualTo(new OtherWordings(Set.of("chtěl", "chtěla", "malý")).of(SENTENCE, 20));
    }
}
