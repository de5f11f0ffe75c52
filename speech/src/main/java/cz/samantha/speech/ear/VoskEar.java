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
import java.util.function.Consumer;

/**
 * The ear: an engine, a recogniser of it for each caller who speaks, one pool for all that is recognised on this machine.
 * The engine may be replaced while calls go on; they keep the one they began with.
 */
public final class VoskEar implements Ear, AutoCloseable {
    private static final long SILENCE_AFTER_FILE_MILLIS = 2_000;

    private volatile EngineInUse current;
    private final RecognitionPool pool;
    private final Watchdog watchdog;
    private final LoadWatch load;
    private final boolean first;

    private VoskEar(RecognitionEngine engine, RecognitionPool pool, Watchdog watchdog, LoadWatch load, boolean first) {
        this.current = new EngineInUse(engine);
        this.pool = pool;
        this.watchdog = watchdog;
        this.load = load;
        this.first = first;
        load.include(() -> current.recognisers());
    }

    /**
     * An ear with Vosk in the process.
     *
     * @throws IOException if the model is missing or broken, or Vosk itself; the message says what to do
     */
    public static VoskEar open(Path modelFolder) throws IOException {
        return with(VoskModel.open(modelFolder));
    }

    /**
     * An ear with Vosk in the process and a pool of another size than the machine.
     *
     * @param workers how many threads recognise
     */
    public static VoskEar open(Path modelFolder, int workers) throws IOException {
        return with(VoskModel.open(modelFolder), Watchdog.start(), new RecognitionPool(workers));
    }

    /** An ear with any engine, which is closed with it. */
    public static VoskEar with(RecognitionEngine engine) {
        return with(engine, Watchdog.start());
    }

    static VoskEar with(RecognitionEngine engine, Watchdog watchdog) {
        return with(engine, watchdog, new RecognitionPool());
    }

    private static VoskEar with(RecognitionEngine engine, Watchdog watchdog, RecognitionPool pool) {
        return new VoskEar(engine, pool, watchdog, LoadWatch.start(pool), true);
    }

    /** An ear with another engine that works on the same threads; close it before this one. */
    public VoskEar beside(RecognitionEngine engine) {
        return new VoskEar(engine, pool, watchdog, load, false);
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
        TurnRecogniser recogniser = new TurnRecogniser(engine.recognisers());
        CallSession session = CallSession.open(
                told -> new UtteranceStream(recogniser, endOfTurn, told, System::nanoTime),
                pool.inOrder(),
                nanos -> {
                    if (recogniser.hasWorkedOff()) {
                        pool.meter().recognised(nanos);
                    }
                },
                events,
                call::over,
                System::nanoTime);
        call.watch(session);
        return session;
    }

    private static EarSession elsewhere(EngineInUse engine, EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        return CallSession.open(
                told -> new UtteranceStream(engine.start(), endOfTurn, told, System::nanoTime),
                new OwnThread(),
                nanos -> {},
                events,
                engine::end,
                System::nanoTime);
    }

    @Override
    public boolean hasRoom() {
        return load.hasRoom();
    }

    /** How busy recognition is. */
    public RecognitionLoad load() {
        return load.load();
    }

    /** Judges the load now, as is done once a second anyway. */
    void lookAtLoad() {
        load.look();
    }

    /** How late recognition has been since the ear was opened. */
    public LagCounts lags() {
        return pool.meter().lags();
    }

    /**
     * A plain loop over the same model with as many threads, to measure this ear against.
     *
     * @throws IllegalStateException if the engine is not Vosk in this process
     */
    public PlainVoskLoop plainLoop(int calls) {
        if (current.engine() instanceof VoskModel model) {
            return new PlainVoskLoop(model, calls, pool.workers());
        }
        throw new IllegalStateException("A plain loop needs a model in this process");
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
            load.close();
            watchdog.close();
            pool.close();
        }
        current.close();
    }
}
