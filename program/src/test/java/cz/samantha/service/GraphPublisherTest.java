package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.ear.VoskModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Plzeň's package is changed while calls come in, and the real ear hears its new word. */
final class GraphPublisherTest {
    private static final Path PLZEN = Path.of("..", "dialog-scripts", "plzen");
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");
    private static final EndOfTurn PATIENT = partial -> Duration.ofMillis(700);
    private static final String NEW_WORD = "krokodýlárna";

    @TempDir
    Path root;

    private final BlockingQueue<ILoggingEvent> log = new LinkedBlockingQueue<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(GraphPublisher.class);

    @BeforeEach
    void listen_to_the_log() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                log.add(event);
            }
        };
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void let_the_log_go() {
        logger.detachAndStopAllAppenders();
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void new_calls_hear_a_word_that_was_just_published_and_calls_in_progress_keep_theirs() throws Exception {
        ScriptGraphs graphs = new ScriptGraphs(root.resolve("graphs"), "build");
        try (VoskEar ear = VoskEar.open(MODEL);
                CallerVoice voice = RequiredParts.callerVoice();
                GraphPublisher publisher = new GraphPublisher(graphs)) {
            Audio question =
                    Audio.silence(500).then(voice.speak("kde je " + NEW_WORD)).then(Audio.silence(1_500));
            BlockingQueue<EarEvent> inProgress = new LinkedBlockingQueue<>();
            EarSession session = ear.listen(PATIENT, inProgress::add);

            publisher.published(new GraphPublisher.Target(ear, MODEL), withNewWord());

            assertThat(told()).contains("New calls hear all words");
            assertThat(heard(ear, question)).contains(NEW_WORD);
            for (int i = 0; i < question.frameCount(); i++) {
                session.hear(question.frame(i));
            }
            assertThat(utterance(inProgress)).doesNotContain(NEW_WORD).isNotEmpty();
            session.close();
        }
        try (VoskEar afterRestart = VoskEar.open(MODEL);
                VoskModel model = VoskModel.open(MODEL);
                GraphPublisher publisher = new GraphPublisher(graphs)) {
            List<Path> before = files();

            publisher.begin(new GraphPublisher.Target(afterRestart, MODEL), withNewWord(), model);

            assertThat(told()).contains("New calls hear all words");
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void where_no_model_can_be_made_the_ear_keeps_what_it_hears_with() throws Exception {
        Path store = Files.writeString(root.resolve("graphs"), "a file where a folder belongs");
        try (VoskEar ear = VoskEar.open(MODEL);
                CallerVoice voice = RequiredParts.callerVoice();
                GraphPublisher publisher = new GraphPublisher(new ScriptGraphs(store, "build"))) {
            publisher.published(new GraphPublisher.Target(ear, MODEL), withNewWord());

            assertThat(told()).contains("No recognition model can be made", "words known before");
            assertThat(heard(ear, Audio.silence(500).then(voice.speak("kde vás najdu"))))
                    .isEqualTo("kde vás najdu");
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(root.resolve("graphs"))) {
            return files.sorted().toList();
        }
    }

    private String told() throws InterruptedException {
        ILoggingEvent event = log.poll(5, TimeUnit.MINUTES);
        assertThat(event).isNotNull();
        return event.getFormattedMessage();
    }

    private static String heard(VoskEar ear, Audio audio) {
        return ear.transcribe(audio, PATIENT, 0).stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(event -> ((EarEvent.Utterance) event).heard().best().text())
                .findFirst()
                .orElse("");
    }

    private static String utterance(BlockingQueue<EarEvent> events) throws InterruptedException {
        while (true) {
            EarEvent event = events.poll(1, TimeUnit.MINUTES);
            assertThat(event).isNotNull();
            if (event instanceof EarEvent.Utterance utterance) {
                return utterance.heard().best().text();
            }
        }
    }

    /** The package without its thousands of examples, with one that has a word which no model knows. */
    private Script withNewWord() throws Exception {
        Path copy = root.resolve("plzen");
        try (Stream<Path> files = Files.walk(PLZEN)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(PLZEN.resolve("examples")))
                    .toList()) {
                Path target = copy.resolve(PLZEN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        Path examples = Files.createDirectories(copy.resolve("examples")).resolve("nove.yaml");
        Files.writeString(examples, "adresa:\n  - kde je " + NEW_WORD + "\n");
        return ScriptLoader.load(copy);
    }
}
