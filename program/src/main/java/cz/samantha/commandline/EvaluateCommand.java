package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.configuration.Configuration;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.script.Script;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha evaluate understanding FOLDER}: accuracy on labelled data; ear and mouth have classes of their own. */
@Command(
        name = "evaluate",
        description = "Accuracy on labelled data, with confusions and errors.",
        subcommands = {EvaluateEarCommand.class, EvaluateMouthCommand.class})
final class EvaluateCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The program that this command belongs to. */
    Main program() {
        return program;
    }

    @Command(
            description = {
                "How often the first topic of an utterance is a right one. FOLDER/utterances.tsv has a"
                        + " header line and the columns 'text' and 'topics': all right ones, separated by |;"
                        + " none: nothing may be answered.",
                "The status is 0 whatever the accuracy is."
            })
    int understanding(
            @Parameters(paramLabel = "FOLDER", description = "holds utterances.tsv") Path folder,
            @Option(
                            names = "--script",
                            paramLabel = "DIR",
                            description = "script package; dialog-scripts/plzen without it")
                    @Nullable
                    Path packageFolder,
            @Option(
                            names = "--compare",
                            description = "side by side: both means together, the rules alone, what is learned alone")
                    boolean compare,
            @Option(names = "--json", description = "one JSON object") boolean json)
            throws IOException {
        // Before the package, which takes longer to read: who named a wrong file is told at once.
        LabelledUtterances utterances = utterances(folder);
        Script script = Scripts.load(
                program.home(),
                packageFolder != null ? packageFolder : program.home().resolve(Configuration.DEFAULT.script()));
        PrintWriter out = spec.commandLine().getOut();
        if (compare) {
            UnderstandingComparison.run(script, utterances, json, out);
            return ExitStatus.WORKED;
        }
        UnderstandingReport report = UnderstandingReport.of(script, script.understanding(), utterances);
        if (json) {
            out.println(toJson(report));
        } else {
            print(report, out);
        }
        return ExitStatus.WORKED;
    }

    private static LabelledUtterances utterances(Path folder) {
        Path file = folder.resolve("utterances.tsv");
        if (!Files.isRegularFile(file)) {
            throw new WrongUseException("There is no " + file
                    + "; evaluate understanding needs it with a header line and the columns text and"
                    + " topics.");
        }
        try {
            return LabelledUtterances.read(file);
        } catch (CharacterCodingException e) {
            throw new WrongUseException(file + " is not in UTF-8; save it in UTF-8.");
        } catch (IOException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
    }

    private static void print(UnderstandingReport report, PrintWriter out) {
        UnderstandingFigures figures = report.figures();
        printShare(out, "Right at first rank", figures.firstRank());
        printShare(out, "  of topics that are in this package", figures.withinTopics());
        printShare(out, "Right within the first three", figures.firstThree());
        printShare(out, "Urgent, right at first rank", figures.urgent());
        printShare(out, "Not urgent, taken for urgent", figures.falseAlarms());
        printShare(out, "Outside the domain, refused", figures.refused());
        out.printf(
                "No-match: %d right, %d missed answers, %d answers where none was right%n",
                report.rightNoMatches(), report.missedAnswers(), report.wrongAnswersToNothing());
        if (!report.unknownTopics().isEmpty()) {
            out.println("Topics of the data that this package lacks: " + String.join(", ", report.unknownTopics()));
        }
        if (report.errors().isEmpty()) {
            return;
        }
        out.println();
        out.println("Confusions (right -> understood):");
        report.confusions().forEach(one -> out.printf("%5d  %s -> %s%n", one.count(), one.expected(), one.got()));
        out.println();
        out.println("Errors:");
        for (LabelledUtterances.Judged error : report.errors()) {
            String ranked = error.ranked().stream()
                    .map(topic -> String.format(Locale.ROOT, "%s %.2f", topic.id(), topic.score()))
                    .collect(Collectors.joining(", "));
            out.printf(
                    "  %s%n      right: %s; understood: %s%n",
                    error.labelled().text(),
                    UnderstandingReport.expected(error),
                    ranked.isEmpty() ? UnderstandingReport.NOTHING : ranked);
        }
    }

    private static void printShare(PrintWriter out, String name, UnderstandingFigures.Share share) {
        out.printf(
                Locale.ROOT,
                "%-36s %5.1f %%  (%d of %d utterances)%n",
                name,
                100 * share.part(),
                share.counted(),
                share.utterances());
    }

    private static ObjectNode toJson(UnderstandingReport report) {
        ObjectNode line = Json.object()
                .put("utterances", report.figures().firstRank().utterances())
                .put("right", report.figures().firstRank().counted())
                .put("accuracy", report.figures().firstRank().part())
                .put("withinUtterances", report.figures().withinTopics().utterances())
                .put("withinAccuracy", report.figures().withinTopics().part())
                .put("firstThree", report.figures().firstThree().part())
                .put("urgentUtterances", report.figures().urgent().utterances())
                .put("urgentAccuracy", report.figures().urgent().part())
                .put("falseAlarms", report.figures().falseAlarms().part())
                .put("outsideUtterances", report.figures().refused().utterances())
                .put("outsideRefused", report.figures().refused().part())
                .put("rightNoMatches", report.rightNoMatches())
                .put("missedAnswers", report.missedAnswers())
                .put("wrongAnswersToNothing", report.wrongAnswersToNothing());
        report.unknownTopics().forEach(line.putArray("unknownTopics")::add);
        report.confusions()
                .forEach(one -> line.withArray("confusions")
                        .addObject()
                        .put("expected", one.expected())
                        .put("got", one.got())
                        .put("count", one.count()));
        for (LabelledUtterances.Judged error : report.errors()) {
            ObjectNode node = line.withArray("errors")
                    .addObject()
                    .put("text", error.labelled().text());
            error.labelled().topics().forEach(node.putArray("expected")::add);
            Json.putTopics(node, error.ranked());
        }
        return line;
    }
}
