package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;

/** How topics are answered, and what follows. */
final class Answers {
    private final Talk talk;

    Answers(Talk talk) {
        this.talk = talk;
    }

    /** Answers one topic; the second time in a row in brief, then with the offer of a person. */
    String one(Topic topic, Map<String, String> entities) {
        if (topic.does() == Topic.Does.FLOW) {
            talk.flows.begin(topic);
            return "begins a flow";
        }
        boolean again = topic.id().equals(talk.step.answered.lastTopic());
        talk.step.answered = talk.step.answered.with(List.of(topic.id()), entities);
        talk.step.counts = talk.step.counts.answered();
        Delivery usual = talk.step.delivery;
        talk.step.delivery = topic.quietly() ? usual.with(Delivery.Volume.QUIET) : usual;
        talk.step.say(words(topic.words(entities), again), entities, topic.bargeIn());
        Topic.Then then = topic.then();
        boolean tooOften = talk.step.answered.times()
                >= talk.script.settings().escalation().sameTopicOffersPersonAt();
        if (then == Topic.Then.ANYTHING_ELSE && (tooOften || angry())) {
            then = Topic.Then.OFFER_PERSON;
        }
        // Whoever must not hear the answer must not hear what follows it at once either.
        follow(then, topic);
        talk.step.delivery = usual;
        return again ? "the same topic again, in brief" : "answers the best topic";
    }

    /** Answers several topics in brief; the most that one of them asks for follows. */
    String several(List<Topic> topics, Map<String, String> entities) {
        inBrief(topics, entities);
        talk.step.counts = talk.step.counts.answered();
        Topic strongest = topics.getFirst();
        for (Topic topic : topics) {
            strongest = weight(topic.then()) > weight(strongest.then()) ? topic : strongest;
        }
        boolean offer = strongest.then() == Topic.Then.ANYTHING_ELSE && angry();
        follow(offer ? Topic.Then.OFFER_PERSON : strongest.then(), strongest);
        return "answers every question";
    }

    /** Says the brief answers, and nothing more. */
    void inBrief(List<Topic> topics, Map<String, String> entities) {
        for (Topic topic : topics) {
            talk.step.say(topic.words(entities).brief(), entities, topic.bargeIn());
        }
        talk.step.answered =
                talk.step.answered.with(topics.stream().map(Topic::id).toList(), entities);
    }

    private boolean angry() {
        return talk.step.counts.anger() >= talk.script.settings().escalation().angerOffersPersonAt();
    }

    private List<SpokenText> words(Topic.Words words, boolean again) {
        if (!talk.handover.reachable() && !words.closed().isEmpty()) {
            return words.closed();
        }
        return again ? words.brief() : words.say();
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
            case ANYTHING_ELSE -> talk.questions.ask(Pending.ANYTHING_ELSE);
            case OFFER_PERSON -> talk.questions.ask(Pending.WANT_PERSON);
            case LISTEN -> talk.questions.ask(Pending.NOTHING);
            case TRANSFER -> talk.handover.toPerson(topic.id(), topic.thenClosed());
            case HANG_UP -> talk.step.hangUp();
        }
    }

    /** Says a prompt that asks, without making it what "repeat" repeats. */
    void prompt(PromptKey key, Pending pending) {
        talk.step.say(key);
        talk.step.pending = pending;
        talk.step.listen();
    }

    void goodbye() {
        talk.step.say(PromptKey.GOODBYE);
        talk.step.hangUp();
    }
}
