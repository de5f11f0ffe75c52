package cz.samantha.speech.voice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Czech diphone voices recorded by Brailcom, as Debian packages them ({@code festvox-czech-NAME}, GPL-3+). */
public enum CzechVoice {
    /** A woman; the voice of the line. */
    DITA(false),
    /** A man. */
    MACHAC(true),
    /** A boy. */
    KRB(true),
    /** A man, recorded at 44.1 kHz. */
    PH(true);

    private final boolean male;

    CzechVoice(boolean male) {
        this.male = male;
    }

    /** The name that people write, for example {@code dita}. */
    public String spokenName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean male() {
        return male;
    }

    /** The Debian package that holds the recordings. */
    public String debianPackage() {
        return "festvox-czech-" + spokenName();
    }

    /** The name under which MaryTTS knows the voice. */
    public String maryName() {
        return "cz-" + spokenName();
    }

    /**
     * The voice of a name such as {@code dita}.
     *
     * @throws VoiceMissingException if there is no such voice; the message lists those there are
     */
    public static CzechVoice named(String name) throws VoiceMissingException {
        for (CzechVoice voice : values()) {
            if (voice.spokenName().equals(name)) {
                return voice;
            }
        }
        String known = Arrays.stream(values()).map(CzechVoice::spokenName).collect(Collectors.joining(", "));
        throw new VoiceMissingException("No voice is called '" + name + "'; there are: " + known);
    }
}
