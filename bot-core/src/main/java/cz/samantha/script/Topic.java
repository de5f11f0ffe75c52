package cz.samantha.script;

import cz.samantha.understanding.TopicRules;
import java.util.List;

/**
 * What callers ask for, and what is answered.
 *
 * @param rules how it is recognised; its id is the topic's
 * @param say wordings of the answer
 * @param shortSay wordings for an answer that was given before, or beside others
 * @param flow the flow that the topic starts; empty when it starts none
 */
public record Topic(
        TopicRules rules,
        String group,
        String title,
        Priority priority,
        Does does,
        Then then,
        boolean bargeIn,
        List<SpokenText> say,
        List<SpokenText> shortSay,
        String flow) {
    public Topic {
        say = List.copyOf(say);
        shortSay = List.copyOf(shortSay);
    }

    public String id() {
        return rules.id();
    }

    public enum Priority {
        NORMAL,
        /** Outranks every other topic. */
        URGENT,
        /** Steers the conversation. */
        CONTROL
    }

    /** What the engine does about the topic. */
    public enum Does {
        ANSWER,
        TRANSFER,
        REPEAT,
        YES,
        NO,
        GOODBYE,
        /** Takes the last answer back. */
        CORRECT,
        /** Starts a flow; what the topic says, if anything, is said before its first question. */
        FLOW
    }

    /** What follows an answer. */
    public enum Then {
        /** The question whether anything else is needed. */
        ANYTHING_ELSE,
        /** The offer of a person. */
        OFFER_PERSON,
        /** The answer itself ends with an open question. */
        LISTEN,
        TRANSFER,
        HANG_UP
    }
}
