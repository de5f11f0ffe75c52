package cz.samantha.telephony.calls;

/** A live call as the exchange's side sees it: whether it is really being served, and how to give it up. */
public interface LiveCall {
    AnnouncedCall call();

    /** Whether audio has gone out lately and the conversation behind it is still moving. */
    boolean alive();

    /** Closes the media connection; the dialplan then takes the caller to people. */
    void giveUp();
}
