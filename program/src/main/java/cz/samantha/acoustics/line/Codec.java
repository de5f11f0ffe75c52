package cz.samantha.acoustics.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How speech is coded on its way. */
public enum Codec {
    /** Not at all. */
    LINEAR,
    /** ITU-T G.711 A-law, Europe's fixed lines. */
    ALAW,
    /** ITU-T G.711 mu-law. */
    MULAW,
    /** Loses about what GSM full rate (06.10) loses; see {@link PulseCoder}. */
    GSM,
    /** Loses in another way about as much, as codecs of 8 kbit/s such as G.729 do: four pulses in 5 ms. */
    G729;

    /** How command lines and manifests write it. */
    public String spokenName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Codec> named(String name) {
        return Arrays.stream(values())
                .filter(codec -> codec.spokenName().equals(name))
                .findFirst();
    }

    /** The speech after it was coded and decoded; nothing in it moves. */
    double[] passed(double[] samples) {
        return switch (this) {
            case LINEAR -> samples.clone();
            case ALAW -> Companding.aLaw(samples);
            case MULAW -> Companding.muLaw(samples);
            case GSM -> PulseCoder.gsmLike().passed(samples);
            case G729 -> PulseCoder.g729Like().passed(samples);
        };
    }
}
