package cz.samantha.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A recording of the test data, with what is known of it.
 *
 * @param line in the manifest, counted from 1
 * @param set a name for recordings that belong together; {@link #NOISE}: nobody speaks to the bot
 * @param text what is said
 * @param topics all right ones; empty: none is right
 * @param snrDb signal to noise; empty where it is not given
 * @param speechStartMillis true start of speech, 0 for noise
 * @param speechEndMillis true end of speech, 0 for noise
 * @param pause a pause that must not end the utterance
 * @param noise the kind of noise; empty where it is not given
 * @param telephone the telephone line; empty where it is not given
 */
public record LabelledRecording(
        int line,
        Path file,
        String set,
        String text,
        List<String> topics,
        String voice,
        OptionalDouble snrDb,
        long speechStartMillis,
        long speechEndMillis,
        Optional<Pause> pause,
        String noise,
        String telephone) {
    /** The set of recordings in which nobody speaks to the bot. */
    public static final String NOISE = "noise";

    public LabelledRecording {
        topics = List.copyOf(topics);
    }

    public boolean isNoise() {
        return set.equals(NOISE);
    }

    /** From the start of speech to its end. */
    long speechMillis() {
        return speechEndMillis - speechStartMillis;
    }

    /** Without what is said, which does not belong in logs. */
    @Override
    public String toString() {
        return "LabelledRecording[line " + line + ", set " + set + "]";
    }
}
