package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LagCountsTest {
    private final RecognitionMeter meter = new RecognitionMeter();

    @Test
    void nineteen_of_twenty_pieces_are_not_later_than_the_95th_percentile() {
        for (int millis = 1; millis <= 100; millis++) {
            late(millis);
        }

        assertThat(meter.lags().percentileMillis(95)).isEqualTo(95);
        assertThat(meter.lags().percentileMillis(50)).isEqualTo(50);
        assertThat(meter.lags().count()).isEqualTo(100);
    }

    @Test
    void what_was_counted_before_can_be_taken_away() {
        late(3000);
        LagCounts before = meter.lags();
        late(20);

        assertThat(meter.lags().since(before).count()).isEqualTo(1);
        assertThat(meter.lags().since(before).percentileMillis(100)).isEqualTo(20);
    }

    @Test
    void very_long_lags_count_as_the_longest_that_is_told_apart() {
        late(60_000);

        assertThat(meter.lags().percentileMillis(50)).isEqualTo(LagCounts.LONGEST_MILLIS);
    }

    @Test
    void where_nothing_was_recognised_nothing_was_late() {
        assertThat(meter.lags().percentileMillis(95)).isZero();
    }

    private void late(long millis) {
        meter.recognised(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
