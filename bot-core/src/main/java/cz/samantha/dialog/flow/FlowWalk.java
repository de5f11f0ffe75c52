package cz.samantha.dialog.flow;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep;
import cz.samantha.script.FlowStep.Ending;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through a flow, step by step, to the next question that waits for an answer, or to an end. */
final class FlowWalk {
    private final Flow flow;
    private final List<FlowSay> says = new ArrayList<>();

    FlowWalk(Flow flow) {
        this.flow = flow;
    }

    FlowMove.End leave(FlowState state) {
        say(flow.left(), state);
        return new FlowMove.End(Ending.LISTEN, "", Map.of(), says);
    }

    /** Comes to an end: what is known beforehand is used up once, and a checked flow has no circle without a question. */
    FlowMove goTo(String stepId, FlowState before) {
        FlowState state = before;
        FlowStep step = step(stepId);
        while (true) {
            switch (step) {
                case FlowStep.Saying saying -> {
                    say(saying.say(), state);
                    step = step(saying.next());
                }
                case FlowStep.End end -> {
                    say(end.say(), state);
                    return new FlowMove.End(end.ending(), end.topic(), state.slots(), says);
                }
                case Question question -> {
                    String slot = question.slot().name();
                    String known = state.known().getOrDefault(slot, "");
                    if (known.isEmpty()) {
                        return ask(question, state);
                    }
                    state = state.withoutKnown(slot);
                    if (question.confirms()) {
                        return confirm(question, state.at(question.id(), Stage.ASKING), known);
                    }
                    state = state.withSlot(slot, known);
                    step = step(question.next().after(known));
                }
            }
        }
    }

    private FlowMove ask(Question question, FlowState state) {
        boolean offers = question.slot().callerNumber() && !state.callerNumber().isEmpty();
        FlowState asking = state.at(question.id(), offers ? Stage.OFFERING : Stage.ASKING);
        say(question(question, asking), asking);
        return new FlowMove.Ask(asking, says);
    }

    /** The number that the caller phones from is not meant: asks for another. */
    FlowMove offerDeclined(Question question, FlowState state) {
        FlowState asking = state.in(Stage.ASKING);
        say(question.wordings().ask(), asking);
        return new FlowMove.Ask(asking, says);
    }

    /** The answer is there: it is read back, or counts at once. */
    FlowMove take(Question question, FlowState state, String value) {
        return question.confirms() ? confirm(question, state, value) : accept(question, state, value);
    }

    FlowMove accept(Question question, FlowState state, String value) {
        return goTo(question.next().after(value), state.withSlot(question.slot().name(), value));
    }

    private FlowMove confirm(Question question, FlowState state, String value) {
        FlowState confirming = state.withSlot(question.slot().name(), value).in(Stage.CONFIRMING);
        say(question.wordings().confirm(), confirming);
        return new FlowMove.Ask(confirming, says);
    }

    /** What was read back is wrong: asks anew. */
    FlowMove wrong(Question question, FlowState state) {
        FlowState asking =
                state.withoutSlot(question.slot().name()).in(Stage.ASKING).withOneMoreTry();
        if (asking.tries() >= question.tries()) {
            return goTo(question.failed(), asking);
        }
        say(question.wordings().wrong(), asking);
        return new FlowMove.Ask(asking, says);
    }

    /** The answer was not understood: asks in other words, and after too many tries goes on without it. */
    FlowMove notUnderstood(Question question, FlowState state) {
        FlowState asking = state.withOneMoreTry();
        if (asking.tries() >= question.tries()) {
            return goTo(question.failed(), asking.withoutSlot(question.slot().name()));
        }
        boolean confirming = asking.stage() == Stage.CONFIRMING;
        say(confirming ? question.wordings().confirm() : question.wordings().again(), asking);
        return new FlowMove.NotUnderstood(asking, says);
    }

    /** Waits for the rest of a telephone number. */
    FlowMove more(Question question, FlowState state, boolean aloud) {
        if (aloud) {
            say(question.wordings().more(), state);
        }
        return new FlowMove.Ask(state, says);
    }

    /** Asks once more what waits for an answer, without counting it. */
    List<FlowSay> repeat(Question question, FlowState state) {
        say(question(question, state), state);
        return List.copyOf(says);
    }

    private static List<SpokenText> question(Question question, FlowState state) {
        FlowStep.Wordings wordings = question.wordings();
        return switch (state.stage()) {
            case ASKING -> state.digits().isEmpty() ? wordings.ask() : wordings.more();
            case OFFERING -> wordings.offer();
            case CONFIRMING -> wordings.confirm();
        };
    }

    private void say(List<SpokenText> wordings, FlowState state) {
        List<SpokenText> sayable = wordings.stream()
                .filter(wording -> state.slots().keySet().containsAll(wording.slots()))
                .toList();
        if (!sayable.isEmpty()) {
            says.add(new FlowSay(sayable, SpokenForm.of(flow, state.slots())));
        }
    }

    private FlowStep step(String id) {
        return flow.step(id).orElseThrow(() -> new IllegalStateException("a checked flow has no step " + id));
    }
}
