package cz.samantha.telephony;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.line.CallHandler;
import cz.samantha.telephony.audiosocket.AudioSocketServer;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.calls.AnnouncedCalls;
import cz.samantha.telephony.calls.Exchange;
import cz.samantha.telephony.calls.TransferListener;
import cz.samantha.telephony.fastagi.AnnouncementServer;
import cz.samantha.telephony.manager.AsteriskExchange;
import cz.samantha.telephony.network.PortInUseException;
import cz.samantha.telephony.pacing.Pacer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The telephone side of the bot: calls are announced over FastAGI, speak over AudioSocket, and are handed on over the
 * manager interface. Whatever fails here, the dialplan takes the caller to people.
 */
public final class Telephony implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Telephony.class);
    private static final Duration WAIT_FOR_ASTERISK = Duration.ofSeconds(2);

    private final AnnouncedCalls calls;
    private final AudioSocketServer media;
    private final Optional<AsteriskSide> asterisk;
    private final Pacer pacer;

    private record AsteriskSide(AsteriskExchange exchange, AnnouncementServer announcements) {}

    private Telephony(AnnouncedCalls calls, AudioSocketServer media, Optional<AsteriskSide> asterisk, Pacer pacer) {
        this.calls = calls;
        this.media = media;
        this.asterisk = asterisk;
        this.pacer = pacer;
    }

    /**
     * Starts to take calls. Asterisk need not be there yet: until it is, there are no calls.
     *
     * @param handler takes each call that has been answered
     * @param transfers hears what becomes of callers afterwards
     * @throws PortInUseException if one of the ports is taken; tells which
     * @throws IOException if it cannot listen for another reason; then nothing is left running
     */
    public static Telephony start(TelephonySettings settings, CallHandler handler, TransferListener transfers)
            throws IOException {
        AnnouncedCalls calls = new AnnouncedCalls(settings.maxCalls(), settings.connectWithin(), System::nanoTime);
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            Pacer pacer = Pacer.start();
            started.push(pacer);
            Exchange exchange = Exchange.NONE;
            if (settings.asterisk().isPresent()) {
                AsteriskExchange real =
                        AsteriskExchange.start(settings.asterisk().get().manager(), transfers);
                started.push(real);
                exchange = real;
            }
            AudioSocketServer media = AudioSocketServer.start(settings.media(), calls, exchange, pacer, handler);
            started.push(media);
            Optional<AsteriskSide> asterisk = exchange instanceof AsteriskExchange real
                    ? Optional.of(asteriskSide(settings, calls, media, real))
                    : Optional.empty();
            started.clear();
            return new Telephony(calls, media, asterisk, pacer);
        } finally {
            closeAll(started);
        }
    }

    private static AsteriskSide asteriskSide(
            TelephonySettings settings, AnnouncedCalls calls, AudioSocketServer media, AsteriskExchange exchange)
            throws IOException {
        TelephonySettings.Asterisk to = settings.asterisk().orElseThrow();
        String mediaAddress = settings.mediaHostForAsterisk() + ":" + media.port();
        AnnouncementServer announcements = AnnouncementServer.start(
                to.fastAgiHost(),
                to.fastAgiPort(),
                mediaAddress,
                (caller, channel, uniqueId, since) -> calls.accepting() && exchange.awaitConnected(WAIT_FOR_ASTERISK)
                        ? calls.announce(caller, channel, uniqueId, since)
                        : Optional.empty());
        return new AsteriskSide(exchange, announcements);
    }

    /**
     * Announces a call without an exchange; whoever connects to the media port with this id is its caller.
     *
     * @throws IllegalStateException if no more calls are taken
     */
    public CallId announce(Caller caller) {
        return calls.announce(caller, "", "", System.nanoTime())
                .map(AnnouncedCall::id)
                .orElseThrow(() -> new IllegalStateException("no more calls are taken"));
    }

    /** The port of AudioSocket. */
    public int mediaPort() {
        return media.port();
    }

    /** The port of FastAGI; empty without an exchange. */
    public OptionalInt fastAgiPort() {
        return asterisk.map(side -> OptionalInt.of(side.announcements.port())).orElse(OptionalInt.empty());
    }

    /** Waits until Asterisk's manager interface is connected; false if that took longer, or there is no exchange. */
    public boolean awaitAsterisk(Duration atMost) {
        return asterisk.map(side -> side.exchange.awaitConnected(atMost)).orElse(false);
    }

    public int liveCalls() {
        return calls.liveCount();
    }

    /** Takes no new call from now on; new callers go to people, running calls go on. */
    public void stopAccepting() {
        calls.stopAccepting();
    }

    /** Waits until no call is live or expected; false if it took longer. For use after {@link #stopAccepting}. */
    public boolean awaitNoCalls(Duration atMost) throws InterruptedException {
        return calls.awaitNone(atMost);
    }

    /** Takes no new call, sends the callers of running calls to people, and stops everything. */
    @Override
    public void close() {
        stopAccepting();
        asterisk.ifPresent(side -> side.announcements.close());
        media.close();
        asterisk.ifPresent(side -> side.exchange.close());
        pacer.close();
    }

    private static void closeAll(Deque<AutoCloseable> started) {
        for (AutoCloseable one : started) {
            try {
                one.close();
            } catch (Exception e) {
                LOG.warn("Could not stop {}", one, e);
            }
        }
    }
}
