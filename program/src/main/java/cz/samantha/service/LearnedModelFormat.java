package cz.samantha.service;

import cz.samantha.understanding.LearnedModel;
import cz.samantha.understanding.SentenceEnds;
import cz.samantha.understanding.TopicModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A {@link LearnedModel} as bytes: a mark, the topics, and four blocks of four-byte numbers (codes, rarities and weights of
 * the topics, weights of the ends), all big-endian, with a CRC-32 over everything at the end.
 */
final class LearnedModelFormat {
    private static final int MARK = 0x53414d32;

    private LearnedModelFormat() {}

    static byte[] bytes(LearnedModel learned) {
        TopicModel model = learned.topics();
        float[] ends = learned.ends().weights();
        int features = model.codes().length;
        int numbers = 2 * features + model.weights().length + ends.length;
        ByteArrayOutputStream all = new ByteArrayOutputStream(Integer.BYTES * numbers + 8192);
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(MARK);
            out.writeInt(model.topics().size());
            for (String topic : model.topics()) {
                out.writeUTF(topic);
            }
            block(out, features, bytes -> bytes.asIntBuffer().put(model.codes()));
            block(out, features, bytes -> bytes.asFloatBuffer().put(model.rarities()));
            block(out, model.weights().length, bytes -> bytes.asFloatBuffer().put(model.weights()));
            block(out, ends.length, bytes -> bytes.asFloatBuffer().put(ends));
            out.writeLong(checksum(all.toByteArray(), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return all.toByteArray();
    }

    private static void block(DataOutputStream out, int numbers, Consumer<ByteBuffer> filler) throws IOException {
        byte[] bytes = new byte[Integer.BYTES * numbers];
        filler.accept(ByteBuffer.wrap(bytes));
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The model; empty if the bytes are damaged, or of another format. */
    static Optional<LearnedModel> model(byte[] bytes) {
        int end = bytes.length - Long.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != checksum(bytes, end)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MARK) {
                return Optional.empty();
            }
            List<String> topics = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                topics.add(in.readUTF());
            }
            ByteBuffer codeBytes = block(in);
            int[] codes = new int[codeBytes.capacity() / Integer.BYTES];
            codeBytes.asIntBuffer().get(codes);
            TopicModel model = TopicModel.of(codes, floats(in), topics, floats(in));
            return Optional.of(new LearnedModel(model, SentenceEnds.of(floats(in))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static float[] floats(DataInputStream in) throws IOException {
        ByteBuffer buffer = block(in);
        float[] numbers = new float[buffer.capacity() / Float.BYTES];
        buffer.asFloatBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer block(DataInputStream in) throws IOException {
        return ByteBuffer.wrap(in.readNBytes(in.readInt()));
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
