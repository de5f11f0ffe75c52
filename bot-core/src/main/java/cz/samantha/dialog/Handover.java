package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;

/** The one place that decides between a transfer and a message: whoever asked, for whatever reason. */
final class Handover {
    private final Script script;
    private final StepWriter step;
    private final Moment moment;

    Handover(Script script, StepWriter step, Moment moment) {
        this.script = script;
        this.step = step;
        this.moment = moment;
    }

    /** Whether a person can be reached now. */
    boolean reachable() {
        return open() && moment.staffing() == Staffing.AVAILABLE;
    }

    private boolean open() {
        return script.hours().isOpen(moment.localTime());
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
            step.say(PromptKey.TRANSFER);
            step.transfer(reason);
        } else {
            otherwise(reason, otherwise);
        }
    }

    /** To a person without more words, where what was said tells of the transfer. */
    void toPersonSilently(String reason, Topic.ThenClosed otherwise) {
        if (reachable()) {
            step.transfer(reason);
        } else {
            otherwise(reason, otherwise);
        }
    }

    private void otherwise(String reason, Topic.ThenClosed otherwise) {
        switch (otherwise) {
            case TRANSFER -> {
                step.say(PromptKey.TRANSFER);
                step.transfer(reason);
            }
            case CALLBACK -> takeMessage(false);
            case URGENT_CALLBACK -> takeMessage(true);
            case LISTEN -> {
                step.pending = Pending.NOTHING;
                step.rememberAsAnswer();
                step.listen();
            }
            case HANG_UP -> step.hangUp();
        }
    }

    private void takeMessage(boolean urgent) {
        if (!urgent) {
            step.say(open() ? PromptKey.NOBODY_FREE : PromptKey.CLOSED);
        }
        step.say(PromptKey.ANYTHING_ELSE);
        step.pending = Pending.ANYTHING_ELSE;
        step.rememberAsAnswer();
        step.listen();
    }
}
