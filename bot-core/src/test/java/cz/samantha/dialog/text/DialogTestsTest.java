package cz.samantha.dialog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.ScriptFaultsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls written as plays. */
final class DialogTestsTest {
    private static final Script SCRIPT = PlzenScript.load();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void facts_and_prompts_are_told_by_name_whatever_the_wording() throws Exception {
        DialogTestResult result = play("""
            - say: kde sídlíte
              facts: [adresa_kratce]
              heard: ["{adresa}"]
              says: [topics/adresa]
            - key: "0"
              says: [transfer]
            """);

        assertThat(result.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics: [oteviraci_doba]",
                "state: ended",
                "heard: [slon]",
                "not-heard: ['{adresa}']",
                "facts: [telefon]",
                "says: [goodbye]",
                "asks-back: [adresa]",
                "pace: slow",
                "volume: loud",
                "message: {number: '777123456'}"
            })
    void what_does_not_hold_is_told_with_the_line(String wrong) throws Exception {
        DialogTestResult result = play("- say: kde sídlíte\n  " + wrong + "\n");

        assertThat(result.differences()).singleElement().asString().startsWith("řádek 4: ");
    }

    @Test
    void a_failure_reads_as_the_play_with_the_place_marked() throws Exception {
        String report = play("""
            - say: kde sídlíte
            - key: "0"
              state: ended
            """).report();

        assertThat(report.lines().toList()).hasSize(7).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("tests/a.yaml:2: hra");
            assertThat(lines.get(2)).isEqualTo("    Volající: kde sídlíte");
            assertThat(lines.get(4)).isEqualTo("    Volající: (klávesa 0)");
            assertThat(lines.get(5)).startsWith(">>> Samantha: ");
            assertThat(lines.get(6)).contains("^ řádek 5: čekal se stav ended");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: [neni]",
                "heard: ['{neni}']",
                "not-heard: ['{neni}']",
                "says: [neni]",
                "topics: [neni]",
                "asks-back: [neni]",
                "message: {number: '1', topic: neni}"
            })
    void names_that_the_package_does_not_have_are_faults(String wrong) throws IOException {
        write("- say: kde sídlíte\n  " + wrong + "\n");

        List<ScriptFault> faults = catchThrowableOfType(
                        ScriptFaultsException.class, () -> DialogTestReader.read(folder, SCRIPT))
                .faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(5);
            assertThat(fault.message()).contains("neni");
        });
    }

    private DialogTestResult play(String steps) throws IOException, ScriptFaultsException {
        write(steps);
        return DialogTests.run(SCRIPT, DialogTestReader.read(folder, SCRIPT)).getFirst();
    }

    private void write(String steps) throws IOException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/a.yaml"), "tests:\n  - name: hra\n    call:\n" + steps.indent(6));
    }
}
