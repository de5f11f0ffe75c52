package cz.samantha.dialog;

import cz.samantha.script.Settings.Answering;
import cz.samantha.script.Topic;
import cz.samantha.understanding.TopicScore;
import java.util.List;
import java.util.Optional;

/** Not sure which topic is meant: asks back in the caller's terms, but not twice in a row. */
final class AskBackRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (turn.sure() || turn.asked().size() > 1 || turn.step.counts.askedBack() > 0) {
            return Optional.empty();
        }
        List<Topic> candidates = candidates(turn);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        turn.answersNothing();
        ask(turn, candidates);
        return Optional.of("not sure which of " + candidates.size() + " is meant");
    }

    /** Asks which of these topics is meant. */
    static void ask(Turn turn, List<Topic> candidates) {
        turn.step.counts = turn.step.counts.understood().andAskedBack();
        turn.talk.questions.ask(
                new Pending.Choice(candidates.stream().map(Topic::id).toList()));
    }

    /** Beside the correction of an answer, what else the caller may have said that he means. */
    static List<Topic> beside(Turn turn, Answered takenBack) {
        double least = turn.script.settings().thresholds().match();
        return near(
                turn,
                turn.near().stream()
                        .filter(topic -> topic.score() >= least)
                        .filter(topic -> !takenBack.rejected().contains(topic.id()))
                        .filter(topic -> turn.script
                                .topic(topic.id())
                                .filter(AskBackRule::canBeAsked)
                                .isPresent())
                        .toList());
    }

    /** The near topics, when the best of them is a question that can be named. */
    private static List<Topic> candidates(Turn turn) {
        boolean nameable = !turn.near().isEmpty()
                && turn.script
                        .topic(turn.near().getFirst().id())
                        .filter(AskBackRule::canBeAsked)
                        .isPresent();
        return nameable ? near(turn, turn.near()) : List.of();
    }

    private static List<Topic> near(Turn turn, List<TopicScore> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        Answering answering = turn.script.settings().answering();
        double least = near.getFirst().score() - answering.nearWithin();
        return near.stream()
                .filter(topic -> topic.score() >= least)
                .map(topic -> turn.script.topic(topic.id()))
                .flatMap(Optional::stream)
                .filter(AskBackRule::canBeAsked)
                .limit(answering.mostToChoose())
                .toList();
    }

    private static boolean canBeAsked(Topic topic) {
        return topic.answers()
                && topic.priority() == Topic.Priority.NORMAL
                && !topic.about().askAs().isEmpty();
    }
}
