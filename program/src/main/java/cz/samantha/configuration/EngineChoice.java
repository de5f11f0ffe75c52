package cz.samantha.configuration;

import java.net.URI;
import java.nio.file.Path;

/** What recognises, with what belongs to it alone. A further engine is a further case, and what opens engines must know it. */
public sealed interface EngineChoice {
    /** Vosk in this process. */
    record InProcess(Path model) implements EngineChoice {}

    /** A Vosk server. */
    record Server(URI address, int sampleRateHz) implements EngineChoice {}

    /** @param ear as it was checked when the configuration was read */
    static EngineChoice of(Configuration.Ear ear) {
        return switch (ear.engine()) {
            case Configuration.Ear.VOSK -> new InProcess(ear.model());
            case Configuration.Ear.VOSK_SERVER -> new Server(ear.server(), ear.serverSampleRateHz());
            default -> throw new IllegalArgumentException("there is no engine " + ear.engine());
        };
    }
}
