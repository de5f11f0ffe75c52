package cz.samantha.speech.activity;

import java.util.BitSet;

/**
 * Follows a caller's turn frame by frame: when it begins and how long it has been pausing.
 *
 * <p>A turn begins once {@value #SPEECH_FRAMES} of the last {@value #WINDOW_FRAMES} frames were speech, so that a click
 * does not begin one. The caller of this class decides when a pause is long enough and then calls {@link #reset()}.
 */
public final class TurnDetector {
    private static final int WINDOW_FRAMES = 10;
    private static final int SPEECH_FRAMES = 7;

    private final BitSet window = new BitSet(WINDOW_FRAMES);
    private int position;
    private boolean inTurn;
    private int pauseFrames;
    private int speechFrames;

    /** @return true if the turn began with this frame */
    public boolean next(boolean speech) {
        window.set(position, speech);
        position = (position + 1) % WINDOW_FRAMES;
        if (inTurn) {
            pauseFrames = speech ? 0 : pauseFrames + 1;
            speechFrames += speech ? 1 : 0;
            return false;
        }
        if (window.cardinality() < SPEECH_FRAMES) {
            return false;
        }
        inTurn = true;
        pauseFrames = speech ? 0 : 1;
        speechFrames = window.cardinality();
        return true;
    }

    public boolean inTurn() {
        return inTurn;
    }

    /** Frames since the last speech of this turn. */
    public int pauseFrames() {
        return pauseFrames;
    }

    /** Frames of speech in this turn. */
    public int speechFrames() {
        return speechFrames;
    }

    /** Forgets the turn; the next one begins anew. */
    public void reset() {
        window.clear();
        inTurn = false;
        pauseFrames = 0;
        speechFrames = 0;
    }
}
