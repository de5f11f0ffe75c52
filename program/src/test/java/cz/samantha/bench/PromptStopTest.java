package cz.samantha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.rehearsal.Speech;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PromptStopTest {
    private static final Speech QUESTION = speech(2_000, 3_000);

    @Test
    void a_prompt_stops_with_its_last_audible_frame_and_the_answer_does_not_count() {
        List<Speech> heard = List.of(speech(0, 700), speech(1_000, 2_390), speech(3_600, 9_000));

        assertThat(PromptStop.of(QUESTION, nanos(2_350), heard)).isEqualTo(new PromptStop(40, 390));
    }

    @Test
    void a_prompt_that_paused_when_it_was_decided_had_stopped_by_itself() {
        assertThat(PromptStop.of(QUESTION, nanos(2_350), List.of(speech(1_000, 2_100))))
                .isEqualTo(new PromptStop(0, 100));
    }

    @Test
    void percentiles_are_told_of_both() {
        List<PromptStop> stops = List.of(new PromptStop(20, 400), new PromptStop(40, 300));

        assertThat(PromptStop.afterDecision(stops).millis()).containsExactly(20L, 40L);
        assertThat(PromptStop.afterFirstSyllable(stops).millis()).containsExactly(300L, 400L);
    }

    private static Speech speech(long fromMillis, long toMillis) {
        return new Speech(nanos(fromMillis), nanos(toMillis));
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
