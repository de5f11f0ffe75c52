package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the bot asks, and asks again after something came between. */
final class Questions {
    private static final List<PromptKey> ASK_BACK =
            List.of(PromptKey.ASK_BACK_1, PromptKey.ASK_BACK_2, PromptKey.ASK_BACK_3);
    private static final List<String> NAMES = List.of("a", "b", "c");

    private final Talk talk;

    Questions(Talk talk) {
        this.talk = talk;
    }

    /** Asks as the answer to what the caller said: "repeat" repeats it, with all that was said before it. */
    void ask(Pending asked) {
        Pending pending = possible(asked);
        say(pending);
        talk.step.pending = pending;
        talk.step.rememberAsAnswer();
        talk.step.listen();
    }

    /** Asks what still waits for an answer once more, and listens. */
    void again() {
        if (talk.flows.running().isPresent()) {
            talk.flows.sayQuestion();
        } else {
            say(talk.step.pending);
        }
        talk.step.listen();
    }

    /** Asks what still waits for an answer as part of something new; where nothing waits, whether anything else is needed. */
    void goOn() {
        if (waits()) {
            again();
            talk.step.rememberAsAnswer();
        } else {
            ask(talk.step.pending instanceof Pending.Nothing ? Pending.ANYTHING_ELSE : talk.step.pending);
        }
    }

    /** Whether a question waits that silence does not settle. */
    boolean waits() {
        return talk.step.pending instanceof Pending.Choice
                || talk.flows.running().isPresent();
    }

    /** Nobody is offered a person who cannot be reached and cannot call back. */
    private Pending possible(Pending pending) {
        boolean wantsPerson = pending instanceof Pending.WantPerson;
        return wantsPerson && !talk.handover.reachable() && !talk.handover.takesMessages()
                ? Pending.ANYTHING_ELSE
                : pending;
    }

    private void say(Pending pending) {
        switch (pending) {
            case Pending.Nothing nothing -> {
                // Nothing was asked.
            }
            case Pending.AnythingElse anythingElse -> talk.step.say(PromptKey.ANYTHING_ELSE);
            case Pending.WantPerson wantPerson ->
                talk.step.say(talk.handover.reachable() ? PromptKey.OFFER_PERSON : PromptKey.OFFER_CALLBACK);
            case Pending.Choice(List<String> topics) -> choice(topics);
        }
    }

    private void choice(List<String> topics) {
        List<String> named = topics.stream()
                .map(talk.script::topic)
                .flatMap(Optional::stream)
                .map(Topic::about)
                .map(Topic.About::askAs)
                .limit(ASK_BACK.size())
                .toList();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            values.put(NAMES.get(i), named.get(i));
        }
        talk.step.say(ASK_BACK.get(Math.max(0, named.size() - 1)), values);
    }
}
