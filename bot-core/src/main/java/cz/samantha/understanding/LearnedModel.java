package cz.samantha.understanding;

/**
 * What was learned from the examples of a package; {@link LearnedModels} may keep it.
 *
 * @param topics which topic is meant
 * @param ends with which words callers end what they say
 */
public record LearnedModel(TopicModel topics, SentenceEnds ends) {}
