package cz.samantha.dialog.flow;

import cz.samantha.ear.Hypotheses;

/** What the caller did while a flow waited. */
public sealed interface FlowInput {
    record Words(Hypotheses heard) implements FlowInput {}

    /** A key: 0-9, *, #. */
    record Key(char key) implements FlowInput {}

    record Silence() implements FlowInput {}
}
