package cz.samantha.dialog;

import cz.samantha.script.Escalation;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;

/** What follows when nothing was understood, nothing was said, or there was only noise. */
final class Failures {
    private final StepWriter step;
    private final Questions questions;
    private final Handover handover;
    private final Escalation escalation;

    Failures(Script script, StepWriter step, Questions questions, Handover handover) {
        this.step = step;
        this.questions = questions;
        this.handover = handover;
        this.escalation = script.settings().escalation();
    }

    /** Nothing was understood: other words, then the offer of a person, then a person. */
    String noMatch() {
        step.counts = step.counts.failed();
        int failures = step.counts.failures();
        if (failures >= escalation.transferAfter()) {
            handover.toPerson("no-match");
        } else if (failures >= escalation.offerPersonAfter()) {
            offerPerson();
        } else {
            step.say(failures == 1 ? PromptKey.NO_MATCH_1 : PromptKey.NO_MATCH_2);
            step.pending = Pending.NOTHING;
            step.listen();
        }
        return "no-match " + failures;
    }

    /**
     * Noise alone never reaches a person, but it is a failure like any other, so a person is offered. Where it only stopped
     * a prompt, the caller hears that prompt again, once, and nothing of noise.
     */
    String noise() {
        if (step.noiseStopped()) {
            step.interrupted = false;
            step.sayWhatNoiseStopped();
            step.listen();
            return "mere noise stopped the prompt";
        }
        step.interrupted = false;
        step.counts = step.counts.failed();
        if (step.counts.failures() < escalation.offerPersonAfter()) {
            step.say(PromptKey.NOISE);
            step.listen();
        } else {
            offerPerson();
        }
        return "noise";
    }

    /** Silence alone never reaches a person: it ends the call. */
    String noInput() {
        step.counts = step.counts.silent();
        step.interrupted = false;
        int silences = step.counts.noInputs();
        if (silences >= escalation.silencesBeforeGoodbye()) {
            step.say(PromptKey.NO_INPUT_3);
            step.hangUp();
        } else if (silences > 1) {
            step.say(PromptKey.NO_INPUT_2);
            forgetIdleQuestion();
            step.listen();
        } else if (questions.waits()) {
            step.say(PromptKey.STILL_THERE);
            questions.again();
        } else {
            step.say(PromptKey.NO_INPUT_1);
            forgetIdleQuestion();
            step.listen();
        }
        return "no-input " + silences;
    }

    /** "Jste na lince?" asks something itself: a yes after it is none to what was asked before. */
    private void forgetIdleQuestion() {
        if (!questions.waits()) {
            step.pending = Pending.NOTHING;
        }
    }

    private void offerPerson() {
        boolean first = step.counts.failures() == escalation.offerPersonAfter();
        offerPerson(step, handover, first ? PromptKey.NO_MATCH_3 : PromptKey.NO_MATCH_MORE);
    }

    /**
     * Offers a person, or a message when nobody can be reached.
     *
     * @param words used when a person can be reached
     */
    static void offerPerson(StepWriter step, Handover handover, PromptKey words) {
        step.say(handover.reachable() ? words : PromptKey.NO_MATCH_3_CLOSED);
        step.pending = Pending.WANT_PERSON;
        step.listen();
    }
}
