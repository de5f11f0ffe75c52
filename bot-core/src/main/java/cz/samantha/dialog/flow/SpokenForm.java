package cz.samantha.dialog.flow;

import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep.Choice;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.FlowStep.Slot;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How what is kept in slots is said back, in written Czech that the mouth can speak. */
final class SpokenForm {
    private static final Locale CZECH = Locale.of("cs");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d. MMMM", CZECH);

    private SpokenForm() {}

    static Map<String, String> of(Flow flow, Map<String, String> slots) {
        Map<String, String> spoken = new HashMap<>();
        for (Question question : flow.questions()) {
            String value = slots.get(question.slot().name());
            if (value != null) {
                spoken.put(question.slot().name(), of(question.slot(), value));
            }
        }
        return spoken;
    }

    private static String of(Slot slot, String value) {
        return switch (slot.kind()) {
            case PHONE -> SpokenDigits.of(value);
            case CHOICE -> slot.choice(value).map(Choice::sayAs).orElse(value);
            case DATE -> DAY_AND_MONTH.format(LocalDate.parse(value));
            case NAME, TIME, NUMBER, PERSONS, FLAT_SIZE, YES_NO, TEXT -> value;
        };
    }
}
