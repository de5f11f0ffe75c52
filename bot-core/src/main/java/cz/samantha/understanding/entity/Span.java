package cz.samantha.understanding.entity;

/**
 * Words of an utterance that belong together.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
public record Span(int from, int to) {
    /** Whether both hold one word at least. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
