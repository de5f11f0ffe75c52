package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/** A request for a person is met at the first request, without a question. */
final class PersonRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        Optional<Topic> person = turn.asked(Topic.Does.TRANSFER);
        if (turn.talk.flows.takesCallback() && !turn.talk.handover.reachable()) {
            // The message that is being taken is the way to a person.
            return Optional.empty();
        }
        person.ifPresent(topic -> {
            turn.isAbout(List.of(topic));
            turn.talk.flows.drop();
            turn.talk.handover.toPerson(topic.id());
        });
        return person.map(topic -> "asked for a person");
    }
}
