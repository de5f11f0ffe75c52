package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Flow;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.ScriptLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One question of each kind, read back. */
final class SlotKindsTest {
    private static final Path SMALL = Path.of("src", "test", "resources", "scripts", "small");
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 9, 9, 10, 0);

    @TempDir
    Path folder;

    private Script scriptAsking(String kind) throws IOException, ScriptFaultsException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path topics = folder.resolve("topics/kontakty.yaml");
        Files.writeString(topics, Files.readString(topics) + """

              - id: dotaznik
                title: Dotazník
                does: flow
                flow: dotaznik
                whole: ['dotazník']
            """);
        Files.createDirectories(folder.resolve("flows"));
        Files.writeString(folder.resolve("flows/dotaznik.yaml"), """
            flow: dotaznik
            title: Dotazník
            failed: konec
            leave: ['zrušit']
            left: ["Dobře. Co potřebujete?"]
            steps:
              - id: otazka
                ask: ["Jak to je?"]
                again: ["Jak že to je?"]
                slot: odpoved
                kind: %s
                confirm: ["Je to {odpoved}?"]
                wrong: ["Tak jak to je?"]
                next: konec
              - id: konec
                end: goodbye
            """.formatted(kind));
        return ScriptLoader.load(folder);
    }

    private static FlowMove answer(FlowRules rules, Flow flow, FlowMove move, String said) {
        if (move instanceof FlowMove.Ask ask) {
            return rules.answer(flow, ask.state(), new FlowInput.Words(Hypotheses.ofText(said)), WEDNESDAY);
        }
        throw new AssertionError("nothing is asked: " + move);
    }

    @ParameterizedTest
    @CsvSource({
        "date, zítra by to šlo, 2026-09-10, 10. září",
        "time, v poledne, 12:00, 12:00",
        "number, mám tři, 3, 3",
        "persons, nás pět, 5, 5",
        "flat-size, garsonka stačí, 1+kk, 1+kk",
        "yes-no, ano, ano, ano",
        "name, jmenuju se jan novák, Jan Novák, Jan Novák",
        "text, padá mi omítka, padá mi omítka, padá mi omítka",
    })
    void an_answer_is_kept_in_one_form_and_read_back_in_another(String kind, String said, String kept, String readBack)
            throws Exception {
        Script script = scriptAsking(kind);
        FlowRules rules = new FlowRules(script);
        Flow flow = script.flow("dotaznik").orElseThrow();

        FlowMove move = answer(rules, flow, rules.begin(flow, Optional.empty(), Map.of(), "", WEDNESDAY), said);

        assertThat(move).isInstanceOfSatisfying(FlowMove.Ask.class, ask -> {
            assertThat(ask.state().slots()).isEqualTo(Map.of("odpoved", kept));
            FlowSay say = ask.says().getFirst();
            assertThat(say.filled(say.wordings().getFirst().text())).isEqualTo("Je to " + readBack + "?");
            assertThat(FlowSay.isPersonal(say.wordings().getFirst())).isTrue();
        });
        assertThat(answer(rules, flow, move, "ano"))
                .isInstanceOfSatisfying(
                        FlowMove.End.class, end -> assertThat(end.slots()).isEqualTo(Map.of("odpoved", kept)));
    }

    @Test
    void another_answer_beside_a_no_takes_the_place_of_the_wrong_one() throws Exception {
        Script script = scriptAsking("number");
        FlowRules rules = new FlowRules(script);
        Flow flow = script.flow("dotaznik").orElseThrow();
        FlowMove asked = rules.begin(flow, Optional.empty(), Map.of(), "", WEDNESDAY);

        FlowMove right = answer(rules, flow, answer(rules, flow, asked, "tři"), "ne čtyři");

        assertThat(right)
                .isInstanceOfSatisfying(
                        FlowMove.Ask.class,
                        ask -> assertThat(ask.state().slots()).containsEntry("odpoved", "4"));
    }

    @Test
    void an_answer_is_found_in_a_later_guess_of_the_recogniser() throws Exception {
        Script script = scriptAsking("number");
        FlowRules rules = new FlowRules(script);
        Flow flow = script.flow("dotaznik").orElseThrow();
        FlowMove.Ask asked = (FlowMove.Ask) rules.begin(flow, Optional.empty(), Map.of(), "", WEDNESDAY);
        Hypotheses heard = new Hypotheses(List.of(
                Hypotheses.ofText("set my").best(), Hypotheses.ofText("sedm").best()));

        assertThat(rules.answer(flow, asked.state(), new FlowInput.Words(heard), WEDNESDAY))
                .isInstanceOfSatisfying(
                        FlowMove.Ask.class,
                        ask -> assertThat(ask.state().slots()).containsEntry("odpoved", "7"));
    }
}
