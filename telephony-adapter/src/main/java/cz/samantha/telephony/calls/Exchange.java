package cz.samantha.telephony.calls;

/** The exchange that holds the calls, told about what the bot does with them. */
public interface Exchange {
    /** No exchange: calls come straight to the media port, as in demos and benchmarks. */
    Exchange NONE = new Exchange() {};

    /** A call is served from now on. Returns at once. */
    default void answered(LiveCall live) {}

    /**
     * The bot is about to leave a call that shall be moved to the people of a queue. Waits for the exchange, some seconds
     * at most; if the exchange cannot be told, the caller still gets to people, to those of the usual queue.
     */
    default void beforeTransfer(AnnouncedCall call, String queue) {}

    /** The bot is about to leave a call that shall end. Waits as above. If the exchange cannot be told, people answer. */
    default void beforeHangUp(AnnouncedCall call) {}

    /** The bot's part of a call is over. Returns at once. */
    default void ended(AnnouncedCall call) {}
}
