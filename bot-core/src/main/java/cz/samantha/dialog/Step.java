package cz.samantha.dialog;

import java.util.List;

/** The result of one step of a conversation: the new state, what to do, and why. */
public record Step(DialogState state, List<Act> acts, Explanation explanation) {
    public Step {
        acts = List.copyOf(acts);
    }
}
