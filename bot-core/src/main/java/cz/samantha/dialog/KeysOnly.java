package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Settings;
import cz.samantha.script.Settings.KeyMeaning;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that nobody listens to, because recognition is at its limit: keys alone lead it. Where the package has no menu on
 * keys, the caller goes straight to people. What could be understood only by listening, a message for one, is not begun.
 */
final class KeysOnly {
    private static final String REASON = "over-capacity";

    private final Talk talk;
    private final StepWriter step;
    private final Settings settings;

    KeysOnly(Talk talk) {
        this.talk = talk;
        this.step = talk.step;
        this.settings = talk.script.settings();
    }

    String begin(String callerNumber) {
        step.callerNumber = callerNumber;
        if (!settings.keysMenu().isEmpty()) {
            step.say(PromptKey.KEYS_ONLY);
            menu();
            return "the call is not listened to: a menu on keys";
        }
        if (talk.handover.reachable()) {
            step.say(PromptKey.CROWDED);
            step.transfer(REASON);
            return "the call is not listened to: to people";
        }
        step.say(PromptKey.CROWDED_CLOSED);
        step.hangUp();
        return "the call is not listened to, and nobody can be reached";
    }

    String key(char key) {
        step.counts = step.counts.active();
        step.interrupted = false;
        Optional<Topic> topic =
                Optional.ofNullable(settings.keysMenu().get(key)).flatMap(talk.script::topic);
        if (topic.isPresent()) {
            tell(topic.get());
            return "a key of the menu: " + topic.get().id();
        }
        Optional<KeyMeaning> meaning = Optional.ofNullable(settings.keys().get(key));
        if (meaning.equals(Optional.of(KeyMeaning.PERSON))) {
            person();
            return "the key for a person";
        }
        if (meaning.equals(Optional.of(KeyMeaning.REPEAT))
                && !step.lastAnswer.says().isEmpty()) {
            step.sayAgain();
            step.awaitKey();
            return "the key for repetition";
        }
        menu();
        return "a key without meaning: the menu again";
    }

    /** A caller who presses nothing may have no keys to press: he goes to people in the end. */
    String noInput() {
        step.counts = step.counts.silent();
        step.interrupted = false;
        if (step.counts.noInputs() < settings.escalation().silencesBeforeGoodbye()) {
            menu();
        } else if (talk.handover.reachable()) {
            step.say(PromptKey.CROWDED);
            step.transfer(REASON);
        } else {
            step.say(PromptKey.NO_INPUT_3);
            step.hangUp();
        }
        return "no key " + step.counts.noInputs();
    }

    private void tell(Topic topic) {
        boolean closed = !talk.handover.reachable() && !topic.words().closed().isEmpty();
        step.answered = step.answered.with(List.of(topic.id()), Map.of());
        step.say(closed ? topic.words().closed() : topic.words().say(), Map.of(), topic.bargeIn());
        step.rememberAsAnswer();
        step.awaitKey();
    }

    private void person() {
        if (talk.handover.reachable()) {
            step.say(PromptKey.TRANSFER);
            step.transfer("key");
            return;
        }
        step.say(talk.handover.open() ? PromptKey.NOBODY_FREE : PromptKey.CLOSED);
        menu();
    }

    private void menu() {
        step.say(PromptKey.KEYS_MENU);
        step.awaitKey();
    }
}
