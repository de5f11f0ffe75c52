package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.samantha.ear.TurnLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScriptLoaderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_real_package() throws IOException {
        PlzenScript.copyTo(folder);
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private List<ScriptFault> faults() {
        return catchThrowableOfType(ScriptFaultsException.class, () -> ScriptLoader.load(folder))
                .faults();
    }

    private int line(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 0;
    }

    @Test
    void the_same_files_have_the_same_version_and_others_another() throws Exception {
        String version = ScriptLoader.load(folder).version();
        assertThat(ScriptLoader.load(folder).version()).isEqualTo(version);

        replace("prompts.yaml", "Děkuji za zavolání.", "Díky za zavolání.");

        assertThat(ScriptLoader.load(folder).version()).isNotEqualTo(version);
    }

    @Test
    void all_faults_are_told_at_once_with_file_line_and_remedy() throws IOException {
        replace("topics/objednani.yaml", "{web_objednani}", "{web_objednaní}");
        replace("settings.yaml", "match-from: 0.15", "match-from: hodně");
        replace("topics/kontakty.yaml", "id: adresa", "id: oteviraci_doba");

        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.file()).isEqualTo("topics/objednani.yaml");
                    assertThat(fault.line()).isEqualTo(line("topics/objednani.yaml", "{web_objednaní}"));
                    assertThat(fault.message()).contains("facts.yaml");
                })
                .anySatisfy(fault -> assertThat(fault.message()).contains("match-from", "číslo od"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("oteviraci_doba", "přejmenujte"));
    }

    @Test
    void a_key_that_nobody_knows_is_a_fault() throws IOException {
        replace("settings.yaml", "queue: kmb", "queue: kmb\nfronta: kmb");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line("settings.yaml", "fronta"));
            assertThat(fault.message()).contains("fronta", "queue");
        });
    }

    @Test
    void silences_in_the_wrong_order_are_faults() throws IOException {
        replace("settings.yaml", "silence-when-complete-millis: 240", "silence-when-complete-millis: 900");
        replace("settings.yaml", "longest-pause-millis: 2500", "longest-pause-millis: 1000");
        replace("settings.yaml", "asides: [hm,", "asides: [no jasně,");

        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line("settings.yaml", "silence-otherwise-millis"));
                    assertThat(fault.message()).contains("silence-when-complete-millis", "900", "700", "změňte");
                })
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line("settings.yaml", "longest-pause-millis"));
                    assertThat(fault.message()).contains("silence-between-digits-millis", "1500", "1000");
                })
                .anySatisfy(fault -> assertThat(fault.message()).contains("no jasně", "jedno slovo"));
    }

    @Test
    void what_a_package_does_not_say_of_turns_has_its_usual_value() throws Exception {
        String settings = Files.readString(folder.resolve("settings.yaml"));
        int from = settings.indexOf("turn-taking:");
        int to = settings.indexOf("# Od jaké jistoty (0 až 1) linka odpovídá");
        Files.writeString(folder.resolve("settings.yaml"), settings.substring(0, from) + settings.substring(to));

        TurnTaking turns = ScriptLoader.load(folder).settings().turnTaking();

        assertThat(turns.limits()).isEqualTo(TurnLimits.USUAL);
        assertThat(turns.asides()).contains("hm", "jo", "aha");
        assertThat(turns.asidesInterrupt()).isFalse();
    }

    @Test
    void a_menu_on_keys_names_topics_that_answer_and_keys_that_mean_nothing_else() throws IOException {
        replace("settings.yaml", "\"1\": oteviraci_doba", "\"1\": otviracka");
        replace("settings.yaml", "\"2\": adresa", "\"0\": adresa");

        assertThat(faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("settings.yaml"));
        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line("settings.yaml", "otviracka"));
                    assertThat(fault.message()).contains("otviracka", "id tématu");
                })
                .anySatisfy(fault -> assertThat(fault.message()).contains("„0“", "„keys“"));
    }

    @Test
    void broken_yaml_is_told_with_its_line() throws IOException {
        Files.writeString(folder.resolve("facts.yaml"), "adresa:\n  text: \"neuzavřeno\n", StandardCharsets.UTF_8);

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("facts.yaml");
            assertThat(fault.line()).isPositive();
        });
    }

    @Test
    void a_pattern_that_cannot_be_read_or_names_no_concept_is_a_fault() throws IOException {
        replace("topics/objednani.yaml", "'{jak} ... {objednat}'", "'({jak} ... {objednat}'");
        replace("topics/prihlaska.yaml", "'{prihlaska} ... {byt}'", "'{prihlasky} ... {byt}'");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("chybí „)“"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("{prihlasky}", "concepts"));
    }

    @Test
    void too_long_a_prompt_and_an_empty_one_are_faults() throws IOException {
        replace("prompts.yaml", "Děkuji za zavolání. Na shledanou.", "slovo ".repeat(41));
        replace("prompts.yaml", "  - Prosím, ptejte se.", "  - \"\"");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("41 slov"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("go-ahead"));
    }

    @Test
    void a_missing_file_and_a_missing_topic_are_faults() throws IOException {
        Files.delete(folder.resolve("calendar.yaml"));
        Files.delete(folder.resolve("topics/dialog.yaml"));

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault.file()).isEqualTo("calendar.yaml"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("does: transfer"));
    }

    @Test
    void an_alias_bomb_and_a_duplicate_key_are_refused() throws IOException {
        Files.writeString(
                folder.resolve("facts.yaml"),
                "a: &a {text: x, source: F01}\nb: *a\nb: {text: y, source: F01}\n",
                StandardCharsets.UTF_8);

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains("odkazy"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("už stojí na řádku 2"));
    }

    @Test
    void words_for_an_entity_or_value_that_is_not_in_the_lexicon_are_refused() throws IOException {
        replace("topics/kontakty-dalsi.yaml", "        liberec:", "        atlantida:");
        replace("topics/kontakty.yaml", "    dictates: adresa_kratce", "    by-entity: {obec: {praha: {say: [a]}}}");

        assertThat(faults())
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line("topics/kontakty-dalsi.yaml", "atlantida"));
                    assertThat(fault.message()).contains("atlantida", "mesto", "lexicon.yaml");
                })
                .anySatisfy(fault -> assertThat(fault.message()).contains("„obec“", "lexicon.yaml"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("chybí „say“ nebo „short“"));
    }

    @Test
    void concepts_in_a_circle_are_refused() throws IOException {
        replace("concepts/zaklad.yaml", "clovek:", "a: ['{b}']\nb: ['{a}']\nclovek:");

        assertThat(faults()).anySatisfy(fault -> assertThat(fault.message()).contains("v kruhu"));
    }

    @Test
    void a_concept_that_two_files_hold_is_told_with_both_places() throws IOException {
        Files.writeString(folder.resolve("concepts/dalsi.yaml"), "clovek: [paní]\n");

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("concepts/zaklad.yaml");
            assertThat(fault.message()).contains("clovek", "concepts/dalsi.yaml:1");
        });
    }

    @Test
    void examples_of_a_topic_that_is_not_there_are_refused() throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/x.yaml"), "neznam:\n  - kde to je\n");

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.message()).contains("téma „neznam“ v balíčku není");
        });
    }

    @Test
    void a_broken_package_never_replaces_a_good_one() throws Exception {
        PublishedScript published = new PublishedScript(ScriptLoader.load(folder));
        Script first = published.get();

        replace("settings.yaml", "queue: kmb", "");
        assertThat(published.publish(folder)).isNotEmpty();
        assertThat(published.get()).isSameAs(first);

        replace("settings.yaml", "keys:", "queue: jina\nkeys:");
        assertThat(published.publish(folder)).isEmpty();
        assertThat(published.get().queue()).isEqualTo("jina");
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        assertThat(new PublishedScript(PlzenScript.load()).publish(folder.resolve("nic")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("neexistuje"));
    }
}
