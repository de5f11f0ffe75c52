package cz.samantha.dialog.flow;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a flow stands.
 *
 * @param flow its name
 * @param step the question that waits for an answer
 * @param stage what exactly is waited for
 * @param tries answers to this question that were not understood, or read back wrongly
 * @param slots what was answered, by slot
 * @param known what the caller said before being asked, by slot; used when its question comes up
 * @param digits the piece of a telephone number heard or keyed so far
 * @param callerNumber the number that the caller phones from; empty: not known
 */
public record FlowState(
        String flow,
        String step,
        Stage stage,
        int tries,
        Map<String, String> slots,
        Map<String, String> known,
        String digits,
        String callerNumber) {
    public FlowState {
        slots = Map.copyOf(slots);
        known = Map.copyOf(known);
    }

    /** What a question waits for. */
    public enum Stage {
        ASKING,
        /** A yes or no to the number that the caller phones from. */
        OFFERING,
        /** A yes or no to what was read back. */
        CONFIRMING
    }

    FlowState at(String newStep, Stage newStage) {
        return new FlowState(flow, newStep, newStage, 0, slots, known, "", callerNumber);
    }

    FlowState in(Stage newStage) {
        return new FlowState(flow, step, newStage, tries, slots, known, "", callerNumber);
    }

    FlowState withSlot(String slot, String value) {
        Map<String, String> filled = new HashMap<>(slots);
        filled.put(slot, value);
        return new FlowState(flow, step, stage, tries, filled, known, digits, callerNumber);
    }

    FlowState withoutSlot(String slot) {
        Map<String, String> filled = new HashMap<>(slots);
        filled.remove(slot);
        return new FlowState(flow, step, stage, tries, filled, known, digits, callerNumber);
    }

    FlowState withKnown(Map<String, String> values) {
        return new FlowState(flow, step, stage, tries, slots, values, digits, callerNumber);
    }

    FlowState withoutKnown(String slot) {
        Map<String, String> left = new HashMap<>(known);
        left.remove(slot);
        return withKnown(left);
    }

    FlowState withDigits(String newDigits) {
        return new FlowState(flow, step, stage, tries, slots, known, newDigits, callerNumber);
    }

    FlowState withOneMoreTry() {
        return new FlowState(flow, step, stage, tries + 1, slots, known, "", callerNumber);
    }

    /** Without what the caller said. */
    @Override
    public String toString() {
        return "FlowState[" + flow + " " + step + " " + stage + " " + tries + "]";
    }
}
