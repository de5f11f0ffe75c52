package cz.samantha.script;

import cz.samantha.script.FlowStep.Question;
import cz.samantha.understanding.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conversation of several turns that fills slots.
 *
 * @param name by which topics start it
 * @param otherQuestion what becomes of the flow when the caller asks something else
 * @param leave what callers say, and nothing else, to get out of it
 * @param left what is then said
 * @param steps in the order of the file; the first one begins; never empty
 */
public record Flow(
        String name,
        String title,
        OtherQuestion otherQuestion,
        List<Pattern> leave,
        List<SpokenText> left,
        List<FlowStep> steps) {
    public Flow {
        leave = List.copyOf(leave);
        left = List.copyOf(left);
        steps = List.copyOf(steps);
    }

    /** What becomes of a flow when the caller asks something else in the middle of it. */
    public enum OtherQuestion {
        /** It is answered short, and the flow asks again. */
        RETURN,
        /** It is what the caller really needs: the flow is over. */
        LEAVE
    }

    public FlowStep first() {
        return steps.getFirst();
    }

    public Optional<FlowStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<Question> questions() {
        return steps.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }

    /** The name of the first slot of a kind. */
    public Optional<String> slotOf(SlotKind kind) {
        return questions().stream()
                .map(Question::slot)
                .filter(slot -> slot.kind() == kind)
                .map(FlowStep.Slot::name)
                .findFirst();
    }

    /** Whether the flow can end with a callback. */
    public boolean takesCallback() {
        return steps.stream()
                .anyMatch(step -> step instanceof FlowStep.End end && end.ending() == FlowStep.Ending.CALLBACK);
    }

    /** Every text that the flow can say; some hold slots. */
    public List<SpokenText> texts() {
        List<SpokenText> texts = new ArrayList<>(left);
        steps.forEach(step -> texts.addAll(texts(step)));
        return texts;
    }

    private static List<SpokenText> texts(FlowStep step) {
        return switch (step) {
            case FlowStep.Saying saying -> saying.say();
            case FlowStep.End end -> end.say();
            case Question question -> {
                FlowStep.Wordings said = question.wordings();
                yield Stream.of(said.ask(), said.again(), said.confirm(), said.wrong(), said.offer(), said.more())
                        .flatMap(List::stream)
                        .toList();
            }
        };
    }

    /** Every pattern that the flow listens for. */
    public List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>(leave);
        for (Question question : questions()) {
            patterns.addAll(question.words().skip());
            patterns.addAll(question.words().thisNumber());
            for (FlowStep.Choice choice : question.slot().choices()) {
                patterns.addAll(choice.patterns());
                patterns.addAll(choice.whole());
            }
        }
        return patterns;
    }
}
