package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cz.samantha.audio.Audio;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.Hypotheses;
import cz.samantha.journal.JournalEntry;
import cz.samantha.line.LineListener;
import cz.samantha.mouth.Mouth;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The life of a call with the script of Plzeň, a line that the test plays, and an ear that hears what the test says. */
final class ConversationTest {
    /** A Wednesday, when people are in the office. */
    private static final Clock OFFICE = Clock.fixed(Instant.parse("2026-09-09T10:00:00Z"), ZoneOffset.UTC);

    private static Script plzen;

    private final FakeLine line = new FakeLine();
    private final SaidEar ear = new SaidEar();
    private final List<JournalEntry> journal = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Reception reception;

    /** Faults are meant here; what is logged about them would look like a failure. */
    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger(Conversation.class)).setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        ((Logger) LoggerFactory.getLogger(Conversation.class)).setLevel(null);
    }

    @BeforeAll
    static void load() {
        plzen = PlzenScript.load();
    }

    @Test
    void the_greeting_is_said_and_a_question_is_answered() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        assertThat(line.next()).isEqualTo("play 1");
        FakeLine.played(call, 1);

        ear.hears("kde vás najdu");

        assertThat(line.next()).isEqualTo("play 2");
        call.hungUp();
        JournalEntry.CallEnded ended = awaitEntry(JournalEntry.CallEnded.class);
        assertThat(ended.how()).isEqualTo("caller-hung-up");
        assertThat(journal)
                .filteredOn(JournalEntry.Understood.class::isInstance)
                .last()
                .satisfies(entry -> assertThat(((JournalEntry.Understood) entry)
                                .topics()
                                .getFirst()
                                .id())
                        .isEqualTo("adresa"));
    }

    @Test
    void speech_stops_a_prompt_and_its_words_are_answered() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        assertThat(line.next()).isEqualTo("play 1");
        call.playing(1, System.nanoTime());

        ear.tell(new EarEvent.SpeechStarted(500));
        assertThat(line.next()).isEqualTo("stop");
        ear.hears("kde vás najdu");

        assertThat(line.next()).isEqualTo("play 2");
        assertThat(awaitEntry(JournalEntry.BargedIn.class).turn()).isZero();
    }

    @Test
    void the_emergency_sentence_is_heard_to_its_end_and_what_was_said_meanwhile_is_answered_then() throws Exception {
        LineListener call = emergency();

        ear.tell(new EarEvent.SpeechStarted(500));
        ear.hears("kde vás najdu");
        assertThat(line.nothingElse()).isTrue();

        FakeLine.played(call, 2);
        assertThat(line.next()).isEqualTo("stop");
        assertThat(line.next()).isEqualTo("play 4");
    }

    @Test
    void a_transfer_waits_until_all_is_said() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        call.keyPressed('0');
        assertThat(line.next()).isEqualTo("stop");
        assertThat(line.next()).isEqualTo("play 2");
        assertThat(line.nothingElse()).isTrue();

        FakeLine.played(call, 2);

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.CallEnded.class).how()).isEqualTo("transferred");
    }

    @Test
    void a_goodbye_ends_the_call_when_it_is_said() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        ear.hears("na shledanou");
        assertThat(line.next()).isEqualTo("play 2");

        FakeLine.played(call, 2);

        assertThat(line.next()).isEqualTo("hang up");
        assertThat(awaitEntry(JournalEntry.CallEnded.class).how()).isEqualTo("bot-hung-up");
    }

    @Test
    void who_speaks_into_the_goodbye_is_heard() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        ear.hears("na shledanou");
        assertThat(line.next()).isEqualTo("play 2");

        ear.tell(new EarEvent.SpeechStarted(500));
        assertThat(line.next()).isEqualTo("stop");
        ear.hears("kde vás najdu");

        assertThat(line.next()).isEqualTo("play 3");
        call.hungUp();
    }

    @Test
    void a_voice_that_fails_leaves_the_caller_to_people() throws Exception {
        answered(text -> {
            throw new MouthException("no voice");
        });

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.Transferred.class).reason()).isEqualTo("voice-failed");
    }

    @Test
    void a_fault_inside_leaves_the_caller_to_people() throws Exception {
        answered(text -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.Transferred.class).reason()).isEqualTo("fault");
    }

    @Test
    void the_first_audible_frame_is_told_and_not_the_silence_before_it() throws Exception {
        Audio late = Audio.silence(200).then(Audio.ofSamples(new short[] {9000, -9000, 9000, -9000}));
        LineListener call = answered(text -> late);
        line.next();
        long playingNanos = System.nanoTime();
        call.playing(1, playingNanos);

        JournalEntry.FirstAudio first = awaitEntry(JournalEntry.FirstAudio.class);

        JournalEntry.TurnStarted turn = awaitEntry(JournalEntry.TurnStarted.class);
        assertThat(Duration.between(turn.at(), first.at())).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void a_prompt_that_mere_noise_stopped_is_said_again() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        call.playing(1, System.nanoTime());

        ear.tell(new EarEvent.SpeechStarted(500));
        assertThat(line.next()).isEqualTo("stop");
        ear.tell(new EarEvent.Noise(700, 1600));

        assertThat(line.next()).isEqualTo("play 2");
        assertThat(said()).containsExactly("prompts/greeting/1", "prompts/greeting/1");
    }

    @Test
    void a_prompt_that_noise_stopped_goes_on_with_the_sentence_in_which_it_was_stopped() throws Exception {
        Audio prompt = tone(3_000).then(Audio.silence(500)).then(tone(3_000));
        LineListener call = answered(text -> prompt);
        line.next();
        call.playing(1, System.nanoTime() - 4_500_000_000L);

        ear.tell(new EarEvent.SpeechStarted(500));
        assertThat(line.next()).isEqualTo("stop");
        ear.tell(new EarEvent.Noise(700, 1600));

        assertThat(line.next()).isEqualTo("play 2");
        assertThat(line.last().durationMillis()).isBetween(3_000L, 3_500L);
    }

    @Test
    void a_prompt_that_an_aside_stopped_goes_on_too() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        call.playing(1, System.nanoTime());

        ear.tell(new EarEvent.SpeechStarted(500));
        assertThat(line.next()).isEqualTo("stop");
        ear.hears("hm hm");

        assertThat(line.next()).isEqualTo("play 2");
        assertThat(said()).containsExactly("prompts/greeting/1", "prompts/greeting/1");
    }

    @Test
    void who_only_shows_that_he_listens_does_not_stop_the_bot() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        ear.hears("kde vás najdu");
        assertThat(line.next()).isEqualTo("play 2");
        line.settle();

        ear.hears("aha");
        ear.hears("jo");
        ear.hears("");
        assertThat(line.nothingElse()).isTrue();

        ear.hears("stop");
        assertThat(line.next()).isEqualTo("stop");
    }

    @Test
    void how_soon_the_bot_stopped_is_in_the_journal() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        call.playing(1, System.nanoTime());

        ear.tell(new EarEvent.SpeechStarted(500));

        assertThat(line.next()).isEqualTo("stop");
        assertThat(awaitEntry(JournalEntry.BargedIn.class).stoppedAfterMillis()).isNotNegative();
    }

    @Test
    void the_ear_is_told_what_the_bot_says_and_when_it_was_stopped() throws Exception {
        LineListener call = answered(text -> Audio.silence(300));
        line.next();
        call.playing(1, System.nanoTime());
        ear.tell(new EarEvent.SpeechStarted(500));
        line.next();
        awaitEntry(JournalEntry.BargedIn.class);

        assertThat(ear.echoes).containsExactly("speaks 300 ms", "stops");
    }

    @Test
    void the_ear_waits_for_digits_when_a_number_was_asked_for() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        Duration unasked = ear.endOfTurn.silenceNeeded("sedm sedm sedm");

        ear.hears("zavolejte mi prosím zpátky");
        line.next();

        assertThat(ear.endOfTurn.silenceNeeded("sedm sedm sedm"))
                .isGreaterThan(unasked)
                .isEqualTo(plzen.settings().turnTaking().betweenDigits());
    }

    @Test
    void noise_during_a_prompt_that_must_be_heard_is_forgotten() throws Exception {
        LineListener call = emergency();

        ear.tell(new EarEvent.SpeechStarted(500));
        ear.tell(new EarEvent.Noise(700, 1600));
        FakeLine.played(call, 2);
        FakeLine.played(call, 3);

        assertThat(line.nothingElse()).isTrue();
    }

    @Test
    void who_still_speaks_when_the_emergency_sentence_ends_is_not_talked_over() throws Exception {
        LineListener call = emergency();

        ear.tell(new EarEvent.SpeechStarted(500));
        FakeLine.played(call, 2);
        assertThat(line.next()).isEqualTo("stop");
        ear.hears("kde vás najdu");

        assertThat(line.next()).isEqualTo("play 4");
    }

    @Test
    void a_key_during_the_emergency_sentence_waits_and_a_hang_up_does_not() throws Exception {
        LineListener call = emergency();

        call.keyPressed('0');
        call.hungUp();

        assertThat(awaitEntry(JournalEntry.CallEnded.class).how()).isEqualTo("caller-hung-up");
        assertThat(line.nothingElse()).isTrue();
    }

    @Test
    void who_speaks_into_the_words_of_transfer_is_transferred_at_once() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        call.keyPressed('0');
        assertThat(line.next()).isEqualTo("play 2");

        ear.tell(new EarEvent.SpeechStarted(500));
        ear.hears("kde vás najdu");
        call.keyPressed('0');

        assertThat(line.next()).isEqualTo("stop");
        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(line.nothingElse()).isTrue();
    }

    @Test
    void when_the_house_closes_a_listening_call_goes_to_people_once() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);

        reception.handOverAll();
        reception.handOverAll();

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.Transferred.class).reason()).isEqualTo("house-closes");
        call.hungUp();
        assertThat(line.nothingElse()).isTrue();
        assertThat(journal).filteredOn(JournalEntry.CallEnded.class::isInstance).hasSize(1);
    }

    @Test
    void a_hang_up_told_twice_ends_the_call_once() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();

        call.hungUp();
        call.hungUp();
        reception.handOverAll();

        awaitEntry(JournalEntry.CallEnded.class);
        assertThat(line.nothingElse()).isTrue();
        assertThat(journal).filteredOn(JournalEntry.CallEnded.class::isInstance).hasSize(1);
    }

    @Test
    void the_ear_is_told_which_short_answers_the_bot_waits_for() throws Exception {
        LineListener call = answered(text -> Audio.silence(100));
        assertThat(ear.expected.poll(5, TimeUnit.SECONDS)).isEqualTo(ExpectedAnswer.NOTHING);
        line.next();
        FakeLine.played(call, 1);
        assertThat(ear.expected.poll(5, TimeUnit.SECONDS)).isEqualTo(ExpectedAnswer.NOTHING);

        ear.hears("jak vysoký je nájem");

        assertThat(ear.expected.poll(5, TimeUnit.SECONDS))
                .isEqualTo(new ExpectedAnswer(Set.of(ExpectedAnswer.Kind.YES_NO), List.of()));
    }

    @Test
    void an_ear_that_fails_leaves_the_caller_to_people() throws Exception {
        answered(text -> Audio.silence(100));
        line.next();

        ear.tell(new EarEvent.Failed());

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.Transferred.class).reason()).isEqualTo("ear-failed");
    }

    @Test
    void an_ear_that_cannot_be_closed_does_not_end_the_call_twice() throws Exception {
        ear.breaksOnClose = true;
        LineListener call = answered(text -> Audio.silence(100));
        line.next();

        call.hungUp();

        awaitEntry(JournalEntry.CallEnded.class);
        assertThat(line.nothingElse()).isTrue();
        assertThat(journal).filteredOn(JournalEntry.CallEnded.class::isInstance).hasSize(1);
    }

    @Test
    void a_voice_that_fails_in_the_second_prompt_leaves_the_caller_to_people() throws Exception {
        LineListener call = answered(text -> {
            if (text.startsWith("Přejete si hovořit") || text.startsWith("Mám vás spojit")) {
                throw new MouthException("no voice");
            }
            return Audio.silence(100);
        });
        line.next();
        FakeLine.played(call, 1);

        ear.hears("u nás uniká plyn");

        assertThat(line.next()).isEqualTo("play 2");
        assertThat(line.next()).isEqualTo("transfer kmb");
    }

    @Test
    void a_part_of_the_program_that_is_missing_leaves_the_caller_to_people() throws Exception {
        answered(text -> {
            throw new NoClassDefFoundError("a library");
        });

        assertThat(line.next()).isEqualTo("transfer kmb");
        assertThat(awaitEntry(JournalEntry.Transferred.class).reason()).isEqualTo("fault");
    }

    /** A call in which pieces 2 (the emergency sentence, to be heard to its end) and 3 are being played. */
    private LineListener emergency() throws InterruptedException {
        LineListener call = answered(text -> Audio.silence(100));
        line.next();
        FakeLine.played(call, 1);
        ear.hears("u nás uniká plyn");
        assertThat(line.next()).isEqualTo("play 2");
        assertThat(line.next()).isEqualTo("play 3");
        return call;
    }

    private static Audio tone(int millis) {
        short[] samples = new short[millis * 8];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.round(5_000 * Math.sin(2 * Math.PI * 220 * i / 8_000.0));
        }
        return Audio.ofSamples(samples);
    }

    private List<String> said() {
        return journal.stream()
                .filter(JournalEntry.Acted.class::isInstance)
                .map(JournalEntry.Acted.class::cast)
                .filter(acted -> acted.kind().equals("say"))
                .map(JournalEntry.Acted::prompt)
                .toList();
    }

    private LineListener answered(Mouth mouth) {
        reception = new Reception(
                caller -> plzen, new Voices(ear, mouth), journal::add, Clock.systemUTC(), OFFICE, heard -> true);
        return reception.answered(line);
    }

    private <T extends JournalEntry> T awaitEntry(Class<T> kind) throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            Optional<T> found =
                    journal.stream().filter(kind::isInstance).map(kind::cast).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("no " + kind.getSimpleName() + " in the journal");
    }

    /** An ear that hears what the test says. */
    private static final class SaidEar implements Ear {
        private final BlockingQueue<ExpectedAnswer> expected = new LinkedBlockingQueue<>();
        private Consumer<EarEvent> events = event -> {};
        private final List<String> echoes = new CopyOnWriteArrayList<>();
        private EndOfTurn endOfTurn = partial -> Duration.ZERO;
        private boolean breaksOnClose;

        @Override
        public EarSession listen(EndOfTurn asked, Consumer<EarEvent> listener) {
            events = listener;
            endOfTurn = asked;
            return new EarSession() {
                @Override
                public void hear(byte[] frame) {}

                @Override
                public void botSpeaks(Audio audio, long fromNanos) {
                    echoes.add("speaks " + audio.durationMillis() + " ms");
                }

                @Override
                public void botStops(long atNanos) {
                    echoes.add("stops");
                }

                @Override
                public void expect(ExpectedAnswer answer) {
                    expected.add(answer);
                }

                @Override
                public void close() {
                    if (breaksOnClose) {
                        throw new IllegalStateException("a bug");
                    }
                }
            };
        }

        void tell(EarEvent event) {
            events.accept(event);
        }

        void hears(String text) {
            tell(new EarEvent.Utterance(Hypotheses.ofText(text), 1000, 1400, Duration.ofMillis(400)));
        }
    }
}
