package cz.samantha.dialog;

import cz.samantha.dialog.Delivery.Pace;
import cz.samantha.script.Dictation;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/**
 * Dictates what the caller asks for, or what the last answer told: in small pieces with pauses, then once more whole. Who
 * reads it back is told whether it is right.
 */
final class DictationRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        Optional<String> readBack = readBack(turn);
        if (readBack.isPresent()) {
            return readBack;
        }
        if (turn.asksFirst(Topic.Does.DICTATE) && !tellsNumber(turn)) {
            Optional<String> fact = wanted(turn);
            fact.ifPresentOrElse(name -> dictate(turn, name), () -> slowly(turn));
            return Optional.of(fact.isPresent() ? "dictates" : "nothing to dictate: the last answer very slowly");
        }
        return Optional.empty();
    }

    /** Digits while a flow waits are the caller's own number, which sounds much like the wish to hear ours. */
    private static boolean tellsNumber(Turn turn) {
        return turn.talk.flows.running().isPresent()
                && ReadBack.is(turn.heard().best().text());
    }

    private static Optional<String> wanted(Turn turn) {
        Optional<String> named = turn.named(Script.FACT_ENTITY).stream().findFirst();
        return named.or(() -> turn.step.answered.topics().reversed().stream()
                .map(turn.script::topic)
                .flatMap(Optional::stream)
                .map(Topic::dictates)
                .filter(fact -> !fact.isEmpty())
                .findFirst());
    }

    private static void dictate(Turn turn, String fact) {
        Dictation dictation = turn.script.dictation(fact).orElseThrow();
        StepWriter step = turn.step;
        step.say(PromptKey.DICTATE);
        step.say(dictation.pieces(), step.delivery.with(Pace.DICTATION));
        step.say(PromptKey.DICTATE_WHOLE);
        step.say(dictation.whole(), step.delivery);
        step.dictated = fact;
        turn.talk.questions.goOn();
    }

    private static void slowly(Turn turn) {
        Delivery usual = turn.step.delivery;
        turn.step.delivery = usual.with(Pace.VERY_SLOW);
        turn.step.sayAgain();
        turn.step.delivery = usual;
        turn.step.listen();
    }

    private static Optional<String> readBack(Turn turn) {
        String said = turn.heard().best().text();
        if (turn.dictated.isEmpty() || asksForSomethingElse(turn) || !ReadBack.is(said)) {
            return Optional.empty();
        }
        turn.answersNothing();
        turn.step.counts = turn.step.counts.understood();
        Dictation dictation = turn.script.dictation(turn.dictated).orElseThrow();
        if (ReadBack.isRight(said, dictation.whole().text())) {
            turn.step.say(PromptKey.READ_BACK_RIGHT);
            turn.step.dictated = turn.dictated;
            turn.talk.questions.goOn();
            return Optional.of("read back rightly");
        }
        turn.step.say(PromptKey.READ_BACK_WRONG);
        dictate(turn, turn.dictated);
        return Optional.of("read back wrongly");
    }

    private static boolean asksForSomethingElse(Turn turn) {
        List<Topic> asked = turn.asked();
        return turn.sure()
                && asked.stream()
                        .noneMatch(topic -> topic.does() == Topic.Does.DICTATE
                                || topic.dictates().equals(turn.dictated));
    }
}
