package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/** Danger outranks everything in any state: its sentence is said first, whatever else was asked is dropped. */
final class UrgentRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        Optional<Topic> urgent = turn.asked().stream()
                .filter(topic -> topic.priority() == Topic.Priority.URGENT)
                .findFirst();
        urgent.ifPresent(topic -> {
            turn.isAbout(List.of(topic));
            turn.talk.flows.drop();
            turn.talk.answers.one(topic, turn.entities());
        });
        return urgent.map(topic -> "urgent");
    }
}
