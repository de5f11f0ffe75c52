package cz.samantha.speech.activity;

import cz.samantha.audio.Loudness;

/**
 * Tells speech from background by loudness against the noise of this line.
 *
 * <p>The noise floor is the quietest moment of the last two seconds (minimum statistics, after R. Martin, "Noise Power
 * Spectral Density Estimation Based on Optimal Smoothing and Minimum Statistics", 2001): speech has gaps, noise has
 * none. A frame is speech when it stands clearly above that floor. Low hum is taken out first by a first-order
 * high-pass. One object follows one call.
 */
public final class VoiceActivity {
    private static final int FLOOR_WINDOW_FRAMES = 100;
    /** Who speaks from the first frame on has not let the line's noise be heard yet; until so much is known of it... */
    private static final int FRAMES_TO_KNOW_THE_LINE = 50;

    /** ...it is taken for no louder than this. */
    private static final double LOUDEST_UNKNOWN_FLOOR_DBFS = -40;

    private static final double QUIETEST_FLOOR_DBFS = -68;
    private static final double LOUDEST_FLOOR_DBFS = -28;
    /** Shorter stretches of zeros are lost packets, longer ones a line that sends nothing while all is quiet. */
    private static final int LOST_FRAMES = 5;

    private static final double ABOVE_FLOOR_DB = 6;
    /** One frame's level varies by a few decibels in steady noise; the floor is looked for in this smoothed level. */
    private static final double SMOOTHING = 0.4;
    /** Pole of the high-pass: 3 dB down near 200 Hz at 8 kHz. */
    private static final double HIGH_PASS_POLE = 0.85;

    private final double[] recentLevelsDbfs = new double[FLOOR_WINDOW_FRAMES];
    /** How many levels were taken for the floor. */
    private long frames;

    private int emptyFrames;
    private double levelDbfs;
    private double smoothedDbfs;
    private double previousInput;
    private double previousOutput;

    /** The last frame's level without hum, in dBFS. */
    public double levelDbfs() {
        return levelDbfs;
    }

    /** How far the last frame stood above the noise of the line. */
    public double aboveNoiseDb() {
        return levelDbfs - floorDbfs();
    }

    /** Whether this frame (8 kHz, usually 160 samples) holds speech. Frames must come in order. */
    public boolean isSpeech(short[] frame) {
        levelDbfs = Loudness.dbfs(withoutHum(frame), 0, frame.length);
        emptyFrames = isEmpty(frame) ? emptyFrames + 1 : 0;
        if (frames > 0 && emptyFrames > 0 && emptyFrames <= LOST_FRAMES) {
            return false;
        }
        smoothedDbfs = frames == 0 ? levelDbfs : smoothedDbfs + SMOOTHING * (levelDbfs - smoothedDbfs);
        recentLevelsDbfs[(int) (frames % FLOOR_WINDOW_FRAMES)] = smoothedDbfs;
        frames++;
        return levelDbfs > floorDbfs() + ABOVE_FLOOR_DB;
    }

    private static boolean isEmpty(short[] frame) {
        for (short sample : frame) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }

    private double floorDbfs() {
        double quietest = frames < FRAMES_TO_KNOW_THE_LINE ? LOUDEST_UNKNOWN_FLOOR_DBFS : LOUDEST_FLOOR_DBFS;
        for (int i = 0; i < Math.min(frames, FLOOR_WINDOW_FRAMES); i++) {
            quietest = Math.min(quietest, recentLevelsDbfs[i]);
        }
        return Math.max(quietest, QUIETEST_FLOOR_DBFS);
    }

    private short[] withoutHum(short[] frame) {
        short[] result = new short[frame.length];
        for (int i = 0; i < frame.length; i++) {
            double output = HIGH_PASS_POLE * (previousOutput + frame[i] - previousInput);
            previousInput = frame[i];
            previousOutput = output;
            result[i] = (short) Math.clamp(Math.round(output), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return result;
    }
}
