package cz.samantha.speech.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Vosk model with a new graph.
 *
 * @param folder where it lies
 * @param wordCount how many words it can hear
 * @param sentenceCount from how many sentences it knows what follows what
 * @param graphBytes how large both graphs are
 */
public record GraphModel(Path folder, int wordCount, int sentenceCount, long graphBytes) {
    private static final long MOST_GRAPH_BYTES = 20_000_000;
    /** Lies in the folders that may be replaced. */
    private static final String MARK = "MADE_ANEW.txt";

    /** A model may lack it. */
    private static final String LEFT_CLASSES = "graph/" + LeftClasses.FILE;

    /** What the new model takes over from the old one. */
    static final List<String> KEPT = List.of(
            "am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/phones.txt", "graph/phones/word_boundary.int");

    /**
     * Makes a model, with general Czech if the model that has the sounds carries it. What lies in the folder is replaced only
     * when the new one is complete.
     *
     * @param acoustics the model that has the sounds
     * @param folder a new or empty one, or one with a model that was made before
     * @throws IOException if a file is missing or cannot be written, or if the folder holds something else
     */
    public static GraphModel make(Path acoustics, Corpus corpus, Path folder) throws IOException {
        return make(acoustics, acoustics, corpus, folder);
    }

    /**
     * Makes a model as above.
     *
     * @param general the model that carries general Czech; one without any gives a graph of the corpus alone
     */
    public static GraphModel make(Path acoustics, Path general, Corpus corpus, Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        refuseOther(target, acoustics.toAbsolutePath().normalize());
        for (String file : KEPT) {
            if (!Files.isReadable(acoustics.resolve(file))) {
                throw new NoSuchFileException(acoustics.resolve(file).toString());
            }
        }
        RecognitionGraph graph = graph(acoustics, general, corpus);
        // Not a temporary folder of Java's, which nobody but this user may read.
        Path part = parent(target)
                .resolve(target.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
        delete(part);
        try {
            for (String file : KEPT) {
                Files.createDirectories(parent(part.resolve(file)));
                Files.copy(acoustics.resolve(file), part.resolve(file));
            }
            if (Files.isRegularFile(acoustics.resolve(LEFT_CLASSES))) {
                Files.copy(acoustics.resolve(LEFT_CLASSES), part.resolve(LEFT_CLASSES));
            }
            graph.write(part.resolve("graph"));
            Files.writeString(
                    part.resolve(MARK),
                    "Made by './samantha models graph'; the sounds are those of " + acoustics.getFileName() + ".\n");
            delete(target);
            Files.move(part, target);
        } finally {
            delete(part);
        }
        long bytes = Files.size(target.resolve("graph").resolve(RecognitionGraph.SOUNDS))
                + Files.size(target.resolve("graph").resolve(RecognitionGraph.SENTENCES));
        return new GraphModel(target, graph.wordCount(), corpus.sentences().size(), bytes);
    }

    /**
     * How well the graph that would be made expects what is said; nothing is written.
     *
     * @param said sentences that are not in the corpus
     * @throws IOException if the model that has the sounds is not whole
     */
    public static TextFit fit(Path acoustics, Path general, Corpus corpus, Corpus said) throws IOException {
        return graph(acoustics, general, corpus).fit(said.sentences());
    }

    private static RecognitionGraph graph(Path acoustics, Path general, Corpus corpus) throws IOException {
        return RecognitionGraph.of(
                corpus, GeneralText.of(general), PhoneTable.read(acoustics.resolve("graph")), MOST_GRAPH_BYTES);
    }

    /** Whether graphs can be made for the sounds of a model: it has the phones of the built-in one, and nothing is missing. */
    public static boolean fits(Path acoustics) {
        try {
            PhoneTable.read(acoustics.resolve("graph"));
            return KEPT.stream().map(acoustics::resolve).allMatch(Files::isReadable);
        } catch (IOException e) {
            return false;
        }
    }

    private static void refuseOther(Path target, Path acoustics) throws IOException {
        if (target.equals(acoustics)) {
            throw new IOException("The graph cannot be written into " + target + ", where its sounds come from");
        }
        boolean free = !Files.exists(target) || Files.isRegularFile(target.resolve(MARK)) || isEmptyFolder(target);
        if (!free) {
            throw new IOException(target + " holds something that this command did not make and stays as it is;"
                    + " name a new folder");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent != null ? parent : path;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
