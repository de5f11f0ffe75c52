package cz.samantha.understanding;

import java.util.List;

/**
 * How a topic is recognised.
 *
 * @param examples what callers say
 * @param patterns what surely means the topic
 * @param unless what means something else although a pattern or an example fits
 * @param urgent outranks all others
 * @param alone counts only when nothing else is said, like a bare yes
 * @param question may stand beside others in one utterance
 */
public record TopicRules(
        String id,
        List<String> examples,
        List<Pattern> patterns,
        List<Pattern> unless,
        boolean urgent,
        boolean alone,
        boolean question) {
    public TopicRules {
        examples = List.copyOf(examples);
        patterns = List.copyOf(patterns);
        unless = List.copyOf(unless);
    }
}
