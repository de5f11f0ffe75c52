package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;

/** How topics are answered, and what follows. */
final class Answers {
    private final Script script;
    private final StepWriter step;
    private final Questions questions;
    private final Handover handover;

    Answers(Script script, StepWriter step, Questions questions, Handover handover) {
        this.script = script;
        this.step = step;
        this.questions = questions;
        this.handover = handover;
    }

    /** Answers one topic; the second time in a row in brief, then with the offer of a person. */
    String one(Topic topic, Map<String, String> entities) {
        boolean again = topic.id().equals(step.answered.lastTopic());
        step.answered = step.answered.with(List.of(topic.id()));
        step.counts = step.counts.answered();
        step.say(words(topic, again), entities, topic.bargeIn());
        Topic.Then then = topic.then();
        boolean tooOften =
                step.answered.times() >= script.settings().escalation().sameTopicOffersPersonAt();
        if (then == Topic.Then.ANYTHING_ELSE && (tooOften || angry())) {
            then = Topic.Then.OFFER_PERSON;
        }
        follow(then, topic);
        return again ? "the same topic again, in brief" : "answers the best topic";
    }

    /** Answers several topics in brief; the most that one of them asks for follows. */
    String several(List<Topic> topics, Map<String, String> entities) {
        for (Topic topic : topics) {
            step.say(topic.shortSay(), entities, topic.bargeIn());
        }
        step.answered = step.answered.with(topics.stream().map(Topic::id).toList());
        step.counts = step.counts.answered();
        Topic strongest = topics.getFirst();
        for (Topic topic : topics) {
            strongest = weight(topic.then()) > weight(strongest.then()) ? topic : strongest;
        }
        boolean offer = strongest.then() == Topic.Then.ANYTHING_ELSE && angry();
        follow(offer ? Topic.Then.OFFER_PERSON : strongest.then(), strongest);
        return "answers every question";
    }

    private boolean angry() {
        return step.counts.anger() >= script.settings().escalation().angerOffersPersonAt();
    }

    private List<SpokenText> words(Topic topic, boolean again) {
        if (!handover.reachable() && !topic.words().closed().isEmpty()) {
            return topic.words().closed();
        }
        return again ? topic.shortSay() : topic.say();
    }

    private static int weight(Topic.Then then) {
        return switch (then) {
            case LISTEN, ANYTHING_ELSE -> 0;
            case OFFER_PERSON -> 1;
            case HANG_UP -> 2;
            case TRANSFER -> 3;
        };
    }

    private void follow(Topic.Then then, Topic topic) {
        switch (then) {
            case ANYTHING_ELSE -> questions.ask(Pending.ANYTHING_ELSE);
            case OFFER_PERSON -> questions.ask(Pending.WANT_PERSON);
            case LISTEN -> questions.ask(Pending.NOTHING);
            case TRANSFER -> handover.toPerson(topic.id(), topic.thenClosed());
            case HANG_UP -> step.hangUp();
        }
    }

    /** Says a prompt that asks, without making it what "repeat" repeats. */
    void prompt(PromptKey key, Pending pending) {
        step.say(key);
        step.pending = pending;
        step.listen();
    }

    void goodbye() {
        step.say(PromptKey.GOODBYE);
        step.hangUp();
    }
}
