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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The ear: an engine, a recogniser of it for each call, one pool for all that is recognised on this machine. The engine may
 * be replaced while calls go on; they keep the one they began with.
 */
public final class VoskEar implements Ear, AutoCloseable {
    private static final long SILENCE_AFTER_FILE_MILLIS = 2_000;
    /** Further guesses make no answer better (docs/decisions, 14) and would cost a second decoder. */
    private static final int ALTERNATIVES_IN_CALLS = 0;

    private volatile EngineInUse current;
    private final RecognitionPool pool;
    private final Watchdog watchdog;
    private final boolean first;

    private VoskEar(RecognitionEngine engine, RecognitionPool pool, Watchdog watchdog, boolean first) {
        this.current = new EngineInUse(engine);
        this.pool = pool;
        this.watchdog = watchdog;
        this.first = first;
    }

    /**
     * An ear with Vosk in the process.
     *
     * @throws IOException if the model is missing or broken, or Vosk itself; the message says what to do
     */
    public static VoskEar open(Path modelFolder) throws IOException {
        return with(VoskModel.open(modelFolder));
    }

    /** An ear with any engine, which is closed with it. */
    public static VoskEar with(RecognitionEngine engine) {
        return with(engine, Watchdog.start());
    }

    static VoskEar with(RecognitionEngine engine, Watchdog watchdog) {
        return new VoskEar(engine, new RecognitionPool(), watchdog, true);
    }

    /** An ear with another engine that works on the same threads; close it before this one. */
    public VoskEar beside(RecognitionEngine engine) {
        return new VoskEar(engine, pool, watchdog, false);
    }

    /** Gives new calls another engine. The old one is closed when its last call is over. */
    public synchronized void take(RecognitionEngine next) {
        EngineInUse before = current;
        current = new EngineInUse(next);
        before.replace();
    }

    @Override
    public EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        EngineInUse engine = begin();
        return switch (engine.engine().place()) {
            case HERE -> here(engine, endOfTurn, events);
            case ELSEWHERE -> elsewhere(engine, endOfTurn, events);
        };
    }

    private EngineInUse begin() {
        while (true) {
            EngineInUse engine = current;
            if (engine.begin()) {
                return engine;
            }
        }
    }

    private EarSession here(EngineInUse engine, EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        PooledCall call = new PooledCall(pool, watchdog, engine);
        CallSession session = CallSession.open(
                told -> stream(engine, endOfTurn, told), pool.inOrder(), events, call::over, System::nanoTime);
        call.watch(session);
        return session;
    }

    private static EarSession elsewhere(EngineInUse engine, EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        // What comes after the end is dropped, as in the pool.
        ExecutorService waiting = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofVirtual().name("recognition-elsewhere").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        return CallSession.open(
                told -> stream(engine, endOfTurn, told),
                waiting,
                events,
                () -> {
                    engine.end();
                    waiting.shutdown();
                },
                System::nanoTime);
    }

    private static UtteranceStream stream(EngineInUse engine, EndOfTurn endOfTurn, Consumer<EarEvent> told) {
        return new UtteranceStream(engine.engine().start(ALTERNATIVES_IN_CALLS), endOfTurn, told, System::nanoTime);
    }

    /**
     * Hears a whole recording as if it came over the telephone, as fast as the machine can.
     *
     * @param alternatives how many further guesses to give for each utterance
     * @return all events in order; a turn still open at the end is ended by silence
     * @throws RecognitionFailedException if it cannot be recognised
     */
    public List<EarEvent> transcribe(Audio recording, EndOfTurn endOfTurn, int alternatives) {
        List<EarEvent> events = new ArrayList<>();
        long[] fileNanos = {0};
        Audio all = recording.then(Audio.silence(SILENCE_AFTER_FILE_MILLIS));
        EngineInUse engine = begin();
        try (UtteranceStream stream =
                new UtteranceStream(engine.engine().start(alternatives), endOfTurn, events::add, () -> fileNanos[0])) {
            for (int i = 0; i < all.frameCount(); i++) {
                fileNanos[0] += TelephoneAudio.FRAME_MILLIS * 1_000_000L;
                stream.hear(all.frame(i), fileNanos[0]);
            }
        } finally {
            engine.end();
        }
        return events;
    }

    /** Frees the engine. Sessions must have been closed before. */
    @Override
    public void close() {
        if (first) {
            watchdog.close();
            pool.close();
        }
        current.engine().close();
    }
}
