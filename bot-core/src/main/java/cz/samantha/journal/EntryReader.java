package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import cz.samantha.understanding.TopicScore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Reads the entries of one call back from the tables, as they were appended. */
final class EntryReader {
    /** What is in a list that belongs to an entry, by the entry's position. */
    private static final class Lists<T> {
        private final Map<Long, List<T>> byPosition = new HashMap<>();

        void add(long position, T item) {
            byPosition.computeIfAbsent(position, key -> new ArrayList<>()).add(item);
        }

        List<T> at(long position) {
            return byPosition.getOrDefault(position, List.of());
        }
    }

    @FunctionalInterface
    private interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Entries {
        JournalEntry read(ResultSet row) throws SQLException;
    }

    /** A hypothesis is named by its utterance and its place among the guesses. */
    private record Guess(long position, int choice) {}

    private final Handle handle;
    private final CallId call;
    private final TreeMap<Long, JournalEntry> found = new TreeMap<>();

    private EntryReader(Handle handle, CallId call) {
        this.handle = handle;
        this.call = call;
    }

    /** The entries in order; empty if the call is not known. */
    static List<JournalEntry> entries(Handle handle, CallId call) {
        EntryReader reader = new EntryReader(handle, call);
        reader.readCall();
        reader.readWhatTheCallerDid();
        reader.readWhatTheBotDid();
        return List.copyOf(reader.found.values());
    }

    private void readCall() {
        read(
                "calls",
                row -> new JournalEntry.CallStarted(
                        call,
                        moment(row, "started_at_micros"),
                        row.getString("channel"),
                        new Caller(row.getString("caller_number"), row.getString("dialled_number")),
                        row.getString("script")));
        read("call_ends", row -> new JournalEntry.CallEnded(call, at(row), row.getString("how")));
    }

    private void readWhatTheCallerDid() {
        read("turns", row -> new JournalEntry.TurnStarted(call, at(row), turn(row), row.getString("kind")));
        Lists<Hypothesis> guesses = hypotheses();
        read(
                "utterances",
                row -> new JournalEntry.Heard(
                        call,
                        at(row),
                        turn(row),
                        new Hypotheses(guesses.at(position(row))),
                        moment(row, "speech_ended_at_micros"),
                        moment(row, "decided_at_micros")));
        read(
                "key_presses",
                row -> new JournalEntry.KeyPressed(
                        call, at(row), turn(row), row.getString("pressed").charAt(0)));
        read(
                "barge_ins",
                row -> new JournalEntry.BargedIn(
                        call, at(row), turn(row), row.getLong("heard_millis"), row.getLong("stopped_after_millis")));
    }

    private void readWhatTheBotDid() {
        Lists<TopicScore> topics = new Lists<>();
        rows(
                "topics",
                "position, choice",
                row -> topics.add(position(row), new TopicScore(row.getString("topic"), row.getDouble("score"))));
        read(
                "understandings",
                row -> new JournalEntry.Understood(
                        call,
                        at(row),
                        turn(row),
                        topics.at(position(row)),
                        row.getInt("answered"),
                        row.getString("why")));
        read(
                "acts",
                row -> new JournalEntry.Acted(
                        call,
                        at(row),
                        turn(row),
                        row.getString("kind"),
                        row.getString("prompt"),
                        row.getString("detail")));
        read(
                "steps",
                row -> new JournalEntry.Stepped(
                        call,
                        at(row),
                        turn(row),
                        row.getString("event"),
                        LocalDateTime.parse(row.getString("local_time")),
                        row.getDouble("dice"),
                        row.getInt("people_available") == 1));
        read(
                "callbacks",
                row -> new JournalEntry.CallbackTaken(
                        call,
                        at(row),
                        turn(row),
                        row.getString("phone_number"),
                        row.getString("caller_name"),
                        row.getString("matter"),
                        row.getString("topic"),
                        row.getInt("urgent") == 1));
        read("first_audio", row -> new JournalEntry.FirstAudio(call, at(row), turn(row)));
        read(
                "transfers",
                row -> new JournalEntry.Transferred(
                        call, at(row), turn(row), row.getString("queue"), row.getString("reason")));
        read(
                "transfer_progress",
                row -> new JournalEntry.TransferProgress(
                        call, at(row), row.getString("progress"), row.getString("detail")));
    }

    private Lists<Hypothesis> hypotheses() {
        Map<Guess, List<Word>> words = new HashMap<>();
        rows(
                "words",
                "position, choice, word_number",
                row -> words.computeIfAbsent(new Guess(position(row), row.getInt("choice")), key -> new ArrayList<>())
                        .add(new Word(
                                row.getString("word"),
                                row.getLong("start_millis"),
                                row.getLong("end_millis"),
                                row.getDouble("confidence"))));
        Lists<Hypothesis> guesses = new Lists<>();
        rows(
                "hypotheses",
                "position, choice",
                row -> guesses.add(
                        position(row),
                        new Hypothesis(
                                row.getString("heard"),
                                row.getDouble("confidence"),
                                words.getOrDefault(new Guess(position(row), row.getInt("choice")), List.of()))));
        return guesses;
    }

    /** Position 0 is no entry: it holds the place of a start that was lost. */
    private void read(String table, Entries entries) {
        rows(table, "position", row -> {
            if (position(row) > 0) {
                found.put(position(row), entries.read(row));
            }
        });
    }

    private void rows(String table, String order, Rows rows) {
        handle.createQuery("SELECT * FROM " + table + " WHERE call_id = ? ORDER BY " + order)
                .bind(0, call.toString())
                .map((row, context) -> {
                    rows.take(row);
                    return call;
                })
                .list();
    }

    private static long position(ResultSet row) throws SQLException {
        return row.getLong("position");
    }

    private static int turn(ResultSet row) throws SQLException {
        return row.getInt("turn");
    }

    private static Instant at(ResultSet row) throws SQLException {
        return moment(row, "at_micros");
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Micros.toInstant(row.getLong(column));
    }
}
