package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.Pending;
import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.ear.Hypotheses;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.Context;
import cz.samantha.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the engine does about something that the caller said. */
final class UtteranceRules {
    /** Asked for the third time, a topic is more than the answer can settle. */
    private static final int TIMES_BEFORE_OFFER = 3;

    private static final int CORRECTIONS_BEFORE_OFFER = 2;

    private final Script script;
    private final StepWriter step;

    UtteranceRules(Script script, StepWriter step) {
        this.script = script;
        this.step = step;
    }

    Step answer(Hypotheses heard) {
        Understood understood = script.understanding().understand(heard, new Context(step.lastTopic));
        boolean interruptedGoodbye = step.phase == Phase.CLOSING;
        step.interrupted = false;
        step.noInputs = 0;
        List<Topic> asked = understood.topics().stream()
                .limit(understood.asked())
                .map(topic -> script.topic(topic.id()))
                .flatMap(Optional::stream)
                .toList();
        if (interruptedGoodbye && (asked.isEmpty() || isFarewell(asked.getFirst()))) {
            step.hangUp();
            return explained(understood, "the goodbye was interrupted by nothing new");
        }
        if (asked.isEmpty()) {
            return explained(understood, DialogEngine.noMatch(step) + ": " + understood.why());
        }
        step.failures = 0;
        Topic first = asked.getFirst();
        String why =
                switch (first.does()) {
                    case ANSWER, FLOW ->
                        asked.size() == 1 ? answerOne(first, understood) : answerSeveral(asked, understood);
                    case TRANSFER -> {
                        step.transfer(first.id());
                        yield "asked for a person";
                    }
                    case REPEAT -> {
                        repeat(script, step);
                        yield "repeat";
                    }
                    case YES -> yes();
                    case NO -> no();
                    case GOODBYE -> {
                        goodbye();
                        yield "the caller has finished";
                    }
                    case CORRECT -> correct();
                };
        return explained(understood, why + " (" + understood.why() + ")");
    }

    private Step explained(Understood understood, String why) {
        return step.step(new Explanation(understood.topics(), understood.asked(), why));
    }

    private static boolean isFarewell(Topic topic) {
        return switch (topic.does()) {
            case GOODBYE, NO, YES -> true;
            case ANSWER, FLOW, TRANSFER, REPEAT, CORRECT -> false;
        };
    }

    private String answerOne(Topic topic, Understood understood) {
        boolean again = topic.id().equals(step.lastTopic);
        step.lastTopicTimes = again ? step.lastTopicTimes + 1 : 1;
        step.lastTopic = topic.id();
        step.say(again ? topic.shortSay() : topic.say(), understood.entities(), topic.bargeIn());
        Topic.Then then = topic.then();
        if (step.lastTopicTimes >= TIMES_BEFORE_OFFER && then == Topic.Then.ANYTHING_ELSE) {
            then = Topic.Then.OFFER_PERSON;
        }
        follow(then, topic.id());
        return again ? "the same topic again, shorter" : "answers the best topic";
    }

    private String answerSeveral(List<Topic> topics, Understood understood) {
        for (Topic topic : topics) {
            step.say(topic.shortSay(), understood.entities(), topic.bargeIn());
        }
        step.lastTopic = topics.getLast().id();
        step.lastTopicTimes = 1;
        boolean person = topics.stream().anyMatch(topic -> topic.then() == Topic.Then.OFFER_PERSON);
        follow(person ? Topic.Then.OFFER_PERSON : Topic.Then.ANYTHING_ELSE, step.lastTopic);
        return "answers every question";
    }

    private void follow(Topic.Then then, String topic) {
        switch (then) {
            case ANYTHING_ELSE -> ask(PromptKey.ANYTHING_ELSE, Pending.ANYTHING_ELSE);
            case OFFER_PERSON -> ask(PromptKey.OFFER_PERSON, Pending.WANT_PERSON);
            case LISTEN -> {
                step.pending = Pending.NOTHING;
                step.rememberAsAnswer();
                step.listen();
            }
            case TRANSFER -> step.transfer(topic);
            case HANG_UP -> step.hangUp();
        }
    }

    private void ask(PromptKey question, Pending pending) {
        step.say(question);
        step.pending = pending;
        step.rememberAsAnswer();
        step.listen();
    }

    private String yes() {
        switch (step.pending) {
            case WANT_PERSON -> step.transfer(step.lastTopic.isEmpty() ? "offer-accepted" : step.lastTopic);
            case ANYTHING_ELSE -> prompt(PromptKey.GO_AHEAD, Pending.NOTHING);
            case NOTHING -> prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
        }
        return "yes";
    }

    private String no() {
        switch (step.pending) {
            case WANT_PERSON -> prompt(PromptKey.DECLINED, Pending.ANYTHING_ELSE);
            case ANYTHING_ELSE -> goodbye();
            case NOTHING -> prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
        }
        return "no";
    }

    private String correct() {
        step.corrections++;
        step.lastTopic = "";
        if (step.corrections >= CORRECTIONS_BEFORE_OFFER) {
            prompt(PromptKey.NO_MATCH_3, Pending.WANT_PERSON);
        } else {
            prompt(PromptKey.CORRECTION, Pending.NOTHING);
        }
        return "the answer missed the question";
    }

    private void goodbye() {
        step.say(PromptKey.GOODBYE);
        step.hangUp();
    }

    private void prompt(PromptKey key, Pending pending) {
        step.say(key);
        step.pending = pending;
        step.listen();
    }

    /** The first time the same words, then the shorter answer. */
    static void repeat(Script script, StepWriter step) {
        Optional<Topic> topic =
                script.topic(step.lastTopic).filter(t -> !t.shortSay().isEmpty());
        if (step.lastAnswer.says().isEmpty()) {
            step.say(PromptKey.NOTHING_TO_REPEAT);
            step.pending = Pending.NOTHING;
        } else if (step.repeats == 0 || topic.isEmpty()) {
            step.sayAgain(step.lastAnswer);
        } else {
            step.say(topic.get().shortSay(), Map.of(), topic.get().bargeIn());
            step.pending = step.lastAnswer.pending();
            if (step.pending == Pending.ANYTHING_ELSE) {
                step.say(PromptKey.ANYTHING_ELSE);
            } else if (step.pending == Pending.WANT_PERSON) {
                step.say(PromptKey.OFFER_PERSON);
            }
        }
        step.repeats++;
        step.listen();
    }
}
