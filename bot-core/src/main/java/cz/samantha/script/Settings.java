package cz.samantha.script;

import cz.samantha.understanding.Thresholds;
import java.time.Duration;
import java.util.Map;

/**
 * How a line behaves.
 *
 * @param queue where people are
 * @param keys what the telephone keys mean
 * @param keysMenu which key tells about which topic in a call that is not listened to; empty: such calls go to people
 * @param timing how long it waits for the caller to begin
 * @param turnTaking when the caller's turn is over, and when the bot's
 * @param thresholds how sure understanding has to be
 * @param escalation when it lets go
 * @param answering how it answers and asks back
 */
public record Settings(
        String queue,
        Map<Character, KeyMeaning> keys,
        Map<Character, String> keysMenu,
        Timing timing,
        TurnTaking turnTaking,
        Thresholds thresholds,
        Escalation escalation,
        Answering answering) {
    public Settings {
        keys = Map.copyOf(keys);
        keysMenu = Map.copyOf(keysMenu);
    }

    /**
     * How long the line waits.
     *
     * @param noInputAfter silence after a prompt that counts as no-input
     * @param whenAskedToWait likewise when the caller asked for a moment
     */
    public record Timing(Duration noInputAfter, Duration whenAskedToWait) {}

    /**
     * How the line answers and asks back.
     *
     * @param mostAtOnce topics answered in one turn
     * @param nearWithin topics whose score is so little below the best one are near
     * @param mostToChoose topics named in one question
     */
    public record Answering(int mostAtOnce, double nearWithin, int mostToChoose) {}

    public enum KeyMeaning {
        /** To a person, at once. */
        PERSON,
        REPEAT
    }
}
