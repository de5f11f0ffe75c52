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
        turn.step.counts = turn.step.counts.understood().andAskedBack();
        turn.talk.questions.ask(
                new Pending.Choice(candidates.stream().map(Topic::id).toList()));
        return Optional.of("not sure which of " + candidates.size() + " is meant");
    }

    /** The near topics, when the best of them is a question that can be named. */
    private static List<Topic> candidates(Turn turn) {
        Answering answering = turn.script.settings().answering();
        List<TopicScore> near = turn.near();
        if (near.isEmpty()
                || turn.script
                        .topic(near.getFirst().id())
                        .filter(AskBackRule::canBeAsked)
                        .isEmpty()) {
            return List.of();
        }
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
