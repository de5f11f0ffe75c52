package cz.samantha.telephony.audiosocket;

import java.nio.ByteBuffer;
import java.util.UUID;

/** The numbers of the AudioSocket protocol. */
final class FrameKind {
    static final int HANG_UP = 0x00;
    static final int ID = 0x01;
    static final int KEY = 0x03;
    static final int FAILURE = 0xff;

    static final int HEADER_BYTES = 3;
    static final int ID_BYTES = 16;
    static final int MAX_LENGTH = 0xffff;
    static final byte[] NO_BYTES = {};

    private FrameKind() {}

    static byte[] bytesOf(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID idOf(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
