package cz.samantha.understanding;

import java.util.List;
import java.util.Set;

/**
 * Half a question that means a topic only after certain others: "a v kolik" after the address means the opening hours.
 *
 * @param after the topics that may have been answered last; empty: any
 * @param patterns what is said then, and nothing else
 */
public record FollowUp(Set<String> after, List<Pattern> patterns) {
    public FollowUp {
        after = Set.copyOf(after);
        patterns = List.copyOf(patterns);
    }

    boolean fits(Context context) {
        return after.isEmpty() ? !context.lastTopic().isEmpty() : after.contains(context.lastTopic());
    }
}
