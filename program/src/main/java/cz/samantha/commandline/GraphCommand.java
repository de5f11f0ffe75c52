package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import cz.samantha.speech.graph.Corpus;
import cz.samantha.speech.graph.GraphModel;
import cz.samantha.speech.graph.ScriptCorpus;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha models graph}: the recognition model with the words and sentences of a script package. */
@Command(
        name = "graph",
        description = {
            "Makes a recognition model that knows all words and sentences of a script package, with the sounds of the"
                    + " built-in model, which stays as it is.",
            "Try it with: ./samantha transcribe --model DIR FILE.wav"
        })
final class GraphCommand implements Callable<Integer> {
    private static final String SOUNDS = "vosk-cs-samantha";

    @Option(names = "--script", paramLabel = "DIR", description = "script package; dialog-scripts/plzen without it")
    private @Nullable Path packageFolder;

    @Option(names = "--out", paramLabel = "DIR", description = "where the model goes; into the cache folder without it")
    private @Nullable Path out;

    @Option(
            names = "--sounds",
            paramLabel = "DIR",
            description = "model or result of models/recipe/make that has the sounds; the built-in one without it")
    private @Nullable Path sounds;

    @Option(names = "--text", paramLabel = "FILE", description = "more sentences or words in UTF-8, one a line")
    private List<Path> texts = List.of();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ModelsCommand models;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Home home = models.home();
        Script script = Scripts.load(
                home, packageFolder != null ? packageFolder : home.resolve(Configuration.DEFAULT.script()));
        long begun = System.nanoTime();
        Corpus corpus = ScriptCorpus.of(script);
        for (Path text : texts) {
            corpus.addSentences(TextLines.of(text));
        }
        Path folder = out != null ? out : home.cache().resolve("models").resolve(script.name());
        GraphModel model = make(sounds != null ? sounds : home.models().resolve(SOUNDS), corpus, folder);
        double seconds = (System.nanoTime() - begun) / 1e9;
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s: %,d words, %,d sentences, graph of %.1f MB, made in %.1f s%n",
                        model.folder(),
                        model.wordCount(),
                        model.sentenceCount(),
                        model.graphBytes() / 1e6,
                        seconds);
        return ExitStatus.WORKED;
    }

    private static GraphModel make(Path sounds, Corpus corpus, Path folder) throws IOException {
        try {
            return GraphModel.make(sounds, corpus, folder);
        } catch (NoSuchFileException e) {
            throw new MissingException(new IOException(
                    "The model " + sounds.getFileName() + " is not whole: " + e.getFile()
                            + " is missing. The built-in one comes back with: ./samantha models fetch " + SOUNDS,
                    e));
        }
    }
}
