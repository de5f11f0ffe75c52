package cz.samantha.dialog.flow;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.Script;
import cz.samantha.script.SlotKind;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a flow does about what a caller does. Pure: the same state and input give the same move. */
public final class FlowRules {
    /** What a caller may add to any answer and cannot mean otherwise. */
    private static final Set<SlotKind> ADDED = EnumSet.of(SlotKind.PHONE, SlotKind.NAME);

    private final AnswerReader reader;

    public FlowRules(Script script) {
        this.reader = new AnswerReader(script);
    }

    /**
     * Begins a flow.
     *
     * @param said the utterance that started it, in which answers are found beforehand; empty when there was none
     * @param known answers known otherwise, by slot; they outrank those of the utterance
     * @param callerNumber the number that the caller phones from, as the network tells it; empty: not known
     * @param now the office's local time
     */
    public FlowMove begin(
            Flow flow, Optional<Hypotheses> said, Map<String, String> known, String callerNumber, LocalDateTime now) {
        Map<String, String> beforehand = new HashMap<>();
        said.ifPresent(heard ->
                beforehand.putAll(reader.beforehand(flow, heard.best().text(), now, EnumSet.allOf(SlotKind.class))));
        beforehand.putAll(known);
        String number = PhoneRules.callerNumber(callerNumber);
        String first = flow.first().id();
        FlowState state = new FlowState(flow.name(), first, Stage.ASKING, 0, Map.of(), beforehand, "", number);
        return new FlowWalk(flow).goTo(first, state);
    }

    /**
     * Goes on with a flow.
     *
     * @param flow the one that the state names
     */
    public FlowMove answer(Flow flow, FlowState state, FlowInput input, LocalDateTime now) {
        Question question = question(flow, state);
        return switch (input) {
            case FlowInput.Words(Hypotheses heard) -> words(flow, state, question, heard, now);
            case FlowInput.Key(char key) ->
                phone(flow, state, question)
                        .flatMap(phone -> phone.key(key))
                        .orElseGet(() -> new FlowMove.NotMine(askAgain(flow, state)));
            case FlowInput.Silence silence -> new FlowMove.NotMine(askAgain(flow, state));
        };
    }

    /** Asks what waits for an answer once more, without counting it: after an interruption or silence. */
    public FlowMove.Ask askAgain(Flow flow, FlowState state) {
        return new FlowMove.Ask(state, new FlowWalk(flow).repeat(question(flow, state), state));
    }

    private FlowMove words(Flow flow, FlowState state, Question question, Hypotheses heard, LocalDateTime now) {
        List<String> guesses =
                heard.alternatives().stream().map(Hypothesis::text).toList();
        String best = guesses.getFirst();
        boolean answers = reader.saysOnly(question.words().skip(), best) || answersYesOrNo(state, question, best);
        if (reader.saysOnly(flow.leave(), best) && !answers) {
            return new FlowWalk(flow).leave(state);
        }
        FlowState knowing = knowingMore(flow, state, question, best, now);
        for (String guess : guesses) {
            Optional<FlowMove> move = phone(flow, knowing, question)
                    .map(phone -> phone.words(guess))
                    .orElseGet(() -> answered(flow, knowing, question, guess, now));
            if (move.isPresent()) {
                return move.get();
            }
        }
        return reader.saysOnly(question.words().skip(), best)
                ? new FlowWalk(flow)
                        .goTo(
                                question.failed(),
                                knowing.withoutSlot(question.slot().name()))
                : new FlowMove.NotMine(new FlowWalk(flow).notUnderstood(question, knowing));
    }

    private boolean answersYesOrNo(FlowState state, Question question, String text) {
        boolean asked = state.stage() != Stage.ASKING || question.slot().kind() == SlotKind.YES_NO;
        return asked && reader.yesNo(text).isPresent();
    }

    private FlowState knowingMore(Flow flow, FlowState state, Question question, String text, LocalDateTime now) {
        Map<String, String> known = reader.beforehand(flow, text, now, ADDED);
        known.remove(question.slot().name());
        known.keySet().removeAll(state.slots().keySet());
        state.known().forEach(known::putIfAbsent);
        return state.withKnown(known);
    }

    private Optional<FlowMove> answered(Flow flow, FlowState state, Question question, String text, LocalDateTime now) {
        if (state.stage() == Stage.ASKING) {
            boolean skips = reader.saysOnly(question.words().skip(), text);
            return skips
                    ? Optional.empty()
                    : reader.answer(question, text, now).map(value -> new FlowWalk(flow).take(question, state, value));
        }
        Optional<Boolean> yesNo = reader.yesNo(text);
        Optional<String> other = Optional.of(question)
                .filter(asked -> !yesNo.orElse(false) && isClear(asked))
                .flatMap(asked -> reader.answer(asked, text, now));
        String value = state.slots().getOrDefault(question.slot().name(), "");
        if (other.isPresent() && !other.get().equals(value)) {
            return Optional.of(new FlowWalk(flow).take(question, state, other.get()));
        }
        return yesNo.map(yes ->
                yes ? new FlowWalk(flow).accept(question, state, value) : new FlowWalk(flow).wrong(question, state));
    }

    /** Whether an answer of this kind is recognised among other words: "ne, ve čtvrtek". */
    private static boolean isClear(Question question) {
        return switch (question.slot().kind()) {
            case CHOICE, DATE, TIME, NUMBER, PERSONS, FLAT_SIZE -> true;
            case PHONE, YES_NO, NAME, TEXT -> false;
        };
    }

    private Optional<PhoneRules> phone(Flow flow, FlowState state, Question question) {
        return question.slot().kind() == SlotKind.PHONE
                ? Optional.of(new PhoneRules(flow, state, question, reader))
                : Optional.empty();
    }

    private static Question question(Flow flow, FlowState state) {
        FlowStep step = flow.step(state.step()).orElse(flow.first());
        if (step instanceof Question question) {
            return question;
        }
        throw new IllegalStateException("no question of the flow " + flow.name() + " waits for an answer");
    }
}
