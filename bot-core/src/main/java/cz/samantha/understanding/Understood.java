package cz.samantha.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an utterance is about.
 *
 * @param topics best first; those that were asked for stand in front; empty: nothing was understood
 * @param asked how many topics in front the caller asks about; 0 only when nothing was understood
 * @param sure whether the topics in front can be taken as meant; otherwise the line had better ask back among the best
 * @param rejected topics that the caller said he does not mean: "ne registraci, ale ..."
 * @param entities what was named beside, for example {@code den} (day) to {@code streda}
 * @param why one line in English: what decided; does not repeat the caller's words
 */
public record Understood(
        List<TopicScore> topics,
        int asked,
        boolean sure,
        Set<String> rejected,
        Map<String, String> entities,
        String why) {
    public Understood {
        topics = List.copyOf(topics);
        rejected = Set.copyOf(rejected);
        entities = Map.copyOf(entities);
    }

    /** Nothing was understood. */
    public static Understood nothing(String why) {
        return new Understood(List.of(), 0, false, Set.of(), Map.of(), why);
    }

    /** The same with more entities; those that are there already stay as they are. */
    public Understood with(Map<String, String> moreEntities) {
        Map<String, String> all = new HashMap<>(moreEntities);
        all.putAll(entities);
        return new Understood(topics, asked, sure, rejected, all, why);
    }

    public boolean isNothing() {
        return topics.isEmpty();
    }

    public TopicScore best() {
        return topics.getFirst();
    }
}
