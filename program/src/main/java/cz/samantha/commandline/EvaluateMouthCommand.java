package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.evaluation.Share;
import cz.samantha.evaluation.SpokenForms;
import cz.samantha.speech.normalizer.CzechNormalizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./samantha evaluate mouth FOLDER}: whether what is written is read as it should be. */
@Command(
        name = "mouth",
        description = {
            "How many written texts become the right words. FOLDER/spoken.tsv has a header line and the columns"
                    + " 'written', 'spoken' (all right ones, separated by ' | ', as 'normalize' prints them) and"
                    + " 'category'.",
            "The status is 0 whatever the share is."
        })
final class EvaluateMouthCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "holds spoken.tsv")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        CzechNormalizer normalizer = new CzechNormalizer();
        List<SpokenForms.Judged> judged = forms(folder).judge(normalizer::spokenWords);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(toJson(judged));
        } else {
            print(judged, out);
        }
        return ExitStatus.WORKED;
    }

    private static SpokenForms forms(Path folder) {
        Path file = folder.resolve(SpokenForms.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            throw new WrongUseException("There is no " + file
                    + "; evaluate mouth needs it with a header line and the columns written, spoken and category.");
        }
        try {
            return SpokenForms.read(folder);
        } catch (CharacterCodingException e) {
            throw new WrongUseException(file + " is not in UTF-8; save it in UTF-8.");
        } catch (IOException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
    }

    private static void print(List<SpokenForms.Judged> judged, PrintWriter out) {
        printShare(out, "Read right", Share.of(judged, SpokenForms.Judged::right));
        byCategory(judged).forEach((category, share) -> printShare(out, "  " + category, share));
        List<SpokenForms.Judged> failures = failures(judged);
        if (failures.isEmpty()) {
            return;
        }
        out.println();
        out.println("Failures:");
        for (SpokenForms.Judged failure : failures) {
            out.printf(
                    "  %s (%s)%n      right: %s%n      read:  %s%n",
                    failure.form().written(),
                    failure.form().category(),
                    String.join(" | ", failure.form().spoken()),
                    failure.got());
        }
    }

    private static void printShare(PrintWriter out, String name, Share share) {
        out.printf(Locale.ROOT, "%-24s %5.1f %%  (%d of %d)%n", name, 100 * share.part(), share.counted(), share.all());
    }

    private static ObjectNode toJson(List<SpokenForms.Judged> judged) {
        Share all = Share.of(judged, SpokenForms.Judged::right);
        ObjectNode line = Json.object()
                .put("forms", all.all())
                .put("right", all.counted())
                .put("accuracy", all.part());
        ObjectNode categories = line.putObject("categories");
        byCategory(judged)
                .forEach((category, share) ->
                        categories.putObject(category).put("forms", share.all()).put("right", share.counted()));
        for (SpokenForms.Judged failure : failures(judged)) {
            ObjectNode node = line.withArray("failures")
                    .addObject()
                    .put("written", failure.form().written())
                    .put("category", failure.form().category())
                    .put("got", failure.got());
            failure.form().spoken().forEach(node.putArray("expected")::add);
        }
        return line;
    }

    private static List<SpokenForms.Judged> failures(List<SpokenForms.Judged> judged) {
        return judged.stream().filter(one -> !one.right()).toList();
    }

    private static Map<String, Share> byCategory(List<SpokenForms.Judged> judged) {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        one -> one.form().category(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> Share.of(some, SpokenForms.Judged::right))));
    }
}
