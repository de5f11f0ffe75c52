package cz.samantha.telephony.pacing;

import static cz.samantha.telephony.pacing.Pacer.PERIOD_NANOS;
import static cz.samantha.telephony.pacing.Pacer.nextBeat;
import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.telephony.testing.LogCapture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class PacerTest {
    @Test
    void the_next_beat_comes_one_period_after_the_last_however_late_that_one_was_served() {
        assertThat(nextBeat(1000, 1000)).isEqualTo(1000 + PERIOD_NANOS);
        assertThat(nextBeat(1000, 1000 + PERIOD_NANOS / 2)).isEqualTo(1000 + PERIOD_NANOS);
        assertThat(nextBeat(1000, 1000 + PERIOD_NANOS * 3 / 2)).isEqualTo(1000 + PERIOD_NANOS);
    }

    @Property
    void after_a_pause_there_is_no_burst_and_the_grid_stays(
            @ForAll long last, @ForAll @LongRange(min = 0, max = 1L << 40) long pause) {
        long next = nextBeat(last, last + pause);
        assertThat((next - last) % PERIOD_NANOS).isZero();
        assertThat(next - last).isPositive();
        assertThat(last + pause - next).as("beats left to catch up").isLessThan(PERIOD_NANOS);
    }

    @Test
    void one_that_fails_is_dropped_and_the_others_go_on() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(5);
        CountDownLatch failures = new CountDownLatch(1);
        try (LogCapture quiet = new LogCapture(Pacer.class);
                Pacer pacer = Pacer.start()) {
            pacer.add(() -> {
                failures.countDown();
                throw new IllegalStateException("broken on purpose by a test");
            });
            pacer.add(beats::countDown);
            assertThat(failures.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(quiet.messages()).containsExactly("A call is no longer paced after an unexpected fault");
        }
    }
}
