package cz.samantha.speech.ear;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.vosk.Recognizer;

/**
 * What the ear is measured against: a plain loop over libvosk, as Vosk's examples are written. Each call has a recogniser
 * from its first frame to its last, which is fed everything in pieces of 100 ms and asked for the words so far after
 * each. Every thread works off the pieces of its own calls as they come.
 */
public final class PlainVoskLoop implements AutoCloseable {
    private static final int PIECE_BYTES = 1_600;

    private final RecognitionMeter meter = new RecognitionMeter();
    private final List<ExecutorService> threads = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    PlainVoskLoop(VoskModel model, int calls, int workers) {
        for (int i = 0; i < workers; i++) {
            threads.add(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("plain-loop-", i).factory()));
        }
        for (int i = 0; i < calls; i++) {
            this.calls.add(new Call(model, threads.get(i % workers)));
        }
    }

    /** One call hears the next frame. Frames of one call must come from one thread. */
    public void hear(int call, byte[] frame) {
        calls.get(call).hear(frame);
    }

    /** How late partial results have been since the beginning. */
    public LagCounts lags() {
        return meter.lags();
    }

    /** Drops what waits and frees the recognisers. */
    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdownNow);
        try {
            boolean ended = true;
            for (ExecutorService thread : threads) {
                ended &= thread.awaitTermination(1, TimeUnit.MINUTES);
            }
            // Freeing one that still recognises would end the whole process.
            if (ended) {
                calls.forEach(call -> call.recognizer.close());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Call {
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE_BYTES);
        private final Recognizer recognizer;
        private final Upsampler upsampler;
        private final ExecutorService thread;

        Call(VoskModel model, ExecutorService thread) {
            this.thread = thread;
            upsampler = new Upsampler(model.sampleRateHz());
            try {
                recognizer = new Recognizer(model.model(), model.sampleRateHz());
            } catch (IOException e) {
                throw new UncheckedIOException("Vosk could not start a recogniser", e);
            }
            recognizer.setWords(true);
        }

        void hear(byte[] frame) {
            piece.writeBytes(frame);
            if (piece.size() >= PIECE_BYTES) {
                byte[] audio = piece.toByteArray();
                piece.reset();
                long arrivedNanos = System.nanoTime();
                thread.execute(() -> recognise(audio, arrivedNanos));
            }
        }

        private void recognise(byte[] audio, long arrivedNanos) {
            byte[] wide = upsampler.next(audio);
            if (recognizer.acceptWaveForm(wide, wide.length)) {
                recognizer.getResult();
            } else {
                recognizer.getPartialResult();
            }
            meter.recognised(System.nanoTime() - arrivedNanos);
        }
    }
}
