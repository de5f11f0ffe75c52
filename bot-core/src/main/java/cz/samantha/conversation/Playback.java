package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What the bot is saying at the moment: the pieces of one step, played one after another. */
final class Playback {
    /** Quieter frames do not count as audible; the same bound as in the definition of turn latency. */
    private static final double AUDIBLE_DBFS = -50;

    /**
     * Whoever stops in the middle of a word and goes on with another sentence in the same breath is not understood. About as
     * long as people leave between turns.
     */
    private static final long BREATH_MILLIS = 240;

    private static final long NOTHING = -1;

    private record Piece(long number, Audio audio, boolean mayBeInterrupted) {}

    private final Line line;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean saying;
    private long playedPiece = NOTHING;
    private long leadNanos;
    private long startedNanos = NOTHING;
    private long stoppedAtMillis;
    private long stoppedNanos = NOTHING;
    private final LongSupplier nanoClock;

    Playback(Line line, LongSupplier nanoClock) {
        this.line = line;
        this.nanoClock = nanoClock;
    }

    /** Forgets the step before; what it said must have been played or stopped. */
    void begin() {
        pieces.clear();
        saying = false;
        startedNanos = NOTHING;
    }

    void add(Audio next, boolean mayBeInterrupted) {
        Audio audio = pieces.isEmpty() ? Audio.silence(breathMillis()).then(next) : next;
        if (pieces.isEmpty()) {
            leadNanos = (long) framesBeforeSound(audio) * TelephoneAudio.FRAME_MILLIS * 1_000_000L;
        }
        pieces.add(new Piece(line.play(audio), audio, mayBeInterrupted));
        saying = true;
    }

    /** What is left of the breath between what was stopped and what comes now. */
    private long breathMillis() {
        if (stoppedNanos == NOTHING) {
            return 0;
        }
        long sinceMillis = (nanoClock.getAsLong() - stoppedNanos) / 1_000_000L;
        stoppedNanos = NOTHING;
        return Math.max(0, BREATH_MILLIS - sinceMillis);
    }

    boolean saying() {
        return saying;
    }

    /** Whether nothing is left of what must be heard to its end. */
    boolean interruptible() {
        return pieces.stream().allMatch(piece -> piece.mayBeInterrupted() || piece.number() <= playedPiece);
    }

    /** The audio of a piece of this step; empty for others. */
    Optional<Audio> audio(long piece) {
        return pieces.stream()
                .filter(one -> one.number() == piece)
                .map(Piece::audio)
                .findFirst();
    }

    /** @return when the first audible frame of the step was sent if this piece holds it, else -1 */
    long started(long piece, long atNanos) {
        if (pieces.isEmpty() || piece != pieces.getFirst().number()) {
            return NOTHING;
        }
        startedNanos = atNanos;
        return atNanos + leadNanos;
    }

    /** @return true if this was the last piece: the bot has said all */
    boolean finished(long piece) {
        playedPiece = Math.max(playedPiece, piece);
        if (!saying || piece != pieces.getLast().number()) {
            return false;
        }
        saying = false;
        return true;
    }

    /** @return how many milliseconds had been played */
    long stop(long nowNanos) {
        line.stopPlaying();
        saying = false;
        stoppedNanos = nowNanos;
        stoppedAtMillis = startedNanos == NOTHING ? 0 : Math.max(0, (nowNanos - startedNanos) / 1_000_000L);
        return stoppedAtMillis;
    }

    /** What was not heard of the step that was stopped last, from the beginning of the sentence in which it was stopped. */
    Audio rest() {
        Audio all = pieces.stream().map(Piece::audio).reduce(Audio.EMPTY, Audio::then);
        return InterruptedAudio.rest(all, stoppedAtMillis);
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
