package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What Java's own zip classes do not tell: which entries are links, devices or the like. It stands in the central directory
 * (PKWARE's APPNOTE 6.3, 4.3.12 and 4.4.15: Unix modes in the upper half of the external attributes).
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR_FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    private ZipDirectory() {}

    /**
     * Names of entries whose Unix mode says that they are neither a file nor a folder, whatever system the entry claims to
     * come from.
     *
     * @throws RefusedException if there is no central directory, or a broken one
     */
    static Set<String> specialEntries(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip)) {
            ByteBuffer directory = directory(channel, zip);
            Set<String> special = new HashSet<>();
            while (directory.remaining() >= ENTRY_BYTES) {
                int at = directory.position();
                if (directory.getInt(at) != ENTRY_SIGNATURE) {
                    throw broken(zip);
                }
                int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
                int moreLength = Short.toUnsignedInt(directory.getShort(at + 30))
                        + Short.toUnsignedInt(directory.getShort(at + 32));
                int type = directory.getInt(at + 38) >>> 16 & FILE_TYPE;
                if (directory.remaining() < ENTRY_BYTES + nameLength + moreLength) {
                    throw broken(zip);
                }
                if (type != 0 && type != REGULAR_FILE && type != FOLDER) {
                    byte[] name = new byte[nameLength];
                    directory.get(at + ENTRY_BYTES, name);
                    special.add(new String(name, StandardCharsets.UTF_8));
                }
                directory.position(at + ENTRY_BYTES + nameLength + moreLength);
            }
            return special;
        }
    }

    private static ByteBuffer directory(FileChannel channel, Path zip) throws IOException {
        int tailLength = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = read(channel, channel.size() - tailLength, tailLength, zip);
        for (int at = tailLength - END_BYTES; at >= 0; at--) {
            // The comment has to reach the end, as Java's ZipFile wants it too; else the two could read different
            // entries.
            boolean end = tail.getInt(at) == END_SIGNATURE
                    && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == tailLength;
            if (end) {
                long length = Integer.toUnsignedLong(tail.getInt(at + 12));
                long endAt = channel.size() - tailLength + at;
                if (length > endAt || length > Integer.MAX_VALUE) {
                    throw broken(zip); // also zip64, which no model of so few files needs
                }
                return read(channel, endAt - length, (int) length, zip);
            }
        }
        throw broken(zip);
    }

    private static ByteBuffer read(FileChannel channel, long from, int length, Path zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw broken(zip);
            }
        }
        return bytes.flip();
    }

    private static RefusedException broken(Path zip) {
        return new RefusedException(zip + " is no zip, or a damaged one", null);
    }
}
