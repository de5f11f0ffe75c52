package cz.samantha.script;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One wording of something that is said, facts already in it; {@code {dnes}} stands for a sentence about opening hours
 * that depends on the day. Texts of flows may name slots, {@code {cislo}}, whose values only a call knows.
 *
 * @param id where it comes from, for example {@code topics/adresa/1} or {@code prompts/greeting/1}
 */
public record SpokenText(String id, String text) {
    /** The placeholder for what the calendar says about today or about the day that was asked for. */
    public static final String TODAY = "{dnes}";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    public boolean dependsOnDay() {
        return text.contains(TODAY);
    }

    /** Whether something is filled in only when the text is said. */
    public boolean isOpen() {
        return text.contains("{");
    }

    /** The text with these names filled in. */
    public SpokenText with(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return new SpokenText(id, filled);
    }

    /** The slots of a flow whose values stand in this text; without {@link #TODAY}. */
    public Set<String> slots() {
        return PLACEHOLDER
                .matcher(text.replace(TODAY, ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
