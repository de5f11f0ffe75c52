package cz.samantha.line;

/** Takes calls. */
@FunctionalInterface
public interface CallHandler {
    /**
     * A call has been answered and its media flow. Must return quickly; the conversation runs on a thread of its own.
     *
     * @return who is told what happens on the line
     */
    LineListener answered(Line line);
}
