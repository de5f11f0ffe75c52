package cz.samantha.dialog.flow;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Flow;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A flow of the real package, talked through in a test. */
final class FlowTalk {
    private static final Script SCRIPT = PlzenScript.load();
    private static final LocalDateTime WEDNESDAY_MORNING = LocalDateTime.of(2026, 9, 9, 10, 0);

    private final FlowRules rules = new FlowRules(SCRIPT);
    private final Flow flow;
    private FlowMove move;

    private FlowTalk(Flow flow, FlowMove move) {
        this.flow = flow;
        this.move = move;
    }

    static FlowTalk begin(String name) {
        return begin(name, "", "");
    }

    /**
     * Begins a flow.
     *
     * @param said the utterance that started it; may be empty
     */
    static FlowTalk begin(String name, String said, String callerNumber) {
        Flow flow = SCRIPT.flow(name).orElseThrow();
        Optional<Hypotheses> heard = said.isEmpty() ? Optional.empty() : Optional.of(Hypotheses.ofText(said));
        return new FlowTalk(flow, new FlowRules(SCRIPT).begin(flow, heard, Map.of(), callerNumber, WEDNESDAY_MORNING));
    }

    FlowTalk say(String text) {
        return go(new FlowInput.Words(Hypotheses.ofText(text)));
    }

    FlowTalk key(String keys) {
        keys.chars().forEach(key -> go(new FlowInput.Key((char) key)));
        return this;
    }

    FlowTalk silence() {
        return go(new FlowInput.Silence());
    }

    private FlowTalk go(FlowInput input) {
        move = rules.answer(flow, state(), input, WEDNESDAY_MORNING);
        return this;
    }

    FlowMove move() {
        return move;
    }

    FlowMove.Ask askAgain() {
        return rules.askAgain(flow, state());
    }

    /** Goes on as if no other rule knew what was said either. */
    FlowTalk nothingElse() {
        if (move instanceof FlowMove.NotMine notMine) {
            move = notMine.otherwise();
        }
        return this;
    }

    FlowState state() {
        return switch (move) {
            case FlowMove.Ask ask -> ask.state();
            case FlowMove.NotUnderstood not -> not.state();
            case FlowMove.NotMine(FlowMove.NotUnderstood otherwise) -> otherwise.state();
            case FlowMove.NotMine(FlowMove.Ask otherwise) -> otherwise.state();
            case FlowMove.NotMine other -> throw new AssertionError("the flow would be over");
            case FlowMove.End end -> throw new AssertionError("the flow is over");
        };
    }

    FlowMove.End end() {
        if (move instanceof FlowMove.End end) {
            return end;
        }
        throw new AssertionError("the flow goes on: " + move);
    }

    /** All that is said, in the first wording. */
    String said() {
        List<FlowSay> says =
                switch (move) {
                    case FlowMove.Ask ask -> ask.says();
                    case FlowMove.NotUnderstood not -> not.says();
                    case FlowMove.End end -> end.says();
                    case FlowMove.NotMine notMine -> List.of();
                };
        return says.stream()
                .map(say -> say.filled(say.wordings().getFirst().text()))
                .collect(Collectors.joining(" "));
    }
}
