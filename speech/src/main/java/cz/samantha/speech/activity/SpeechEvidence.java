package cz.samantha.speech.activity;

import java.util.Arrays;

/**
 * Tells somebody who speaks into this telephone from all else that is louder than the line's noise. A recogniser writes
 * words for music, coughs and people far away too; but they lack clear vowels: frames that stand far above the noise and
 * have one clear pitch. Several people at once have several pitches, a cough has hardly any, and what is steady does not
 * stand out.
 */
public final class SpeechEvidence {
    /** From this strength of {@link Voicing} on there is one pitch; measured: vowels 0.75 to 0.98, coughs below 0.5. */
    private static final double CLEAR_PITCH = 0.7;

    /** Of a short vowel between hisses no more may be left. */
    private static final double SOME_PITCH = 0.55;

    /** How far a vowel stands out; six people at once reach it for single frames. */
    private static final double STANDS_OUT_DB = 12;

    /** Half a second. */
    private static final int WINDOW_FRAMES = 25;

    /** So many clear frames in the window are a vowel or two. */
    private static final int VOWEL_FRAMES = 6;

    private final boolean[] window = new boolean[WINDOW_FRAMES];
    private int position;
    private int clearInWindow;
    private int framesSincePitch = WINDOW_FRAMES;
    private boolean pitched;
    private boolean vowelHeard;

    /**
     * Takes the next frame, in a turn or before it: a turn is known to have begun only some frames after its beginning.
     *
     * @param inTurn whether this frame belongs to a turn
     * @param strength of {@link Voicing}
     * @param aboveNoiseDb see {@link VoiceActivity#aboveNoiseDb}
     */
    public void next(boolean inTurn, double strength, double aboveNoiseDb) {
        boolean clear = strength >= CLEAR_PITCH && aboveNoiseDb >= STANDS_OUT_DB;
        clearInWindow += (clear ? 1 : 0) - (window[position] ? 1 : 0);
        window[position] = clear;
        position = (position + 1) % WINDOW_FRAMES;
        boolean vowel = clearInWindow >= VOWEL_FRAMES;
        vowelHeard = vowel || (inTurn && vowelHeard);
        boolean pitch = strength >= SOME_PITCH;
        framesSincePitch = pitch ? 0 : framesSincePitch + 1;
        pitched = pitch || (inTurn ? pitched : framesSincePitch < WINDOW_FRAMES);
    }

    /** Whether a vowel was heard in this turn: surely somebody speaks. */
    public boolean isSure() {
        return vowelHeard;
    }

    /** Whether there was anything like a voice; of words such as "šest" hardly more is left. */
    public boolean isPossible() {
        return pitched;
    }

    /** Forgets all. */
    public void reset() {
        Arrays.fill(window, false);
        clearInWindow = 0;
        framesSincePitch = WINDOW_FRAMES;
        pitched = false;
        vowelHeard = false;
    }
}
