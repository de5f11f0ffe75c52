package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import org.junit.jupiter.api.Test;

final class ToneTest {
    private final Tone tone = new Tone(700);

    @Test
    void a_tone_is_found_for_as_long_as_it_lasts() {
        Audio audio = Audio.silence(300).then(tone.lasting(500)).then(Audio.silence(200));

        assertThat(tone.millisIn(audio)).isEqualTo(500);
    }

    @Test
    void another_tone_is_not_taken_for_it() {
        assertThat(tone.millisIn(new Tone(1000).lasting(500))).isZero();
        assertThat(tone.millisIn(new Tone(523).lasting(500))).isZero();
    }
}
