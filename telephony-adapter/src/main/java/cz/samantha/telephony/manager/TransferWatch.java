package cz.samantha.telephony.manager;

import cz.samantha.call.CallId;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.calls.TransferListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asteriskjava.manager.event.AgentCompleteEvent;
import org.asteriskjava.manager.event.AgentConnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.QueueCallerAbandonEvent;
import org.asteriskjava.manager.event.QueueCallerJoinEvent;
import org.jspecify.annotations.Nullable;

/**
 * Follows callers into the queue by the exchange's id of their channel and tells what becomes of them, also where they went
 * to people without the bot. A hang-up does not end the watch: Asterisk tells of it and of the end of the talk with a clerk
 * from two threads, so either may come first. The oldest calls are forgotten instead.
 */
final class TransferWatch {
    private static final int AT_MOST = 10_000;

    private final TransferListener listener;
    private final Map<String, CallId> callOfChannel = new LinkedHashMap<>();

    TransferWatch(TransferListener listener) {
        this.listener = listener;
    }

    synchronized void watch(AnnouncedCall call) {
        callOfChannel.put(call.uniqueId(), call.id());
        if (callOfChannel.size() > AT_MOST) {
            callOfChannel.remove(callOfChannel.keySet().iterator().next());
        }
    }

    void happened(ManagerEvent event) {
        switch (event) {
            case QueueCallerJoinEvent e ->
                tell(e.getUniqueId(), "queued", "queue %s, position %s".formatted(e.getQueue(), e.getPosition()));
            case AgentConnectEvent e ->
                tell(
                        e.getUniqueId(),
                        "connected",
                        "queue %s, %s after %s s".formatted(e.getQueue(), e.getInterface(), e.getHoldTime()));
            case AgentCompleteEvent e ->
                tell(
                        e.getUniqueId(),
                        "completed",
                        "queue %s, %s s, ended by %s".formatted(e.getQueue(), e.getTalkTime(), e.getReason()));
            case QueueCallerAbandonEvent e ->
                tell(e.getUniqueId(), "abandoned", "queue %s after %s s".formatted(e.getQueue(), e.getHoldTime()));
            default -> {}
        }
    }

    private void tell(@Nullable String uniqueId, String progress, String detail) {
        CallId call = callOf(uniqueId);
        if (call != null) {
            listener.progress(call, progress, detail);
        }
    }

    private synchronized @Nullable CallId callOf(@Nullable String uniqueId) {
        return uniqueId == null ? null : callOfChannel.get(uniqueId);
    }
}
