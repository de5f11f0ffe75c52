package cz.samantha.audio;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads any uncompressed WAV file as telephone audio and writes telephone audio as WAV (RIFF, 16 bit). */
public final class WavFile {
    /** Streams are written with lengths just under two or four gigabytes. */
    private static final long LONGEST_KNOWN_BYTES = 0x7fff_0000L;

    private WavFile() {}

    /**
     * Reads a WAV file of any rate and number of channels and converts it to 8 kHz, one channel.
     *
     * @throws IOException if the file is missing, damaged or not a WAV; the message names the file and the fault
     */
    public static Audio read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such WAV file");
        }
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            AudioFormat format = in.getFormat();
            AudioFormat linear = new AudioFormat(format.getSampleRate(), 16, format.getChannels(), true, false);
            byte[] bytes;
            try (AudioInputStream converted = AudioSystem.getAudioInputStream(linear, in)) {
                bytes = converted.readAllBytes();
            }
            if (bytes.length / linear.getFrameSize() < promisedFrames(in)) {
                throw new EOFException();
            }
            float[] mono = mix(bytes, format.getChannels());
            float[] telephone =
                    Resampler.resample(mono, Math.round(format.getSampleRate()), TelephoneAudio.SAMPLE_RATE_HZ);
            return Audio.ofSamples(toShorts(telephone));
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(
                    file + " is not a WAV file that can be read (uncompressed PCM, A-law or u-law expected): "
                            + e.getMessage(),
                    e);
        } catch (EOFException e) {
            throw new IOException(file + " is cut off: its WAV header promises more than the file holds", e);
        }
    }

    /** What the header says; 0 where a program that could not know the length wrote the largest number there is. */
    private static long promisedFrames(AudioInputStream in) {
        long bytes = in.getFrameLength() * in.getFormat().getFrameSize();
        return bytes > LONGEST_KNOWN_BYTES ? 0 : Math.max(0, in.getFrameLength());
    }

    /** Writes 8 kHz, 16 bit, one channel. */
    public static void write(Path file, Audio audio) throws IOException {
        write(file, audio.samples(), TelephoneAudio.SAMPLE_RATE_HZ);
    }

    /** Writes 16 bit, one channel at any rate. */
    public static void write(Path file, short[] samples, int sampleRateHz) throws IOException {
        AudioFormat format = new AudioFormat(sampleRateHz, 16, 1, true, false);
        byte[] bytes = Audio.ofSamples(samples).toBytes();
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length)) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static float[] mix(byte[] bytes, int channels) {
        int frames = bytes.length / (2 * channels);
        float[] mono = new float[frames];
        for (int i = 0; i < frames; i++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                int at = 2 * (i * channels + channel);
                sum += (short) ((bytes[at] & 0xff) | bytes[at + 1] << 8);
            }
            mono[i] = sum / channels;
        }
        return mono;
    }

    private static short[] toShorts(float[] samples) {
        short[] result = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            result[i] = (short) Math.clamp(Math.round(samples[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return result;
    }
}
