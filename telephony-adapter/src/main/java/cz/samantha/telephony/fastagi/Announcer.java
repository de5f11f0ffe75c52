package cz.samantha.telephony.fastagi;

import cz.samantha.call.Caller;
import cz.samantha.telephony.calls.AnnouncedCall;
import java.util.Optional;

/** Decides whether the bot takes a call that the exchange announces. */
@FunctionalInterface
public interface Announcer {
    /**
     * May wait a few seconds.
     *
     * @param channel the exchange's name of the caller's channel
     * @param uniqueId the exchange's id of that channel
     * @param sinceNanos when the announcement began
     * @return the call with its one-time id; empty if people shall answer
     */
    Optional<AnnouncedCall> announce(Caller caller, String channel, String uniqueId, long sinceNanos);
}
