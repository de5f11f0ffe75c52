package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A download that is not yet of use: {@code NAME.zip.part}, and beside it {@code NAME.zip.part.of}, which tells of what it
 * is a part (the address, and the mark by which the server tells editions apart).
 *
 * @param file the bytes that have come so far
 */
record PartFile(Path file) {
    /**
     * @param address where the bytes come from
     * @param edition a strong ETag or else a Last-Modified date, fit for If-Range (RFC 9110, 13.1.5)
     */
    record Origin(String address, String edition) {}

    private Path note() {
        return file.resolveSibling(file.getFileName() + ".of");
    }

    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** How many bytes have come. */
    long bytes() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Of what the bytes are a part; nothing if that is not known, so that they cannot be continued. */
    Optional<Origin> origin() throws IOException {
        if (!Files.exists(note())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note());
        return lines.size() == 2 ? Optional.of(new Origin(lines.get(0), lines.get(1))) : Optional.empty();
    }

    /** Begins anew: nothing of what came before stays. */
    void begin(Optional<Origin> origin) throws IOException {
        delete();
        if (origin.isPresent()) {
            Files.write(note(), List.of(origin.get().address(), origin.get().edition()));
        }
    }

    /** Moves what came out of the way, so that the next download begins anew. */
    void putAside(Path aside) throws IOException {
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        delete();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(note());
    }
}
