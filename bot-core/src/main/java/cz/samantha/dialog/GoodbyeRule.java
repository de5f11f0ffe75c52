package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.Optional;

/** Who has finished is let go; who perhaps has is asked, because a call that was ended cannot be helped any more. */
final class GoodbyeRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksFirst(Topic.Does.GOODBYE)) {
            return Optional.empty();
        }
        if (!turn.sure()) {
            turn.talk.questions.ask(Pending.ANYTHING_ELSE);
            return Optional.of("not sure that the caller has finished");
        }
        turn.talk.answers.goodbye();
        return Optional.of("the caller has finished");
    }
}
