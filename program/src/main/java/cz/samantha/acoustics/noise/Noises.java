package cz.samantha.acoustics.noise;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.Samples;
import cz.samantha.acoustics.TelephoneBand;
import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import java.util.List;
import java.util.Random;

/**
 * Makes noises for the telephone. How loud one is, is set after its band was limited to 300 to 3400 Hz: what lies outside is
 * not carried, so that counting it in would promise more noise than there is. A noise of single events (coughs) is as loud
 * while there is any, which its silences do not change.
 */
public final class Noises {
    private final Random dice;
    private final List<Audio> talkers;

    /**
     * @param seed the same one gives the same noises
     * @param talkers speech of several people for {@link NoiseKind#BABBLE} and {@link NoiseKind#OFFICE}; with none, nobody
     *     talks there
     */
    public Noises(long seed, List<Audio> talkers) {
        this.dice = new Random(seed);
        this.talkers = List.copyOf(talkers);
    }

    /** Noise alone, in the telephone's band, with this active level. */
    public Audio alone(NoiseKind kind, long millis, double dbfs) {
        return Samples.toAudio(make(kind, TelephoneAudio.samplesIn(millis), dbfs));
    }

    /** So many samples of noise in the telephone's band with this active level. */
    public double[] make(NoiseKind kind, int samples, double dbfs) {
        double[] noise =
                switch (kind) {
                    case WHITE -> Spectra.white(samples, dice);
                    case STREET -> new Street(dice).make(samples);
                    case OFFICE -> new Office(dice, talkers).make(samples);
                    case BABBLE -> new Babble(dice, talkers).make(samples);
                    case MUSIC -> new Music(dice).make(samples);
                    case COUGHS -> new Coughs(dice).make(samples);
                    case CLICKS -> Knocks.clicks(samples, dice);
                    case CRACKLE -> Knocks.crackle(samples, dice);
                };
        return ActiveLevel.set(TelephoneBand.limit(noise), dbfs);
    }
}
