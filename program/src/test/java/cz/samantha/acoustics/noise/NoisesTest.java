package cz.samantha.acoustics.noise;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.TelephoneBand;
import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoisesTest {
    private static final long SEED = 5;
    private static final int TEN_SECONDS = 80_000;
    /** Stands for people who talk: anything that is not silence. */
    private static final List<Audio> TALKERS = List.of(new Noises(1, List.of()).alone(NoiseKind.COUGHS, 4_000, -20));

    @ParameterizedTest
    @EnumSource(NoiseKind.class)
    void every_noise_is_as_loud_in_the_telephones_band_as_it_was_ordered(NoiseKind kind) {
        double[] noise = noises(SEED).make(kind, TEN_SECONDS, -35);

        assertThat(noise).hasSize(TEN_SECONDS);
        assertThat(ActiveLevel.dbfs(noise)).isCloseTo(-35, Offset.offset(0.01));
        // It was limited to the band already: limiting it again takes next to nothing away.
        assertThat(ActiveLevel.dbfs(TelephoneBand.limit(noise))).isCloseTo(-35, Offset.offset(0.5));
    }

    @ParameterizedTest
    @EnumSource(NoiseKind.class)
    void the_same_seed_gives_the_same_noise_and_another_one_another(NoiseKind kind) {
        double[] noise = noises(SEED).make(kind, TEN_SECONDS, -35);

        assertThat(noises(SEED).make(kind, TEN_SECONDS, -35)).isEqualTo(noise);
        assertThat(noises(SEED + 1).make(kind, TEN_SECONDS, -35)).isNotEqualTo(noise);
    }

    @Test
    void coughs_and_clicks_have_silence_between_them_and_a_street_has_none() {
        assertThat(quietShare(NoiseKind.COUGHS)).isGreaterThan(0.3);
        assertThat(quietShare(NoiseKind.CLICKS)).isGreaterThan(0.8);
        assertThat(quietShare(NoiseKind.STREET)).isZero();
    }

    @Test
    void where_nobody_talks_babble_is_silence() {
        Audio babble = new Noises(SEED, List.of()).alone(NoiseKind.BABBLE, 1_000, -20);

        assertThat(Loudness.dbfs(babble)).isEqualTo(Loudness.SILENCE_DBFS);
    }

    @Test
    void kinds_are_found_by_their_names() {
        assertThat(NoiseKind.named("street")).hasValue(NoiseKind.STREET);
        assertThat(NoiseKind.named("rain")).isEmpty();
    }

    /** The part of all 10 ms that are more than 40 dB below the active level. */
    private static double quietShare(NoiseKind kind) {
        short[] samples = noises(SEED).alone(kind, 10_000, -30).samples();
        int quiet = 0;
        for (int i = 0; i < samples.length; i += 80) {
            quiet += Loudness.dbfs(samples, i, i + 80) < -70 ? 1 : 0;
        }
        return 80.0 * quiet / samples.length;
    }

    private static Noises noises(long seed) {
        return new Noises(seed, TALKERS);
    }
}
