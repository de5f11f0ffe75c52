package cz.samantha.call;

import java.util.UUID;

/** The one-time id of a call: made when the call is announced, spoken by the media connection, kept in the journal. */
public record CallId(UUID value) {
    public static CallId random() {
        return new CallId(UUID.randomUUID());
    }

    public static CallId parse(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
