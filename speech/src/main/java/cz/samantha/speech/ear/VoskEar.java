package cz.samantha.speech.ear;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ear with Vosk in the process: one model, a recogniser for each call, one pool for all. */
public final class VoskEar implements Ear, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VoskEar.class);
    private static final long SILENCE_AFTER_FILE_MILLIS = 2_000;

    private final VoskModel model;
    private final RecognitionPool pool = new RecognitionPool();

    private VoskEar(VoskModel model) {
        this.model = model;
    }

    /** @throws IOException if the model is missing or broken; the message says what to do */
    public static VoskEar open(Path modelFolder) throws IOException {
        return new VoskEar(VoskModel.open(modelFolder));
    }

    @Override
    public EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        UtteranceStream stream = new UtteranceStream(new VoskRecogniser(model, 0), endOfTurn, events, System::nanoTime);
        return new Session(stream, pool.inOrder(), () -> events.accept(new EarEvent.Failed()));
    }

    /**
     * Hears a whole recording as if it came over the telephone, as fast as the machine can.
     *
     * @param alternatives how many further guesses to give for each utterance
     * @return all events in order; a turn still open at the end is ended by silence
     */
    public List<EarEvent> transcribe(Audio recording, EndOfTurn endOfTurn, int alternatives) {
        List<EarEvent> events = new ArrayList<>();
        long[] fileNanos = {0};
        Audio all = recording.then(Audio.silence(SILENCE_AFTER_FILE_MILLIS));
        try (UtteranceStream stream = new UtteranceStream(
                new VoskRecogniser(model, alternatives), endOfTurn, events::add, () -> fileNanos[0])) {
            for (int i = 0; i < all.frameCount(); i++) {
                fileNanos[0] += TelephoneAudio.FRAME_MILLIS * 1_000_000L;
                stream.hear(all.frame(i), fileNanos[0]);
            }
        }
        return events;
    }

    /** Frees the model. Sessions must have been closed before. */
    @Override
    public void close() {
        pool.close();
        model.close();
    }

    private static final class Session implements EarSession {
        private final UtteranceStream stream;
        private final Executor inOrder;
        private final Runnable failed;
        private final AtomicBoolean closed = new AtomicBoolean();

        Session(UtteranceStream stream, Executor inOrder, Runnable failed) {
            this.stream = stream;
            this.inOrder = inOrder;
            this.failed = failed;
        }

        @Override
        public void hear(byte[] frame) {
            long arrivedNanos = System.nanoTime();
            inOrder.execute(() -> {
                if (!closed.get()) {
                    hearSafely(frame, arrivedNanos);
                }
            });
        }

        @Override
        public void botSpeaks(Audio audio, long fromNanos) {
            inOrder.execute(() -> stream.botSpeaks(audio, fromNanos));
        }

        @Override
        public void botStops(long atNanos) {
            inOrder.execute(() -> stream.botStops(atNanos));
        }

        private void hearSafely(byte[] frame, long arrivedNanos) {
            try {
                stream.hear(frame, arrivedNanos);
            } catch (RuntimeException e) {
                LOG.error("recognition failed in one call", e);
                close();
                failed.run();
            }
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                inOrder.execute(stream::close);
            }
        }
    }
}
