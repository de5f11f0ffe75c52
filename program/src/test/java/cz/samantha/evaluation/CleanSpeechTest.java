package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
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
    void quiet_speech_is_found_like_loud_speech() {
        Audio quiet = Audio.silence(300).then(square(500, 33)).then(Audio.silence(705));

        assertThat(CleanSpeech.start(quiet)).isEqualTo(2_400);
        assertThat(CleanSpeech.end(quiet)).isEqualTo(6_400);
    }

    @Test
    void where_nobody_speaks_there_is_nothing() {
        Audio silence = Audio.silence(1_005);

        assertThat(CleanSpeech.start(silence)).isEqualTo(silence.sampleCount());
        assertThat(CleanSpeech.end(silence)).isZero();
    }

    private static Audio square(long millis, int height) {
        short[] samples = new short[TelephoneAudio.samplesIn(millis)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i / 8 % 2 == 0 ? height : -height);
        }
        return Audio.ofSamples(samples);
    }
}
