package cz.samantha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CallAudioTest {
    private static final List<Audio> SENTENCES = List.of(tone(2000), tone(3000), tone(1000));

    @Test
    void callers_speak_for_so_much_of_the_time() {
        CallAudio audio = CallAudio.of(SENTENCES, 0.3, 1);

        int loud = 0;
        int all = 0;
        for (int call = 0; call < 8; call++) {
            for (int frame = 0; frame < audio.length(call); frame++) {
                loud += Loudness.dbfs(Audio.ofBytes(audio.frame(call, frame))) > -30 ? 1 : 0;
                all++;
            }
        }
        assertThat(loud / (double) all).isCloseTo(0.3, Offset.offset(0.04));
    }

    @Test
    void the_same_seed_makes_the_same_calls_and_another_makes_others() {
        byte[] frame = CallAudio.of(SENTENCES, 0.3, 1).frame(3, 100);

        assertThat(CallAudio.of(SENTENCES, 0.3, 1).frame(3, 100)).isEqualTo(frame);
        assertThat(CallAudio.of(SENTENCES, 0.3, 2).frame(3, 100)).isNotEqualTo(frame);
    }

    @Test
    void a_call_goes_on_for_ever() {
        CallAudio audio = CallAudio.of(SENTENCES, 0.3, 1);

        assertThat(audio.frame(0, audio.length(0) + 5L)).isEqualTo(audio.frame(0, 5));
    }

    @Test
    void two_calls_with_the_same_words_are_not_at_the_same_place() {
        CallAudio audio = CallAudio.of(SENTENCES, 0.3, 1);

        assertThat(audio.length(8)).isEqualTo(audio.length(0));
        assertThat(audio.frame(8, 0)).isNotEqualTo(audio.frame(0, 0));
    }

    private static Audio tone(int millis) {
        short[] samples = new short[millis * 8];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(8000 * Math.sin(i * 0.3));
        }
        return Audio.ofSamples(samples);
    }
}
