package cz.samantha.telephony.audiosocket;

import cz.samantha.telephony.audiosocket.AudioSocketFault.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Bytes to frames and back, with no network in it. Holds nothing but its limit; one serves any number of connections. */
public final class AudioSocketCodec {
    /** 20 ms at the highest rate; at the telephone's rate that is 480 ms. */
    public static final int DEFAULT_MAX_AUDIO_BYTES = 7680;

    private final int maxAudioBytes;

    public AudioSocketCodec() {
        this(DEFAULT_MAX_AUDIO_BYTES);
    }

    /** @param maxAudioBytes the most payload that an audio frame may have when it is read */
    public AudioSocketCodec(int maxAudioBytes) {
        this.maxAudioBytes = maxAudioBytes;
    }

    /** The bytes of a frame as they go over the wire. */
    public static byte[] encode(AudioSocketFrame frame) {
        byte[] payload = frame.payload();
        return ByteBuffer.allocate(FrameKind.HEADER_BYTES + payload.length)
                .put((byte) frame.kind())
                .putShort((short) payload.length)
                .put(payload)
                .array();
    }

    /**
     * Takes the next frame out of the bytes that have come so far.
     *
     * @param bytes big-endian; its position moves behind the frame, or stays where it is as long as the frame is not whole
     * @throws AudioSocketFault if these bytes cannot become a frame, told as soon as the header is there
     */
    public Optional<AudioSocketFrame> decode(ByteBuffer bytes) throws AudioSocketFault {
        if (bytes.remaining() < FrameKind.HEADER_BYTES) {
            return Optional.empty();
        }
        int kind = Byte.toUnsignedInt(bytes.get(bytes.position()));
        int length = Short.toUnsignedInt(bytes.getShort(bytes.position() + 1));
        check(kind, length);
        if (bytes.remaining() < FrameKind.HEADER_BYTES + length) {
            return Optional.empty();
        }
        byte[] payload = new byte[length];
        bytes.position(bytes.position() + FrameKind.HEADER_BYTES);
        bytes.get(payload);
        return Optional.of(frame(kind, payload));
    }

    /**
     * Waits for the next frame of a stream.
     *
     * @return empty if the stream has ended between two frames
     * @throws AudioSocketFault if it is no frame, or the stream ends inside it
     * @throws IOException if the stream cannot be read
     */
    public Optional<AudioSocketFrame> read(InputStream in) throws IOException {
        byte[] header = in.readNBytes(FrameKind.HEADER_BYTES);
        if (header.length == 0) {
            return Optional.empty();
        }
        if (header.length < FrameKind.HEADER_BYTES) {
            throw torn();
        }
        int kind = Byte.toUnsignedInt(header[0]);
        int length = Byte.toUnsignedInt(header[1]) << 8 | Byte.toUnsignedInt(header[2]);
        check(kind, length);
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw torn();
        }
        return Optional.of(frame(kind, payload));
    }

    /** Writes a frame in one go, so that its header never comes in two pieces, which Asterisk reads wrongly. */
    public static void write(OutputStream out, AudioSocketFrame frame) throws IOException {
        out.write(encode(frame));
        out.flush();
    }

    static AudioSocketFault torn() {
        return new AudioSocketFault(Reason.TORN, "the connection ended inside a frame");
    }

    private void check(int kind, int length) throws AudioSocketFault {
        switch (kind) {
            case FrameKind.HANG_UP -> exactly(0, kind, length);
            case FrameKind.ID -> exactly(FrameKind.ID_BYTES, kind, length);
            case FrameKind.KEY, FrameKind.FAILURE -> exactly(1, kind, length);
            default -> checkAudio(kind, length);
        }
    }

    private void checkAudio(int kind, int length) throws AudioSocketFault {
        if (SlinRate.ofKind(kind).isEmpty()) {
            throw new AudioSocketFault(Reason.UNKNOWN_KIND, "unknown kind of frame 0x%02x".formatted(kind));
        }
        if (length > maxAudioBytes) {
            throw new AudioSocketFault(
                    Reason.OVERSIZED, "%d bytes of audio in one frame, at most %d".formatted(length, maxAudioBytes));
        }
        if (length % 2 != 0) {
            throw new AudioSocketFault(Reason.WRONG_LENGTH, "16-bit audio with an odd number of bytes: " + length);
        }
    }

    private static void exactly(int expected, int kind, int length) throws AudioSocketFault {
        if (length != expected) {
            throw new AudioSocketFault(
                    Reason.WRONG_LENGTH,
                    "frame of kind 0x%02x with %d bytes instead of %d".formatted(kind, length, expected));
        }
    }

    private static AudioSocketFrame frame(int kind, byte[] payload) {
        return switch (kind) {
            case FrameKind.HANG_UP -> new AudioSocketFrame.HangUp();
            case FrameKind.ID -> new AudioSocketFrame.Id(FrameKind.idOf(payload));
            case FrameKind.KEY -> new AudioSocketFrame.Key((char) Byte.toUnsignedInt(payload[0]));
            case FrameKind.FAILURE -> new AudioSocketFrame.Failure(Byte.toUnsignedInt(payload[0]));
            default -> new AudioSocketFrame.Sound(SlinRate.ofKind(kind).orElseThrow(), payload);
        };
    }
}
