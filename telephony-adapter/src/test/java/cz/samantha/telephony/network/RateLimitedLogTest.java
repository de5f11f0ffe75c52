package cz.samantha.telephony.network;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

final class RateLimitedLogTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Logger logger = mock();
    private final RateLimitedLog log = new RateLimitedLog(logger, nanos::get);

    @Test
    void each_kind_is_told_at_once_and_then_once_a_minute_with_the_number_left_out() {
        for (int i = 0; i < 1000; i++) {
            log.warn("no id", "peer " + i);
        }
        log.warn("torn", "peer");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(60));
        log.warn("no id", "late peer");

        verify(logger).warn("{}: {}", "no id", "peer 0");
        verify(logger).warn("{}: {}", "torn", "peer");
        verify(logger).warn("{}: {} (and {} more since the last such message)", "no id", "late peer", 999L);
        verifyNoMoreInteractions(logger);
    }
}
