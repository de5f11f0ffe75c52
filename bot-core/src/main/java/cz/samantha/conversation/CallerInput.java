package cz.samantha.conversation;

import cz.samantha.dialog.CallEvent;

/**
 * What begins a turn.
 *
 * @param kind the word for it in the journal
 */
record CallerInput(String kind, CallEvent event) {
    static CallerInput of(String kind, CallEvent event) {
        return new CallerInput(kind, event);
    }
}
