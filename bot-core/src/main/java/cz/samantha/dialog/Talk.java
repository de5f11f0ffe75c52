package cz.samantha.dialog;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Script;
import java.util.Optional;

/** What every rule works with in one step: the script, the moment, the step that is written, and how to talk. */
final class Talk {
    final Script script;
    final StepWriter step;
    final Moment moment;
    /** What the caller said; empty where the step is about something else. */
    final Optional<Hypotheses> heard;

    final Questions questions;
    final Handover handover;
    final Answers answers;
    final Flows flows;

    Talk(Script script, DialogState state, Moment moment, Optional<Hypotheses> heard) {
        this.script = script;
        this.step = new StepWriter(script, state, moment);
        this.moment = moment;
        this.heard = heard;
        this.questions = new Questions(this);
        this.handover = new Handover(this);
        this.answers = new Answers(this);
        this.flows = new Flows(this);
    }
}
