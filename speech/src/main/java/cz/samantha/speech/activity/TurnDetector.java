package cz.samantha.speech.activity;

import java.util.BitSet;

/**
 * Follows a caller's turn frame by frame: when it begins and how long it has been pausing.
 *
 * <p>A turn begins once {@value #SPEECH_FRAMES} of the last {@value #WINDOW_FRAMES} frames were loud enough for speech
 * and {@value #VOICED_FRAMES} of them voiced, so that neither a click nor a rustle begins one. The caller of this class
 * decides when a pause is long enough and then calls {@link #reset()}.
 */
public final class TurnDetector {
    private static final int WINDOW_FRAMES = 10;
    private static final int SPEECH_FRAMES = 7;
    private static final int VOICED_FRAMES = 2;

    private final BitSet speechWindow = new BitSet(WINDOW_FRAMES);
    private final BitSet voicedWindow = new BitSet(WINDOW_FRAMES);
    private int position;
    private boolean inTurn;
    private int pauseFrames;
    private int speechFrames;
    private int voicedFrames;

    /**
     * @param speech whether the frame is loud enough for speech, see {@link VoiceActivity}
     * @param voiced whether it has a voice's pitch, see {@link Voicing}
     * @return true if the turn began with this frame
     */
    public boolean next(boolean speech, boolean voiced) {
        speechWindow.set(position, speech);
        voicedWindow.set(position, speech && voiced);
        position = (position + 1) % WINDOW_FRAMES;
        if (inTurn) {
            pauseFrames = speech ? 0 : pauseFrames + 1;
            speechFrames += speech ? 1 : 0;
            voicedFrames += speech && voiced ? 1 : 0;
            return false;
        }
        if (speechWindow.cardinality() < SPEECH_FRAMES || voicedWindow.cardinality() < VOICED_FRAMES) {
            return false;
        }
        inTurn = true;
        pauseFrames = speech ? 0 : 1;
        speechFrames = speechWindow.cardinality();
        voicedFrames = voicedWindow.cardinality();
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

    /** Those of them that were voiced. */
    public int voicedFrames() {
        return voicedFrames;
    }

    /** Forgets the turn; the next one begins anew. */
    public void reset() {
        speechWindow.clear();
        voicedWindow.clear();
        inTurn = false;
        pauseFrames = 0;
        speechFrames = 0;
        voicedFrames = 0;
    }
}
