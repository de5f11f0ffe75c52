package cz.samantha.telephony.network;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * Warnings that come at most once a minute for each kind, so that a flood of bad peers cannot fill the log. The first of a
 * kind is told at once; the next one after a minute says how many were left out.
 */
public final class RateLimitedLog {
    private static final long SILENCE_NANOS = Duration.ofMinutes(1).toNanos();

    private final Logger logger;
    private final LongSupplier nanoClock;
    private final Map<String, Kind> kinds = new HashMap<>();

    public RateLimitedLog(Logger logger) {
        this(logger, System::nanoTime);
    }

    public RateLimitedLog(Logger logger, LongSupplier nanoClock) {
        this.logger = logger;
        this.nanoClock = nanoClock;
    }

    /** @param kind what is wrong, one of a few fixed texts; {@code detail} may differ each time */
    public void warn(String kind, String detail) {
        long leftOut = leftOutIfDue(kind);
        if (leftOut == 0) {
            logger.warn("{}: {}", kind, detail);
        } else if (leftOut > 0) {
            logger.warn("{}: {} (and {} more since the last such message)", kind, detail, leftOut);
        }
    }

    private synchronized long leftOutIfDue(String name) {
        long now = nanoClock.getAsLong();
        Kind kind = kinds.get(name);
        if (kind != null && now - kind.toldAt < SILENCE_NANOS) {
            kind.leftOut++;
            return -1;
        }
        kinds.put(name, new Kind(now));
        return kind == null ? 0 : kind.leftOut;
    }

    private static final class Kind {
        private final long toldAt;
        private long leftOut;

        Kind(long toldAt) {
            this.toldAt = toldAt;
        }
    }
}
