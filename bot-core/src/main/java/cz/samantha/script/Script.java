package cz.samantha.script;

import java.time.Duration;

/** stub for compiling until the dialog branch is merged. */
public record Script(String name, String version) {
    public String queue() {
        return "kmb";
    }

    public Duration silenceNeeded(String partial) {
        return Duration.ofMillis(500);
    }
}
