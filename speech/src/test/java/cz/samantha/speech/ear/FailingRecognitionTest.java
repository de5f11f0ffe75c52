package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.Hypotheses;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What becomes of a call, and of all others, when recognition of it breaks or hangs. */
final class FailingRecognitionTest {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final byte[] FRAME = new byte[320];

    private final CountDownLatch nativeCodeReturns = new CountDownLatch(1);
    private final TestEngine engine = new TestEngine();
    private final VoskEar ear = VoskEar.with(engine, Watchdog.start(Duration.ofMillis(300)));

    @BeforeEach
    void quiet() {
        for (Class<?> loud : List.of(CallSession.class, Watchdog.class)) {
            ((Logger) LoggerFactory.getLogger(loud)).setLevel(Level.OFF);
        }
    }

    @AfterEach
    void close() {
        nativeCodeReturns.countDown();
        ear.close();
        for (Class<?> loud : List.of(CallSession.class, Watchdog.class)) {
            ((Logger) LoggerFactory.getLogger(loud)).setLevel(null);
        }
    }

    @Test
    void an_error_of_native_code_fails_the_one_call_and_frees_its_recogniser() throws Exception {
        Call broken = new Call(() -> {
            throw new UnsatisfiedLinkError("a symbol is missing");
        });
        Call whole = new Call(() -> {});

        broken.speaks();
        assertThat(broken.next()).isEqualTo(new EarEvent.Failed());
        whole.speaks();

        assertThat(whole.next()).isInstanceOf(EarEvent.SpeechStarted.class);
        assertThat(engine.freed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_recogniser_that_cannot_be_started_fails_the_call_and_not_the_one_who_asked() throws Exception {
        engine.startsFail = true;
        Call broken = new Call(() -> {});

        broken.speaks();

        assertThat(broken.next()).isEqualTo(new EarEvent.Failed());
    }

    @Test
    void calls_that_hang_on_every_thread_are_told_so_and_others_go_on() throws Exception {
        List<Call> hanging = new ArrayList<>();
        for (int i = 0; i < PROCESSORS; i++) {
            Call call = new Call(this::hang);
            call.speaks();
            // A recogniser is borrowed by who speaks first: each must have got the one that hangs.
            engine.awaitStarted(i + 1);
            hanging.add(call);
        }
        Call whole = new Call(() -> {});
        whole.speaks();

        for (Call call : hanging) {
            assertThat(call.next()).isEqualTo(new EarEvent.Failed());
        }
        assertThat(whole.next()).isInstanceOf(EarEvent.SpeechStarted.class);

        nativeCodeReturns.countDown();
        assertThat(engine.freed.await(5, TimeUnit.SECONDS)).isTrue();
        for (Call call : hanging) {
            assertThat(call.events).isEmpty();
        }
    }

    @Test
    void an_engine_that_was_replaced_is_closed_when_its_last_call_is_over() throws Exception {
        Call old = new Call(() -> {});
        old.speaks();
        assertThat(old.next()).isInstanceOf(EarEvent.SpeechStarted.class);
        TestEngine next = new TestEngine();

        ear.take(next);
        Call young = new Call(next, () -> {});
        young.speaks();

        assertThat(young.next()).isInstanceOf(EarEvent.SpeechStarted.class);
        assertThat(next.started).hasValue(1);
        assertThat(engine.closed.getCount()).isOne();
        old.session.close();
        assertThat(engine.closed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private void hang() {
        try {
            nativeCodeReturns.await();
        } catch (InterruptedException e) {
            throw new AssertionError("native code cannot be interrupted", e);
        }
    }

    /** A caller who says a loud vowel. */
    private final class Call {
        private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
        private final EarSession session;

        Call(Runnable whenHearing) {
            this(engine, whenHearing);
        }

        Call(TestEngine used, Runnable whenHearing) {
            used.whenHearing.add(whenHearing);
            session = ear.listen(partial -> Duration.ofSeconds(1), events::add);
        }

        void speaks() {
            for (int i = 0; i < 20; i++) {
                session.hear(FRAME.clone());
            }
            short[] vowel = new short[8 * 600];
            for (int i = 0; i < vowel.length; i++) {
                vowel[i] = (short) (i % 64 < 8 ? 9_000 : -1_200);
            }
            Audio said = Audio.ofSamples(vowel);
            for (int i = 0; i < said.frameCount(); i++) {
                session.hear(said.frame(i));
            }
        }

        EarEvent next() throws InterruptedException {
            EarEvent event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).isNotNull();
            return event;
        }
    }

    /** An engine whose recognisers do what the test says when they hear. */
    private static final class TestEngine implements RecognitionEngine {
        private final Queue<Runnable> whenHearing = new ArrayDeque<>();
        private final AtomicInteger started = new AtomicInteger();
        private final CountDownLatch freed = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile boolean startsFail;

        @Override
        public synchronized Recogniser start(int alternatives) {
            if (startsFail) {
                throw new RecognitionFailedException("no memory");
            }
            started.incrementAndGet();
            Runnable hearing = whenHearing.remove();
            return new Recogniser() {
                @Override
                public void accept(byte[] audio) {
                    hearing.run();
                }

                @Override
                public String partial() {
                    return "";
                }

                @Override
                public Hypotheses finish(long startMillis) {
                    return Hypotheses.ofText("á");
                }

                @Override
                public void close() {
                    freed.countDown();
                }
            };
        }

        void awaitStarted(int count) throws InterruptedException {
            while (started.get() < count) {
                Thread.sleep(5);
            }
        }

        @Override
        public Place place() {
            return Place.HERE;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
