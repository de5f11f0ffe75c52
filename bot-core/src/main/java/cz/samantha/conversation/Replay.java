package cz.samantha.conversation;

import cz.samantha.dialog.CallEvent;
import cz.samantha.dialog.DialogEngine;
import cz.samantha.dialog.DialogState;
import cz.samantha.dialog.Moment;
import cz.samantha.dialog.Staffing;
import cz.samantha.dialog.Step;
import cz.samantha.journal.JournalEntry;
import cz.samantha.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a call again from its journal: the engine is told the same, and so does the same. */
public final class Replay {
    private Replay() {}

    /**
     * The steps of a journalled call, in order.
     *
     * @param script the version of the package that the call kept
     * @param entries all of the call, in order
     * @throws IllegalArgumentException if entries are missing that the replay needs
     */
    public static List<Step> steps(Script script, List<JournalEntry> entries) {
        DialogEngine engine = new DialogEngine();
        JournalledEvents events = new JournalledEvents();
        DialogState state = DialogState.initial();
        List<Step> steps = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Optional<CallEvent> event = events.take(entry);
            if (event.isPresent() && entry instanceof JournalEntry.Stepped stepped) {
                Step step = engine.next(script, state, event.get(), moment(stepped));
                state = step.state();
                steps.add(step);
            }
        }
        return steps;
    }

    private static Moment moment(JournalEntry.Stepped stepped) {
        return new Moment(
                stepped.localTime(), stepped.dice(), stepped.peopleAvailable() ? Staffing.AVAILABLE : Staffing.NONE);
    }
}
