package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import cz.samantha.journal.EntryQueue.Placed;
import cz.samantha.understanding.TopicScore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes entries into the tables. Every row is inserted unless it is there already, so that a batch whose commit was in
 * doubt can be written again.
 */
final class EntryWriter {
    private static final int REMEMBERED_CALLS = 1_000;

    private static final String CALLS =
            "calls (call_id, position, started_at_micros, channel, caller_number, dialled_number, script)";
    private static final String ENDS = "call_ends (call_id, position, at_micros, how)";
    private static final String TURNS = "turns (call_id, position, at_micros, turn, kind)";
    private static final String UTTERANCES =
            "utterances (call_id, position, at_micros, turn, speech_ended_at_micros, decided_at_micros)";
    private static final String HYPOTHESES = "hypotheses (call_id, position, choice, heard, confidence)";
    private static final String WORDS =
            "words (call_id, position, choice, word_number, word, start_millis, end_millis, confidence)";
    private static final String KEYS = "key_presses (call_id, position, at_micros, turn, pressed)";
    private static final String UNDERSTANDINGS = "understandings (call_id, position, at_micros, turn, answered, why)";
    private static final String TOPICS = "topics (call_id, position, choice, topic, score)";
    private static final String ACTS = "acts (call_id, position, at_micros, turn, kind, prompt, detail)";
    private static final String STEPS =
            "steps (call_id, position, at_micros, turn, event, local_time, dice, people_available)";
    private static final String CALLBACKS =
            "callbacks (call_id, position, at_micros, turn, phone_number, caller_name, matter, topic, urgent)";
    private static final String FIRST_AUDIO = "first_audio (call_id, position, at_micros, turn)";
    private static final String BARGE_INS =
            "barge_ins (call_id, position, at_micros, turn, heard_millis, stopped_after_millis)";
    private static final String TRANSFERS = "transfers (call_id, position, at_micros, turn, queue, reason)";
    private static final String PROGRESS = "transfer_progress (call_id, position, at_micros, progress, detail)";

    private final Handle handle;
    private final Set<CallId> callsWithRow = new HashSet<>();

    EntryWriter(Handle handle) {
        this.handle = handle;
    }

    /** Writes all or nothing. */
    void write(List<Placed> entries) {
        try {
            handle.useTransaction(ignored -> entries.forEach(this::write));
        } catch (RuntimeException e) {
            callsWithRow.clear();
            throw e;
        }
    }

    private void write(Placed placed) {
        JournalEntry entry = placed.entry();
        provideCall(entry);
        long position = placed.position();
        switch (entry) {
            case JournalEntry.CallStarted e -> start(e, position);
            case JournalEntry.TurnStarted e -> insert(TURNS, e, position, e.turn(), e.kind());
            case JournalEntry.Heard e -> heard(e, position);
            case JournalEntry.KeyPressed e -> insert(KEYS, e, position, e.turn(), String.valueOf(e.key()));
            case JournalEntry.Understood e -> understood(e, position);
            case JournalEntry.Acted e -> insert(ACTS, e, position, e.turn(), e.kind(), e.prompt(), e.detail());
            case JournalEntry.Stepped e ->
                insert(
                        STEPS,
                        e,
                        position,
                        e.turn(),
                        e.event(),
                        e.localTime().toString(),
                        e.dice(),
                        e.peopleAvailable() ? 1 : 0);
            case JournalEntry.CallbackTaken e ->
                insert(
                        CALLBACKS,
                        e,
                        position,
                        e.turn(),
                        e.number(),
                        e.name(),
                        e.matter(),
                        e.topic(),
                        e.urgent() ? 1 : 0);
            case JournalEntry.FirstAudio e -> insert(FIRST_AUDIO, e, position, e.turn());
            case JournalEntry.BargedIn e ->
                insert(BARGE_INS, e, position, e.turn(), e.heardMillis(), e.stoppedAfterMillis());
            case JournalEntry.Transferred e -> insert(TRANSFERS, e, position, e.turn(), e.queue(), e.reason());
            case JournalEntry.TransferProgress e -> insert(PROGRESS, e, position, e.progress(), e.detail());
            case JournalEntry.CallEnded e -> insert(ENDS, e, position, e.how());
        }
    }

    private void start(JournalEntry.CallStarted e, long position) {
        handle.execute(
                """
                UPDATE calls SET position = ?, started_at_micros = ?, channel = ?, caller_number = ?,
                    dialled_number = ?, script = ?
                WHERE call_id = ?
                """,
                position,
                Micros.of(e.at()),
                e.channel(),
                e.caller().number(),
                e.caller().dialledNumber(),
                e.script(),
                e.call().toString());
    }

    private void heard(JournalEntry.Heard e, long position) {
        insert(UTTERANCES, e, position, e.turn(), Micros.of(e.speechEndedAt()), Micros.of(e.decidedAt()));
        String call = e.call().toString();
        int choice = 0;
        for (Hypothesis guess : e.heard().alternatives()) {
            choice++;
            execute(HYPOTHESES, call, position, choice, guess.text(), guess.confidence());
            int number = 0;
            for (Word word : guess.words()) {
                number++;
                execute(
                        WORDS,
                        call,
                        position,
                        choice,
                        number,
                        word.text(),
                        word.startMillis(),
                        word.endMillis(),
                        word.confidence());
            }
        }
    }

    private void understood(JournalEntry.Understood e, long position) {
        insert(UNDERSTANDINGS, e, position, e.turn(), e.answered(), e.why());
        int choice = 0;
        for (TopicScore topic : e.topics()) {
            choice++;
            execute(TOPICS, e.call().toString(), position, choice, topic.id(), topic.score());
        }
    }

    /** Sees to it that there is a call to which an entry can belong, even if the call's start was lost. */
    private void provideCall(JournalEntry entry) {
        if (!callsWithRow.contains(entry.call())) {
            insert(CALLS, entry, 0, "", "", "", "");
            remember(entry.call());
        }
    }

    private void remember(CallId call) {
        if (callsWithRow.size() >= REMEMBERED_CALLS) {
            callsWithRow.clear();
        }
        callsWithRow.add(call);
    }

    /** Inserts a row that begins, like most do, with the call, the position and the moment. */
    private void insert(String columns, JournalEntry entry, long position, Object... more) {
        Object[] values = new Object[3 + more.length];
        values[0] = entry.call().toString();
        values[1] = position;
        values[2] = Micros.of(entry.at());
        System.arraycopy(more, 0, values, 3, more.length);
        execute(columns, values);
    }

    private void execute(String columns, Object... values) {
        String marks = "?" + ", ?".repeat(values.length - 1);
        handle.execute("INSERT INTO " + columns + " VALUES (" + marks + ") ON CONFLICT DO NOTHING", values);
    }
}
