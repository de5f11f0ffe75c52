package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
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

    private final Script script;
    private final StepWriter step;
    private final Handover handover;

    Questions(Script script, StepWriter step, Handover handover) {
        this.script = script;
        this.step = step;
        this.handover = handover;
    }

    /** Asks as the answer to what the caller said: "repeat" repeats it, with all that was said before it. */
    void ask(Pending pending) {
        say(pending);
        step.pending = pending;
        step.rememberAsAnswer();
        step.listen();
    }

    /** Asks what is still pending once more and listens. */
    void again() {
        say(step.pending);
        step.listen();
    }

    /** Whether a question of its own waits, which silence does not settle. */
    boolean waits() {
        return step.pending instanceof Pending.Choice;
    }

    private void say(Pending pending) {
        switch (pending) {
            case Pending.Nothing nothing -> {
                // Nothing was asked.
            }
            case Pending.AnythingElse anythingElse -> step.say(PromptKey.ANYTHING_ELSE);
            case Pending.WantPerson wantPerson ->
                step.say(handover.reachable() ? PromptKey.OFFER_PERSON : PromptKey.OFFER_CALLBACK);
            case Pending.Choice(List<String> topics) -> choice(topics);
        }
    }

    private void choice(List<String> topics) {
        List<String> named = topics.stream()
                .map(script::topic)
                .flatMap(Optional::stream)
                .map(Topic::about)
                .map(Topic.About::askAs)
                .limit(ASK_BACK.size())
                .toList();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            values.put(NAMES.get(i), named.get(i));
        }
        step.say(ASK_BACK.get(Math.max(0, named.size() - 1)), values);
    }
}
