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
    private static final List<String> NEEDED = List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf");

    private final Model model;

    private VoskModel(Model model) {
        this.model = model;
    }

    /**
     * Loads a model.
     *
     * @param folder the model's folder, as published or as made by this project
     * @throws IOException if it is missing, incomplete or cannot be loaded; the message says what to do
     */
    public static VoskModel open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "the recognition model " + folder + " is missing; './samantha models list' tells which"
                            + " models there are, './samantha models fetch NAME' gets one");
        }
        for (String file : NEEDED) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw new IOException("the recognition model " + folder + " is incomplete: " + file
                        + " is missing or cannot be read; './samantha models verify' checks all of it");
            }
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        try {
            return new VoskModel(new Model(folder.toString()));
        } catch (IOException e) {
            throw new IOException("the recognition model " + folder + " cannot be loaded", e);
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
