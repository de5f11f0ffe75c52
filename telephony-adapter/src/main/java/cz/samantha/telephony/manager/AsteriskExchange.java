package cz.samantha.telephony.manager;

import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.calls.Exchange;
import cz.samantha.telephony.calls.LiveCall;
import cz.samantha.telephony.calls.TransferListener;
import java.time.Duration;
import java.util.regex.Pattern;
import org.asteriskjava.manager.action.SetVarAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asterisk as the exchange: the contract of {@code deploy/asterisk/extensions.conf}, told over the manager interface. What
 * cannot be told leads to people, as everything but an explicit hang-up does there.
 */
public final class AsteriskExchange implements Exchange, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AsteriskExchange.class);
    /** What may stand in a dialplan expression without being one. */
    private static final Pattern QUEUE_NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final TransferWatch transfers;
    private final ManagerLink link;
    private final DeadManKeeper deadMen;

    private AsteriskExchange(TransferWatch transfers, ManagerLink link, DeadManKeeper deadMen) {
        this.transfers = transfers;
        this.link = link;
        this.deadMen = deadMen;
    }

    /** Begins to connect and returns at once; Asterisk need not be there yet. */
    public static AsteriskExchange start(ManagerSettings settings, TransferListener listener) {
        TransferWatch transfers = new TransferWatch(listener);
        ManagerLink link = ManagerLink.start(settings, transfers::happened);
        return new AsteriskExchange(transfers, link, DeadManKeeper.start(link, settings.deadMan()));
    }

    /** Waits until Asterisk can be told things; false if that took longer. */
    public boolean awaitConnected(Duration atMost) {
        return link.awaitConnected(atMost);
    }

    @Override
    public void answered(LiveCall live) {
        if (live.call().throughExchange()) {
            transfers.watch(live.call());
            deadMen.keep(live);
        }
    }

    @Override
    public void beforeTransfer(AnnouncedCall call, String queue) {
        if (!call.throughExchange()) {
            return;
        }
        deadMen.stop(call.id());
        try {
            if (QUEUE_NAME.matcher(queue).matches()) {
                set(call, "BOT_QUEUE", queue);
            } else {
                LOG.error(
                        "Call {} goes to the usual queue: the name of its queue is none that Asterisk takes",
                        call.id());
            }
            set(call, "BOT_RESULT", "transfer");
        } catch (ManagerUnavailableException e) {
            LOG.warn("Call {} goes to the usual queue: {}", call.id(), e.getMessage());
        }
    }

    @Override
    public void beforeHangUp(AnnouncedCall call) {
        if (!call.throughExchange()) {
            return;
        }
        deadMen.stop(call.id());
        try {
            set(call, "BOT_RESULT", "hangup");
        } catch (ManagerUnavailableException e) {
            LOG.warn("Call {} goes to people instead of being hung up: {}", call.id(), e.getMessage());
        }
    }

    @Override
    public void ended(AnnouncedCall call) {
        if (call.throughExchange()) {
            deadMen.release(call);
        }
    }

    @Override
    public void close() {
        deadMen.close();
        link.close();
    }

    private void set(AnnouncedCall call, String variable, String value) throws ManagerUnavailableException {
        link.send(new SetVarAction(call.channel(), variable, value));
    }
}
