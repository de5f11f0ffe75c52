package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class VoiceActivityTest {
    private static final int FRAME = 160;

    private final VoiceActivity activity = new VoiceActivity();
    private final Random random = new Random(1);

    @Test
    void silence_is_no_speech() {
        assertThat(speechFrames(0, 0, 100)).isZero();
    }

    @Test
    void a_voice_in_a_quiet_room_is_speech_from_its_first_frame() {
        speechFrames(10, 0, 100);

        assertThat(speechFrames(10, 3000, 50)).isEqualTo(50);
    }

    @Test
    void steady_noise_is_learned_within_some_seconds_and_a_voice_above_it_is_still_heard() {
        speechFrames(600, 0, 500);

        assertThat(speechFrames(600, 0, 100)).isLessThan(5);
        assertThat(speechFrames(600, 6000, 50)).isGreaterThan(45);
    }

    @Test
    void a_line_that_is_noisy_from_the_first_frame_on_has_no_speech_in_it() {
        assertThat(speechFrames(600, 0, 300)).isLessThan(5);
    }

    @Test
    void who_speaks_from_the_first_frame_of_the_call_on_is_heard_at_once() {
        assertThat(speechFrames(10, 3000, 40)).isEqualTo(40);
    }

    @Test
    void lost_packets_on_a_noisy_line_do_not_make_its_noise_speech() {
        speechFrames(150, 0, 200);

        int speech = 0;
        for (int second = 0; second < 10; second++) {
            activity.isSpeech(new short[FRAME]);
            speech += speechFrames(150, 0, 49);
        }

        assertThat(speech).isLessThan(10);
    }

    @Test
    void on_a_line_that_sends_zeros_while_all_is_quiet_a_soft_voice_is_heard() {
        speechFrames(0, 3000, 50);
        speechFrames(0, 0, 200);

        assertThat(speechFrames(5, 200, 50)).isEqualTo(50);
    }

    @Test
    void a_very_quiet_caller_on_a_very_quiet_line_is_heard() {
        speechFrames(5, 0, 100);

        assertThat(speechFrames(5, 60, 50)).isGreaterThan(45);
    }

    @Test
    void noise_that_has_grown_is_known_two_seconds_later_and_a_voice_over_it_is_heard() {
        speechFrames(20, 0, 200);
        speechFrames(200, 0, 105);

        assertThat(speechFrames(200, 0, 50)).isLessThan(5);
        assertThat(speechFrames(200, 2000, 50)).isGreaterThan(45);
    }

    @Test
    void mains_hum_is_no_speech() {
        for (int i = 0; i < 200; i++) {
            activity.isSpeech(tone(50, 1500, i));
        }

        assertThat(activity.isSpeech(tone(50, 1500, 200))).isFalse();
    }

    /** Frames found to hold speech among {@code count} frames of noise with a 300 Hz tone in it. */
    private int speechFrames(double noiseLevel, double toneLevel, int count) {
        int speech = 0;
        for (int i = 0; i < count; i++) {
            short[] frame = tone(300, toneLevel, i);
            for (int j = 0; j < FRAME; j++) {
                frame[j] += (short) Math.round(noiseLevel * random.nextGaussian());
            }
            speech += activity.isSpeech(frame) ? 1 : 0;
        }
        return speech;
    }

    private static short[] tone(double frequencyHz, double level, int frameIndex) {
        short[] frame = new short[FRAME];
        for (int j = 0; j < FRAME; j++) {
            frame[j] =
                    (short) Math.round(level * Math.sin(2 * Math.PI * frequencyHz * (frameIndex * FRAME + j) / 8000.0));
        }
        return frame;
    }
}
