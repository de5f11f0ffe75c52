package cz.samantha.telephony.audiosocket;

import cz.samantha.line.CallHandler;
import cz.samantha.telephony.calls.AnnouncedCalls;
import cz.samantha.telephony.calls.Exchange;
import cz.samantha.telephony.network.RateLimitedLog;
import cz.samantha.telephony.pacing.Pacer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What all connections of one server share. */
record Reception(
        AudioSocketSettings settings,
        AnnouncedCalls calls,
        Exchange exchange,
        Pacer pacer,
        CallHandler handler,
        Set<AudioSocketLine> lines,
        RateLimitedLog refusals,
        AtomicInteger withoutId) {
    Reception(
            AudioSocketSettings settings,
            AnnouncedCalls calls,
            Exchange exchange,
            Pacer pacer,
            CallHandler handler,
            Set<AudioSocketLine> lines,
            RateLimitedLog refusals) {
        this(settings, calls, exchange, pacer, handler, lines, refusals, new AtomicInteger());
    }
}
