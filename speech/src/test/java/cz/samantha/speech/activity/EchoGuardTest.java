package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Gain;
import cz.samantha.audio.Loudness;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something spoken by the bot comes back, with a delay and softer, or a caller speaks into it. */
final class EchoGuardTest {
    private static final long FRAME_NANOS = 20_000_000L;

    private final EchoGuard guard = new EchoGuard();
    private long nowNanos = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({"0, 12", "60, 20", "240, 12", "400, 26"})
    void an_echo_is_known_after_a_second_whatever_its_delay_and_loss(int delayMillis, double lossDb) {
        Audio prompt = speech(4_000, 1);
        guard.botSpeaks(prompt, nowNanos);

        int echoes = heard(Audio.silence(delayMillis).then(Gain.apply(prompt, -lossDb)), 60);

        assertThat(guard.soundsLikeBot()).isTrue();
        assertThat(echoes).isGreaterThan(95);
    }

    @Test
    void a_caller_who_speaks_while_the_bot_does_is_no_echo() {
        guard.botSpeaks(speech(4_000, 1), nowNanos);

        int echoes = heard(speech(4_000, 2), 0);

        assertThat(guard.soundsLikeBot()).isFalse();
        assertThat(echoes).isZero();
    }

    @Test
    void a_caller_is_heard_over_an_echo_that_is_known() {
        Audio prompt = speech(6_000, 1);
        guard.botSpeaks(prompt, nowNanos);
        Audio echo = Gain.apply(prompt, -20);
        heard(echo.slice(0, 3_000 * 8), 0);

        int echoes = heard(sum(echo.slice(3_000 * 8, 6_000 * 8), speech(3_000, 2)), 0);

        assertThat(echoes).isLessThan(50);
        assertThat(guard.soundsLikeBot()).isFalse();
    }

    @Test
    void who_speaks_when_the_bot_is_silent_is_no_echo() {
        Audio prompt = speech(2_000, 1);
        guard.botSpeaks(prompt, nowNanos);
        heard(Gain.apply(prompt, -20), 0);
        heard(Audio.silence(3_000), 0);

        assertThat(heard(Gain.apply(speech(2_000, 2), -20), 0)).isZero();
    }

    @Test
    void a_bot_that_was_stopped_has_no_echo_any_more() {
        Audio prompt = speech(6_000, 1);
        guard.botSpeaks(prompt, nowNanos);
        Audio echo = Gain.apply(prompt, -20);
        heard(echo.slice(0, 2_000 * 8), 0);
        guard.botStops(nowNanos);
        heard(Audio.silence(1_500), 0);

        assertThat(heard(Gain.apply(speech(2_000, 2), -20), 0)).isZero();
    }

    /** @return frames taken for echo, those from a frame on */
    private int heard(Audio audio, int fromFrame) {
        int echoes = 0;
        for (int i = 0; i < audio.frameCount(); i++) {
            short[] samples = Audio.ofBytes(audio.frame(i)).samples();
            boolean echo = guard.isEcho(Loudness.dbfs(samples, 0, samples.length), nowNanos);
            echoes += echo && i >= fromFrame ? 1 : 0;
            nowNanos += FRAME_NANOS;
        }
        return echoes;
    }

    /** Syllables of irregular length and loudness, as speech has them. */
    private static Audio speech(int millis, long seed) {
        Random dice = new Random(seed);
        short[] samples = new short[millis * 8];
        int at = 0;
        while (at < samples.length) {
            int length = (int) (8 * (90 + 160 * dice.nextDouble()));
            double level = dice.nextInt(5) == 0 ? 20 : 1_500 + 7_000 * dice.nextDouble();
            for (int i = 0; i < length && at + i < samples.length; i++) {
                double shape = Math.sin(Math.PI * i / length);
                samples[at + i] = (short) Math.round(level * shape * Math.sin(2 * Math.PI * 220 * (at + i) / 8_000.0));
            }
            at += length;
        }
        return Audio.ofSamples(samples);
    }

    private static Audio sum(Audio one, Audio other) {
        short[] both = one.samples();
        for (int i = 0; i < both.length && i < other.sampleCount(); i++) {
            both[i] = (short) Math.clamp(both[i] + other.sample(i), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(both);
    }
}
