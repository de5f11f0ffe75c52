package cz.samantha.line;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;

/**
 * One answered call as the conversation sees it. All methods may be called from any thread, return at once and do
 * nothing after the call has ended.
 */
public interface Line {
    CallId id();

    Caller caller();

    /** The exchange's name of the channel, for the journal and for operators; for example {@code PJSIP/trunk-0000002a}. */
    String channel();

    /**
     * Plays audio after whatever is still being played. {@link LineListener#played} tells when its last frame was sent.
     *
     * @return the number of this piece, unique in the call
     */
    long play(Audio audio);

    /** Stops playing within a frame or two and forgets what was waiting; {@code played} is not told for what was cut. */
    void stopPlaying();

    /** Ends the bot's part and moves the caller to the people of a queue. */
    void transfer(String queue);

    /** Ends the call. */
    void hangUp();
}
