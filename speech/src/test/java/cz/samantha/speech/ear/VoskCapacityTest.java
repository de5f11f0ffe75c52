package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The real Vosk with one thread only, which is held up while callers speak. */
@NeedsVoice(CzechVoice.MACHAC)
final class VoskCapacityTest {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");
    private static final EndOfTurn PATIENT = partial -> Duration.ofMillis(900);
    private static final int CALLS = 6;

    private static Audio question = Audio.EMPTY;

    @BeforeAll
    static void speak() throws Exception {
        quiet(Level.OFF);
        try (CzechMouth mouth = CzechMouth.open(MouthSettings.defaults().withVoice("machac"))) {
            question = Audio.silence(500)
                    .then(mouth.speakWith("machac", "jaká je otevírací doba"))
                    .then(Audio.silence(1500));
        }
    }

    @AfterAll
    static void loud() {
        quiet(null);
    }

    private static void quiet(@Nullable Level level) {
        ((Logger) LoggerFactory.getLogger(LoadWatch.class)).setLevel(level);
        ((Logger) LoggerFactory.getLogger(CallSession.class)).setLevel(level);
    }

    @Test
    void above_capacity_there_is_no_room_for_more_and_every_call_in_progress_is_heard_to_its_end() throws Exception {
        try (VoskEar ear = VoskEar.open(MODEL, 1)) {
            assertThat(ear.hasRoom()).isTrue();
            HeldCall held = new HeldCall(ear);
            List<EarSession> sessions = new ArrayList<>();
            List<BlockingQueue<EarEvent>> heard = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                BlockingQueue<EarEvent> mine = new LinkedBlockingQueue<>();
                heard.add(mine);
                sessions.add(ear.listen(PATIENT, mine::add));
                say(sessions.getLast());
            }
            Thread.sleep(600);

            ear.lookAtLoad();
            assertThat(ear.hasRoom()).isFalse();
            assertThat(ear.load().calls()).isEqualTo(CALLS + 1);
            held.letGo();

            for (BlockingQueue<EarEvent> mine : heard) {
                assertThat(utterance(mine).heard().best().text()).isEqualTo("jaká je otevírací doba");
            }
            sessions.forEach(EarSession::close);
            held.close();
            for (int second = 0; second < 12; second++) {
                ear.lookAtLoad();
            }
            assertThat(ear.hasRoom()).isTrue();
            assertThat(ear.load().lagMillis()).isZero();
            assertThat(ear.load().calls()).isZero();
        }
    }

    @Test
    void a_call_whose_audio_waits_for_ten_seconds_is_given_up_and_says_so() throws Exception {
        try (VoskEar ear = VoskEar.open(MODEL, 1)) {
            HeldCall held = new HeldCall(ear);
            BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
            EarSession waiting = ear.listen(PATIENT, events::add);
            for (int frame = 0; frame < CallSession.MOST_WAITING_FRAMES; frame++) {
                waiting.hear(new byte[320]);
            }
            assertThat(events).isEmpty();

            waiting.hear(new byte[320]);

            assertThat(events).containsExactly(new EarEvent.Failed());
            held.letGo();
            assertThat(utterance(held.events).heard().best().text()).isEqualTo("jaká je otevírací doba");
            waiting.close();
            held.close();
        }
    }

    private static void say(EarSession session) {
        for (int frame = 0; frame < question.frameCount(); frame++) {
            session.hear(question.frame(frame));
        }
    }

    /** A call that has said its question and holds the only thread. */
    private static final class HeldCall {
        private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
        private final CountDownLatch holds = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);
        private final EarSession session;

        HeldCall(VoskEar ear) throws InterruptedException {
            session = ear.listen(this::silenceNeeded, events::add);
            say(session);
            assertThat(holds.await(120, TimeUnit.SECONDS)).isTrue();
        }

        private Duration silenceNeeded(String partial) {
            holds.countDown();
            try {
                assertThat(free.await(120, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Duration.ofMillis(900);
        }

        void letGo() {
            free.countDown();
        }

        void close() {
            letGo();
            session.close();
        }
    }

    private static EarEvent.Utterance utterance(BlockingQueue<EarEvent> events) throws InterruptedException {
        while (true) {
            EarEvent event = events.poll(120, TimeUnit.SECONDS);
            assertThat(event).as("an utterance is told").isNotNull();
            if (event instanceof EarEvent.Utterance utterance) {
                return utterance;
            }
        }
    }
}
