package cz.samantha.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether files are what the catalogue says (SHA-256, FIPS 180-4). */
public final class Checksums {
    private Checksums() {}

    /**
     * @param expected SHA-256 in hexadecimal, by the file's path below the folder
     * @return what is wrong, a line a file; empty if all is well
     */
    public static List<String> faults(Path folder, Map<String, String> expected) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> entry : expected.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file)) {
                faults.add(file + " is missing");
            } else if (!sha256(file).equals(entry.getValue())) {
                faults.add(file + " is not what the catalogue says: it is damaged or was changed");
            }
        }
        return faults;
    }

    /** The files that are not there at all. */
    public static List<Path> missing(Path folder, Map<String, String> expected) {
        return expected.keySet().stream()
                .map(folder::resolve)
                .filter(file -> !Files.isRegularFile(file))
                .toList();
    }

    /** SHA-256 of every file below a folder, in hexadecimal, by its path there. */
    public static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString(), sha256(file));
            }
        }
        return sums;
    }

    /** SHA-256 of a file, in hexadecimal. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
