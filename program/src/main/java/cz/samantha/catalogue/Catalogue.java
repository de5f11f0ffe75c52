package cz.samantha.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All models and voices that the project knows, from {@code models/catalogue.yaml}.
 *
 * @param entries in the order of the file
 */
public record Catalogue(List<CatalogueEntry> entries) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .addMixIn(CatalogueEntry.class, ByKind.class)
            .build();

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /** @throws IOException if the file is missing or broken; the message names it */
    public static Catalogue read(Path file) throws IOException {
        try {
            return new Catalogue(YAML.readValue(file.toFile(), new TypeReference<List<CatalogueEntry>>() {}));
        } catch (IOException e) {
            throw new IOException("the catalogue of models " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    public Optional<CatalogueEntry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    public String names() {
        return entries.stream().map(CatalogueEntry::name).collect(Collectors.joining(", "));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CatalogueEntry.RecognitionModel.class, name = "recognition-model"),
        @JsonSubTypes.Type(value = CatalogueEntry.PublishedModel.class, name = "published-model"),
        @JsonSubTypes.Type(value = CatalogueEntry.Voice.class, name = "voice")
    })
    private interface ByKind {}
}
