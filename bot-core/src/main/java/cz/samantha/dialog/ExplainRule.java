package cz.samantha.dialog;

import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The last answer in plain words, where no flow has to ask in other words; who still does not understand is offered a person. */
final class ExplainRule implements Rule {
    @Override
    public Optional<String> answer(Turn turn) {
        if (!turn.asksFirst(Topic.Does.EXPLAIN) || turn.talk.flows.running().isPresent()) {
            return Optional.empty();
        }
        StepWriter step = turn.step;
        step.counts = step.counts.explained();
        Topic asked = turn.asked().getFirst();
        List<SpokenText> plain = turn.script
                .topic(step.answered.lastTopic())
                .flatMap(topic -> Stream.of(topic.words(step.answered.named()), topic.words())
                        .map(Topic.Words::plain)
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .orElse(asked.say());
        step.say(plain, Map.of(), true);
        int enough = turn.script.settings().escalation().explanationsOfferPersonAt();
        if (step.counts.explanations() >= enough || step.pending instanceof Pending.Nothing) {
            turn.talk.questions.ask(Pending.WANT_PERSON);
        } else {
            turn.talk.questions.ask(step.pending);
        }
        return Optional.of("explains in plain words");
    }
}
