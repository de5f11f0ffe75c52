package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CleanSpeechTest {
    /** A square wave of a tenth of full scale, -20 dBFS. */
    private static final Audio HALF_A_SECOND = square(500, 3277);

    private static final Audio BETWEEN_SILENCES =
            Audio.silence(300).then(HALF_A_SECOND).then(Audio.silence(705));

    @Test
    void speech_is_found_between_silences() {
        assertThat(CleanSpeech.start(BETWEEN_SILENCES)).isEqualTo(2_400);
        assertThat(CleanSpeech.end(BETWEEN_SILENCES)).isEqualTo(6_400);
        assertThat(CleanSpeech.trimmed(BETWEEN_SILENCES)).isEqualTo(HALF_A_SECOND);
    }

    @Test
    void silences_do_not_make_speech_less_loud() {
        assertThat(CleanSpeech.activeDbfs(BETWEEN_SILENCES)).isCloseTo(-20, Offset.offset(0.01));
    }

    @Test
    void where_nobody_speaks_there_is_nothing() {
        Audio silence = Audio.silence(1_005);

        assertThat(CleanSpeech.start(silence)).isEqualTo(silence.sampleCount());
        assertThat(CleanSpeech.end(silence)).isZero();
        assertThat(CleanSpeech.activeDbfs(silence)).isEqualTo(Loudness.SILENCE_DBFS);
    }

    @Test
    void noise_is_as_loud_in_the_telephone_band_as_it_was_ordered() {
        // 3100 of 4000 Hz hold the ordered -30 dBFS: all together are 10 log(4000/3100) = 1.1 dB louder.
        Audio noise = new WhiteNoise(1).over(Audio.silence(20_000), -30);

        assertThat(Loudness.dbfs(noise)).isCloseTo(-28.9, Offset.offset(0.1));
        assertThat(new WhiteNoise(1).over(Audio.silence(20_000), -30)).isEqualTo(noise);
    }

    private static Audio square(long millis, int height) {
        short[] samples = new short[TelephoneAudio.samplesIn(millis)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i / 8 % 2 == 0 ? height : -height);
        }
        return Audio.ofSamples(samples);
    }
}
