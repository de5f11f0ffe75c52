package cz.samantha.understanding;

/**
 * A topic that an utterance may be about.
 *
 * @param score between 0 and 1
 */
public record TopicScore(String id, double score) {}
