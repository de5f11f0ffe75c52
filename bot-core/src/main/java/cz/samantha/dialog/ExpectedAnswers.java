package cz.samantha.dialog;

import cz.samantha.dialog.flow.FlowState;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.ExpectedAnswer.Kind;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.Script;
import cz.samantha.script.SlotKind;
import cz.samantha.script.Topic;
import cz.samantha.understanding.PatternPhrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which short answers the bot waits for, where a conversation stands. */
public final class ExpectedAnswers {
    private static final Locale CZECH = Locale.of("cs");

    private ExpectedAnswers() {}

    /** Nothing in particular, unless the bot asked something whose answers are known. */
    public static ExpectedAnswer of(Script script, DialogState state) {
        if (state.phase() != DialogState.Phase.LISTENING) {
            return ExpectedAnswer.NOTHING;
        }
        Optional<FlowState> flow = state.flow().map(RunningFlow::state);
        return flow.isPresent()
                ? question(script, flow.get())
                        .map(question -> toQuestion(question, flow.get().stage()))
                        .orElse(ExpectedAnswer.NOTHING)
                : state.spoken().dictated().isEmpty()
                        ? toPending(script, state.pending())
                        : toDictation(toPending(script, state.pending()));
    }

    private static Optional<Question> question(Script script, FlowState state) {
        return script.flow(state.flow())
                .flatMap(flow -> flow.step(state.step()))
                .filter(Question.class::isInstance)
                .map(Question.class::cast);
    }

    /** What is read back may be put right in the same breath: "ne, ve čtvrtek". */
    private static ExpectedAnswer toQuestion(Question question, FlowState.Stage stage) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(kinds(question.slot().kind()));
        if (stage != FlowState.Stage.ASKING) {
            kinds.add(Kind.YES_NO);
        }
        List<String> phrases = new ArrayList<>();
        question.slot().choices().forEach(choice -> {
            if (!choice.sayAs().equals(choice.value())) {
                phrases.add(spoken(choice.sayAs()));
            }
            Stream.of(choice.whole(), choice.patterns())
                    .flatMap(List::stream)
                    .forEach(pattern -> phrases.addAll(PatternPhrases.of(pattern)));
        });
        if (!kinds.isEmpty() || !phrases.isEmpty()) {
            question.words().skip().forEach(pattern -> phrases.addAll(PatternPhrases.of(pattern)));
        }
        return answer(kinds, phrases);
    }

    private static Set<Kind> kinds(SlotKind kind) {
        return switch (kind) {
            case PHONE -> Set.of(Kind.DIGITS);
            case YES_NO -> Set.of(Kind.YES_NO);
            case DATE -> Set.of(Kind.DAY);
            case TIME -> Set.of(Kind.TIME);
            case NUMBER, PERSONS -> Set.of(Kind.NUMBER);
            case FLAT_SIZE -> Set.of(Kind.FLAT_SIZE);
            case CHOICE -> Set.of(Kind.PLACE);
            case NAME, TEXT -> Set.of();
        };
    }

    private static ExpectedAnswer toPending(Script script, Pending pending) {
        return switch (pending) {
            case Pending.Nothing nothing -> ExpectedAnswer.NOTHING;
            case Pending.AnythingElse more -> answer(Set.of(Kind.YES_NO), List.of());
            case Pending.WantPerson person -> answer(Set.of(Kind.YES_NO), List.of());
            case Pending.Choice(List<String> topics) ->
                answer(
                        EnumSet.of(Kind.YES_NO, Kind.PLACE),
                        topics.stream()
                                .map(script::topic)
                                .flatMap(Optional::stream)
                                .map(Topic::about)
                                .map(about -> spoken(about.askAs()))
                                .toList());
        };
    }

    /** What was dictated may be read back. */
    private static ExpectedAnswer toDictation(ExpectedAnswer pending) {
        Set<Kind> kinds = EnumSet.of(Kind.DIGITS);
        kinds.addAll(pending.kinds());
        return new ExpectedAnswer(kinds, pending.phrases());
    }

    private static ExpectedAnswer answer(Set<Kind> kinds, List<String> phrases) {
        return new ExpectedAnswer(
                kinds,
                phrases.stream().filter(phrase -> !phrase.isBlank()).distinct().toList());
    }

    private static String spoken(String text) {
        return text.toLowerCase(CZECH).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
