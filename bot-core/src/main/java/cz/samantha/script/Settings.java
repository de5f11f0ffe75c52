package cz.samantha.script;

import cz.samantha.understanding.Thresholds;
import java.time.Duration;
import java.util.Map;

/**
 * How a line behaves.
 *
 * @param queue where people are
 * @param keys what the telephone keys mean
 * @param noInputAfter silence after a prompt that counts as no-input
 * @param silenceWhenComplete silence that ends a turn after a complete utterance
 * @param silenceOtherwise silence that ends any other turn
 */
public record Settings(
        String queue,
        Map<Character, KeyMeaning> keys,
        Duration noInputAfter,
        Duration silenceWhenComplete,
        Duration silenceOtherwise,
        Thresholds thresholds) {
    public Settings {
        keys = Map.copyOf(keys);
    }

    public enum KeyMeaning {
        /** To a person, at once. */
        PERSON,
        REPEAT
    }
}
