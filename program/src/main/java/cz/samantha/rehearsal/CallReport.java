package cz.samantha.rehearsal;

import cz.samantha.acoustics.noise.NoiseKind;

/** What happened in a scripted call, told as it happens. Durations are in milliseconds. */
public sealed interface CallReport {
    /** Who spoke. */
    enum Speaker {
        CALLER,
        CLERK
    }

    /** The other side spoke and has finished. */
    record PromptHeard(long lasted) implements CallReport {}

    /** Somebody has said something. */
    record Said(Speaker speaker, String text) implements CallReport {}

    /** The first audible frame of the answer came so long after the true end of the caller's speech: the turn latency. */
    record AnswerBegan(long latency) implements CallReport {}

    /**
     * The caller has spoken over a prompt, which went on for so long after the caller's first audible frame: the barge-in
     * time.
     */
    record PromptStopped(long after) implements CallReport {}

    /** There was a sound over a prompt, which was or was not still heard half a second later. */
    record SoundMade(NoiseKind kind, boolean promptWentOn) implements CallReport {}

    record KeyPressed(char key) implements CallReport {}

    /** The clerk's telephone was answered. */
    record ClerkAnswered() implements CallReport {}

    /** What one of caller and clerk said was or was not heard by the other. */
    record HeardByOther(Speaker speaker, boolean heard) implements CallReport {}

    /** The bot has given the call away where there is no clerk to give it to (no telephone network). */
    record HandedOver() implements CallReport {}

    /** The call is over. */
    record Ended() implements CallReport {}
}
