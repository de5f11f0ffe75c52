package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a telephone of the network recorded, independent of the bot and of the exchange: WAV files that are whole when the
 * call is over.
 *
 * @param heard what came to the telephone
 * @param said what went from it
 * @param together both, mixed
 */
public record Recording(Path heard, Path said, Path together) {
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(5);
    private static final int WAV_HEADER_BYTES = 44;

    static Recording in(Path folder, String name) {
        return new Recording(
                folder.resolve(name + "-heard.wav"),
                folder.resolve(name + "-said.wav"),
                folder.resolve(name + "-together.wav"));
    }

    /** What came to the telephone; waits until the file is whole, so the call must be over. */
    public Audio heardAudio() throws IOException, RehearsalException, InterruptedException {
        return read(heard);
    }

    /** What went from the telephone; waits until the file is whole, so the call must be over. */
    public Audio saidAudio() throws IOException, RehearsalException, InterruptedException {
        return read(said);
    }

    private static Audio read(Path file) throws IOException, RehearsalException, InterruptedException {
        long deadline = System.nanoTime() + WRITTEN_WITHIN.toNanos();
        while (!isWhole(file)) {
            if (System.nanoTime() - deadline > 0) {
                throw new RehearsalException("The recording " + file + " was not finished.");
            }
            Thread.sleep(20);
        }
        return WavFile.read(file);
    }

    /** Asterisk writes the length into the header when the recording ends. */
    private static boolean isWhole(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < WAV_HEADER_BYTES) {
            return false;
        }
        try (RandomAccessFile wav = new RandomAccessFile(file.toFile(), "r")) {
            wav.seek(4);
            return Integer.reverseBytes(wav.readInt()) == wav.length() - 8;
        }
    }
}
