package cz.samantha.commandline;

import cz.samantha.bench.Percentiles;
import cz.samantha.evaluation.EarFigures;
import cz.samantha.evaluation.EarReport;
import cz.samantha.evaluation.Interval;
import cz.samantha.evaluation.JudgedRecording;
import cz.samantha.evaluation.NoiseFigures;
import cz.samantha.evaluation.Share;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The report of an ear for people. */
final class EarReportText {
    private static final String COLUMNS = "  %-16s %6s %8s %15s %10s %8s %8s %9s %9s %8s %8s%n";

    private EarReportText() {}

    static void print(EarReport report, PrintWriter out) {
        EarFigures all = report.all();
        if (all.utterances() > 0) {
            printAll(all, out);
            printGroups(report, out);
        }
        if (report.noise().recordings() > 0) {
            print("Noise", report.noise(), out);
            report.noiseKinds().forEach((kind, figures) -> print("  " + kind, figures, out));
        }
        report.memory()
                .ifPresent(memory -> out.printf(
                        "Memory a call: %d KiB silent, %d KiB speaking (growth of resident memory, %d calls at once)%n",
                        memory.idleKibibytes(), memory.speakingKibibytes(), memory.calls()));
        out.printf(
                Locale.ROOT,
                "Real-time factor %.4f (%.1f s of processor time for %.1f s of audio)%n",
                report.realTimeFactor(),
                report.processorTime().toMillis() / 1000.0,
                report.audio().toMillis() / 1000.0);
        if (!report.worst().isEmpty()) {
            out.println();
            out.println("The worst utterances:");
            report.worst().forEach(one -> printUtterance(one, out));
        }
    }

    private static void printAll(EarFigures all, PrintWriter out) {
        printShare(
                out,
                "Word error rate",
                new Share(all.errors().edits(), all.errors().words()),
                "edits to %d words",
                all.intervals().wordErrorRate());
        printShare(
                out,
                "Sentences heard word by word",
                all.sentences(),
                "of %d utterances",
                all.intervals().sentences());
        printShare(
                out,
                "Topic right, as heard",
                all.topics(),
                "of %d utterances",
                all.intervals().topics());
        printShare(
                out,
                "Topic right, from the text",
                all.textTopics(),
                "of %d utterances",
                all.intervals().textTopics());
        printShare(out, "Not heard at all", all.unheard(), "of %d utterances", Optional.empty());
        printShare(
                out,
                "False cut-offs",
                all.cutOffs(),
                "of %d utterances",
                all.intervals().cutOffs());
        printShare(
                out,
                "  inside the given pause",
                all.pauseCutOffs(),
                "of %d utterances with a pause",
                all.intervals().pauseCutOffs());
        Percentiles delays = all.delays();
        out.printf(
                "%-32s median %s ms%s, p95 %s ms (of %d utterances decided after their end)%n",
                "End-of-speech delay",
                millis(delays, 50),
                all.intervals()
                        .medianDelay()
                        .map(sure -> String.format(Locale.ROOT, ", 95 %%: %.0f-%.0f", sure.low(), sure.high()))
                        .orElse(""),
                millis(delays, 95),
                delays.count());
    }

    private static void printGroups(EarReport report, PrintWriter out) {
        out.println();
        out.printf(
                COLUMNS,
                "",
                "utt.",
                "WER",
                "95 %",
                "sentences",
                "topic",
                "of text",
                "cut-offs",
                "in pause",
                "median",
                "p95");
        printGroup(out, "set", report.sets());
        printGroup(out, "voice", report.voices());
        printGroup(out, "signal to noise in dB", report.snrs());
        printGroup(out, "noise", report.noises());
        printGroup(out, "line", report.lines());
        out.println();
    }

    private static void printGroup(PrintWriter out, String title, Map<String, EarFigures> groups) {
        out.println(title);
        groups.forEach((name, figures) -> out.printf(
                COLUMNS,
                name,
                figures.utterances(),
                percent(new Share(figures.errors().edits(), figures.errors().words())),
                percents(figures.intervals().wordErrorRate()),
                percent(figures.sentences()),
                percent(figures.topics()),
                percent(figures.textTopics()),
                percent(figures.cutOffs()),
                percent(figures.pauseCutOffs()),
                millis(figures.delays(), 50),
                millis(figures.delays(), 95)));
    }

    private static void print(String name, NoiseFigures noise, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %.1f minutes in %d recordings; %d barge-ins (%.2f a minute), %d turns for the bot, %d of them"
                        + " with words (%.2f a minute)%n",
                name,
                noise.audio().toMillis() / 60_000.0,
                noise.recordings(),
                noise.bargeIns(),
                noise.perMinute(noise.bargeIns()),
                noise.turns(),
                noise.turnsWithWords(),
                noise.perMinute(noise.turnsWithWords()));
    }

    private static void printUtterance(JudgedRecording one, PrintWriter out) {
        out.printf(
                "  %s (line %d): %d edits to %d words%n      said:  %s%n      heard: %s%n",
                one.labelled().file().getFileName(),
                one.labelled().line(),
                one.errors().edits(),
                one.errors().words(),
                one.labelled().text(),
                one.heard().isEmpty() ? "(nothing)" : one.heard());
    }

    private static void printShare(PrintWriter out, String name, Share share, String of, Optional<Interval> interval) {
        out.printf(
                "%-32s %8s  (%d " + of + ")%s%n",
                name,
                percent(share),
                share.counted(),
                share.all(),
                interval.isEmpty() ? "" : ", 95 %: " + percents(interval));
    }

    private static String percents(Optional<Interval> interval) {
        return interval.map(both -> String.format(Locale.ROOT, "%.1f-%.1f %%", 100 * both.low(), 100 * both.high()))
                .orElse(EarReport.NOT_GIVEN);
    }

    private static String percent(Share share) {
        return share.isEmpty() ? EarReport.NOT_GIVEN : String.format(Locale.ROOT, "%.1f %%", 100 * share.part());
    }

    private static String millis(Percentiles delays, int percent) {
        return delays.count() == 0 ? EarReport.NOT_GIVEN : Long.toString(delays.at(percent));
    }
}
