package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import java.util.Optional;

/** Only what the caller took back is understood again: it is not said once more, a person is offered. */
final class RejectedRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksOnlyWhatWasRejected()) {
            return Optional.empty();
        }
        turn.answersNothing();
        Failures.offerPerson(turn.talk, PromptKey.NO_MATCH_3);
        return Optional.of("only what was taken back is understood");
    }
}
