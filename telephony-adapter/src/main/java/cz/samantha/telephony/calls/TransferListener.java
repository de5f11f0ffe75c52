package cz.samantha.telephony.calls;

import cz.samantha.call.CallId;

/** Hears what becomes of callers after the bot's part is over. */
@FunctionalInterface
public interface TransferListener {
    /**
     * Must return at once.
     *
     * @param progress {@code queued}, {@code connected}, {@code completed} or {@code abandoned}
     * @param detail the queue and its place in it, who answered after how long, who ended it, for the journal
     */
    void progress(CallId call, String progress, String detail);
}
