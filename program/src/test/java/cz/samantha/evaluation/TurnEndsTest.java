package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TurnEndsTest {
    private static final long END = 3_000;
    private static final List<Pause> PAUSE = List.of(new Pause(1_000, 1_600));

    @Test
    void the_delay_is_from_the_true_end_to_the_decision() {
        TurnEnds ends = new TurnEnds(List.of(3_340L), END);

        assertThat(ends.delayMillis()).hasValue(340);
        assertThat(ends.cutOff()).isFalse();
    }

    @Test
    void a_decision_before_the_true_end_cuts_the_caller_off_and_what_follows_has_the_delay() {
        TurnEnds ends = new TurnEnds(List.of(1_400L, 3_500L, 9_000L), END);

        assertThat(ends.cutOff()).isTrue();
        assertThat(ends.cutOffIn(PAUSE)).isTrue();
        assertThat(ends.delayMillis()).hasValue(500);
    }

    @Test
    void a_cut_off_elsewhere_is_none_in_the_pause() {
        assertThat(new TurnEnds(List.of(999L), END).cutOffIn(PAUSE)).isFalse();
        assertThat(new TurnEnds(List.of(1_000L), END).cutOffIn(PAUSE)).isTrue();
        assertThat(new TurnEnds(List.of(1_600L), END).cutOffIn(PAUSE)).isFalse();
        assertThat(new TurnEnds(List.of(1_600L), END).cutOff()).isTrue();
    }

    @Test
    void a_decision_at_the_true_end_is_no_cut_off() {
        TurnEnds ends = new TurnEnds(List.of(END), END);

        assertThat(ends.cutOff()).isFalse();
        assertThat(ends.delayMillis()).hasValue(0);
    }

    @Test
    void who_was_never_heard_to_the_end_has_no_delay() {
        assertThat(new TurnEnds(List.of(), END).delayMillis()).isEmpty();
        assertThat(new TurnEnds(List.of(1_400L), END).delayMillis()).isEmpty();
    }
}
