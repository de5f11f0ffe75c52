package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "serve --help",
                "ask --help",
                "chat --help",
                "transcribe --help",
                "say --help",
                "normalize --help",
                "scripts --help",
                "scripts check --help",
                "scripts test --help",
                "models --help",
                "models list --help",
                "models fetch --help",
                "models verify --help",
                "evaluate --help",
                "evaluate understanding --help",
                "evaluate ear --help",
                "bench --help",
                "bench turn --help"
            })
    void every_command_explains_itself_and_its_exit_status(String command) {
        String[] words = command.split(" ");
        Outcome outcome = Outcome.of(words);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Usage: samantha").contains("Exit status:", "something is missing");
        if (words.length > 1) {
            assertThat(outcome.out()).doesNotContain("Czech telephone voice-bot for public offices");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sing",
                "ask --loudly",
                "scripts",
                "scripts check",
                "scripts sing",
                "models fetch",
                "models fetch nothing-like-that",
                "say Ahoj",
                "say -o x.wav --rate many Ahoj",
                "say -o x.wav --rate 100 Ahoj",
                "say -o x.wav --voice nobody Ahoj",
                "say -o x.wav --ssml Ahoj",
                "say -o x.wav --ssml <p>",
                "transcribe",
                "chat --agents some",
                "evaluate understanding",
                "evaluate understanding /nowhere",
                "evaluate ear",
                "evaluate ear /nowhere",
                "evaluate ear --make /nowhere --voice nobody ../dialog-scripts/plzen/evaluation/tune/utterances.tsv",
                "evaluate ear --make /nowhere /nowhere/vety.tsv",
                "serve --config /nowhere/samantha.yaml",
                "bench turn --calls many"
            })
    void wrong_use_has_status_2_a_message_and_no_output(String command) {
        Outcome outcome = command.isEmpty() ? Outcome.of() : Outcome.of(command.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotBlank().doesNotContain("Exception", "should not have happened");
    }

    @Test
    void an_unknown_command_is_told_those_there_are() {
        assertThat(Outcome.of("sing").err()).contains("no command 'sing'", "demo", "serve", "./samantha --help");
        assertThat(Outcome.of("scripts", "sing").err())
                .contains("no command 'sing'", "check, schema, test", "./samantha scripts --help");
    }

    @Test
    void normalize_writes_a_line_of_spoken_words_for_every_line() {
        Outcome outcome = Outcome.withInput("Přijďte v 8:30 hodin.\n\nÚčet 500 Kč!\n", "normalize");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.lines().get(1)).isEmpty();
        assertThat(outcome.lines().get(2)).isEqualTo("účet pět set korun");
        assertThat(outcome.out()).doesNotContainPattern("[\\p{Lu}\\p{Punct}\\d]");
    }
}
