package cz.samantha.dialog;

import cz.samantha.dialog.flow.FlowInput;
import cz.samantha.dialog.flow.FlowMove;
import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/** The answer to a question of the flow that goes on; a question in the middle of it is answered, and the flow asks again. */
final class FlowRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        Optional<Flow> running = turn.talk.flows.running();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        FlowMove move = turn.talk.flows.answer(new FlowInput.Words(turn.heard()));
        if (move instanceof FlowMove.NotMine && turn.sure() && !turn.asked().isEmpty()) {
            Optional<String> other = somethingElse(turn, running.get());
            if (other.isPresent()) {
                return other;
            }
            if (turn.talk.flows.running().isEmpty() || keepsTheFlow(turn)) {
                return Optional.empty();
            }
        }
        turn.answersNothing();
        turn.talk.flows.perform(move);
        answered(turn, move instanceof FlowMove.NotMine(FlowMove otherwise) ? otherwise : move);
        return Optional.of("the flow goes on");
    }

    /** A flow that ends with an answer answers a topic, though nobody named it. */
    private static void answered(Turn turn, FlowMove move) {
        if (move instanceof FlowMove.End end && end.ending() == FlowStep.Ending.ANSWER) {
            turn.script.topic(end.topic()).ifPresent(topic -> turn.isAbout(List.of(topic)));
        }
    }

    private static boolean keepsTheFlow(Turn turn) {
        return turn.asked().getFirst().does() == Topic.Does.RECORDING;
    }

    /** Answers in brief and returns to the flow, or drops the flow so that other rules answer. */
    private static Optional<String> somethingElse(Turn turn, Flow flow) {
        Topic first = turn.asked().getFirst();
        switch (first.does()) {
            case GOODBYE, LANGUAGE -> turn.talk.flows.drop();
            case FLOW -> {
                if (!first.flow().equals(flow.name())) {
                    turn.talk.flows.drop();
                }
            }
            case ANSWER -> {
                boolean leaves =
                        flow.otherQuestion() == Flow.OtherQuestion.LEAVE || first.then() == Topic.Then.TRANSFER;
                if (!leaves) {
                    return Optional.of(inBetween(turn));
                }
                turn.talk.flows.drop();
            }
            default -> {
                // Nothing that has to do with something else.
            }
        }
        return Optional.empty();
    }

    private static String inBetween(Turn turn) {
        List<Topic> asked = AnswerRule.ordered(turn.asked().stream()
                .filter(topic -> topic.does() == Topic.Does.ANSWER)
                .toList());
        turn.talk.answers.inBrief(asked, turn.entities());
        turn.talk.questions.goOn();
        return "answers in brief and returns to the flow";
    }
}
