package cz.samantha.acoustics;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TelephoneBandTest {
    @Test
    void what_is_inside_the_band_is_carried_and_what_is_outside_is_not() {
        assertThat(carriedDb(1_000)).isCloseTo(0, Offset.offset(0.1));
        assertThat(carriedDb(400)).isCloseTo(0, Offset.offset(0.5));
        assertThat(carriedDb(3_300)).isCloseTo(0, Offset.offset(0.5));
        assertThat(carriedDb(100)).isLessThan(-45);
        assertThat(carriedDb(3_700)).isLessThan(-45);
    }

    @Test
    void nothing_in_the_sound_moves() {
        double[] knock = new double[2_000];
        knock[1_000] = 1;

        double[] limited = TelephoneBand.limit(knock);

        assertThat(limited[1_000]).isGreaterThan(0.5);
        assertThat(limited[990]).isCloseTo(limited[1_010], Offset.offset(1e-12));
    }

    @Test
    void silences_do_not_make_a_sound_less_loud() {
        double[] tone = tone(1_000);
        double[] rare =
                Samples.of(Audio.silence(2_000).then(Samples.toAudio(tone)).then(Audio.silence(5_000)));

        assertThat(ActiveLevel.dbfs(rare)).isCloseTo(ActiveLevel.dbfs(tone), Offset.offset(0.05));
        assertThat(ActiveLevel.dbfs(ActiveLevel.set(rare, -40))).isCloseTo(-40, Offset.offset(0.01));
        assertThat(ActiveLevel.dbfs(new double[800])).isEqualTo(Loudness.SILENCE_DBFS);
        assertThat(ActiveLevel.set(new double[800], -20)).containsOnly(0);
    }

    private static double carriedDb(double hertz) {
        double[] tone = tone(hertz);
        return ActiveLevel.dbfs(TelephoneBand.limit(tone)) - ActiveLevel.dbfs(tone);
    }

    private static double[] tone(double hertz) {
        double[] tone = new double[16_000];
        for (int i = 0; i < tone.length; i++) {
            // It comes and goes slowly: what begins at once has something of every frequency.
            double loud = 0.1 * Math.sin(Math.PI * i / tone.length);
            tone[i] = loud * loud * Math.sin(2 * Math.PI * hertz * i / 8_000);
        }
        return tone;
    }
}
