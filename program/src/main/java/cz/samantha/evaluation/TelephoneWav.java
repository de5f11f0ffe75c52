package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads WAV files that are telephone audio as they are: a converted recording would measure the conversion too. */
final class TelephoneWav {
    private TelephoneWav() {}

    /** @throws IOException if the file is missing, damaged, empty or no telephone audio; the message names file and fault */
    static Audio read(Path file) throws IOException {
        Audio audio = WavFile.read(file);
        AudioFormat format = format(file);
        if (format.getSampleRate() != TelephoneAudio.SAMPLE_RATE_HZ
                || format.getChannels() != 1
                || format.getSampleSizeInBits() != 16
                || !format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%s has %.0f Hz, %d channel(s), %d bit %s; 8000 Hz, 1 channel, 16 bit PCM is needed",
                    file,
                    format.getSampleRate(),
                    format.getChannels(),
                    format.getSampleSizeInBits(),
                    format.getEncoding()));
        }
        if (audio.sampleCount() == 0) {
            throw new IOException(file + " holds no audio");
        }
        return audio;
    }

    private static AudioFormat format(Path file) throws IOException {
        try {
            return AudioSystem.getAudioFileFormat(file.toFile()).getFormat();
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(file + " is not a WAV file that can be read", e);
        }
    }
}
