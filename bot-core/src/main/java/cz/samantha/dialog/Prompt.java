package cz.samantha.dialog;

/**
 * A text to be spoken.
 *
 * @param id where it comes from in the script, for example {@code topics/adresa/1} or {@code prompts/greeting/1}
 * @param text written Czech, facts already in it
 */
public record Prompt(String id, String text) {
    /** Without the text, which may one day hold what a caller said. */
    @Override
    public String toString() {
        return "Prompt[" + id + "]";
    }
}
