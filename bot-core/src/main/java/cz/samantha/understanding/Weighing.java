package cz.samantha.understanding;

/**
 * How what was learned and what was written down are weighed against each other; chosen on the tuning set.
 *
 * @param learned how much a margin of the learned model counts
 * @param pattern how much a pattern counts that explains all that was said; one that explains hardly anything half of it
 * @param patternOfFewExamples how much more it counts for a topic of which little was learned
 * @param alone what counts on top when a pattern is all that was said
 * @param against what something that speaks against a topic takes away
 * @param unfounded what it takes away when nothing of what a topic needs was spoken of
 * @param nothing how much speaks for no topic at all
 * @param urgentFrom from which share on an urgent topic comes before all others
 * @param urgentByPatternFrom the same when one of its patterns matches
 * @param useModel whether the learned model counts at all
 * @param usePatterns whether concepts and patterns count at all
 */
record Weighing(
        double learned,
        double pattern,
        double patternOfFewExamples,
        double alone,
        double against,
        double unfounded,
        double nothing,
        double urgentFrom,
        double urgentByPatternFrom,
        boolean useModel,
        boolean usePatterns) {
    static final Weighing BOTH = new Weighing(12, 0.3, 6, 2, 1.5, 1.5, 2, 0.5, 0.45, true, true);

    /** The same weights with some evidence left out. */
    Weighing without(boolean model, boolean patterns) {
        return new Weighing(
                learned,
                patterns && !model ? PATTERN_ALONE : pattern,
                patternOfFewExamples,
                alone,
                against,
                unfounded,
                nothing,
                urgentFrom,
                urgentByPatternFrom,
                model,
                patterns);
    }

    /** Where nothing was learned, a pattern has to outweigh all other topics together. */
    private static final double PATTERN_ALONE = 8;
}
