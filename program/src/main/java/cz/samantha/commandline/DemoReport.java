package cz.samantha.commandline;

import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.WavFile;
import cz.samantha.call.CallId;
import cz.samantha.journal.CallRecord;
import cz.samantha.journal.JournalEntry;
import cz.samantha.journal.JournalReader;
import cz.samantha.journal.TurnRecord;
import cz.samantha.rehearsal.CallReport;
import cz.samantha.rehearsal.ScriptedPerson;
import cz.samantha.understanding.TopicScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a demo call while it happens, both sides of it, and afterwards its latencies and where everything is. */
final class DemoReport {
    private final PrintWriter out;
    private final Path folder;
    private final List<String> latenciesHeard = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private long startNanos;
    private Optional<CallId> call = Optional.empty();

    DemoReport(PrintWriter out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    synchronized void callBegins() {
        startNanos = System.nanoTime();
        line("", "the caller dials");
    }

    /** The bot's side. */
    synchronized void journal(JournalEntry entry) {
        switch (entry) {
            case JournalEntry.CallStarted started -> {
                call = Optional.of(started.call());
                line("", "answered, script " + started.script());
            }
            case JournalEntry.Heard heard ->
                line(
                        "  heard",
                        String.format(
                                Locale.ROOT,
                                "„%s“ (confidence %.2f)",
                                heard.heard().best().text(),
                                heard.heard().best().confidence()));
            case JournalEntry.Understood understood
            when !understood.topics().isEmpty() -> line("  topic", topics(understood.topics()));
            case JournalEntry.Acted acted when acted.kind().equals("say") -> line("Samantha", acted.detail());
            case JournalEntry.BargedIn bargedIn ->
                line("", "interrupted after " + bargedIn.heardMillis() + " ms of the prompt");
            case JournalEntry.Transferred transferred ->
                line("", "moved to the queue " + transferred.queue() + ", because: " + transferred.reason());
            case JournalEntry.TransferProgress progress -> line("", "queue: " + progress.progress());
            default -> {
                // what else the journal holds is not for watching
            }
        }
    }

    /** The caller's side. */
    synchronized void caller(CallReport report) {
        switch (report) {
            case CallReport.Said(CallReport.Speaker who, String text) ->
                line(who == CallReport.Speaker.CALLER ? "caller" : "clerk", text);
            case CallReport.AnswerBegan(long latency) -> {
                latenciesHeard.add(latency + " ms");
                line("", "the caller hears the answer " + latency + " ms after the end of his speech");
            }
            case CallReport.PromptStopped(long after) -> line("", "the prompt stopped " + after + " ms after he began");
            case CallReport.SoundMade(NoiseKind kind, boolean wentOn) ->
                line("", kind.spokenName() + "; the prompt " + (wentOn ? "goes on" : "stopped"));
            case CallReport.KeyPressed(char key) -> line("caller", "presses " + key);
            case CallReport.ClerkAnswered() -> line("", "the clerk's telephone rings and is answered");
            case CallReport.HeardByOther(CallReport.Speaker who, boolean heard) -> {
                String name = who == CallReport.Speaker.CALLER ? "caller" : "clerk";
                line("", heard ? "the other side hears the " + name : "the other side does NOT hear the " + name);
                if (!heard) {
                    wrong.add("what the " + name + " said was not heard on the other side");
                }
            }
            case CallReport.HandedOver() -> line("", "the bot has given the call away");
            case CallReport.PromptHeard prompt -> {
                // the prompt's text stands there already
            }
            case CallReport.Ended() -> line("", "the call is over");
        }
    }

    /** Keeps what a caller without a telephone network heard and said. */
    void record(ScriptedPerson caller) throws IOException {
        Path recordings = folder.resolve("recordings");
        WavFile.write(recordings.resolve("caller-heard.wav"), caller.heard());
        WavFile.write(recordings.resolve("caller-said.wav"), caller.said());
    }

    /** @return true if everything in the call was as it should be */
    synchronized boolean finish() throws IOException {
        Path journal = folder.resolve("journal.db");
        Optional<CallRecord> record =
                call.flatMap(id -> JournalReader.of(journal).call(id));
        if (record.isEmpty()) {
            wrong.add("the journal does not hold the call");
        }
        Path transcript = folder.resolve("transcript.txt");
        Files.write(
                transcript,
                record.map(r -> r.transcript(ZoneId.systemDefault())).orElse(List.of()));
        out.println();
        out.println("Latency of each turn, from the end of the caller's speech:");
        record.ifPresent(r -> r.turns().forEach(this::latencies));
        out.println("As the caller heard them: " + String.join(", ", latenciesHeard));
        out.println();
        out.println("Recordings  " + recordings());
        out.println("Transcript  " + transcript);
        out.println("Journal     " + journal);
        wrong.forEach(what -> out.println("WRONG: " + what));
        return wrong.isEmpty();
    }

    private void latencies(TurnRecord turn) {
        if (turn.turnLatencyMillis().isPresent()) {
            out.printf(
                    "  turn %d: decided after %s, first audible frame sent after %s%n",
                    turn.number(), millis(turn.endOfSpeechDelayMillis()), millis(turn.turnLatencyMillis()));
        }
    }

    private static String millis(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() + " ms" : "?";
    }

    private String recordings() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recordings"))) {
            return files.map(Path::toString).sorted().collect(Collectors.joining("\n            "));
        }
    }

    private static String topics(List<TopicScore> topics) {
        return topics.stream()
                .limit(3)
                .map(topic -> String.format(Locale.ROOT, "%s %.2f", topic.id(), topic.score()))
                .collect(Collectors.joining(", "));
    }

    private void line(String who, String what) {
        double seconds = startNanos == 0 ? 0 : (System.nanoTime() - startNanos) / 1e9;
        out.printf(Locale.ROOT, "%6.1f s  %-9s %s%n", seconds, who, who.isEmpty() ? "(" + what + ")" : what);
        out.flush();
    }
}
