package cz.samantha.commandline;

import cz.samantha.configuration.Home;
import cz.samantha.service.EarWiring;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the ear for commands that take {@code --model}. */
final class Ears {
    /** The built-in model. */
    static final String MODEL = "vosk-cs-samantha";

    private Ears() {}

    /**
     * Opens the ear.
     *
     * @param model a model of the catalogue, or a folder
     * @throws MissingException if the model is not here; the message says how to get it
     * @throws IOException if it is damaged
     */
    static VoskEar open(String model, Home home) throws IOException {
        Path written = Path.of(model);
        try {
            return EarWiring.open(
                    Files.isDirectory(written) ? written.toAbsolutePath().normalize() : written, home);
        } catch (ModelMissingException e) {
            throw new MissingException(e);
        }
    }
}
