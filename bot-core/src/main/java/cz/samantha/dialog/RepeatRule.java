package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.Optional;

/** "Zopakujte to", "co jste říkala"; "ještě jednou pomaleji" is slower from then on. */
final class RepeatRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksFirst(Topic.Does.REPEAT)) {
            return Optional.empty();
        }
        DeliveryRule.change(turn);
        new Repetition(turn.talk).repeat();
        return Optional.of("repeat");
    }
}
