package cz.samantha.commandline;

import cz.samantha.speech.graph.Pronunciations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./samantha models pronounce FILE...}: what the recipe of the acoustic model learns the sounds of words from. */
@Command(
        name = "pronounce",
        description =
                "Prints every word of texts in UTF-8 with each way it can sound: the word, a tab, and phones of the"
                        + " built-in model. Words are in lower case, with spaces between.")
final class PronounceCommand implements Callable<Integer> {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "text files")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path file : files) {
            for (String line : TextLines.of(file)) {
                SPACES.splitAsStream(line).filter(word -> !word.isEmpty()).forEach(words::add);
            }
        }
        Pronunciations pronunciations = new Pronunciations();
        PrintWriter out = spec.commandLine().getOut();
        for (String word : words) {
            pronunciations.of(word).forEach(phones -> out.println(word + "\t" + String.join(" ", phones)));
        }
        return ExitStatus.WORKED;
    }
}
