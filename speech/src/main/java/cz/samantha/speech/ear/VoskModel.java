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
    private final Model model;
    private final int sampleRateHz;

    private VoskModel(Model model, int sampleRateHz) {
        this.model = model;
        this.sampleRateHz = sampleRateHz;
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
        List<String> missing = VoskModelFolder.missing(folder);
        if (!missing.isEmpty()) {
            throw new ModelMissingException("The recognition model " + folder + " is incomplete: "
                    + missing.getFirst() + " is missing or cannot be read; './samantha models list' tells which"
                    + " models there are, './samantha models fetch NAME' gets one");
        }
        int sampleRateHz = VoskSampleRate.of(folder);
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        try {
            return new VoskModel(new Model(folder.toString()), sampleRateHz);
        } catch (IOException e) {
            throw new IOException("The recognition model " + folder + " is damaged and cannot be loaded", e);
        }
    }

    Model model() {
        return model;
    }

    /** The rate at which it wants to be told audio of the telephone. */
    int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public void close() {
        model.close();
    }
}
