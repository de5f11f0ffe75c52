package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.Optional;

/** Who has finished is let go. */
final class GoodbyeRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksFirst(Topic.Does.GOODBYE)) {
            return Optional.empty();
        }
        turn.talk.answers.goodbye();
        return Optional.of("the caller has finished");
    }
}
