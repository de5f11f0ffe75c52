package cz.samantha.journal;

import cz.samantha.ear.Hypothesis;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as text in Czech, for people: what was heard, how it was understood, what was said and done. */
final class Transcript {
    private static final Locale CZECH = Locale.of("cs", "CZ");

    private final List<JournalEntry> entries;
    private final DateTimeFormatter clock;
    private final Set<Integer> turnsWithSpeech;

    /** @param zone whose clock is shown */
    Transcript(List<JournalEntry> entries, ZoneId zone) {
        this.entries = entries;
        this.clock = DateTimeFormatter.ofPattern("HH:mm:ss", CZECH).withZone(zone);
        this.turnsWithSpeech = entries.stream()
                .filter(JournalEntry.Heard.class::isInstance)
                .map(entry -> ((JournalEntry.Heard) entry).turn())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> lines() {
        return entries.stream().flatMap(this::line).toList();
    }

    private Stream<String> line(JournalEntry entry) {
        String text = text(entry);
        return text.isEmpty() ? Stream.empty() : Stream.of(clock.format(entry.at()) + "  " + text);
    }

    /** Empty for what a reader of the conversation does not miss. */
    private String text(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.CallStarted e -> "– hovor začal (scénář " + e.script() + ")";
            case JournalEntry.TurnStarted e -> turn(e.kind());
            case JournalEntry.Heard e -> heard(e.heard().best());
            case JournalEntry.KeyPressed e -> "Volající: [klávesa " + e.key() + "]";
            case JournalEntry.Understood e -> understood(e);
            case JournalEntry.Acted e -> e.kind().equals("say") ? "Samantha: " + e.detail() : "";
            case JournalEntry.CallbackTaken e -> callback(e);
            case JournalEntry.Stepped e -> "";
            case JournalEntry.FirstAudio e -> "";
            case JournalEntry.BargedIn e ->
                String.format(CZECH, "– volající skočil do řeči po %.1f s", e.heardMillis() / 1000.0);
            case JournalEntry.Transferred e -> "– přepojení do fronty " + e.queue() + " (" + e.reason() + ")";
            case JournalEntry.TransferProgress e -> progress(e);
            case JournalEntry.CallEnded e -> "– konec hovoru: " + end(e.how());
        };
    }

    private static String callback(JournalEntry.CallbackTaken e) {
        String about = Stream.of(e.number(), e.name(), e.matter())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return (e.urgent() ? "– naléhavý vzkaz: " : "– vzkaz: ") + about;
    }

    private static String turn(String kind) {
        return switch (kind) {
            case "no-input" -> "– volající mlčí";
            case "noise" -> "– jen hluk, žádná řeč";
            default -> "";
        };
    }

    private static String heard(Hypothesis best) {
        return String.format(CZECH, "Volající: %s (jistota %.0f %%)", best.text(), 100 * best.confidence());
    }

    private String understood(JournalEntry.Understood e) {
        if (e.topics().isEmpty()) {
            return turnsWithSpeech.contains(e.turn()) ? "– téma nerozpoznáno" : "";
        }
        return e.topics().stream()
                .limit(Math.max(1, e.answered()))
                .map(topic -> String.format(CZECH, "%s (%.2f)", topic.id(), topic.score()))
                .collect(Collectors.joining(", ", e.answered() > 0 ? "– téma: " : "– snad téma: ", ""));
    }

    private static String progress(JournalEntry.TransferProgress e) {
        String detail = e.detail().isEmpty() ? "" : " (" + e.detail() + ")";
        return switch (e.progress()) {
            case "queued" -> "– volající čeká ve frontě" + detail;
            case "connected" -> "– hovor převzal pracovník" + detail;
            case "abandoned" -> "– volající zavěsil dřív, než se pracovník ozval" + detail;
            case "completed" -> "– hovor s pracovníkem skončil" + detail;
            default -> "– přepojení: " + e.progress() + detail;
        };
    }

    private static String end(String how) {
        return switch (how) {
            case "caller-hung-up" -> "volající zavěsil";
            case "bot-hung-up" -> "rozloučení";
            case "transferred" -> "předán pracovníkovi";
            case "failed" -> "porucha";
            default -> how;
        };
    }
}
