package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.dialog.text.LabelledUtterances.Judged;
import cz.samantha.script.Script;
import cz.samantha.understanding.Reliance;
import cz.samantha.understanding.Understanding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Ways of understanding side by side: their figures on the same utterances, and what they cost. */
final class UnderstandingComparison {
    private static final double NANOS_PER_MILLI = 1e6;

    private UnderstandingComparison() {}

    static void run(Script script, LabelledUtterances utterances, boolean json, PrintWriter out) {
        if (!json) {
            out.printf(
                    "%-8s %10s %11s %8s %12s %9s %11s %13s%n",
                    "", "first rank", "first three", "urgent", "false alarms", "refused", "learning", "an utterance");
        }
        for (Reliance reliance : Reliance.values()) {
            long start = System.nanoTime();
            Understanding understanding = script.understanding().relyingOn(reliance);
            double learnedMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            start = System.nanoTime();
            List<Judged> judged = utterances.judge(understanding);
            double eachMillis = (System.nanoTime() - start) / NANOS_PER_MILLI / Math.max(1, judged.size());
            UnderstandingFigures figures = UnderstandingFigures.of(script, judged);
            if (json) {
                out.println(toJson(reliance, figures, learnedMillis, eachMillis));
            } else {
                out.printf(
                        Locale.ROOT,
                        "%-8s %8.1f %% %9.1f %% %6.1f %% %10.2f %% %7.1f %% %8.0f ms %10.2f ms%n",
                        reliance.name().toLowerCase(Locale.ROOT),
                        100 * figures.firstRank().part(),
                        100 * figures.firstThree().part(),
                        100 * figures.urgent().part(),
                        100 * figures.falseAlarms().part(),
                        100 * figures.refused().part(),
                        learnedMillis,
                        eachMillis);
            }
        }
    }

    private static ObjectNode toJson(
            Reliance reliance, UnderstandingFigures figures, double learnedMillis, double eachMillis) {
        return Json.object()
                .put("by", reliance.name().toLowerCase(Locale.ROOT))
                .put("utterances", figures.firstRank().utterances())
                .put("accuracy", figures.firstRank().part())
                .put("firstThree", figures.firstThree().part())
                .put("urgentAccuracy", figures.urgent().part())
                .put("falseAlarms", figures.falseAlarms().part())
                .put("outsideRefused", figures.refused().part())
                .put("learningMillis", learnedMillis)
                .put("utteranceMillis", eachMillis);
    }
}
