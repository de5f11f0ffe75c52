package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Speaks into a line: a frame every 20 ms on a steady clock, silence where there is nothing to say. */
final class Voice implements Runnable {
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(TelephoneAudio.FRAME_MILLIS);
    private static final byte[] SILENCE = new byte[TelephoneAudio.FRAME_BYTES];

    private final FrameSink line;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile boolean running = true;

    Voice(FrameSink line) {
        this.line = line;
    }

    /** Where frames go. */
    interface FrameSink {
        void send(byte[] frame) throws IOException;
    }

    /** Says it after what is still being said; the future tells when its speech began and truly ended. */
    CompletableFuture<Speech> say(CallerSound sound) {
        Piece piece = new Piece(sound);
        synchronized (pieces) {
            if (running) {
                pieces.add(piece);
            } else {
                piece.fail();
            }
        }
        return piece.spoken;
    }

    @Override
    public void run() {
        long next = System.nanoTime();
        try {
            while (running) {
                speakOneFrame();
                next += FRAME_NANOS;
                long now = System.nanoTime();
                // After a long halt of this machine the clock starts anew: a burst of frames would be lost on the way.
                next = Math.max(next, now - FRAME_NANOS);
                LockSupport.parkNanos(next - now);
            }
        } catch (IOException e) {
            // The other side has closed the line, which its reader has seen or will see.
            running = false;
        } finally {
            giveUp();
        }
    }

    private void speakOneFrame() throws IOException {
        Piece piece;
        synchronized (pieces) {
            piece = pieces.peek();
        }
        byte[] frame = piece == null ? SILENCE : piece.nextFrame();
        line.send(frame);
        synchronized (said) {
            said.writeBytes(frame);
        }
        if (piece != null && piece.sent(System.nanoTime())) {
            synchronized (pieces) {
                pieces.remove();
            }
        }
    }

    void stop() {
        running = false;
    }

    private void giveUp() {
        synchronized (pieces) {
            running = false;
            pieces.forEach(Piece::fail);
            pieces.clear();
        }
    }

    Audio said() {
        synchronized (said) {
            return Audio.ofBytes(said.toByteArray());
        }
    }

    /** Something to say and how far it is said. Touched by the speaking thread only. */
    private static final class Piece {
        private final CompletableFuture<Speech> spoken = new CompletableFuture<>();
        private final Audio audio;
        private final Audio speech;
        private int frame;
        private long startNanos;
        private long endNanos;
        private boolean begun;

        Piece(CallerSound sound) {
            this.audio = sound.sound();
            this.speech = sound.speech();
        }

        byte[] nextFrame() {
            return frame < audio.frameCount() ? audio.frame(frame) : SILENCE.clone();
        }

        /** Notes that the frame has gone out; true if it was the last. */
        boolean sent(long atNanos) {
            int from = frame * TelephoneAudio.FRAME_SAMPLES;
            Audio part = speech.slice(from, from + TelephoneAudio.FRAME_SAMPLES);
            if (!begun || Loudness.dbfs(part) > Speech.AUDIBLE_DBFS) {
                // Leading silence is not speech: the beginning moves until something is audible.
                startNanos = begun ? startNanos : atNanos;
                endNanos = atNanos;
                begun = begun || Loudness.dbfs(part) > Speech.AUDIBLE_DBFS;
            }
            frame++;
            if (frame < audio.frameCount()) {
                return false;
            }
            spoken.complete(new Speech(startNanos, endNanos));
            return true;
        }

        void fail() {
            spoken.completeExceptionally(new RehearsalException("The line was closed while somebody was speaking."));
        }
    }
}
