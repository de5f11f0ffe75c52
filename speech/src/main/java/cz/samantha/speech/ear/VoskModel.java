package cz.samantha.speech.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/** Vosk in this process, with one loaded model that all calls share. */
public final class VoskModel implements RecognitionEngine {
    private final Model model;
    private final int sampleRateHz;
    private final ModelWords words;
    private final boolean takesPhrases;

    private VoskModel(Model model, int sampleRateHz, ModelWords words, boolean takesPhrases) {
        this.takesPhrases = takesPhrases;
        this.model = model;
        this.sampleRateHz = sampleRateHz;
        this.words = words;
    }

    /**
     * Loads a model.
     *
     * @param folder the model's folder, as published or as made by this project
     * @throws ModelMissingException if it is missing or incomplete; the message says what to do
     * @throws EngineMissingException if Vosk does not run on this platform; the message says what to do
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
        ModelWords words = ModelWords.read(folder);
        NativeVosk.load(() -> LibVosk.setLogLevel(LogLevel.WARNINGS));
        try {
            boolean takesPhrases =
                    VoskModelFolder.takesPhrases(folder) && words.know(List.of(VoskResults.UNKNOWN_WORD));
            return new VoskModel(new Model(folder.toString()), sampleRateHz, words, takesPhrases);
        } catch (IOException e) {
            throw new IOException("The recognition model " + folder + " is damaged and cannot be loaded", e);
        }
    }

    Model model() {
        return model;
    }

    /** The phrases of which it knows all words. */
    List<String> known(List<String> phrases) {
        return words.known(phrases);
    }

    /** Whether all these can be heard, as far as the model tells its words. */
    public boolean knows(Collection<String> all) {
        return words.know(all);
    }

    /** The rate at which it wants to be told audio of the telephone. */
    int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public Recogniser start(int alternatives) {
        return new VoskRecogniser(task -> new LocalDecoding(this, task), takesPhrases, alternatives);
    }

    @Override
    public Place place() {
        return Place.HERE;
    }

    @Override
    public void close() {
        model.close();
    }
}
