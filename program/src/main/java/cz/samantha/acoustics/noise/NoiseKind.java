package cz.samantha.acoustics.noise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is heard behind a caller, or instead of one. */
public enum NoiseKind {
    /** All frequencies alike. */
    WHITE,
    /** Rumble, and cars that pass. */
    STREET,
    /** Hum, a ventilator, keyboards, people who talk far away. */
    OFFICE,
    /** Six people who talk at the same time. */
    BABBLE,
    /** Chords, a tune and a drum. */
    MUSIC,
    /** Coughs with silence between them. */
    COUGHS,
    /** A handset that is put down, a mouth that opens: single short knocks. */
    CLICKS,
    /** A bad line: many tiny discharges. */
    CRACKLE;

    /** How command lines and manifests write it. */
    public String spokenName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a name; empty where there is none. */
    public static Optional<NoiseKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.spokenName().equals(name))
                .findFirst();
    }
}
