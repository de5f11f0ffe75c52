package cz.samantha.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GainTest {
    @Test
    void nothing_changes_without_gain() {
        Audio audio = Audio.ofSamples((short) 1, (short) -2);

        assertThat(Gain.apply(audio, 0)).isSameAs(audio);
    }

    @Test
    void six_decibels_double_what_is_quiet() {
        assertThat(Gain.apply(Audio.ofSamples((short) 1000), 6.0206).sample(0)).isEqualTo((short) 2000);
        assertThat(Gain.apply(Audio.ofSamples((short) 1000), -6.0206).sample(0)).isEqualTo((short) 500);
    }

    @Test
    void peaks_are_bent_and_never_wrap_around() {
        Audio loud = Gain.apply(Audio.ofSamples(Short.MAX_VALUE, Short.MIN_VALUE), 20);

        assertThat(loud.sample(0)).isBetween((short) 31_000, Short.MAX_VALUE);
        assertThat(loud.sample(1)).isBetween(Short.MIN_VALUE, (short) -31_000);
    }
}
