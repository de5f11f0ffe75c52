package cz.samantha.dialog.flow;

import cz.samantha.script.SpokenText;
import java.util.List;
import java.util.Map;

/**
 * Something that a flow says: one of the wordings, chosen by who says it, with the slots' values put in.
 *
 * @param wordings never empty; all their slots are filled
 * @param spoken the values by slot, as they are spoken
 */
public record FlowSay(List<SpokenText> wordings, Map<String, String> spoken) {
    public FlowSay {
        wordings = List.copyOf(wordings);
        spoken = Map.copyOf(spoken);
    }

    /**
     * The words of one of the wordings.
     *
     * @param text its text, in which {@code {dnes}} may have been replaced already
     */
    public String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : spoken.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** Whether a wording holds what the caller said, so that its audio must never be kept. */
    public static boolean isPersonal(SpokenText wording) {
        return !wording.slots().isEmpty();
    }

    /** Without what the caller said. */
    @Override
    public String toString() {
        return "FlowSay[" + wordings.stream().map(SpokenText::id).toList() + "]";
    }
}
