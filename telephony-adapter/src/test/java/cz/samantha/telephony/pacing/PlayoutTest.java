package cz.samantha.telephony.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.telephony.pacing.Playout.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PlayoutTest {
    private static final byte[] SILENCE = new byte[TelephoneAudio.FRAME_BYTES];
    private final Playout playout = new Playout();

    @Test
    void there_is_silence_when_there_is_nothing_to_say() {
        Playout.Beat beat = playout.next();
        assertThat(beat.frame()).isEqualTo(SILENCE);
        assertThat(beat.marks()).isEmpty();
    }

    @Test
    void pieces_are_played_one_after_the_other_and_their_first_and_last_frames_are_marked() {
        playout.add(1, tone(3, 320));
        playout.add(2, tone(5, 160));
        assertBeat(3, new Mark(1, true));
        assertBeat(3, new Mark(1, false));
        assertBeat(5, new Mark(2, true), new Mark(2, false));
        assertBeat(0);
    }

    @Test
    void a_prompt_that_is_cut_is_not_told_as_played_and_what_comes_next_starts_from_its_beginning() {
        playout.add(1, tone(3, 1600));
        playout.add(2, tone(4, 1600));
        assertBeat(3, new Mark(1, true));
        playout.stop();
        assertBeat(0);
        playout.add(3, tone(6, 320));
        assertBeat(6, new Mark(3, true));
        assertBeat(6, new Mark(3, false));
    }

    @Test
    void a_piece_without_audio_is_told_and_delays_nothing() {
        playout.add(1, Audio.EMPTY);
        playout.add(2, tone(7, 160));
        playout.add(3, Audio.EMPTY);
        assertBeat(7, new Mark(1, true), new Mark(1, false), new Mark(2, true), new Mark(2, false));
        assertBeat(0, new Mark(3, true), new Mark(3, false));
    }

    @Property
    void every_piece_is_told_once_and_all_of_its_audio_is_sent(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 900) Integer> lengths) {
        Playout some = new Playout();
        int frames = 0;
        for (int i = 0; i < lengths.size(); i++) {
            Audio audio = tone(i + 1, lengths.get(i));
            some.add(i, audio);
            frames += audio.frameCount();
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i <= frames; i++) {
            Playout.Beat beat = some.next();
            assertThat(Arrays.equals(beat.frame(), SILENCE)).isEqualTo(i == frames);
            marks.addAll(beat.marks());
        }
        List<Mark> expected = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            expected.add(new Mark(i, true));
            expected.add(new Mark(i, false));
        }
        assertThat(marks).isEqualTo(expected);
    }

    private void assertBeat(int level, Mark... marks) {
        Playout.Beat beat = playout.next();
        assertThat(beat.frame()[0]).isEqualTo((byte) level);
        assertThat(beat.marks()).containsExactly(marks);
    }

    private static Audio tone(int level, int samples) {
        short[] all = new short[samples];
        Arrays.fill(all, (short) level);
        return Audio.ofSamples(all);
    }
}
