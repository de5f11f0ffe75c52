package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.dialog.Act;
import cz.samantha.dialog.CallEvent;
import cz.samantha.dialog.DialogEngine;
import cz.samantha.dialog.DialogState;
import cz.samantha.dialog.Moment;
import cz.samantha.dialog.Staffing;
import cz.samantha.dialog.Step;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.Hypotheses;
import cz.samantha.journal.JournalEntry;
import cz.samantha.journal.JournalReader;
import cz.samantha.journal.SqliteJournal;
import cz.samantha.line.LineListener;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journalled call is played again and the same is done. */
final class ReplayTest {
    private static final Script SCRIPT = PlzenScript.load();
    private static final CallId CALL = CallId.random();
    /** A Wednesday evening: out of hours. */
    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-09-09T20:00:00Z"), ZoneOffset.UTC);

    private final List<JournalEntry> journal = new CopyOnWriteArrayList<>();
    private final FakeLine line = new FakeLine();
    private Consumer<EarEvent> ear = event -> {};

    @TempDir
    private Path folder;

    @Test
    void a_call_with_keys_an_interruption_and_a_message_does_the_same_again() throws Exception {
        Voices voices = new Voices(listening(), text -> Audio.silence(40));
        LineListener call = new Reception(caller -> SCRIPT, voices, journal::add, EVENING).answered(line);
        allIsSaid(call);
        say("kde najdu volné byty");
        awaitTurns(2);
        ear.accept(new EarEvent.SpeechStarted(10));
        say("mluvte pomaleji");
        awaitTurns(3);
        allIsSaid(call);
        for (char key : "*0".toCharArray()) {
            call.keyPressed(key);
        }
        awaitTurns(5);
        allIsSaid(call);
        say("šest nula dva jedna dva tři čtyři pět šest");
        awaitTurns(6);
        call.hungUp();
        await(() -> journal.stream().anyMatch(JournalEntry.CallEnded.class::isInstance));

        assertThat(replayed(journal)).isEqualTo(acted(journal));
        assertThat(acted(journal)).hasSizeGreaterThan(10);
        assertThat(journal).anyMatch(JournalEntry.BargedIn.class::isInstance);
    }

    @Test
    void a_call_from_the_journal_on_disk_replays_with_its_times_dice_and_staffing() throws Exception {
        List<CallEvent> events = List.of(
                new CallEvent.Answered("777123456"),
                said("kdy máte otevřeno"),
                new CallEvent.BargeIn(300),
                new CallEvent.Noise(),
                new CallEvent.PromptFinished(),
                new CallEvent.Key('0'),
                said("ano"),
                said("jmenuju se nováková"),
                new CallEvent.NoInput(),
                new CallEvent.HungUp());
        try (SqliteJournal file = SqliteJournal.open(folder.resolve("journal.db"))) {
            journalled(events).forEach(file::append);
            assertThat(file.awaitWritten(Duration.ofSeconds(30))).isTrue();
        }
        List<JournalEntry> read = JournalReader.of(folder.resolve("journal.db")).entries(CALL);

        assertThat(Replay.steps(SCRIPT, read)).isEqualTo(played(events));
    }

    @Test
    void a_call_that_was_not_listened_to_replays_too() {
        List<CallEvent> events = List.of(
                new CallEvent.AnsweredUnheard("777123456"),
                new CallEvent.PromptFinished(),
                new CallEvent.Key('1'),
                new CallEvent.NoInput(),
                new CallEvent.Key('0'));

        assertThat(Replay.steps(SCRIPT, journalled(events))).isEqualTo(played(events));
    }

    @Test
    void a_journal_that_lost_the_words_cannot_be_replayed_and_says_so() {
        List<JournalEntry> lost = List.of(new JournalEntry.Stepped(
                CALL, EVENING.instant(), 1, "utterance", LocalDateTime.of(2026, 9, 9, 10, 0), 0.5, true));

        assertThatThrownBy(() -> Replay.steps(SCRIPT, lost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lost");
    }

    private static CallEvent said(String text) {
        return new CallEvent.Utterance(Hypotheses.ofText(text), Duration.ofMillis(400));
    }

    private static Moment moment(int step) {
        LocalDateTime at = LocalDateTime.of(2026, 9, 9, 10, 0).plusSeconds(10L * step);
        return new Moment(at, step * 0.09, step < 5 ? Staffing.AVAILABLE : Staffing.NONE);
    }

    private static List<Step> played(List<CallEvent> events) {
        DialogEngine engine = new DialogEngine();
        DialogState state = DialogState.initial();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Step step = engine.next(SCRIPT, state, events.get(i), moment(i));
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private List<JournalEntry> journalled(List<CallEvent> events) {
        CallScribe scribe = new CallScribe(journal::add, CALL, EVENING);
        journal.add(new JournalEntry.CallStarted(
                CALL, EVENING.instant(), "test", new Caller("777123456", "378"), "plzen 1"));
        for (int i = 0; i < events.size(); i++) {
            scribe.turnStarted("any");
            switch (events.get(i)) {
                case CallEvent.Utterance(Hypotheses heard, Duration delay) -> scribe.heard(heard, delay);
                case CallEvent.Key(char key) -> scribe.keyPressed(key);
                case CallEvent.BargeIn(long heardMillis) -> scribe.bargedIn(heardMillis, 0);
                default -> {
                    // The step tells it all.
                }
            }
            scribe.stepped(events.get(i), moment(i));
        }
        return journal;
    }

    private static List<JournalEntry.Acted> acted(List<JournalEntry> entries) {
        return entries.stream()
                .filter(JournalEntry.Acted.class::isInstance)
                .map(JournalEntry.Acted.class::cast)
                .map(act -> new JournalEntry.Acted(CALL, Instant.EPOCH, 0, act.kind(), act.prompt(), act.detail()))
                .toList();
    }

    private static List<JournalEntry.Acted> replayed(List<JournalEntry> entries) {
        return Replay.steps(SCRIPT, entries).stream()
                .flatMap(step -> step.acts().stream())
                .map(ReplayTest::entry)
                .toList();
    }

    private static JournalEntry.Acted entry(Act act) {
        return JournalledActs.entry(act, CALL, Instant.EPOCH, 0);
    }

    private Ear listening() {
        return new Ear() {
            @Override
            public EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> listener) {
                ear = listener;
                return new EarSession() {
                    @Override
                    public void hear(byte[] frame) {}

                    @Override
                    public void close() {}
                };
            }
        };
    }

    private void say(String text) {
        ear.accept(new EarEvent.Utterance(Hypotheses.ofText(text), 1000, 1400, Duration.ofMillis(400)));
    }

    /** Waits until the line listens again in its newest turn, and lets all be heard to the end. */
    private void allIsSaid(LineListener call) throws InterruptedException {
        awaitTurns(1);
        long pieces =
                acted(journal).stream().filter(act -> act.kind().equals("say")).count();
        for (long piece = 1; piece <= pieces; piece++) {
            FakeLine.played(call, piece);
        }
    }

    /** So many turns have been answered. */
    private void awaitTurns(int turns) throws InterruptedException {
        await(() -> acted(journal).stream()
                        .filter(act -> act.kind().equals("listen"))
                        .count()
                >= turns);
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        for (int i = 0; i < 1000 && !until.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(until.getAsBoolean()).isTrue();
    }
}
