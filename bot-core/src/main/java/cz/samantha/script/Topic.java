package cz.samantha.script;

import cz.samantha.understanding.TopicRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What callers ask for, and what is done about it.
 *
 * @param rules how it is recognised; its id is the topic's
 * @param then what follows the answer
 * @param thenClosed what follows instead of a transfer when no person can be reached
 * @param byEntity entity of the lexicon to value to what is said instead to a caller who named exactly that value
 * @param bargeIn whether the caller may interrupt the answer
 * @param quietly whether it is said in a low voice: somebody may listen who must not
 * @param dictates the fact that is dictated when the caller wants "it" dictated after this answer; empty: none
 * @param flow the flow that begins, where the topic begins one; else empty
 * @param toldAfter ids of topics that are answered first when both are asked
 */
public record Topic(
        TopicRules rules,
        About about,
        Priority priority,
        Does does,
        Then then,
        ThenClosed thenClosed,
        boolean bargeIn,
        boolean quietly,
        Words words,
        Map<String, Map<String, Words>> byEntity,
        String dictates,
        String flow,
        Set<String> toldAfter) {
    public Topic {
        byEntity = Map.copyOf(byEntity);
        toldAfter = Set.copyOf(toldAfter);
    }

    /**
     * What the topic is called.
     *
     * @param group of its file
     * @param title for people
     * @param askAs in the caller's terms, to fit after "Ptáte se na": "podmínky registrace"; empty: is not asked back
     */
    public record About(String group, String title, String askAs) {}

    /**
     * What is said; every list may be empty.
     *
     * @param say wordings of the answer
     * @param brief wordings for an answer that was given before, or beside others
     * @param plain wordings in plain words, for who did not understand the answer
     * @param closed wordings when no person can be reached, where the usual ones promise one
     */
    public record Words(List<SpokenText> say, List<SpokenText> brief, List<SpokenText> plain, List<SpokenText> closed) {
        public Words {
            say = List.copyOf(say);
            brief = List.copyOf(brief);
            plain = List.copyOf(plain);
            closed = List.copyOf(closed);
        }

        /** Every wording, whenever it is said. */
        List<SpokenText> all() {
            return Stream.of(say, brief, plain, closed).flatMap(List::stream).toList();
        }
    }

    public String id() {
        return rules.id();
    }

    public String group() {
        return about.group();
    }

    public String title() {
        return about.title();
    }

    public List<SpokenText> say() {
        return words.say();
    }

    /**
     * What is said to a caller who named these.
     *
     * @param entities entity to value; the topic's usual words where it has none of its own for any of them
     */
    public Words words(Map<String, String> entities) {
        return byEntity.entrySet().stream()
                .map(entity -> Optional.ofNullable(entity.getValue().get(entities.getOrDefault(entity.getKey(), ""))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(words);
    }

    /** The usual words, and those for callers who named something. */
    List<Words> allWords() {
        return Stream.concat(Stream.of(words), byEntity.values().stream().flatMap(values -> values.values().stream()))
                .toList();
    }

    /** Whether it is answered in words, or by a flow. */
    public boolean answers() {
        return does == Does.ANSWER || does == Does.FLOW;
    }

    /** Whether it asks something, rather than steer the conversation. */
    public boolean isQuestion() {
        return answers() && priority == Priority.NORMAL;
    }

    public enum Priority {
        NORMAL,
        /** Outranks every other topic. */
        URGENT,
        /** Steers the conversation. */
        CONTROL,
        /** Stands for what is not this line's business. */
        OUTSIDE
    }

    /** What the engine does about the topic. */
    public enum Does {
        ANSWER,
        /** Begins a flow; what the topic says, if anything, is said before its first question. */
        FLOW,
        TRANSFER,
        REPEAT,
        /** Slower, louder and back. */
        DELIVERY,
        /** Dictates a fact in small pieces. */
        DICTATE,
        /** Says the last answer in plain words. */
        EXPLAIN,
        /** The caller needs a moment. */
        WAIT,
        YES,
        NO,
        GOODBYE,
        /** Takes the last answer back. */
        CORRECT,
        /** The caller speaks another language. */
        LANGUAGE,
        /** Answers about recording, and stops it for who does not agree. */
        RECORDING;

        /** Whether the topic has words of its own. */
        public boolean speaks() {
            return this == ANSWER || this == EXPLAIN || this == LANGUAGE || this == RECORDING;
        }
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

    /** What follows instead of a transfer when no person can be reached. */
    public enum ThenClosed {
        /** The next opening is told and a message taken. */
        CALLBACK,
        /** Likewise; people are to call first. */
        URGENT_CALLBACK,
        /** The caller may go on; no message is asked for. */
        LISTEN,
        /** To the people's queue all the same. */
        TRANSFER,
        HANG_UP
    }
}
