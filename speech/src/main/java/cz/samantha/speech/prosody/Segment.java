package cz.samantha.speech.prosody;

import cz.samantha.speech.phonetics.Phone;
import java.util.List;

/** A phone with its length and the heights of the voice in it. */
public record Segment(Phone phone, double seconds, List<PitchTarget> pitch) {
    public Segment {
        pitch = List.copyOf(pitch);
    }

    public static Segment silence(double seconds) {
        return new Segment(Phone.SILENCE, seconds, List.of());
    }
}
