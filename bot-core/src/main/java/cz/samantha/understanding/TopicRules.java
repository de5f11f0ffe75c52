package cz.samantha.understanding;

import java.util.List;
import java.util.Set;

/**
 * How a topic is recognised.
 *
 * @param examples what callers say
 * @param patterns what surely means the topic, anywhere in the utterance
 * @param whole what means the topic when nothing else is said, like a bare yes
 * @param unless what means something else although a pattern or an example fits
 * @param needs concepts of which one has to be spoken of, or the topic is not believed on likeness alone; empty: none
 * @param followUps what means the topic after certain other topics
 * @param role how it stands to other topics in one utterance
 */
public record TopicRules(
        String id,
        List<String> examples,
        List<Pattern> patterns,
        List<Pattern> whole,
        List<Pattern> unless,
        Set<String> needs,
        List<FollowUp> followUps,
        Role role) {
    /** How a topic stands to others that are spoken of in the same breath. */
    public enum Role {
        /** Outranks all others. */
        URGENT,
        /** May stand beside others. */
        QUESTION,
        /** May stand in front of what is really meant: yes, no, a correction. */
        PREFACE,
        /** Stands for itself. */
        ALONE
    }

    public TopicRules {
        examples = List.copyOf(examples);
        patterns = List.copyOf(patterns);
        whole = List.copyOf(whole);
        unless = List.copyOf(unless);
        needs = Set.copyOf(needs);
        followUps = List.copyOf(followUps);
    }

    boolean urgent() {
        return role == Role.URGENT;
    }

    boolean question() {
        return role == Role.QUESTION;
    }
}
