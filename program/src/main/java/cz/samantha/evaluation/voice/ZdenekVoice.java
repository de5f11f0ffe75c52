package cz.samantha.evaluation.voice;

import cz.samantha.audio.Audio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The synthetic voice Zdenek (RHVoice), which is for tests only: no model is trained on it and nothing is tuned with it, so
 * that it stays a voice the ear has never heard. A program of its own speaks, a process for each sentence.
 */
public final class ZdenekVoice implements TestVoice {
    /** How test data and {@link TestDataFetcher} name it. */
    public static final String NAME = "zdenek";

    private final Path program;

    /** @param folder what {@code deploy/test-data/get-test-data zdenek} has made */
    public ZdenekVoice(Path folder) {
        program = folder.resolve("speak");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audio speak(String text) throws IOException {
        Path wav = Files.createTempFile("zdenek", ".wav");
        try {
            Process process = new ProcessBuilder(program.toString(), "-p", NAME, "-o", wav.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            }
            int status = Processes.await(process);
            if (status != 0 || Files.size(wav) == 0) {
                throw new IOException(program + " did not speak (status " + status
                        + "). Remove its folder and get it anew by: deploy/test-data/get-test-data " + NAME);
            }
            return WavFile.read(wav);
        } finally {
            Files.deleteIfExists(wav);
        }
    }
}
