package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recognisers are there for callers who speak, and go from one to the next. */
final class TurnRecogniserTest {
    private static final byte[] FRAME = new byte[320];

    private final List<FakeRecogniser> made = new ArrayList<>();
    private final SpareRecognisers spare = new SpareRecognisers(() -> {
        FakeRecogniser one = new FakeRecogniser();
        made.add(one);
        return one;
    });

    @Test
    void a_call_in_which_nobody_speaks_has_no_recogniser() {
        try (TurnRecogniser call = new TurnRecogniser(spare)) {
            assertThat(call.hasWorkedOff()).isFalse();
        }

        assertThat(made).isEmpty();
    }

    @Test
    void two_callers_who_speak_one_after_the_other_share_one() {
        TurnRecogniser first = new TurnRecogniser(spare);
        TurnRecogniser second = new TurnRecogniser(spare);

        speak(first, 10);
        first.finish(0);
        speak(second, 10);
        second.finish(0);
        speak(first, 10);
        first.finish(0);

        assertThat(made).hasSize(1);
        assertThat(spare.inUse()).isZero();
    }

    @Test
    void two_callers_who_speak_at_once_have_one_each() {
        TurnRecogniser first = new TurnRecogniser(spare);
        TurnRecogniser second = new TurnRecogniser(spare);

        speak(first, 10);
        speak(second, 10);

        assertThat(made).hasSize(2);
        assertThat(spare.inUse()).isEqualTo(2);
    }

    @Test
    void frames_are_handed_on_in_pieces_of_a_tenth_of_a_second() {
        TurnRecogniser call = new TurnRecogniser(spare);

        speak(call, 12);

        assertThat(made.getFirst().pieceBytes).containsExactly(1600, 1600);
        assertThat(call.hasWorkedOff()).isTrue();
        assertThat(call.hasWorkedOff()).isFalse();
    }

    @Test
    void whoever_asks_for_the_words_so_far_gets_those_of_every_frame() {
        TurnRecogniser call = new TurnRecogniser(spare);
        speak(call, 7);

        assertThat(call.partial()).isEqualTo("zatím");
        assertThat(made.getFirst().pieceBytes).containsExactly(1600, 640);

        call.accept(FRAME);
        call.finish(0);
        assertThat(made.getFirst().pieceBytes).containsExactly(1600, 640, 320);
    }

    @Test
    void a_recogniser_in_the_middle_of_an_utterance_is_not_lent_to_the_next_caller() {
        TurnRecogniser hangsUp = new TurnRecogniser(spare);
        speak(hangsUp, 10);

        hangsUp.close();
        hangsUp.close();

        assertThat(made.getFirst().closed).isTrue();
        assertThat(spare.inUse()).isZero();
        TurnRecogniser next = new TurnRecogniser(spare);
        speak(next, 10);
        assertThat(made).hasSize(2);
    }

    @Test
    void recognisers_that_nobody_needed_for_a_while_are_freed() {
        TurnRecogniser first = new TurnRecogniser(spare);
        TurnRecogniser second = new TurnRecogniser(spare);
        speak(first, 10);
        speak(second, 10);
        first.finish(0);
        second.finish(0);
        spare.freeUnneeded();
        assertThat(made).noneMatch(one -> one.closed);

        speak(first, 10);
        first.finish(0);
        spare.freeUnneeded();

        assertThat(made).filteredOn(one -> one.closed).hasSize(1);
    }

    @Test
    void the_end_frees_those_to_spare_and_those_that_come_back_later() {
        TurnRecogniser speaking = new TurnRecogniser(spare);
        TurnRecogniser silent = new TurnRecogniser(spare);
        speak(speaking, 10);
        speak(silent, 10);
        silent.finish(0);

        spare.close();
        speaking.finish(0);

        assertThat(made).hasSize(2).allMatch(one -> one.closed);
    }

    private static void speak(TurnRecogniser call, int frames) {
        for (int i = 0; i < frames; i++) {
            call.accept(FRAME);
        }
    }
}
