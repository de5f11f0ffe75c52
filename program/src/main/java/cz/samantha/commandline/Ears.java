package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.service.EarWiring;
import cz.samantha.speech.ear.EngineMissingException;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens the ear for commands that take {@code --model}. */
final class Ears {
    /** The built-in model. */
    static final String MODEL = "vosk-cs-samantha";

    /** What {@code --model} takes. */
    static final String MODEL_HELP = "model of the catalogue, or a folder, or a Vosk server's address (ws://host:port)";

    private static final Pattern SERVER = Pattern.compile("wss?://[\\w.:-]+/?");

    private Ears() {}

    /**
     * Opens the ear.
     *
     * @param model a model of the catalogue, or a folder, or the address of a Vosk server ({@code ws://host:port})
     * @throws MissingException if the model is not here, or no Vosk; the message says what to do
     * @throws IOException if it is damaged
     */
    static VoskEar open(String model, Home home) throws IOException {
        try {
            return VoskEar.with(EarWiring.engine(ear(model), home));
        } catch (ModelMissingException | EngineMissingException e) {
            throw new MissingException(e);
        }
    }

    private static Configuration.Ear ear(String model) {
        Configuration.Ear usual = Configuration.DEFAULT.ear();
        if (SERVER.matcher(model).matches()) {
            return new Configuration.Ear(
                    Configuration.Ear.VOSK_SERVER, usual.model(), URI.create(model), usual.serverSampleRateHz());
        }
        Path written = Path.of(model);
        Path folder = Files.isDirectory(written) ? written.toAbsolutePath().normalize() : written;
        return new Configuration.Ear(Configuration.Ear.VOSK, folder, usual.server(), usual.serverSampleRateHz());
    }
}
