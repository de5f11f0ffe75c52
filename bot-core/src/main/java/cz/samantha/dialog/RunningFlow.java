package cz.samantha.dialog;

import cz.samantha.dialog.flow.FlowState;

/**
 * A flow that goes on.
 *
 * @param state where it stands
 * @param topic what was spoken about when it began: a topic id; empty: nothing
 * @param urgent whether people are to call first, where it ends with a callback
 */
public record RunningFlow(FlowState state, String topic, boolean urgent) {}
