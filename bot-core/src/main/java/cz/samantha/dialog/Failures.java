package cz.samantha.dialog;

import cz.samantha.script.Escalation;
import cz.samantha.script.PromptKey;

/** What follows when nothing was understood, nothing was said, or there was only noise. */
final class Failures {
    private final Talk talk;
    private final StepWriter step;
    private final Escalation escalation;

    Failures(Talk talk) {
        this.talk = talk;
        this.step = talk.step;
        this.escalation = talk.script.settings().escalation();
    }

    /** Nothing was understood: other words, then the offer of a person, then a person. */
    String noMatch() {
        step.counts = step.counts.failed();
        int failures = step.counts.failures();
        if (failures >= escalation.transferAfter()) {
            talk.handover.toPerson("no-match");
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
        if (step.counts.failures() < escalation.offerPersonAfter() || talk.flows.takesCallback()) {
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
        } else if (talk.questions.waits()) {
            step.say(PromptKey.STILL_THERE);
            talk.questions.again();
        } else {
            step.say(PromptKey.NO_INPUT_1);
            forgetIdleQuestion();
            step.listen();
        }
        return "no-input " + silences;
    }

    /** "Jste na lince?" asks something itself: a yes after it is none to what was asked before. */
    private void forgetIdleQuestion() {
        if (!talk.questions.waits()) {
            step.pending = Pending.NOTHING;
        }
    }

    private void offerPerson() {
        boolean first = step.counts.failures() == escalation.offerPersonAfter();
        talk.flows.drop();
        offerPerson(talk, first ? PromptKey.NO_MATCH_3 : PromptKey.NO_MATCH_MORE);
    }

    /**
     * Offers a person, or a message when nobody can be reached.
     *
     * @param words used when a person can be reached
     */
    static void offerPerson(Talk talk, PromptKey words) {
        talk.step.say(talk.handover.reachable() ? words : PromptKey.NO_MATCH_3_CLOSED);
        talk.step.pending = Pending.WANT_PERSON;
        talk.step.listen();
    }
}
