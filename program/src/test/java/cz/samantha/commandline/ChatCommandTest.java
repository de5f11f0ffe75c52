package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatCommandTest {
    @Test
    void the_greeting_comes_before_any_input() {
        List<JsonNode> replies = replies(Outcome.withInput("", "chat", "--json"));

        assertThat(replies).hasSize(1);
        assertThat(replies.getFirst().fieldNames()).toIterable().containsExactly("say", "topics", "state", "reason");
        assertThat(replies.getFirst().path("say").asText()).contains("robotická operátorka");
    }

    @Test
    void every_turn_has_its_reply_until_the_caller_hangs_up() {
        String call = """
            {"say":"kde vás najdu"}
            {"silence":true}
            {"noise":true}
            {"dtmf":"*"}
            {"hangup":true}
            """;

        List<JsonNode> replies = replies(Outcome.withInput(call, "chat", "--json"));

        assertThat(replies).hasSize(6);
        assertThat(replies.get(1).at("/topics/0/id").asText()).isEqualTo("adresa");
        assertThat(replies.get(1).path("say").asText()).contains("Jagellonské");
        assertThat(replies.get(1).path("state").asText()).isEqualTo("listening");
        assertThat(replies.get(4).path("say").asText()).contains("Jagellonsk");
        assertThat(replies.get(5).path("state").asText()).isEqualTo("ended");
    }

    @Test
    void the_key_zero_puts_the_caller_through() {
        List<JsonNode> replies =
                replies(Outcome.withInput("{\"dtmf\":\"0\"}\n", "chat", "--at", "2026-09-09T10:00", "--json"));

        assertThat(replies.get(1).path("state").asText()).isEqualTo("transferring");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dobrý den, tajemství",
                "{\"say\":\"tajemství\"",
                "{\"say\":\"a\"} {\"say\":\"b\"}",
                "{\"say\":\"a\",\"hangup\":true}",
                "{\"dtmf\":\"12\"}",
                "{\"silence\":false}",
                "{}",
                "[]",
                "null"
            })
    void a_line_that_is_no_turn_is_wrong_use_and_is_told_by_its_number(String line, @TempDir Path folder) {
        Path fewExamples = Outcome.copyOfPlzen(folder.resolve("plzen"));
        Outcome outcome = Outcome.withInput(
                "{\"silence\":true}\n" + line + "\n", "chat", "--json", "--script", fewExamples.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.lines()).hasSize(2);
        assertThat(outcome.err()).contains("line 2", "{\"say\":").doesNotContain("tajemství", "Exception");
    }

    @Test
    void people_type_what_they_say_and_press_keys_by_typing_one() {
        Outcome outcome = Outcome.withInput("kde vás najdu\n0\nuž nic\n", "chat", "--at", "2026-09-09T10:00");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Jagellonské", "Spojuji vás").endsWith("]\n");
    }

    private static List<JsonNode> replies(Outcome outcome) {
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.lines().stream().map(ChatCommandTest::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }
}
