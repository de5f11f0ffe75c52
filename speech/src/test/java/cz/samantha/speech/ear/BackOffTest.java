package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BackOffTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final BackOff backOff = new BackOff(nanos::get);

    @Test
    void without_a_failure_it_tries_always() {
        assertThat(backOff.tries()).isTrue();
        backOff.worked();
        assertThat(backOff.tries()).isTrue();
    }

    @Test
    void every_further_failure_doubles_the_wait_up_to_half_a_minute() {
        for (long waitMillis : new long[] {500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000}) {
            backOff.failed();
            pass(waitMillis - 1);
            assertThat(backOff.tries()).isFalse();
            pass(1);
            assertThat(backOff.tries()).isTrue();
        }
    }

    @Test
    void calls_that_fail_in_the_same_moment_count_once() {
        backOff.failed();
        backOff.failed();
        backOff.failed();

        pass(500);
        assertThat(backOff.tries()).isTrue();
    }

    @Test
    void once_it_works_the_next_failure_begins_anew() {
        backOff.failed();
        pass(500);
        backOff.failed();
        pass(1_000);
        backOff.worked();

        backOff.failed();
        pass(500);
        assertThat(backOff.tries()).isTrue();
    }

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
