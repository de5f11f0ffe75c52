package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sounds made by code, as voice activity and voicing see them frame by frame. */
final class SpeechEvidenceTest {
    private static final int FRAME = 160;

    private final SpeechEvidence evidence = new SpeechEvidence();
    private final VoiceActivity activity = new VoiceActivity();
    private final Voicing voicing = new Voicing();
    private final Random dice = new Random(3);

    @Test
    void a_vowel_is_a_caller() {
        hear(noise(1_000, 30));
        hear(vowel(180, 120, 4_000));

        assertThat(evidence.isSure()).isTrue();
    }

    @Test
    void a_vowel_over_a_noisy_line_is_a_caller() {
        hear(noise(1_000, 300));
        double[] vowel = vowel(200, 120, 4_000);
        double[] line = noise(200, 300);
        for (int i = 0; i < vowel.length; i++) {
            vowel[i] += line[i];
        }
        hear(vowel);

        assertThat(evidence.isSure()).isTrue();
    }

    @Test
    void steady_noise_is_nobody() {
        hear(noise(5_000, 2_000));

        assertThat(evidence.isPossible()).isFalse();
    }

    @Test
    void coughs_are_nobody() {
        hear(noise(1_000, 30));
        for (int cough = 0; cough < 5; cough++) {
            double[] burst = noise(250, 6_000);
            for (int i = 0; i < burst.length; i++) {
                burst[i] *= Math.exp(-3.5 * i / burst.length);
            }
            hear(burst);
            hear(noise(300, 30));
        }

        assertThat(evidence.isPossible()).isFalse();
    }

    @Test
    void a_click_is_nobody() {
        hear(noise(1_000, 30));
        double[] click = noise(60, 30);
        for (int i = 0; i < 60; i++) {
            click[200 + i] = 20_000 * Math.exp(-i / 12.0) * (dice.nextBoolean() ? 1 : -1);
        }
        hear(click);

        assertThat(evidence.isSure()).isFalse();
    }

    @Test
    void six_people_far_away_who_all_talk_at_once_are_nobody() {
        double[] all = new double[10 * 8_000];
        for (int person = 0; person < 6; person++) {
            double pitchHz = 95 + 23 * person + 10 * dice.nextDouble();
            double loudness = 250 + 60 * dice.nextDouble();
            double[] talk = talk(all.length, pitchHz, loudness);
            for (int i = 0; i < all.length; i++) {
                all[i] += talk[i];
            }
        }
        hear(all);

        assertThat(evidence.isSure()).isFalse();
    }

    @Test
    void what_was_heard_in_the_turn_before_tells_nothing_of_this_one() {
        hear(noise(1_000, 30));
        hear(vowel(300, 120, 4_000));
        evidence.reset();
        hear(noise(200, 30));

        assertThat(evidence.isSure()).isFalse();
        assertThat(evidence.isPossible()).isFalse();
    }

    private void hear(double[] sound) {
        for (int at = 0; at + FRAME <= sound.length; at += FRAME) {
            short[] frame = new short[FRAME];
            for (int i = 0; i < FRAME; i++) {
                frame[i] = (short) Math.clamp(Math.round(sound[at + i]), Short.MIN_VALUE, Short.MAX_VALUE);
            }
            boolean speech = activity.isSpeech(frame);
            double strength = voicing.strength(frame);
            evidence.next(true, speech ? strength : 0, activity.aboveNoiseDb());
        }
    }

    private double[] noise(int millis, double level) {
        double[] noise = new double[millis * 8];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = level * dice.nextGaussian();
        }
        return noise;
    }

    private static double[] vowel(int millis, double pitchHz, double level) {
        double[] vowel = new double[millis * 8];
        for (int harmonic = 1; harmonic <= 10; harmonic++) {
            for (int i = 0; i < vowel.length; i++) {
                vowel[i] += level / harmonic * Math.sin(2 * Math.PI * pitchHz * harmonic * i / 8_000.0);
            }
        }
        return vowel;
    }

    /** Syllables of a voice whose pitch moves. */
    private double[] talk(int samples, double pitchHz, double level) {
        double[] talk = new double[samples];
        double phase = 2 * Math.PI * dice.nextDouble();
        double syllable = 2 * Math.PI * dice.nextDouble();
        for (int i = 0; i < samples; i++) {
            phase += 2 * Math.PI * pitchHz * (1 + 0.15 * Math.sin(i / 2_500.0 + syllable)) / 8_000;
            double loud = level * Math.max(0, Math.sin(2 * Math.PI * 2.5 * i / 8_000 + syllable));
            for (int harmonic = 1; harmonic <= 8; harmonic++) {
                talk[i] += loud / harmonic * Math.sin(harmonic * phase);
            }
        }
        return talk;
    }
}
