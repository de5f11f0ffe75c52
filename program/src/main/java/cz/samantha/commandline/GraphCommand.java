package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.script.Script;
import cz.samantha.speech.graph.Corpus;
import cz.samantha.speech.graph.GraphModel;
import cz.samantha.speech.graph.ScriptCorpus;
import cz.samantha.speech.graph.TextFit;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
            "Makes a recognition model that knows all words and sentences of a script package and"
                    + " general Czech, with the sounds of the built-in model, which stays as it is.",
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

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "make nothing, tell how well the graph would expect these sentences: UTF-8, one a line,"
                    + " what follows a tab is left out")
    private @Nullable Path measured;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ModelsCommand models;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Home home = models.home();
        List<String> more = new ArrayList<>();
        for (Path text : texts) {
            more.addAll(TextLines.of(text));
        }
        Script script = Scripts.load(
                home, packageFolder != null ? packageFolder : home.resolve(Configuration.DEFAULT.script()));
        Path builtIn = home.models().resolve(SOUNDS);
        Path acoustics = sounds != null ? sounds : builtIn;
        long begun = System.nanoTime();
        Corpus corpus = ScriptCorpus.of(script);
        corpus.addSentences(more);
        if (measured != null) {
            return measure(acoustics, builtIn, corpus, measured);
        }
        Path folder = out != null ? out : home.cache().resolve("models").resolve(script.name());
        GraphModel model = make(acoustics, builtIn, corpus, folder);
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

    private int measure(Path acoustics, Path general, Corpus corpus, Path file) throws IOException {
        Corpus said = new Corpus();
        TextLines.of(file).forEach(line -> said.addSentence(line.split("\t", 2)[0]));
        TextFit fit = GraphModel.fit(acoustics, general, corpus, said);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%,d sentences, %,d words with their ends, %.2f %% not in the vocabulary, perplexity"
                                + " %.0f%n",
                        said.sentences().size(),
                        fit.words(),
                        100.0 * fit.unknownWords() / Math.max(1, fit.words()),
                        fit.perplexity());
        return ExitStatus.WORKED;
    }

    private static GraphModel make(Path sounds, Path general, Corpus corpus, Path folder) throws IOException {
        try {
            return GraphModel.make(sounds, general, corpus, folder);
        } catch (NoSuchFileException e) {
            throw new MissingException(new IOException(
                    "The model " + sounds.getFileName() + " is not whole: " + e.getFile()
                            + " is missing. The built-in one comes back with: ./samantha models fetch " + SOUNDS,
                    e));
        }
    }
}
