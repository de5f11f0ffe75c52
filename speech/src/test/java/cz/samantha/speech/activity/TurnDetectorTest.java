package cz.samantha.speech.activity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TurnDetectorTest {
    private final TurnDetector turn = new TurnDetector();

    @Test
    void a_click_of_sixty_milliseconds_begins_no_turn() {
        next(3, true);
        next(50, false);

        assertThat(turn.inTurn()).isFalse();
    }

    @Test
    void a_turn_begins_once_most_of_the_last_frames_were_speech() {
        next(6, true);
        assertThat(turn.inTurn()).isFalse();

        assertThat(turn.next(true, true)).isTrue();
        assertThat(turn.inTurn()).isTrue();
    }

    @Test
    void the_pause_is_counted_from_the_last_speech() {
        next(20, true);
        next(12, false);
        assertThat(turn.pauseFrames()).isEqualTo(12);

        turn.next(true, true);
        assertThat(turn.pauseFrames()).isZero();
        assertThat(turn.speechFrames()).isEqualTo(21);
    }

    @Test
    void after_a_reset_the_old_frames_count_no_more() {
        next(20, true);
        turn.reset();
        next(6, true);

        assertThat(turn.inTurn()).isFalse();
    }

    @Test
    void a_rustle_without_a_voice_begins_no_turn_however_long_it_lasts() {
        for (int i = 0; i < 100; i++) {
            turn.next(true, false);
        }

        assertThat(turn.inTurn()).isFalse();
    }

    @Property
    void the_pause_is_always_the_number_of_frames_since_the_last_speech(@ForAll boolean[] frames) {
        TurnDetector any = new TurnDetector();
        int since = 0;
        for (boolean speech : frames) {
            any.next(speech, true);
            since = speech ? 0 : since + 1;
            assertThat(any.inTurn() ? any.pauseFrames() : 0).isLessThanOrEqualTo(Math.max(since, 1));
        }
    }

    private void next(int frames, boolean speech) {
        for (int i = 0; i < frames; i++) {
            turn.next(speech, true);
        }
    }
}
