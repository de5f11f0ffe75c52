package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.ConfigurationReader;
import cz.samantha.configuration.Home;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.voskserver.TestVoskServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/** One service for two offices: the one's callers are recognised in the process, the other's by a Vosk server. */
final class ServiceEarsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path HERE = ROOT.resolve("dialog-scripts/plzen");
    private static final Path ELSEWHERE = ROOT.resolve("dialog-scripts/liberec");

    @TempDir
    private Path folder;

    private Model model;
    private TestVoskServer server;
    private ServiceEars ears;
    private Audio question = Audio.EMPTY;

    @BeforeEach
    void open() throws Exception {
        try (CallerVoice voice = RequiredParts.callerVoice()) {
            question = Audio.silence(600).then(voice.speak("kde vás najdu")).then(Audio.silence(1_500));
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        model = new Model(ROOT.resolve("models/vosk-cs-samantha").toString());
        server = new TestVoskServer(model, 0);
        Path file = folder.resolve("samantha.yaml");
        Files.writeString(file, """
            scripts:
              - dialog-scripts/plzen
              - dialog-scripts/liberec
            ears:
              dialog-scripts/liberec:
                engine: vosk-server
                server: %s
            """.formatted(server.address()));
        Configuration configuration = ConfigurationReader.read(file);
        ears = ServiceEars.open(configuration, new Home(ROOT, folder.resolve("cache")));
    }

    @AfterEach
    void close() {
        ears.close();
        server.close();
        model.close();
    }

    @Test
    void each_office_is_heard_by_its_own_engine() throws Exception {
        assertThat(heard(listen(HERE))).isInstanceOf(EarEvent.Utterance.class);
        assertThat(server.served()).isZero();

        assertThat(heard(listen(ELSEWHERE))).isInstanceOf(EarEvent.Utterance.class);
        assertThat(server.served()).isPositive();
    }

    @Test
    void when_the_server_goes_away_its_calls_fail_and_those_of_the_other_office_are_heard() throws Exception {
        Call here = listen(HERE);
        server.close();
        Call elsewhere = listen(ELSEWHERE);

        assertThat(heard(elsewhere)).isInstanceOf(EarEvent.Failed.class);
        assertThat(heard(here))
                .isInstanceOfSatisfying(
                        EarEvent.Utterance.class,
                        utterance -> assertThat(utterance.heard().best().text()).isEqualTo("kde vás najdu"));
    }

    private record Call(EarSession session, BlockingQueue<EarEvent> events) {}

    private Call listen(Path scriptPackage) {
        BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
        VoskEar ear = ears.of(scriptPackage);
        return new Call(ear.listen(partial -> Duration.ofMillis(700), events::add), events);
    }

    /** What the ear makes of the question: an utterance, or that it failed. */
    private EarEvent heard(Call call) throws InterruptedException {
        for (int frame = 0; frame < question.frameCount(); frame++) {
            call.session().hear(question.frame(frame));
        }
        EarEvent event;
        do {
            event = call.events().poll(90, TimeUnit.SECONDS);
            assertThat(event).isNotNull();
        } while (!(event instanceof EarEvent.Utterance || event instanceof EarEvent.Failed));
        call.session().close();
        return event;
    }
}
