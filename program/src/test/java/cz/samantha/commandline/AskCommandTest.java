package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class AskCommandTest {
    @Test
    void one_utterance_is_answered() {
        Outcome outcome = Outcome.of("ask", "--at", "2026-09-09T10:00", "kdy máte otevřeno");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("do sedmnácti hodin", "oteviraci_doba");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void with_json_the_answer_is_one_object_with_ranked_topics() throws IOException {
        Outcome outcome = Outcome.of("ask", "--json", "kde sídlíte a kdy máte otevřeno");

        assertThat(outcome.lines()).hasSize(1);
        JsonNode answer = Json.MAPPER.readTree(outcome.out());
        assertThat(answer.fieldNames()).toIterable().containsExactly("text", "topics", "entities", "answer");
        assertThat(answer.path("topics").findValuesAsText("id").subList(0, 2))
                .containsExactlyInAnyOrder("adresa", "oteviraci_doba");
        assertThat(answer.path("topics").path(0).path("score").isNumber()).isTrue();
        assertThat(answer.path("answer").asText()).contains("Jagellonské", "hodin");
    }

    @Test
    void without_a_text_every_line_of_standard_input_is_an_utterance() throws IOException {
        Outcome outcome = Outcome.withInput("kde vás najdu\njaký máte telefon\n", "ask", "--json");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.lines()).hasSize(2);
        assertThat(Json.MAPPER
                        .readTree(outcome.lines().get(0))
                        .at("/topics/0/id")
                        .asText())
                .isEqualTo("adresa");
        assertThat(Json.MAPPER
                        .readTree(outcome.lines().get(1))
                        .at("/topics/0/id")
                        .asText())
                .isEqualTo("telefon_kontakt");
    }

    @Test
    void what_nobody_understands_has_no_topics() throws IOException {
        Outcome outcome = Outcome.withInput("gruml brdl fňuk\n\n", "ask", "--json");

        assertThat(outcome.status()).isZero();
        for (String line : outcome.lines()) {
            assertThat(Json.MAPPER.readTree(line).path("topics")).isEmpty();
            assertThat(Json.MAPPER.readTree(line).path("answer").asText()).isNotBlank();
        }
    }

    @Test
    void a_time_that_is_none_is_wrong_use() {
        Outcome outcome = Outcome.of("ask", "--at", "zítra", "kde vás najdu");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("--at", "'zítra'", "2026-09-09T10:00")
                .doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
    }
}
