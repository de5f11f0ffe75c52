package cz.samantha.speech.graph;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes numbers as OpenFst keeps them on the machines of today: the lowest byte first. */
final class LittleEndianOutput implements Closeable {
    private final OutputStream out;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    LittleEndianOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void putBoolean(boolean value) throws IOException {
        out.write(value ? 1 : 0);
    }

    void putInt(int value) throws IOException {
        number.putInt(0, value);
        out.write(number.array(), 0, Integer.BYTES);
    }

    void putLong(long value) throws IOException {
        number.putLong(0, value);
        out.write(number.array(), 0, Long.BYTES);
    }

    void putFloat(float value) throws IOException {
        putInt(Float.floatToIntBits(value));
    }

    /** The length in bytes, then the bytes. */
    void putString(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        putInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
