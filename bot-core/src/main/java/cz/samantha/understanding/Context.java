package cz.samantha.understanding;

/**
 * What an utterance is heard in.
 *
 * @param lastTopic the topic answered last, to which half a question like "a v kolik" belongs; empty: none yet
 */
public record Context(String lastTopic) {
    /** The first utterance of a call. */
    public static final Context NONE = new Context("");
}
