package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.journal.JournalEntry;
import cz.samantha.line.LineListener;
import cz.samantha.script.PlzenScript;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What becomes of calls for which there is no room in the ear: here it has room for one. */
final class ReceptionTest {
    private static final Clock OFFICE = Clock.fixed(Instant.parse("2026-09-09T10:00:00Z"), ZoneOffset.UTC);

    private final List<JournalEntry> journal = new CopyOnWriteArrayList<>();
    private final CountingEar ear = new CountingEar();
    private final Reception reception = new Reception(
            caller -> PlzenScript.load(),
            new Voices(ear, text -> Audio.silence(40)),
            journal::add,
            OFFICE,
            OFFICE,
            heard -> heard < 1);

    @Test
    void the_call_beyond_is_not_listened_to_and_its_keys_are_obeyed() throws Exception {
        FakeLine first = new FakeLine();
        FakeLine second = new FakeLine();
        reception.answered(first);
        LineListener beyond = reception.answered(second);
        beyond.heard(new byte[320]);

        // The greeting and the menu.
        assertThat(second.next()).isEqualTo("play 1");
        assertThat(second.next()).isEqualTo("play 2");
        beyond.keyPressed('2');

        assertThat(second.next()).isEqualTo("stop");
        assertThat(second.next()).isEqualTo("play 3");
        assertThat(ear.listened).hasValue(1);
        assertThat(ear.frames).hasValue(0);
        assertThat(first.next()).isEqualTo("play 1");
        assertThat(turns(second)).containsExactly("answered-unheard", "key");
        assertThat(turns(first)).containsExactly("answered");
    }

    @Test
    void when_a_call_has_ended_the_next_one_is_listened_to() throws Exception {
        FakeLine first = new FakeLine();
        LineListener call = reception.answered(first);
        first.next();
        call.hungUp();
        for (int i = 0; i < 1000 && ear.open.get() > 0; i++) {
            Thread.sleep(10);
        }

        FakeLine next = new FakeLine();
        for (int i = 0; i < 1000 && !turns(next).contains("answered"); i++) {
            next = new FakeLine();
            reception.answered(next);
            next.next();
        }

        assertThat(turns(next)).containsExactly("answered");
    }

    private List<String> turns(FakeLine line) {
        return journal.stream()
                .filter(JournalEntry.TurnStarted.class::isInstance)
                .map(JournalEntry.TurnStarted.class::cast)
                .filter(turn -> turn.call().equals(line.id()))
                .map(JournalEntry.TurnStarted::kind)
                .toList();
    }

    private static final class CountingEar implements Ear {
        private final AtomicInteger listened = new AtomicInteger();
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger frames = new AtomicInteger();

        @Override
        public EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> events) {
            listened.incrementAndGet();
            open.incrementAndGet();
            return new EarSession() {
                @Override
                public void hear(byte[] frame) {
                    frames.incrementAndGet();
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        }
    }
}
