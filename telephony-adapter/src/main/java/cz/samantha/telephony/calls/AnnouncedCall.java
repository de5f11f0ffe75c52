package cz.samantha.telephony.calls;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;

/**
 * A call as the exchange announced it.
 *
 * @param channel the exchange's name of the caller's channel; empty for a call that no exchange knows of
 * @param uniqueId the exchange's id of the channel, which lasts through transfers; empty as above
 * @param announcedAtNanos when the announcement began ({@link System#nanoTime})
 */
public record AnnouncedCall(CallId id, Caller caller, String channel, String uniqueId, long announcedAtNanos) {
    /** Whether an exchange holds this call and can be told about it. */
    public boolean throughExchange() {
        return !channel.isEmpty();
    }
}
