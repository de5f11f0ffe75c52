package cz.samantha.speech.ear;

import cz.samantha.audio.TelephoneAudio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * At which rate a model wants the telephone's audio. Published models are mostly made for 16 kHz, and Vosk hears nothing at
 * all, without saying so to its caller, when it is told 8 kHz then.
 */
final class VoskSampleRate {
    private static final int KALDIS_DEFAULT_HZ = 16_000;
    private static final String CONFIGURATION = "conf/mfcc.conf";

    private VoskSampleRate() {}

    /**
     * @return the telephone's rate where the model takes it, else the model's own, a multiple of the telephone's
     * @throws IOException if the audio cannot be brought to the model's rate
     */
    static int of(Path folder) throws IOException {
        Path file = folder.resolve(CONFIGURATION);
        int rateHz;
        try {
            rateHz = option(file, "sample-frequency")
                    .map(written -> (int) Double.parseDouble(written))
                    .orElse(KALDIS_DEFAULT_HZ);
        } catch (NumberFormatException e) {
            throw new IOException(file + " has a '--sample-frequency' that is no number", e);
        }
        boolean takesLess = option(file, "allow-upsample")
                .filter(written -> !written.equals("false"))
                .isPresent();
        // Vosk always brings audio down to a lower rate by itself.
        if (takesLess || rateHz <= TelephoneAudio.SAMPLE_RATE_HZ) {
            return TelephoneAudio.SAMPLE_RATE_HZ;
        }
        if (rateHz % TelephoneAudio.SAMPLE_RATE_HZ != 0) {
            throw new IOException("The recognition model " + folder + " is for audio of " + rateHz
                    + " Hz and cannot be used for the telephone's " + TelephoneAudio.SAMPLE_RATE_HZ + " Hz");
        }
        return rateHz;
    }

    /** An option in Kaldi's form {@code --name=value}, or {@code --name}; underscores stand for hyphens. */
    private static Optional<String> option(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .map(line -> line.split("=", 2))
                    .filter(option -> option[0].strip().replace('_', '-').equals("--" + name))
                    .map(option -> option.length == 2 ? option[1].strip() : "")
                    .reduce((earlier, later) -> later);
        }
    }
}
