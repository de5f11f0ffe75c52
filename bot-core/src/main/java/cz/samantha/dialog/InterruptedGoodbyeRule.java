package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.script.Topic;
import java.util.Optional;

/** Who speaks into the goodbye is heard; who only thanks or says goodbye too does not hold the call up. */
final class InterruptedGoodbyeRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (turn.step.phase != Phase.CLOSING || !turn.asked().stream().allMatch(InterruptedGoodbyeRule::isFarewell)) {
            return Optional.empty();
        }
        turn.step.hangUp();
        return Optional.of("the goodbye was interrupted by nothing new");
    }

    private static boolean isFarewell(Topic topic) {
        return switch (topic.does()) {
            case GOODBYE, NO, YES -> true;
            default -> false;
        };
    }
}
