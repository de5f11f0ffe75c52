package cz.samantha.dialog;

import cz.samantha.understanding.TopicScore;
import java.util.List;

/**
 * Why the engine did what it did; the journal keeps it, tests read it.
 *
 * @param topics the topics that were considered, best first; those that the answer covers stand in front
 * @param answered how many of them the answer covers
 * @param why one line in English: the rule that decided
 */
public record Explanation(List<TopicScore> topics, int answered, String why) {
    public Explanation {
        topics = List.copyOf(topics);
    }

    public static Explanation of(String why) {
        return new Explanation(List.of(), 0, why);
    }
}
