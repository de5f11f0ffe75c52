package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/** Slower, louder and back; kept for the rest of the call. What was said last is said again so. */
final class DeliveryRule implements Rule {
    /** The entity of the lexicon that tells what the caller wants. */
    private static final String ENTITY = "rec";

    @Override
    public Optional<String> answer(Turn turn) {
        if (turn.asked(Topic.Does.DELIVERY).isEmpty()) {
            return Optional.empty();
        }
        List<String> wishes = turn.named(ENTITY);
        StepWriter step = turn.step;
        change(turn);
        if (wishes.isEmpty()) {
            step.delivery = step.delivery.slower();
        }
        if (!turn.asksFirst(Topic.Does.DELIVERY)) {
            // There is a question too; its answer is said in the new way.
            return Optional.empty();
        }
        step.say(confirmed(wishes.isEmpty() ? "pomaleji" : wishes.getLast()));
        step.sayAgain();
        step.listen();
        return Optional.of("another delivery");
    }

    /** Speaks from now on as the caller says, where the utterance says how. */
    static void change(Turn turn) {
        for (String wish : turn.named(ENTITY)) {
            turn.step.delivery = changed(turn.step.delivery, wish);
        }
    }

    private static Delivery changed(Delivery delivery, String wish) {
        return switch (wish) {
            case "rychleji" -> delivery.faster();
            case "hlasiteji" -> delivery.louder();
            case "tiseji" -> delivery.quieter();
            default -> delivery.slower();
        };
    }

    private static PromptKey confirmed(String wish) {
        return switch (wish) {
            case "rychleji" -> PromptKey.FASTER;
            case "hlasiteji" -> PromptKey.LOUDER;
            case "tiseji" -> PromptKey.QUIETER;
            default -> PromptKey.SLOWER;
        };
    }
}
