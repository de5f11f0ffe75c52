package cz.samantha.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 over the names and contents of files. */
final class ContentHash {
    private static final int DIGITS = 64;

    private ContentHash() {}

    /**
     * In hexadecimal digits; zeros if a file cannot be read to its end.
     *
     * @param files by name, as seen from the package
     */
    static String of(SortedMap<String, Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Path> file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                if (Files.isReadable(file.getValue())) {
                    digest.update(Files.readAllBytes(file.getValue()));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            return "0".repeat(DIGITS);
        }
    }
}
