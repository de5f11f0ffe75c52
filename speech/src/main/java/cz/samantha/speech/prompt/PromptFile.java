package cz.samantha.speech.prompt;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A prompt on disk: an ordinary WAV file (8 kHz, 16 bit) with a checksum of its samples in a RIFF chunk {@code crcs} after
 * them, which other programs skip.
 */
final class PromptFile {
    static final String TEMPORARY_SUFFIX = ".tmp";

    private static final int HEADER_BYTES = 44;
    private static final int CHECKSUM_BYTES = 12;
    private static final int PCM = 1;

    private PromptFile() {}

    /**
     * The audio of a file.
     *
     * @return empty if the file is not there, cut off or damaged
     */
    static Optional<Audio> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int dataBytes = bytes.length - HEADER_BYTES - CHECKSUM_BYTES;
            if (dataBytes < 0 || dataBytes % 2 != 0) {
                return Optional.empty();
            }
            byte[] samples = new byte[dataBytes];
            System.arraycopy(bytes, HEADER_BYTES, samples, 0, dataBytes);
            Audio audio = Audio.ofBytes(samples);
            // The whole file follows from its samples, so that any wrong byte shows.
            return Arrays.equals(bytes, encoded(audio)) ? Optional.of(audio) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes all or nothing: a temporary file beside it takes its name when it is complete. */
    static void write(Path file, Audio audio) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("A prompt needs a folder");
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "new-", TEMPORARY_SUFFIX);
        try {
            Files.write(temporary, encoded(audio));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static byte[] encoded(Audio audio) {
        byte[] samples = audio.toBytes();
        CRC32C checksum = new CRC32C();
        checksum.update(samples);
        ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + samples.length + CHECKSUM_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        tag(file, "RIFF").putInt(file.capacity() - 8);
        tag(file, "WAVE");
        tag(file, "fmt ").putInt(16).putShort((short) PCM).putShort((short) 1);
        file.putInt(TelephoneAudio.SAMPLE_RATE_HZ).putInt(TelephoneAudio.SAMPLE_RATE_HZ * 2);
        file.putShort((short) 2).putShort((short) 16);
        tag(file, "data").putInt(samples.length).put(samples);
        tag(file, "crcs").putInt(4).putInt((int) checksum.getValue());
        return file.array();
    }

    private static ByteBuffer tag(ByteBuffer file, String name) {
        return file.put(name.getBytes(StandardCharsets.US_ASCII));
    }
}
