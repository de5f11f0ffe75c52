package cz.samantha.script;

import java.util.Set;

/** The prompts that every package has beside the answers of its topics; in YAML {@code like-this}. */
public enum PromptKey {
    /** First words of a call; says that a robot speaks. */
    GREETING,
    /** After an answer: is there anything else? */
    ANYTHING_ELSE,
    /** Whether the caller wants a person. */
    OFFER_PERSON,
    /** Whether the caller wants to be called back; instead of the offer of a person when nobody can be reached. */
    OFFER_CALLBACK,
    NO_MATCH_1,
    NO_MATCH_2,
    /** Third failure; ends with the offer of a person. */
    NO_MATCH_3,
    /** The same when nobody can be reached; ends with the offer to take a message. */
    NO_MATCH_3_CLOSED,
    /** The offer of a person was not understood either; names the key. */
    NO_MATCH_MORE,
    NO_INPUT_1,
    NO_INPUT_2,
    /** Third silence; the call ends. */
    NO_INPUT_3,
    /** Silence where a question waits for its answer, which is asked again. */
    STILL_THERE,
    NOISE,
    TRANSFER,
    /** The office is closed; tells when it opens. */
    CLOSED,
    /** The office is open, but nobody can take the call. */
    NOBODY_FREE,
    /** After either, where a message can be taken. */
    TAKE_MESSAGE,
    /** Likewise when people are to call first. */
    TAKE_URGENT_MESSAGE,
    GOODBYE,
    /** The caller said yes to "anything else?". */
    GO_AHEAD,
    /** The caller declined what was offered. */
    DECLINED,
    /** A yes or no to which nothing was asked. */
    WHAT_DO_YOU_NEED,
    /** The answer missed the question. */
    CORRECTION,
    /** The same, and the right answer follows. */
    CORRECTED,
    /** Whether the caller means the one topic that may be meant. */
    ASK_BACK_1,
    /** Which of two topics the caller means. */
    ASK_BACK_2,
    /** Which of three. */
    ASK_BACK_3,
    /** The caller gets the moment that he asked for. */
    WAIT,
    SLOWER,
    FASTER,
    LOUDER,
    QUIETER,
    /** Before something is dictated in small pieces. */
    DICTATE,
    /** Before it is said once more as a whole. */
    DICTATE_WHOLE,
    /** The caller read back rightly what was dictated. */
    READ_BACK_RIGHT,
    /** The caller read it back wrongly; it is dictated again. */
    READ_BACK_WRONG,
    /** The caller does not agree with being recorded. */
    RECORDING_STOPPED,
    /** A key that means nothing here. */
    OTHER_KEY,
    /** There is nothing to be repeated yet. */
    NOTHING_TO_REPEAT,
    /** The first words of a call that is not listened to, because too many people call: keys lead it. */
    KEYS_ONLY,
    /** What such a caller can press. */
    KEYS_MENU,
    /** Too many people call and the line has no menu on keys: the caller goes straight to people. */
    CROWDED,
    /** The same when nobody can be reached; the call ends. */
    CROWDED_CLOSED;

    /** The names in braces that are filled in when the prompt is said. */
    public Set<String> filledIn() {
        return switch (this) {
            case ASK_BACK_1 -> Set.of("a");
            case ASK_BACK_2 -> Set.of("a", "b");
            case ASK_BACK_3 -> Set.of("a", "b", "c");
            default -> Set.of();
        };
    }
}
