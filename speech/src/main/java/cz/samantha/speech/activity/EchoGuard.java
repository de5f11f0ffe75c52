package cz.samantha.speech.activity;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Recognises the bot's own voice where it comes back from the caller's telephone. What was played is known; so the rise and
 * fall of what is heard is compared with that of what was played a while before (correlation of the levels of frames), for
 * every delay that occurs on telephone lines. Levels and not samples, because codecs and loudspeakers change the wave and
 * keep its rise and fall. Once delay and loss of the way are known, frames that are no louder than the echo are echo.
 */
public final class EchoGuard {
    private static final long FRAME_NANOS = TelephoneAudio.FRAME_MILLIS * 1_000_000L;
    /** Packets, jitter buffers and a mobile network on both ways stay under this. */
    private static final int LONGEST_DELAY_FRAMES = 30;

    private static final int COMPARED_FRAMES = 75;
    /** The bot must have been heard for so long before anything can be said. */
    private static final int LEAST_FRAMES = 16;
    /** Most echoes come back sooner. */
    private static final int USUAL_DELAY_FRAMES = 12;

    private static final int KEPT_FRAMES = COMPARED_FRAMES + LONGEST_DELAY_FRAMES + 1;
    private static final double SILENT_DBFS = -65;
    /** The bot speaks, and does not pause. */
    private static final double AUDIBLE_DBFS = -45;

    private static final double ECHO_FROM = 0.8;
    /** An echo has lost this at least; a caller is seldom so much softer than the bot. */
    private static final double LEAST_LOSS_DB = 6;

    private static final double MARGIN_DB = 6;
    private static final int COMPARE_EVERY_FRAMES = 5;

    private record Played(Audio audio, long fromNanos, long toNanos) {}

    private final Deque<Played> played = new ArrayDeque<>();
    /** Levels of what was played and heard in the last frames; the newest at the end. */
    private final double[] playedDbfs = new double[KEPT_FRAMES];

    private final double[] heardDbfs = new double[KEPT_FRAMES];
    private long frames;
    private int audibleFrames;
    private double best;
    private int delayFrames;
    private double lossDb;
    private boolean known;

    /** The bot speaks from now on; times are on the clock on which frames arrive. */
    public void botSpeaks(Audio audio, long fromNanos) {
        played.addLast(new Played(audio, fromNanos, fromNanos + audio.durationMillis() * 1_000_000L));
    }

    /** The bot was stopped. */
    public void botStops(long atNanos) {
        played.removeIf(piece -> piece.fromNanos() >= atNanos);
        if (!played.isEmpty() && played.getLast().toNanos() > atNanos) {
            Played cut = played.removeLast();
            played.addLast(new Played(cut.audio(), cut.fromNanos(), atNanos));
        }
    }

    /**
     * Takes the next frame from the caller.
     *
     * @param levelDbfs how loud it is
     * @return whether it is no more than the bot's echo, as far as is known
     */
    public boolean isEcho(double levelDbfs, long arrivedNanos) {
        if (played.isEmpty() && quietSince()) {
            return false;
        }
        System.arraycopy(playedDbfs, 1, playedDbfs, 0, KEPT_FRAMES - 1);
        System.arraycopy(heardDbfs, 1, heardDbfs, 0, KEPT_FRAMES - 1);
        playedDbfs[KEPT_FRAMES - 1] = Math.max(SILENT_DBFS, playedLevel(arrivedNanos));
        heardDbfs[KEPT_FRAMES - 1] = Math.max(SILENT_DBFS, levelDbfs);
        frames = Math.min(frames + 1, KEPT_FRAMES);
        audibleFrames += playedDbfs[KEPT_FRAMES - 1] > AUDIBLE_DBFS ? 1 : 0;
        if (frames % COMPARE_EVERY_FRAMES == 0 || frames == KEPT_FRAMES) {
            compare();
        }
        return known && levelDbfs <= expectedDbfs() + MARGIN_DB;
    }

    /** Whether what was heard in the last second or two rises and falls as what the bot said. */
    public boolean soundsLikeBot() {
        return best >= ECHO_FROM;
    }

    /** Whether it does, or the bot has just begun for the first time, and nobody can tell yet. */
    public boolean maySoundLikeBot() {
        return soundsLikeBot() || (!known && audibleFrames > 0 && audibleFrames < LEAST_FRAMES + USUAL_DELAY_FRAMES);
    }

    private boolean quietSince() {
        for (double level : playedDbfs) {
            if (level > AUDIBLE_DBFS) {
                return false;
            }
        }
        frames = 0;
        best = 0;
        audibleFrames = 0;
        return true;
    }

    private double playedLevel(long atNanos) {
        while (!played.isEmpty() && played.getFirst().toNanos() <= atNanos) {
            played.removeFirst();
        }
        if (played.isEmpty() || played.getFirst().fromNanos() > atNanos) {
            return SILENT_DBFS;
        }
        Played now = played.getFirst();
        int frame = (int) ((atNanos - now.fromNanos()) / FRAME_NANOS);
        short[] samples = Audio.ofBytes(
                        now.audio().frame(Math.min(frame, now.audio().frameCount() - 1)))
                .samples();
        return Loudness.dbfs(samples, 0, samples.length);
    }

    private double expectedDbfs() {
        int at = KEPT_FRAMES - 1 - delayFrames;
        double loudest = SILENT_DBFS;
        for (int i = Math.max(0, at - 2); i <= Math.min(KEPT_FRAMES - 1, at + 1); i++) {
            loudest = Math.max(loudest, playedDbfs[i]);
        }
        return loudest <= SILENT_DBFS ? Double.NEGATIVE_INFINITY : loudest - lossDb;
    }

    private void compare() {
        best = 0;
        for (int delay = 0; delay <= LONGEST_DELAY_FRAMES; delay++) {
            compare(delay);
        }
    }

    private void compare(int delay) {
        int compared = (int) Math.min(frames - delay, COMPARED_FRAMES);
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumYy = 0;
        double sumXy = 0;
        int audible = 0;
        double loss = 0;
        for (int i = KEPT_FRAMES - Math.max(0, compared); i < KEPT_FRAMES; i++) {
            double x = playedDbfs[i - delay];
            double y = heardDbfs[i];
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumYy += y * y;
            sumXy += x * y;
            if (x > AUDIBLE_DBFS) {
                audible++;
                loss += x - y;
            }
        }
        if (audible < LEAST_FRAMES || loss / audible < LEAST_LOSS_DB) {
            return;
        }
        double spread = (compared * sumXx - sumX * sumX) * (compared * sumYy - sumY * sumY);
        double likeness = spread <= 0 ? 0 : (compared * sumXy - sumX * sumY) / Math.sqrt(spread);
        if (likeness > best) {
            best = likeness;
            if (likeness >= ECHO_FROM) {
                known = true;
                delayFrames = delay;
                lossDb = loss / audible;
            }
        }
    }
}
