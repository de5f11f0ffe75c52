package cz.samantha.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was answered last.
 *
 * @param topics ids in the order of the answer; empty: nothing yet, or it was taken back
 * @param named what the caller named in that question: entity to value
 * @param times how often in a row, where it is one topic
 * @param rejected topics that the caller said not to mean, until an answer is accepted
 */
public record Answered(List<String> topics, Map<String, String> named, int times, Set<String> rejected) {
    static final Answered NOTHING = new Answered(List.of(), Map.of(), 0, Set.of());

    public Answered {
        topics = List.copyOf(topics);
        named = Map.copyOf(named);
        rejected = Set.copyOf(rejected);
    }

    /** The topic to which half a question would belong; empty: none. */
    public String lastTopic() {
        return topics.isEmpty() ? "" : topics.getLast();
    }

    Answered with(List<String> now, Map<String, String> entities) {
        boolean again = now.size() == 1 && now.equals(topics);
        return new Answered(now, entities, again ? times + 1 : 1, rejected);
    }

    /** What was answered is taken back, and so are these. */
    Answered takenBack(Set<String> also) {
        Set<String> all = new HashSet<>(rejected);
        all.addAll(topics);
        all.addAll(also);
        return new Answered(List.of(), Map.of(), 0, all);
    }

    Answered accepted() {
        return new Answered(topics, named, times, Set.of());
    }
}
