package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.Optional;

/** Yes or no to what was offered; together with more, the more counts. */
final class YesNoRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        boolean nothingMore = !turn.asked().isEmpty()
                && turn.asked().stream()
                        .allMatch(topic -> topic.does() == Topic.Does.YES || topic.does() == Topic.Does.NO);
        if (!nothingMore) {
            return Optional.empty();
        }
        if (turn.asked().getFirst().does() == Topic.Does.YES) {
            yes(turn);
            return Optional.of("yes");
        }
        no(turn);
        return Optional.of("no");
    }

    private static void yes(Turn turn) {
        switch (turn.step.pending) {
            case Pending.WantPerson wanted -> {
                String topic = turn.step.answered.lastTopic();
                turn.talk.handover.toPerson(topic.isEmpty() ? "offer-accepted" : topic);
            }
            case Pending.AnythingElse more -> turn.talk.answers.prompt(PromptKey.GO_AHEAD, Pending.NOTHING);
            case Pending.Choice choice -> turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
            case Pending.Nothing nothing -> turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
        }
    }

    private static void no(Turn turn) {
        switch (turn.step.pending) {
            case Pending.WantPerson declined -> turn.talk.answers.prompt(PromptKey.DECLINED, Pending.ANYTHING_ELSE);
            case Pending.AnythingElse nothingElse -> {
                if (turn.sure()) {
                    turn.talk.answers.goodbye();
                } else {
                    turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
                }
            }
            case Pending.Choice choice -> turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
            case Pending.Nothing nothing -> turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
        }
    }
}
