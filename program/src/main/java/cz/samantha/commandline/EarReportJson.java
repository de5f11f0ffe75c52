package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.bench.Percentiles;
import cz.samantha.evaluation.EarFigures;
import cz.samantha.evaluation.EarReport;
import cz.samantha.evaluation.Interval;
import cz.samantha.evaluation.NoiseFigures;
import cz.samantha.evaluation.Share;
import java.util.Map;
import java.util.Optional;

/** The report of an ear for programs; shares from 0 to 1, {@code null} where there was nothing to count. */
final class EarReportJson {
    private static final double NANOS_PER_SECOND = 1e9;

    private EarReportJson() {}

    static ObjectNode of(EarReport report) {
        ObjectNode line = Json.object();
        put(report.all(), line);
        putGroups(report.sets(), line.putObject("sets"));
        putGroups(report.voices(), line.putObject("voices"));
        putGroups(report.snrs(), line.putObject("snrDb"));
        putGroups(report.noises(), line.putObject("noises"));
        putGroups(report.lines(), line.putObject("lines"));
        ObjectNode noise = line.putObject("noise");
        put(report.noise(), noise);
        report.noiseKinds()
                .forEach((kind, figures) ->
                        put(figures, noise.withObject("/kinds").putObject(kind)));
        report.memory()
                .ifPresent(memory -> line.putObject("memoryOfCall")
                        .put("calls", memory.calls())
                        .put("silentKibibytes", memory.idleKibibytes())
                        .put("speakingKibibytes", memory.speakingKibibytes()));
        return line.put("audioSeconds", report.audio().toMillis() / 1000.0)
                .put("processorSeconds", report.processorTime().toNanos() / NANOS_PER_SECOND)
                .put("realTimeFactor", report.realTimeFactor());
    }

    private static void putGroups(Map<String, EarFigures> groups, ObjectNode node) {
        groups.forEach((name, figures) -> put(figures, node.putObject(name)));
    }

    private static void put(EarFigures figures, ObjectNode node) {
        node.put("utterances", figures.utterances());
        node.put("words", figures.errors().words());
        node.put("wordErrors", figures.errors().edits());
        putShare(
                "wordErrorRate",
                new Share(figures.errors().edits(), figures.errors().words()),
                node);
        putShare("sentenceAccuracy", figures.sentences(), node);
        putShare("topicAccuracy", figures.topics(), node);
        putShare("textTopicAccuracy", figures.textTopics(), node);
        putShare("unheard", figures.unheard(), node);
        putShare("falseCutOffs", figures.cutOffs(), node);
        node.put("utterancesWithPause", figures.pauseCutOffs().all());
        putShare("falseCutOffsInPause", figures.pauseCutOffs(), node);
        Percentiles delays = figures.delays();
        ObjectNode delay = node.putObject("endOfSpeechDelay").put("utterances", delays.count());
        if (delays.count() > 0) {
            delay.put("medianMillis", delays.at(50)).put("p95Millis", delays.at(95));
        }
        ObjectNode sure = node.putObject("interval95");
        putInterval("wordErrorRate", figures.intervals().wordErrorRate(), sure);
        putInterval("sentenceAccuracy", figures.intervals().sentences(), sure);
        putInterval("topicAccuracy", figures.intervals().topics(), sure);
        putInterval("textTopicAccuracy", figures.intervals().textTopics(), sure);
        putInterval("falseCutOffs", figures.intervals().cutOffs(), sure);
        putInterval("falseCutOffsInPause", figures.intervals().pauseCutOffs(), sure);
        putInterval("endOfSpeechDelayMedianMillis", figures.intervals().medianDelay(), sure);
    }

    private static void put(NoiseFigures noise, ObjectNode node) {
        node.put("recordings", noise.recordings());
        node.put("audioSeconds", noise.audio().toMillis() / 1000.0);
        node.put("bargeIns", noise.bargeIns());
        node.put("turns", noise.turns());
        node.put("turnsWithWords", noise.turnsWithWords());
        if (noise.recordings() > 0) {
            node.put("bargeInsPerMinute", noise.perMinute(noise.bargeIns()));
            node.put("turnsWithWordsPerMinute", noise.perMinute(noise.turnsWithWords()));
        }
    }

    private static void putInterval(String name, Optional<Interval> interval, ObjectNode node) {
        interval.ifPresent(both -> node.putArray(name).add(both.low()).add(both.high()));
    }

    private static void putShare(String name, Share share, ObjectNode node) {
        if (share.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, share.part());
        }
    }
}
