package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.samantha.script.FlowStep.Ending;
import cz.samantha.script.FlowStep.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small package with one flow, made worse one thing at a time. */
final class FlowReaderTest {
    private static final Path ORIGINAL = Path.of("src", "test", "resources", "scripts", "small");
    private static final String FILE = "flows/vzkaz.yaml";
    private static final String FLOW = """
        flow: vzkaz
        title: Vzkaz
        failed: konec
        leave: ['zrušit']
        left: ["Dobře. Co potřebujete?"]
        steps:
          - id: cislo
            ask: ["Na jaké číslo máme zavolat?"]
            again: [Řekněte prosím číslo.]
            slot: cislo
            kind: phone
            more: ["A dál?"]
            confirm: ["Je to {cislo}?"]
            wrong: [Tak znovu.]
            next: druh
          - id: druh
            ask: ["Jde o byt, nebo o garáž?"]
            again: ["Byt, nebo garáž?"]
            slot: druh
            kind: choice
            choices:
              byt: {patterns: ['byt*'], say-as: byt}
              garaz: {whole: ['garáž'], say-as: garáž}
            next: {byt: zapsano, garaz: konec}
          - id: zapsano
            say: ["Zapsala jsem {druh} na {cislo}."]
            end: callback
          - id: konec
            end: answer
            topic: adresa
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_small_package() throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void write(String content) throws IOException {
        Files.createDirectories(folder.resolve("flows"));
        Files.writeString(folder.resolve(FILE), content);
    }

    private List<ScriptFault> faultsOf(String content) throws IOException {
        write(content);
        return catchThrowableOfType(ScriptFaultsException.class, () -> ScriptLoader.load(folder))
                .faults();
    }

    /** The only fault when one text of the flow is replaced by another; it stands in the line of {@code at}. */
    private void onlyFault(String from, String to, String at, String... told) throws IOException {
        assertThat(FLOW).containsOnlyOnce(from);
        String content = FLOW.replace(from, to);
        List<String> lines = content.lines().toList();
        int line = 1;
        while (!lines.get(line - 1).contains(at)) {
            line++;
        }
        int expected = line;
        assertThat(faultsOf(content)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(FILE);
            assertThat(fault.line()).isEqualTo(expected);
            assertThat(fault.message()).contains(told);
        });
    }

    @Test
    void a_flow_is_read_with_its_steps_in_order() throws Exception {
        write(FLOW);

        Flow flow = ScriptLoader.load(folder).callbackFlow().orElseThrow();

        assertThat(flow.name()).isEqualTo("vzkaz");
        assertThat(flow.otherQuestion()).isEqualTo(Flow.OtherQuestion.RETURN);
        assertThat(flow.steps()).extracting(FlowStep::id).containsExactly("cislo", "druh", "zapsano", "konec");
        assertThat(flow.slotOf(SlotKind.PHONE)).contains("cislo");
        Question druh = flow.questions().getLast();
        assertThat(druh.tries()).isEqualTo(3);
        assertThat(druh.failed()).isEqualTo("konec");
        assertThat(druh.next().after("byt")).isEqualTo("zapsano");
        assertThat(druh.slot().choices()).extracting(FlowStep.Choice::value).containsExactly("byt", "garaz");
        assertThat(flow.step("konec")).contains(new FlowStep.End("konec", List.of(), Ending.ANSWER, "adresa"));
    }

    @Test
    void texts_with_slots_are_spoken_in_the_call_and_the_others_before_it() throws Exception {
        write(FLOW);

        assertThat(ScriptLoader.load(folder).fixedTexts())
                .extracting(SpokenText::id)
                .contains("flows/vzkaz/cislo/ask/1", "flows/vzkaz/left/1")
                .doesNotContain("flows/vzkaz/cislo/confirm/1", "flows/vzkaz/zapsano/say/1");
    }

    @Test
    void a_step_that_leads_to_an_unknown_one_is_a_fault() throws IOException {
        onlyFault("garaz: konec", "garaz: konce", "garaz: konce", "konce", "opravte jméno");
    }

    @Test
    void a_step_that_nothing_leads_to_is_a_fault() throws IOException {
        onlyFault(
                "  - id: konec",
                "  - id: navic\n    say: [Nikdo nás neslyší.]\n    next: konec\n  - id: konec",
                "id: navic",
                "navic",
                "nic nevede");
    }

    @Test
    void steps_that_never_come_to_an_end_are_faults() throws IOException {
        String circle = FLOW.replace("    end: callback", "    next: dokola")
                        .replace(
                                "  - id: konec",
                                "  - id: dokola\n    say: [Pořád dokola.]\n    next: zapsano\n  - id: konec")
                + "# tok bez zápisu\n";

        assertThat(faultsOf(circle))
                .anySatisfy(fault -> assertThat(fault.message()).contains("„zapsano“", "nikdy neskončí"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("„dokola“", "nikdy neskončí"))
                .anySatisfy(fault -> assertThat(fault.message()).contains("nikdo nezačne", "does: flow"));
    }

    @Test
    void an_unknown_topic_and_one_that_steers_are_faults() throws IOException {
        onlyFault("topic: adresa", "topic: adres", "topic: adres", "„adres“", "v balíčku není");
        onlyFault("topic: adresa", "topic: operator", "topic: operator", "„operator“", "does: answer");
    }

    @Test
    void missing_wordings_are_faults() throws IOException {
        onlyFault("    again: [\"Byt, nebo garáž?\"]\n", "", "id: druh", "again");
        onlyFault("    more: [\"A dál?\"]\n", "", "id: cislo", "more");
        onlyFault("    wrong: [Tak znovu.]\n", "", "confirm:", "wrong");
        onlyFault("left: [\"Dobře. Co potřebujete?\"]\n", "", "flow: vzkaz", "left");
        onlyFault("    say: [\"Zapsala jsem {druh} na {cislo}.\"]\n", "", "id: zapsano", "say");
    }

    @Test
    void a_text_over_forty_words_and_an_unknown_slot_are_faults() throws IOException {
        onlyFault("[\"A dál?\"]", "[" + "slovo ".repeat(41) + "]", "more:", "41 slov");
        onlyFault("na {cislo}.", "na {cisel}.", "{cisel}", "{cisel}", "neznám");
    }

    @Test
    void an_answer_without_a_step_and_a_step_for_no_answer_are_faults() throws IOException {
        onlyFault("{byt: zapsano, garaz: konec}", "{byt: zapsano}", "{byt: zapsano}", "garaz", "chybí");
        onlyFault("garaz: konec}", "garaz: konec, dum: konec}", "dum: konec", "dum", "nemůže přijít");
    }

    @Test
    void keys_that_do_not_belong_together_are_faults() throws IOException {
        onlyFault("slot: druh", "slot: druh\n    more: [Dál.]", "more: [Dál.]", "kind: phone");
        assertThat(faultsOf(FLOW.replace("slot: cislo", "slot: adresa").replace("{cislo}", "{adresa}")))
                .anySatisfy(fault -> assertThat(fault.message()).contains("„adresa“", "facts.yaml", "zvolte jiné"));
    }

    @Test
    void a_topic_starts_a_flow_that_there_is() throws IOException {
        write(FLOW);
        Path topics = folder.resolve("topics/kontakty.yaml");
        Files.writeString(
                topics,
                Files.readString(topics)
                        + "\n"
                        + "  - id: zavolejte\n"
                        + "    title: Zpětné volání\n"
                        + "    does: flow\n"
                        + "    flow: volani\n"
                        + "    whole: ['zavolejte mi']\n");

        assertThat(catchThrowableOfType(ScriptFaultsException.class, () -> ScriptLoader.load(folder))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo("topics/kontakty.yaml");
                    assertThat(fault.message()).contains("„volani“", "flows");
                });
    }
}
