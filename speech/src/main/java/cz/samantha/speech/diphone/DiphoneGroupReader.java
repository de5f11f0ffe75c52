package cz.samantha.speech.diphone;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a "grouped" diphone file of Festival's UniSyn: an ASCII index, then for each diphone a binary EST track of
 * predictor coefficients and a NeXT/Sun sound of the residual (Edinburgh Speech Tools manual, "EST file formats").
 */
public final class DiphoneGroupReader {
    private static final byte[] HEADER_END = "EST_Header_End\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SND_MAGIC = 0x2e736e64;
    private static final int SND_MULAW = 1;
    private static final int SND_LINEAR_16 = 3;

    private final Path file;
    private final byte[] data;

    private DiphoneGroupReader(Path file, byte[] data) {
        this.file = file;
        this.data = data;
    }

    /**
     * @throws DamagedVoiceException if the content cannot be understood
     * @throws IOException if the file cannot be read
     */
    public static DiphoneInventory read(Path file) throws IOException {
        DiphoneGroupReader reader = new DiphoneGroupReader(file, Files.readAllBytes(file));
        try {
            return reader.inventory();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            DamagedVoiceException damaged = new DamagedVoiceException(file, "it is cut off or not a diphone group");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private DiphoneInventory inventory() throws DamagedVoiceException {
        if (!new String(data, 0, Math.min(14, data.length), StandardCharsets.ISO_8859_1).equals("EST_File index")) {
            throw new DamagedVoiceException(file, "it does not begin with 'EST_File index'");
        }
        int headerEnd = headerEnd(0);
        int count = number(header(0, headerEnd), "NumEntries");
        int position = headerEnd + HEADER_END.length;
        String[][] entries = new String[count][];
        for (int i = 0; i < count; i++) {
            int lineEnd = position;
            while (data[lineEnd] != '\n') {
                lineEnd++;
            }
            entries[i] = new String(data, position, lineEnd - position, StandardCharsets.ISO_8859_1)
                    .strip()
                    .split("\\s+");
            if (entries[i].length < 4) {
                throw new DamagedVoiceException(file, "line " + (i + 1) + " of its index is too short");
            }
            position = lineEnd + 1;
        }
        return diphones(entries, position);
    }

    private DiphoneInventory diphones(String[][] entries, int dataStart) throws DamagedVoiceException {
        Map<String, Diphone> diphones = new HashMap<>();
        int sampleRateHz = 0;
        for (String[] entry : entries) {
            ByteBuffer sound = at(dataStart + Integer.parseInt(entry[2]));
            if (sound.getInt() != SND_MAGIC) {
                throw new DamagedVoiceException(file, "the sound of " + entry[0] + " is not where the index says");
            }
            int offset = sound.getInt();
            int length = sound.getInt();
            int encoding = sound.getInt();
            sampleRateHz = sound.getInt();
            short[] residual = residual(sound, offset, length, encoding);
            Track track = track(dataStart + Integer.parseInt(entry[1]));
            diphones.put(
                    entry[0],
                    new Diphone(Integer.parseInt(entry[3]), track.times, track.coefficients, residual, sampleRateHz));
        }
        if (sampleRateHz <= 0) {
            throw new DamagedVoiceException(file, "it holds no diphones");
        }
        return new DiphoneInventory(diphones, sampleRateHz);
    }

    /** A binary EST track. */
    private static final class Track {
        private final float[] times;
        private final float[][] coefficients;

        Track(int frames, int channels) {
            times = new float[frames];
            coefficients = new float[frames][channels];
        }
    }

    private Track track(int start) throws DamagedVoiceException {
        int headerEnd = headerEnd(start);
        Map<String, String> header = header(start, headerEnd);
        int frames = number(header, "NumFrames");
        int channels = number(header, "NumChannels");
        if (frames == 0 || channels == 0) {
            throw new DamagedVoiceException(file, "a diphone has no frames");
        }
        if ((long) frames * channels * Float.BYTES > data.length - headerEnd) {
            throw new DamagedVoiceException(file, "a diphone has more frames than the file holds");
        }
        Track track = new Track(frames, channels);
        String breaks = header.getOrDefault("BreaksPresent", "0");
        boolean breaksPresent = "1".equals(breaks) || "true".equals(breaks);
        ByteBuffer buffer = at(headerEnd + HEADER_END.length);
        buffer.order("01".equals(header.get("ByteOrder")) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int frame = 0; frame < track.times.length; frame++) {
            track.times[frame] = buffer.getFloat();
            if (breaksPresent) {
                buffer.getFloat();
            }
            for (int channel = 0; channel < track.coefficients[frame].length; channel++) {
                track.coefficients[frame][channel] = buffer.getFloat();
            }
        }
        return track;
    }

    private short[] residual(ByteBuffer sound, int offset, int length, int encoding) throws DamagedVoiceException {
        if (encoding != SND_MULAW && encoding != SND_LINEAR_16) {
            throw new DamagedVoiceException(file, "a residual has the unknown encoding " + encoding);
        }
        if (length < 0 || length > sound.capacity()) {
            throw new DamagedVoiceException(file, "a residual is longer than the file");
        }
        boolean muLaw = encoding == SND_MULAW;
        short[] samples = new short[muLaw ? length : length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = muLaw ? muLawToLinear(sound.get(offset + i)) : sound.getShort(offset + 2 * i);
        }
        return samples;
    }

    /** ITU-T G.711, mu-law. */
    private static short muLawToLinear(byte coded) {
        int bits = ~coded & 0xff;
        int magnitude = (((bits & 0xf) << 3) + 0x84) << ((bits & 0x70) >> 4);
        return (short) ((bits & 0x80) != 0 ? 0x84 - magnitude : magnitude - 0x84);
    }

    private ByteBuffer at(int position) {
        return ByteBuffer.wrap(data, position, data.length - position).slice();
    }

    private int headerEnd(int from) throws DamagedVoiceException {
        for (int i = from; i <= data.length - HEADER_END.length; i++) {
            int matched = 0;
            while (matched < HEADER_END.length && data[i + matched] == HEADER_END[matched]) {
                matched++;
            }
            if (matched == HEADER_END.length) {
                return i;
            }
        }
        throw new DamagedVoiceException(file, "a header has no end");
    }

    private Map<String, String> header(int from, int to) {
        Map<String, String> header = new HashMap<>();
        for (String line : new String(data, from, to - from, StandardCharsets.ISO_8859_1).split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                header.put(line.substring(0, space), line.substring(space + 1).strip());
            }
        }
        return header;
    }

    private int number(Map<String, String> header, String key) throws DamagedVoiceException {
        String value = header.get(key);
        if (value == null || !value.matches("\\d{1,6}")) {
            throw new DamagedVoiceException(file, "a header lacks " + key);
        }
        return Integer.parseInt(value);
    }
}
