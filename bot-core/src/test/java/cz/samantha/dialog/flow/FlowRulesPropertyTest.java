package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Flow;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a caller does: a flow goes on, says what can be said, and comes to an end when nobody understands him. */
final class FlowRulesPropertyTest {
    private static final Script SCRIPT = PlzenScript.load();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 9, 10, 0);

    private final FlowRules rules = new FlowRules(SCRIPT);

    @Provide
    Arbitrary<Flow> flows() {
        return Arbitraries.of(SCRIPT.flows());
    }

    @Provide
    Arbitrary<List<FlowInput>> inputs() {
        Arbitrary<FlowInput> words = Arbitraries.of(
                        "ano",
                        "ne",
                        "nevím",
                        "něco jiného",
                        "sedm sedm sedm",
                        "jedna dva tři čtyři pět šest",
                        "ne na konci je osm",
                        "peníze",
                        "výpověď",
                        "jmenuju se novák",
                        "novák",
                        "kdy máte otevřeno",
                        "nechci",
                        "",
                        "{cislo} $1 \\")
                .map(text -> new FlowInput.Words(Hypotheses.ofText(text)));
        Arbitrary<FlowInput> keys = Arbitraries.of('0', '7', '*', '#').map(FlowInput.Key::new);
        Arbitrary<FlowInput> silence = Arbitraries.just(new FlowInput.Silence());
        return Arbitraries.oneOf(words, words, keys, silence).list().ofMaxSize(30);
    }

    @Property
    void every_move_can_be_said_and_followed(@ForAll("flows") Flow flow, @ForAll("inputs") List<FlowInput> inputs) {
        FlowMove move = rules.begin(flow, Optional.empty(), Map.of(), "", NOW);
        for (FlowInput input : inputs) {
            FlowMove done = move instanceof FlowMove.NotMine(FlowMove otherwise) ? otherwise : move;
            List<FlowSay> says =
                    switch (done) {
                        case FlowMove.Ask ask -> ask.says();
                        case FlowMove.NotUnderstood not -> not.says();
                        case FlowMove.End end -> end.says();
                        case FlowMove.NotMine notMine -> throw new AssertionError("otherwise means something");
                    };
            for (FlowSay say : says) {
                assertThat(say.wordings()).isNotEmpty();
                for (SpokenText wording : say.wordings()) {
                    assertThat(wording.slots()).isSubsetOf(say.spoken().keySet());
                }
            }
            switch (done) {
                case FlowMove.Ask ask -> move = rules.answer(flow, ask.state(), input, NOW);
                case FlowMove.NotUnderstood not -> move = rules.answer(flow, not.state(), input, NOW);
                default -> {
                    return;
                }
            }
        }
    }

    @Property
    void nonsense_comes_to_an_end(@ForAll("flows") Flow flow) {
        FlowMove move = rules.begin(flow, Optional.empty(), Map.of(), "", NOW);
        FlowInput nonsense = new FlowInput.Words(Hypotheses.ofText("brum brum kvak kvak hop"));
        for (int turn = 0; turn < 30 && !(move instanceof FlowMove.End); turn++) {
            move = switch (move) {
                case FlowMove.Ask ask -> rules.answer(flow, ask.state(), nonsense, NOW);
                case FlowMove.NotUnderstood not -> rules.answer(flow, not.state(), nonsense, NOW);
                case FlowMove.NotMine(FlowMove otherwise) -> otherwise;
                case FlowMove.End end -> end;
            };
        }

        assertThat(move).isInstanceOf(FlowMove.End.class);
    }
}
