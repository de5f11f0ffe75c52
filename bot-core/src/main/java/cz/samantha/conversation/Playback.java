package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.line.Line;

/** What the bot is saying at the moment: the pieces of one step, played one after another. */
final class Playback {
    /** Quieter frames do not count as audible; the same bound as in the definition of turn latency. */
    private static final double AUDIBLE_DBFS = -50;

    private static final long NOTHING = -1;

    private final Line line;
    private long firstPiece = NOTHING;
    private long lastPiece = NOTHING;
    /** The last piece that must be heard to its end. */
    private long lastProtectedPiece = NOTHING;

    private long playedPiece = NOTHING;
    private long leadNanos;
    private long startedNanos = NOTHING;

    Playback(Line line) {
        this.line = line;
    }

    /** Forgets the step before; what it said must have been played or stopped. */
    void begin() {
        firstPiece = NOTHING;
        lastPiece = NOTHING;
        lastProtectedPiece = NOTHING;
        startedNanos = NOTHING;
    }

    void add(Audio audio, boolean mayBeInterrupted) {
        lastPiece = line.play(audio);
        if (firstPiece == NOTHING) {
            firstPiece = lastPiece;
            leadNanos = (long) framesBeforeSound(audio) * TelephoneAudio.FRAME_MILLIS * 1_000_000L;
        }
        if (!mayBeInterrupted) {
            lastProtectedPiece = lastPiece;
        }
    }

    boolean saying() {
        return lastPiece != NOTHING;
    }

    /** Whether nothing is left of what must be heard to its end. */
    boolean interruptible() {
        return lastProtectedPiece <= playedPiece;
    }

    /** @return when the first audible frame of the step was sent if this piece holds it, else -1 */
    long started(long piece, long atNanos) {
        if (piece != firstPiece) {
            return NOTHING;
        }
        startedNanos = atNanos;
        return atNanos + leadNanos;
    }

    /** @return true if this was the last piece: the bot has said all */
    boolean finished(long piece) {
        playedPiece = Math.max(playedPiece, piece);
        if (piece != lastPiece) {
            return false;
        }
        lastPiece = NOTHING;
        return true;
    }

    /** @return how many milliseconds had been played */
    long stop(long nowNanos) {
        line.stopPlaying();
        lastPiece = NOTHING;
        return startedNanos == NOTHING ? 0 : Math.max(0, (nowNanos - startedNanos) / 1_000_000L);
    }

    private static int framesBeforeSound(Audio audio) {
        short[] samples = audio.samples();
        int frame = 0;
        while ((frame + 1) * TelephoneAudio.FRAME_SAMPLES <= samples.length
                && Loudness.dbfs(
                                samples,
                                frame * TelephoneAudio.FRAME_SAMPLES,
                                (frame + 1) * TelephoneAudio.FRAME_SAMPLES)
                        < AUDIBLE_DBFS) {
            frame++;
        }
        return frame;
    }
}
