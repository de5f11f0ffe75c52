package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.samantha.script.schema.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptsCommandTest {
    @TempDir
    Path temp;

    private Path copy = Path.of("");

    @BeforeEach
    void copy_the_real_package() {
        copy = Outcome.copyOfPlzen(temp.resolve("kopie"));
    }

    @Test
    void a_good_package_is_in_order_and_passes_its_tests() {
        Outcome checked = check(Outcome.PLZEN);
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains("v pořádku", "témat", "testů");

        Outcome tested = Outcome.of("scripts", "test", Outcome.PLZEN.toString());
        assertThat(tested.status()).isZero();
        assertThat(tested.out()).contains("prošel", "tests/hovory.yaml:", "0 neprošlo");
    }

    @Test
    void broken_yaml_is_told_in_czech_with_file_and_line() throws IOException {
        Outcome.replace(copy.resolve("prompts.yaml"), "goodbye:\n", "goodbye: [\n");

        Outcome outcome = check(copy);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).containsPattern("prompts\\.yaml:\\d+: zápis YAML je tu porušený; zkontrolujte");
    }

    @Test
    void an_unknown_fact_and_an_unknown_key_are_told_together() throws IOException {
        Outcome.replace(copy.resolve("topics/objednani.yaml"), "{web_objednani}", "{webik}");
        Outcome.replace(copy.resolve("settings.yaml"), "queue: kmb", "queue: kmb\nfronta: kmb");

        Outcome outcome = check(copy);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .containsPattern("topics/objednani\\.yaml:\\d+: údaj \\{webik\\} neznám; doplňte")
                .containsPattern("settings\\.yaml:\\d+: klíč „fronta“ tu neznám; smažte");
    }

    @Test
    void a_dialog_test_of_an_unknown_topic_or_of_no_turn_is_told_with_its_line() throws IOException {
        Outcome.replace(copy.resolve("tests/hovory.yaml"), "topics: [oteviraci_doba]", "topics: [neni_takove]");
        Outcome.replace(copy.resolve("tests/hovory.yaml"), "      - key: \"0\"\n", "      - klavesa: \"0\"\n");

        Outcome outcome = check(copy);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .containsPattern("tests/hovory\\.yaml:\\d+: téma „neni_takove“ v balíčku není; opravte")
                .containsPattern("tests/hovory\\.yaml:\\d+: krok má mít právě jedno z: .*„silence: true“");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Outcome outcome = check(temp.resolve("nikde"));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("nikde", "neexistuje", "zkontrolujte cestu");
    }

    @Test
    void a_dialog_test_that_fails_shows_the_difference_and_the_call() throws IOException {
        Outcome.replace(copy.resolve("tests/hovory.yaml"), "pondělí]", "o půlnoci]");

        Outcome outcome = Outcome.of("scripts", "test", copy.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("NEPROŠEL", "nezaznělo „o půlnoci“", ">>>", "Volající:")
                .containsPattern("[1-9]\\d* neprošlo");
    }

    @Test
    void no_command_answers_from_a_broken_package() throws IOException {
        Files.delete(copy.resolve("facts.yaml"));

        Outcome outcome = Outcome.of("ask", "--json", "--script", copy.toString(), "kde vás najdu");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("facts.yaml: soubor chybí");
    }

    @Test
    void advice_is_printed_and_counts_only_when_strict() throws IOException {
        Outcome.replace(copy.resolve("prompts.yaml"), "Děkuji za zavolání.", "Děkuji, že jste zavolala.");

        Outcome usual = check(copy);
        assertThat(usual.status()).isZero();
        assertThat(usual.out())
                .containsPattern("rada: prompts\\.yaml:\\d+: „jste zavolala“ hádá")
                .contains("v pořádku");

        Outcome strict = Outcome.of("scripts", "check", "--strict", copy.toString());
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(usual.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "спасибо", "⊕"})
    void what_the_voice_cannot_say_is_told_with_its_place(String unspeakable) throws IOException {
        Outcome.replace(copy.resolve("prompts.yaml"), "Děkuji za zavolání.", "Děkuji " + unspeakable + " za zavolání.");

        assertThat(check(copy).out()).containsPattern("rada: prompts\\.yaml:\\d+: znak „.+“ hlas neumí říct");
    }

    @Test
    void what_the_voice_reads_or_keeps_silent_about_is_no_fault() throws IOException {
        Outcome.replace(
                copy.resolve("prompts.yaml"), "Děkuji za zavolání.", "Děkuji – „zavolání“ & 5 % na Žižkově… (ahoj).");

        assertThat(check(copy).out()).doesNotContain("hlas neumí říct");
    }

    @Test
    void the_schema_is_printed_for_all_files_or_for_one_kind() throws IOException {
        JsonNode all =
                new ObjectMapper().readTree(Outcome.of("scripts", "schema").out());
        JsonNode topics = new ObjectMapper()
                .readTree(Outcome.of("scripts", "schema", "topics").out());

        assertThat(all.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(all.path("anyOf")).hasSize(FileKind.values().length);
        assertThat(topics.path("$ref").textValue()).isEqualTo("#/$defs/topics");
    }

    @Test
    void an_unknown_kind_of_file_is_wrong_use() {
        Outcome outcome = Outcome.of("scripts", "schema", "temata");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("temata", "topics");
    }

    private static Outcome check(Path folder) {
        return Outcome.of("scripts", "check", folder.toString());
    }
}
