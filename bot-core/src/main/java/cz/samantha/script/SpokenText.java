package cz.samantha.script;

/**
 * One wording of something that is said, facts already in it; {@code {dnes}} stands for a sentence about opening hours
 * that depends on the day.
 *
 * @param id where it comes from, for example {@code topics/adresa/1} or {@code prompts/greeting/1}
 */
public record SpokenText(String id, String text) {
    /** The placeholder for what the calendar says about today or about the day that was asked for. */
    public static final String TODAY = "{dnes}";

    public boolean dependsOnDay() {
        return text.contains(TODAY);
    }
}
