package cz.samantha.commandline;

import cz.samantha.speech.normalizer.CzechNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha normalize}: written Czech to spoken words, a line each. */
@Command(
        name = "normalize",
        description = "Written Czech from standard input, a line each, to the words that will be spoken, lower case,"
                + " without punctuation.")
final class NormalizeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CzechNormalizer normalizer = new CzechNormalizer();
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader lines = program.input();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.println(normalizer.spokenWords(line));
        }
        return ExitStatus.WORKED;
    }
}
