package cz.samantha.dialog;

import cz.samantha.script.Flow;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.Optional;

/** The one place that decides between a transfer and a message: whoever asked, for whatever reason. */
final class Handover {
    private final Talk talk;

    Handover(Talk talk) {
        this.talk = talk;
    }

    /** Whether a person can be reached now. */
    boolean reachable() {
        return open() && talk.moment.staffing() == Staffing.AVAILABLE;
    }

    /** Whether this line takes messages. */
    boolean takesMessages() {
        return talk.script.callbackFlow().isPresent();
    }

    /** Whether the office is open. */
    boolean open() {
        return talk.script.hours().isOpen(talk.moment.localTime());
    }

    /** To a person, or where none can be reached to a message. */
    void toPerson(String reason) {
        toPerson(reason, Topic.ThenClosed.CALLBACK);
    }

    /**
     * To a person, with the usual words.
     *
     * @param reason a topic id or a word for the clerk and the journal
     * @param otherwise what follows when nobody can be reached
     */
    void toPerson(String reason, Topic.ThenClosed otherwise) {
        if (reachable()) {
            talk.step.say(PromptKey.TRANSFER);
            talk.step.transfer(reason);
        } else {
            otherwise(reason, otherwise);
        }
    }

    /** To a person without more words, where what was said tells of the transfer. */
    void toPersonSilently(String reason, Topic.ThenClosed otherwise) {
        if (reachable()) {
            talk.step.transfer(reason);
        } else {
            otherwise(reason, otherwise);
        }
    }

    private void otherwise(String reason, Topic.ThenClosed otherwise) {
        switch (otherwise) {
            case TRANSFER -> {
                talk.step.say(PromptKey.TRANSFER);
                talk.step.transfer(reason);
            }
            case CALLBACK -> takeMessage(reason, false);
            case URGENT_CALLBACK -> takeMessage(reason, true);
            case LISTEN -> talk.questions.ask(Pending.NOTHING);
            case HANG_UP -> talk.step.hangUp();
        }
    }

    private void takeMessage(String reason, boolean urgent) {
        PromptKey why = open() ? PromptKey.NOBODY_FREE : PromptKey.CLOSED;
        Optional<Flow> flow = talk.script.callbackFlow();
        if (flow.isEmpty()) {
            talk.step.say(why);
            talk.questions.ask(Pending.ANYTHING_ELSE);
            return;
        }
        if (urgent) {
            talk.step.say(PromptKey.TAKE_URGENT_MESSAGE);
        } else {
            talk.step.say(why);
            talk.step.say(PromptKey.TAKE_MESSAGE);
        }
        talk.flows.begin(flow.get(), about(reason), urgent);
    }

    /** What the message is about: the reason, where it is something that one can talk about, or what was answered last. */
    private String about(String reason) {
        boolean telling = talk.script
                .topic(reason)
                .filter(topic -> topic.priority() != Topic.Priority.CONTROL)
                .isPresent();
        return telling ? reason : talk.step.answered.lastTopic();
    }
}
