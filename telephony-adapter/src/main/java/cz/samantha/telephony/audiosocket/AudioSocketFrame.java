package cz.samantha.telephony.audiosocket;

import java.util.Arrays;
import java.util.UUID;

/**
 * One message of the AudioSocket protocol: a byte that tells its kind, two bytes of length (big-endian) and so many bytes
 * of payload. See Asterisk's documentation, "AudioSocket", and {@code include/asterisk/res_audiosocket.h}.
 */
public sealed interface AudioSocketFrame {
    /** The byte that goes over the wire. */
    int kind();

    /** What goes over the wire after the header. Shared, not copied: whoever takes it only reads it. */
    byte[] payload();

    /** Ends the connection in peace (0x00). */
    record HangUp() implements AudioSocketFrame {
        @Override
        public int kind() {
            return FrameKind.HANG_UP;
        }

        @Override
        public byte[] payload() {
            return FrameKind.NO_BYTES;
        }
    }

    /** Which call this connection belongs to (0x01); the first frame from Asterisk. */
    record Id(UUID call) implements AudioSocketFrame {
        @Override
        public int kind() {
            return FrameKind.ID;
        }

        @Override
        public byte[] payload() {
            return FrameKind.bytesOf(call);
        }
    }

    /** A key was pressed (0x03): one ASCII character; Asterisk 22.4 and later send it. */
    record Key(char key) implements AudioSocketFrame {
        public Key {
            if (key > 0xff) {
                throw new IllegalArgumentException("a key is one byte");
            }
        }

        @Override
        public int kind() {
            return FrameKind.KEY;
        }

        @Override
        public byte[] payload() {
            return new byte[] {(byte) key};
        }
    }

    /** Something went wrong on the other side (0xff). */
    record Failure(int code) implements AudioSocketFrame {
        public Failure {
            if (code < 0 || code > 0xff) {
                throw new IllegalArgumentException("an error code is one byte, not " + code);
            }
        }

        @Override
        public int kind() {
            return FrameKind.FAILURE;
        }

        @Override
        public byte[] payload() {
            return new byte[] {(byte) code};
        }
    }

    /**
     * Audio (0x10 to 0x18): 16-bit signed linear, little-endian, one channel. The array is not copied and belongs to the
     * frame.
     */
    final class Sound implements AudioSocketFrame {
        private final SlinRate rate;
        private final byte[] littleEndian;

        /** @throws IllegalArgumentException if the bytes are no whole samples, or too many for one frame */
        public Sound(SlinRate rate, byte[] littleEndian) {
            if (littleEndian.length % 2 != 0 || littleEndian.length > FrameKind.MAX_LENGTH) {
                throw new IllegalArgumentException("no frame of 16-bit audio: " + littleEndian.length + " bytes");
            }
            this.rate = rate;
            this.littleEndian = littleEndian;
        }

        /** Audio of the telephone: 8 kHz. */
        public static Sound telephone(byte[] littleEndian) {
            return new Sound(SlinRate.HZ_8000, littleEndian);
        }

        public SlinRate rate() {
            return rate;
        }

        @Override
        public int kind() {
            return rate.kind();
        }

        @Override
        public byte[] payload() {
            return littleEndian;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sound sound
                    && rate == sound.rate
                    && Arrays.equals(littleEndian, sound.littleEndian);
        }

        @Override
        public int hashCode() {
            return 31 * rate.hashCode() + Arrays.hashCode(littleEndian);
        }

        /** The size only: what is said on the line does not belong in logs. */
        @Override
        public String toString() {
            return "Sound[" + rate.hz() + " Hz, " + littleEndian.length + " bytes]";
        }
    }
}
