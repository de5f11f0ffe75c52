package cz.samantha.script;

/** The prompts that every package has beside the answers of its topics; in YAML {@code like-this}. */
public enum PromptKey {
    /** First words of a call; says that a robot speaks. */
    GREETING,
    /** After an answer: is there anything else? */
    ANYTHING_ELSE,
    /** Whether the caller wants a person. */
    OFFER_PERSON,
    NO_MATCH_1,
    NO_MATCH_2,
    /** Third failure; ends with the offer of a person. */
    NO_MATCH_3,
    /** The offer of a person was not understood either; names the key. */
    NO_MATCH_MORE,
    NO_INPUT_1,
    NO_INPUT_2,
    /** Third silence; the call ends. */
    NO_INPUT_3,
    NOISE,
    TRANSFER,
    GOODBYE,
    /** The caller said yes to "anything else?". */
    GO_AHEAD,
    /** The caller declined what was offered. */
    DECLINED,
    /** A yes or no to which nothing was asked. */
    WHAT_DO_YOU_NEED,
    /** The answer missed the question. */
    CORRECTION,
    /** A key that means nothing here. */
    OTHER_KEY,
    /** There is nothing to be repeated yet. */
    NOTHING_TO_REPEAT
}
