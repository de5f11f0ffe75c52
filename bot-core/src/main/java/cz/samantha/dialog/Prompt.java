package cz.samantha.dialog;

/**
 * A text to be spoken.
 *
 * @param id where it comes from in the script, for example {@code topics/adresa/1} or {@code prompts/greeting/1}
 * @param text written Czech, facts already in it
 * @param personal whether it holds what the caller said: then it is spoken once and never kept on disk
 */
public record Prompt(String id, String text, boolean personal) {
    /** A text that is the same for every caller. */
    public Prompt(String id, String text) {
        this(id, text, false);
    }

    /** Without the text, which may hold what a caller said. */
    @Override
    public String toString() {
        return "Prompt[" + id + "]";
    }
}
