package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.Hypotheses;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A recogniser that hears one letter in each frame, and tells the last three only when it finishes. */
final class TurnWordsTest {
    private final LetterRecogniser recogniser = new LetterRecogniser();
    private final TurnWords words = new TurnWords(recogniser);

    @Test
    void in_a_pause_all_words_are_known_and_not_only_those_that_are_old_enough() {
        words.begin(0);
        hear("kdesidlite");

        assertThat(words.partial()).isEqualTo("kdesidl");
        assertThat(words.all()).isEqualTo("kdesidlite");
    }

    @Test
    void who_goes_on_after_a_pause_is_heard_as_if_nothing_had_been_asked() {
        words.begin(0);
        hear("kde");
        words.all();
        hear("--");
        words.goOn();
        hear("sidlite");

        assertThat(words.finish().best().text()).isEqualTo("kde--sidlite");
        assertThat(recogniser.starts).containsOnly(0L);
    }

    @Test
    void a_long_turn_is_heard_in_pieces_and_nothing_is_lost() {
        words.begin(1_000);
        hear("a".repeat(500));
        words.all();
        hear("-".repeat(20));
        words.goOn();
        hear("bcd");

        assertThat(words.finish().best().text()).isEqualTo("a".repeat(500) + " " + "-".repeat(10) + "bcd");
        assertThat(recogniser.starts).containsExactly(1_000L, 1_000L + 510 * 20);
    }

    @Test
    void asked_twice_in_a_pause_the_recogniser_finishes_once() {
        words.begin(0);
        hear("ano");
        words.all();
        words.all();
        words.finish();

        assertThat(recogniser.starts).hasSize(1);
    }

    @Property(tries = 200)
    void whatever_the_pauses_every_letter_is_heard_once_and_in_order(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 300) Integer> stretches) {
        TurnWords turn = new TurnWords(new LetterRecogniser());
        turn.begin(0);
        StringBuilder said = new StringBuilder();
        for (int stretch : stretches) {
            for (int i = 0; i < stretch; i++) {
                char letter = (char) ('a' + said.length() % 26);
                said.append(letter);
                turn.goOn();
                turn.hear(frame(letter));
            }
            turn.all();
        }

        assertThat(turn.finish().best().text().replace(" ", "")).isEqualTo(said.toString());
    }

    private void hear(String letters) {
        letters.chars().forEach(letter -> words.hear(frame((char) letter)));
    }

    /** Twenty milliseconds. */
    private static byte[] frame(char letter) {
        byte[] frame = new byte[320];
        frame[0] = (byte) letter;
        return frame;
    }

    private static final class LetterRecogniser implements Recogniser {
        private final List<Long> starts = new ArrayList<>();
        private final StringBuilder heard = new StringBuilder();

        @Override
        public void accept(byte[] audio) {
            heard.append((char) audio[0]);
        }

        @Override
        public String partial() {
            return heard.substring(0, Math.max(0, heard.length() - 3));
        }

        @Override
        public Hypotheses finish(long startMillis) {
            starts.add(startMillis);
            Hypotheses all = Hypotheses.ofText(heard.toString());
            heard.setLength(0);
            return all;
        }

        @Override
        public void close() {}
    }
}
