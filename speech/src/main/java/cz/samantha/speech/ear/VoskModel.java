package cz.samantha.speech.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/** A loaded Vosk model, shared by all calls. */
public final class VoskModel implements AutoCloseable {
    /** Files without which Vosk's native code would end the whole process. */
    private static final List<String> NEEDED =
            List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/phones/word_boundary.int");

    /** The graph is one file, or two that are put together while recognising. */
    private static final String WHOLE_GRAPH = "graph/HCLG.fst";

    private static final List<String> GRAPH_IN_PARTS = List.of("graph/HCLr.fst", "graph/Gr.fst", "graph/words.txt");

    private final Model model;

    private VoskModel(Model model) {
        this.model = model;
    }

    /**
     * Loads a model.
     *
     * @param folder the model's folder, as published or as made by this project
     * @throws ModelMissingException if it is missing or incomplete; the message says what to do
     * @throws IOException if it cannot be loaded
     */
    public static VoskModel open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ModelMissingException(
                    "The recognition model " + folder + " is missing; './samantha models list' tells which"
                            + " models there are, './samantha models fetch NAME' gets one");
        }
        needs(folder, NEEDED);
        if (!Files.isReadable(folder.resolve(WHOLE_GRAPH))) {
            needs(folder, GRAPH_IN_PARTS);
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        try {
            return new VoskModel(new Model(folder.toString()));
        } catch (IOException e) {
            throw new IOException("The recognition model " + folder + " is damaged and cannot be loaded", e);
        }
    }

    private static void needs(Path folder, List<String> files) throws ModelMissingException {
        for (String file : files) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw new ModelMissingException("The recognition model " + folder + " is incomplete: " + file
                        + " is missing or cannot be read; './samantha models list' tells which models there are,"
                        + " './samantha models fetch NAME' gets one");
            }
        }
    }

    Model model() {
        return model;
    }

    @Override
    public void close() {
        model.close();
    }
}
