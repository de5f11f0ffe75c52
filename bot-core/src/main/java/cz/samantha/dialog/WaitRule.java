package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.Optional;

/** "Počkejte, vezmu si tužku": the caller gets a long moment before the line speaks again. */
final class WaitRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksFirst(Topic.Does.WAIT)) {
            return Optional.empty();
        }
        turn.step.say(PromptKey.WAIT);
        turn.step.listen(turn.script.settings().timing().whenAskedToWait());
        return Optional.of("waits");
    }
}
