package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class VoskResultsTest {
    private static final JsonNode WORDS = VoskJson.parse("""
        {"text": "[unk] kde", "result": [
          {"word": "[unk]", "start": 0.1, "end": 0.3, "conf": 0.4},
          {"word": "kde", "start": 0.3, "end": 0.6, "conf": 0.8}]}\
        """);
    private static final JsonNode MORE_WORDS = VoskJson.parse("""
        {"text": "najdu", "result": [{"word": "najdu", "start": 1.5, "end": 1.9, "conf": 1.0}]}\
        """);

    private static Decoding.Decoded decoded(JsonNode... results) {
        return new Decoding.Decoded(Arrays.asList(results), 100);
    }

    @Test
    void the_parts_of_an_utterance_become_one_guess_with_times_in_the_call_and_without_unknown_words() {
        Hypothesis best = VoskResults.best(decoded(WORDS, MORE_WORDS), 5_100);

        assertThat(best.text()).isEqualTo("kde najdu");
        assertThat(best.confidence()).isEqualTo(0.9);
        assertThat(best.words())
                .containsExactly(new Word("kde", 5_300, 5_600, 0.8), new Word("najdu", 6_500, 6_900, 1.0));
    }

    @Test
    void unknown_words_are_noticed() {
        assertThat(VoskResults.hasUnknown(decoded(MORE_WORDS, WORDS))).isTrue();
        assertThat(VoskResults.hasUnknown(decoded(MORE_WORDS))).isFalse();
    }

    @Test
    void guesses_at_parts_become_guesses_at_the_whole_by_their_rank() {
        JsonNode two = VoskJson.parse("""
            {"alternatives": [{"text": " kde vás"}, {"text": " [unk] kde vás"}, {"text": " kde nás"}]}\
            """);
        JsonNode one = VoskJson.parse("""
            {"alternatives": [{"text": " najdu"}]}\
            """);

        assertThat(VoskResults.guesses(decoded(two, one))).containsExactly("kde vás najdu", "kde nás najdu");
    }

    @Test
    void silence_is_a_guess_without_words() {
        JsonNode silence = VoskJson.parse("{\"text\": \"\"}");

        assertThat(VoskResults.best(decoded(silence), 0).text()).isEmpty();
        assertThat(VoskResults.guesses(decoded(silence))).isEmpty();
    }
}
