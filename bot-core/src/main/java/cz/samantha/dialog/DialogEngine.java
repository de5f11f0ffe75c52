package cz.samantha.dialog;

import cz.samantha.script.Script;

/** The dialog engine: a pure function over (script, state, event), so that a call can be tested as text and replayed. */
public final class DialogEngine {
    /** One step of a conversation: no clock, no input or output, no dice of its own. */
    public Step next(Script script, DialogState state, CallEvent event, Moment moment) {
        return new Step(state, java.util.List.of(), Explanation.of("no script"));
    }
}
