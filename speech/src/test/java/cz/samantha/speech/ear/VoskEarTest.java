package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.Word;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The real Vosk with the built-in model, which hears what a synthetic man says over the telephone. */
@NeedsVoice(CzechVoice.MACHAC)
final class VoskEarTest {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");
    private static final EndOfTurn PATIENT = partial -> Duration.ofMillis(900);

    private static VoskEar ear;
    private static CzechMouth mouth;

    @BeforeAll
    static void open() throws Exception {
        ear = VoskEar.open(MODEL);
        mouth = CzechMouth.open(MouthSettings.defaults().withVoice("machac"));
    }

    @AfterAll
    static void close() {
        mouth.close();
        ear.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jaké jsou volné byty",
                "přepojte mě prosím na operátora",
                "jaká je otevírací doba",
                "ne děkuji",
                "ne"
            })
    void what_is_said_is_heard(String text) throws Exception {
        List<EarEvent> events = ear.transcribe(Audio.silence(500).then(said(text)), PATIENT, 0);

        assertThat(texts(events)).containsExactly(text);
    }

    /** Between their hisses these words have hardly forty milliseconds of voice. */
    @ParameterizedTest
    @ValueSource(strings = {"co", "šest", "tři", "tak", "sto"})
    void a_short_word_of_little_voice_is_no_noise(String text) throws Exception {
        List<EarEvent> events = ear.transcribe(Audio.silence(500).then(said(text)), PATIENT, 0);

        assertThat(utterances(events)).hasSize(1);
        assertThat(events).noneMatch(EarEvent.Noise.class::isInstance);
    }

    @Test
    void words_have_their_times_in_the_recording_also_in_a_second_utterance() throws Exception {
        Audio first = Audio.silence(700).then(said("jaké jsou volné byty"));
        Audio recording = first.then(Audio.silence(2000)).then(said("jaká je otevírací doba"));

        List<EarEvent.Utterance> utterances = utterances(ear.transcribe(recording, PATIENT, 0));

        assertThat(utterances).hasSize(2);
        wordsFollowEachOther(utterances.getFirst(), 600, first.durationMillis());
        wordsFollowEachOther(utterances.getLast(), first.durationMillis() + 1900, recording.durationMillis());
        assertThat(utterances.getFirst().endOfSpeechMillis())
                .isBetween(first.durationMillis() - 400, first.durationMillis());
    }

    @Test
    void a_pause_inside_an_incomplete_utterance_does_not_end_it() throws Exception {
        EndOfTurn untilFlats = partial -> Duration.ofMillis(partial.endsWith("byty") ? 300 : 1200);
        Audio recording = Audio.silence(500)
                .then(said("jaké jsou"))
                .then(Audio.silence(600))
                .then(said("volné byty"));

        List<EarEvent> events = ear.transcribe(recording, untilFlats, 0);

        assertThat(texts(events)).containsExactly("jaké jsou volné byty");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_burst_of_noise_is_no_utterance(long seed) {
        Audio recording = Audio.silence(1000).then(noise(200, 2000, seed)).then(Audio.silence(500));

        List<EarEvent> events = ear.transcribe(recording, PATIENT, 0);

        assertThat(utterances(events)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 200, 2000, 6000})
    void steady_noise_is_no_utterance(int strength) {
        assertThat(utterances(ear.transcribe(noise(5000, strength, 7), PATIENT, 0)))
                .isEmpty();
    }

    @Test
    void speech_over_the_noise_of_the_line_is_heard() throws Exception {
        Audio voice = Audio.silence(2500).then(said("jaké jsou volné byty")).then(Audio.silence(1500));
        Audio recording = mixed(voice, noise(voice.durationMillis(), 60, 3));

        assertThat(texts(ear.transcribe(recording, PATIENT, 0))).containsExactly("jaké jsou volné byty");
    }

    @Test
    void a_word_that_the_model_does_not_know_never_comes_out_as_its_mark() throws Exception {
        List<EarEvent> events = ear.transcribe(
                Audio.silence(500).then(said("krokodýl jaké jsou volné byty žvýká pampelišky")), PATIENT, 3);

        assertThat(utterances(events)).isNotEmpty().allSatisfy(utterance -> {
            assertThat(utterance.heard().alternatives())
                    .allSatisfy(guess -> assertThat(guess.text()).doesNotContain("[", "  "));
            assertThat(utterance.heard().best().words())
                    .allSatisfy(word -> assertThat(word.text()).isNotEqualTo("[unk]"));
        });
        assertThat(events)
                .filteredOn(EarEvent.Partial.class::isInstance)
                .allSatisfy(
                        event -> assertThat(((EarEvent.Partial) event).text()).doesNotContain("["));
    }

    @Test
    void several_calls_at_once_hear_the_same_as_one_alone() throws Exception {
        Audio recording =
                Audio.silence(500).then(said("jaká je otevírací doba")).then(Audio.silence(1500));
        List<BlockingQueue<EarEvent>> heard = new ArrayList<>();
        List<EarSession> sessions = new ArrayList<>();
        for (int call = 0; call < 6; call++) {
            BlockingQueue<EarEvent> mine = new LinkedBlockingQueue<>();
            heard.add(mine);
            sessions.add(ear.listen(PATIENT, mine::add));
        }

        for (int frame = 0; frame < recording.frameCount(); frame++) {
            for (EarSession session : sessions) {
                session.hear(recording.frame(frame));
            }
        }

        for (BlockingQueue<EarEvent> mine : heard) {
            assertThat(nextOf(EarEvent.Utterance.class, mine).heard().best().text())
                    .isEqualTo("jaká je otevírací doba");
        }
        sessions.forEach(EarSession::close);
        sessions.forEach(EarSession::close);
    }

    @Test
    void a_session_that_fails_says_so_and_hears_no_more() throws Exception {
        BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();
        EarSession session = ear.listen(PATIENT, events::add);
        Logger log = (Logger) LoggerFactory.getLogger(CallSession.class);
        log.setLevel(Level.OFF);
        try {
            session.hear(new byte[3]);

            assertThat(nextOf(EarEvent.Failed.class, events)).isEqualTo(new EarEvent.Failed());
        } finally {
            log.setLevel(null);
        }
        session.hear(new byte[320]);
        session.close();
        assertThat(events).isEmpty();
    }

    @Test
    void a_missing_model_is_told_with_what_to_do(@TempDir Path folder) {
        Path missing = folder.resolve("vosk-cs");

        assertThatThrownBy(() -> VoskEar.open(missing))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("is missing")
                .hasMessageContaining("./samantha models fetch");
    }

    @Test
    void an_incomplete_model_is_told_with_the_missing_file(@TempDir Path folder) throws IOException {
        for (String file : List.of("am/final.mdl", "conf/mfcc.conf")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(MODEL.resolve(file), folder.resolve(file));
        }

        assertThatThrownBy(() -> VoskEar.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("conf/model.conf")
                .hasMessageContaining("./samantha models fetch");
    }

    /** The built-in model with its features taken from 16 kHz, as published models want it. */
    @Test
    void a_model_for_wide_audio_hears_the_telephone_too(@TempDir Path folder) throws Exception {
        Path wide = VoskModelFolderTest.copyOfTheModel(folder.resolve("wide"));
        Path features = wide.resolve("conf/mfcc.conf");
        Files.writeString(features, Files.readString(features).replace("frequency=8000", "frequency=16000"));

        try (VoskEar other = VoskEar.open(wide)) {
            List<EarEvent> events =
                    other.transcribe(Audio.silence(500).then(said("jaká je otevírací doba")), PATIENT, 0);

            assertThat(texts(events)).containsExactly("jaká je otevírací doba");
        }
    }

    private static Audio said(String text) throws Exception {
        return mouth.speakWith("machac", text);
    }

    private static void wordsFollowEachOther(EarEvent.Utterance utterance, long fromMillis, long toMillis) {
        long earliest = fromMillis;
        for (Word word : utterance.heard().best().words()) {
            assertThat(word.startMillis()).isBetween(earliest, toMillis);
            assertThat(word.endMillis()).isBetween(word.startMillis() + 20, toMillis);
            earliest = word.endMillis() - 30;
        }
    }

    private static List<EarEvent.Utterance> utterances(List<EarEvent> events) {
        return events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(EarEvent.Utterance.class::cast)
                .toList();
    }

    private static List<String> texts(List<EarEvent> events) {
        return utterances(events).stream()
                .map(utterance -> utterance.heard().best().text())
                .toList();
    }

    private static <T extends EarEvent> T nextOf(Class<T> kind, BlockingQueue<EarEvent> events)
            throws InterruptedException {
        while (true) {
            EarEvent event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("a %s is told", kind.getSimpleName()).isNotNull();
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    private static Audio noise(long millis, int strength, long seed) {
        Random dice = new Random(seed);
        short[] samples = new short[(int) millis * 8];
        for (int i = 0; i < samples.length; i++) {
            samples[i] =
                    (short) Math.clamp(Math.round(strength * dice.nextGaussian()), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }

    private static Audio mixed(Audio one, Audio other) {
        short[] samples = new short[Math.min(one.sampleCount(), other.sampleCount())];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.clamp(one.sample(i) + other.sample(i), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }
}
