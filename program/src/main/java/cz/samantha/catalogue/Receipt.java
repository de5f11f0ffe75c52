package cz.samantha.catalogue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was recorded when a published model was fetched; the model is compared with it ever after.
 *
 * @param source where it came from
 * @param archiveSha256 SHA-256 of the zip
 * @param files SHA-256 of every file, by its path in the model's folder
 */
public record Receipt(String source, String archiveSha256, Map<String, String> files) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    // Jackson gives null for a key that is left out.
    public Receipt {
        if (source == null || archiveSha256 == null || files == null) {
            throw new IllegalArgumentException("it is not whole");
        }
        files = new TreeMap<>(files);
    }

    /**
     * @return nothing if there is no such file
     * @throws IOException if it is damaged; the message names it
     */
    static Optional<Receipt> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(YAML.readValue(file.toFile(), Receipt.class));
        } catch (IOException e) {
            throw new IOException(
                    file + ", the record of a model's checksums, is damaged. Delete it and fetch the model again.", e);
        }
    }

    /** Writes the record whole or not at all. */
    void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        YAML.writeValue(beside.toFile(), this);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
