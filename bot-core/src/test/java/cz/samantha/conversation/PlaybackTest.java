package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PlaybackTest {
    private static final Audio PROMPT = Audio.silence(1000);

    private long nowNanos;
    private final FakeLine line = new FakeLine();
    private final Playback playback = new Playback(line, () -> nowNanos);

    @Test
    void what_is_said_in_place_of_something_that_was_stopped_comes_after_a_breath() {
        sayAndStop();

        playback.begin();
        playback.add(PROMPT, true);

        assertThat(lengthMillis()).isEqualTo(1240);
    }

    @Test
    void what_is_said_some_time_after_something_was_stopped_comes_at_once() {
        sayAndStop();

        nowNanos += TimeUnit.MILLISECONDS.toNanos(500);
        playback.begin();
        playback.add(PROMPT, true);

        assertThat(lengthMillis()).isEqualTo(1000);
    }

    @Test
    void only_the_first_piece_waits_for_the_breath() {
        sayAndStop();

        nowNanos += TimeUnit.MILLISECONDS.toNanos(40);
        playback.begin();
        playback.add(PROMPT, true);
        assertThat(lengthMillis()).isEqualTo(1200);

        playback.add(PROMPT, true);
        assertThat(lengthMillis()).isEqualTo(1000);
    }

    private void sayAndStop() {
        playback.begin();
        playback.add(PROMPT, true);
        nowNanos += TimeUnit.MILLISECONDS.toNanos(300);
        playback.stop(nowNanos);
    }

    /** Of the piece that the line was told to play last. */
    private long lengthMillis() {
        return line.last().sampleCount() / 8;
    }
}
