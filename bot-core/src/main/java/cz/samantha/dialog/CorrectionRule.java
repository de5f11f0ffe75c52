package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understood;
import java.util.List;
import java.util.Optional;

/** "Ne, to jsem nemyslela": one short apology, the wrong answer never again, the right one if it was named at once. */
final class CorrectionRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        Answered before = turn.step.answered;
        boolean namesIt = turn.rejectedNow().stream().anyMatch(before.topics()::contains);
        if (turn.asked(Topic.Does.CORRECT).isEmpty() && !namesIt) {
            return Optional.empty();
        }
        turn.step.answered = before.takenBack(turn.rejectedNow());
        turn.step.counts = turn.step.counts.understood().corrected();
        List<Topic> meant = turn.asked().stream()
                .filter(Topic::answers)
                .filter(topic -> !turn.step.answered.rejected().contains(topic.id()))
                .toList();
        if (!meant.isEmpty()) {
            turn.isAbout(meant);
            turn.step.say(PromptKey.CORRECTED);
            AnswerRule.answer(turn, meant);
            return Optional.of("corrected, and answered");
        }
        List<Topic> beside = AskBackRule.beside(turn, turn.step.answered);
        boolean enough = turn.step.counts.corrections()
                >= turn.script.settings().escalation().correctionsOfferPersonAt();
        if (enough) {
            Failures.offerPerson(turn.talk, PromptKey.NO_MATCH_3);
        } else if (!beside.isEmpty()) {
            turn.step.say(PromptKey.CORRECTED);
            AskBackRule.ask(turn, beside);
        } else {
            turn.talk.answers.prompt(PromptKey.CORRECTION, Pending.NOTHING);
        }
        return Optional.of("the answer missed the question");
    }

    /** Whether an utterance takes the last answer back; otherwise that was accepted. */
    static boolean corrects(Script script, Answered answered, Understood understood) {
        return understood.rejected().stream().anyMatch(answered.topics()::contains)
                || understood.topics().stream()
                        .limit(understood.asked())
                        .map(TopicScore::id)
                        .map(script::topic)
                        .flatMap(Optional::stream)
                        .anyMatch(topic -> topic.does() == Topic.Does.CORRECT);
    }
}
