package cz.samantha.voskserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.speech.ear.EngineMissingException;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.ear.VoskServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/** The ear with a Vosk server, against a real WebSocket server that recognises with the real Vosk. */
final class VoskServerTest {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");
    private static final EndOfTurn PATIENT = partial -> Duration.ofMillis(700);
    /** Long, because callers of tests speak faster than a busy machine can recognise. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private static Model model;
    private static Audio question;
    private static Audio yes;

    private TestVoskServer server;
    private VoskEar ear;

    @BeforeAll
    static void record_a_caller() throws Exception {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        model = new Model(MODEL.toString());
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            question = Audio.silence(600).then(voice.speak("kde vás najdu")).then(Audio.silence(1_500));
            yes = Audio.silence(600).then(voice.speak("ano")).then(Audio.silence(1_500));
        }
    }

    @AfterAll
    static void free() {
        model.close();
    }

    @BeforeEach
    void start() throws Exception {
        server = new TestVoskServer(model, 0);
        ear = VoskEar.with(VoskServer.open(server.address(), 8000, ANSWER_WITHIN));
    }

    @AfterEach
    void stop() {
        ear.close();
        server.close();
    }

    @Test
    void words_confidences_times_alternatives_and_partial_results_are_those_of_vosk_in_the_process() throws Exception {
        Audio two = question.then(yes);

        List<EarEvent> elsewhere = ear.transcribe(two, PATIENT, 4);
        List<EarEvent> here;
        try (VoskEar inProcess = VoskEar.open(MODEL)) {
            here = inProcess.transcribe(two, PATIENT, 4);
        }

        assertThat(told(elsewhere)).isEqualTo(told(here)).hasSizeGreaterThan(3);
        assertThat(heard(elsewhere)).containsExactly("kde vás najdu", "ano");
    }

    @Test
    void several_calls_at_once_hear_the_same_and_each_utterance_has_its_connection() throws Exception {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(new Call(ear));
        }

        for (Call call : calls) {
            call.says(question);
            call.says(yes);
        }

        for (Call call : calls) {
            assertThat(call.hears()).isEqualTo("kde vás najdu");
            assertThat(call.hears()).isEqualTo("ano");
            call.session.close();
        }
        assertThat(server.served()).isEqualTo(8);
    }

    @Test
    void expected_answers_are_listened_for_on_the_server_too() throws Exception {
        Call call = new Call(ear);
        call.session.expect(new ExpectedAnswer(Set.of(ExpectedAnswer.Kind.YES_NO), List.of()));

        call.says(yes);
        call.says(question);

        assertThat(call.hears()).isEqualTo("ano");
        assertThat(call.hears()).isEqualTo("kde vás najdu");
        assertThat(server.served()).isEqualTo(4);
        call.session.close();
    }

    @Test
    void a_server_that_cannot_be_reached_at_the_start_is_told_with_what_to_do() {
        URI nobody = server.address();
        server.close();

        assertThatThrownBy(() -> VoskServer.open(nobody, 8000, ANSWER_WITHIN))
                .isInstanceOf(EngineMissingException.class)
                .hasMessageContaining(nobody.toString())
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("samantha.yaml");
    }

    @Test
    void a_call_whose_connection_breaks_fails_and_the_next_one_is_heard() throws Exception {
        Call broken = new Call(ear);
        broken.says(Audio.ofSamples(java.util.Arrays.copyOf(question.samples(), 8 * 1_500)));
        broken.next(EarEvent.SpeechStarted.class);
        server.dropConnections();
        broken.says(question);

        broken.next(EarEvent.Failed.class);
        Call next = new Call(ear);
        next.says(question);
        assertThat(next.hears()).isEqualTo("kde vás najdu");
        next.session.close();
    }

    @Test
    void a_connection_that_breaks_between_two_utterances_is_made_anew() throws Exception {
        Call call = new Call(ear);
        call.says(question);
        assertThat(call.hears()).isEqualTo("kde vás najdu");

        server.dropConnections();
        call.says(yes);

        assertThat(call.hears()).isEqualTo("ano");
        call.session.close();
    }

    @Test
    void a_server_that_does_not_answer_fails_the_call_within_its_time() throws Exception {
        server.behave(TestVoskServer.Behaviour.SAYS_NOTHING);
        try (VoskEar impatient = VoskEar.with(VoskServer.open(server.address(), 8000, Duration.ofMillis(300)))) {
            Call call = new Call(impatient);

            call.says(question);

            call.next(EarEvent.Failed.class);
        }
    }

    @Test
    void a_server_that_answers_nonsense_fails_the_call() throws Exception {
        server.behave(TestVoskServer.Behaviour.BABBLES);
        Call call = new Call(ear);

        call.says(question);

        call.next(EarEvent.Failed.class);
    }

    @Test
    void a_server_that_was_away_is_found_again() throws Exception {
        int port = server.port();
        server.close();
        Call without = new Call(ear);
        without.next(EarEvent.Failed.class);

        server = new TestVoskServer(model, port);
        Call with = new Call(ear);
        with.says(question);
        // While the back-off lasts, calls fail at once; a later one is heard.
        while (with.any() instanceof EarEvent.Failed) {
            Thread.sleep(50);
            with = new Call(ear);
            with.says(question);
        }

        assertThat(with.hears()).isEqualTo("kde vás najdu");
        with.session.close();
    }

    private static List<String> heard(List<EarEvent> events) {
        return events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(event -> ((EarEvent.Utterance) event).heard().best().text())
                .toList();
    }

    /** All that is told but how long it took; also words, which records do not show. */
    private static List<Object> told(List<EarEvent> events) {
        return events.stream()
                .map(event -> event instanceof EarEvent.Utterance utterance
                        ? List.of(utterance.heard(), utterance.endOfSpeechMillis(), utterance.decidedAtMillis())
                        : event)
                .toList();
    }

    /** A call of a test. */
    private static final class Call {
        private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
        private final EarSession session;

        Call(VoskEar ear) {
            session = ear.listen(PATIENT, events::add);
        }

        void says(Audio audio) {
            for (int frame = 0; frame < audio.frameCount(); frame++) {
                session.hear(audio.frame(frame));
            }
        }

        String hears() throws InterruptedException {
            return next(EarEvent.Utterance.class).heard().best().text();
        }

        EarEvent any() throws InterruptedException {
            EarEvent event = events.poll(90, TimeUnit.SECONDS);
            assertThat(event).isNotNull();
            return event;
        }

        <T extends EarEvent> T next(Class<T> kind) throws InterruptedException {
            EarEvent event = any();
            while (!kind.isInstance(event)) {
                event = any();
            }
            return kind.cast(event);
        }
    }
}
