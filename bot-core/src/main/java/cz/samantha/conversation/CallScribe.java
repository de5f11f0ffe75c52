package cz.samantha.conversation;

import cz.samantha.call.CallId;
import cz.samantha.dialog.Act;
import cz.samantha.dialog.CallEvent;
import cz.samantha.dialog.Callback;
import cz.samantha.dialog.Explanation;
import cz.samantha.dialog.Moment;
import cz.samantha.dialog.Staffing;
import cz.samantha.ear.Hypotheses;
import cz.samantha.journal.Journal;
import cz.samantha.journal.JournalEntry;
import cz.samantha.line.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Writes one call into the journal and counts its turns. */
final class CallScribe {
    private final Journal journal;
    private final CallId call;
    private final InstantSource clock;
    private int turn = -1;

    CallScribe(Journal journal, CallId call, InstantSource clock) {
        this.journal = journal;
        this.call = call;
        this.clock = clock;
    }

    void callStarted(Line line, String script) {
        journal.append(new JournalEntry.CallStarted(call, now(), line.channel(), line.caller(), script));
    }

    void turnStarted(String kind) {
        turn++;
        journal.append(new JournalEntry.TurnStarted(call, now(), turn, kind));
    }

    void heard(Hypotheses heard, Duration endOfSpeechDelay) {
        Instant decidedAt = now();
        Instant speechEndedAt = decidedAt.minus(endOfSpeechDelay);
        journal.append(new JournalEntry.Heard(call, decidedAt, turn, heard, speechEndedAt, decidedAt));
    }

    void keyPressed(char key) {
        journal.append(new JournalEntry.KeyPressed(call, now(), turn, key));
    }

    void understood(Explanation explanation) {
        journal.append(new JournalEntry.Understood(
                call, now(), turn, explanation.topics(), explanation.answered(), explanation.why()));
    }

    /** What the engine is told, and the moment that it is told: enough to replay the call. */
    void stepped(CallEvent event, Moment moment) {
        journal.append(new JournalEntry.Stepped(
                call,
                now(),
                turn,
                JournalledEvents.kind(event),
                moment.localTime(),
                moment.dice(),
                moment.staffing() == Staffing.AVAILABLE));
    }

    void acted(Act act) {
        journal.append(JournalledActs.entry(act, call, now(), turn));
    }

    void callbackTaken(Callback callback) {
        journal.append(new JournalEntry.CallbackTaken(
                call,
                now(),
                turn,
                callback.number(),
                callback.name(),
                callback.matter(),
                callback.topic(),
                callback.urgent()));
    }

    /** @param atNanos when, on {@link System#nanoTime}; may lie some frames ahead */
    void firstAudio(long atNanos) {
        Instant at = now().plusNanos(atNanos - System.nanoTime());
        journal.append(new JournalEntry.FirstAudio(call, at, turn));
    }

    /** @param stoppedAfterMillis since the moment when it was sure that the caller wants to speak */
    void bargedIn(long heardMillis, long stoppedAfterMillis) {
        journal.append(new JournalEntry.BargedIn(call, now(), turn, heardMillis, stoppedAfterMillis));
    }

    void transferred(String queue, String reason) {
        journal.append(new JournalEntry.Transferred(call, now(), turn, queue, reason));
        ended("transferred");
    }

    void ended(String how) {
        journal.append(new JournalEntry.CallEnded(call, now(), how));
    }

    private Instant now() {
        return clock.instant();
    }
}
