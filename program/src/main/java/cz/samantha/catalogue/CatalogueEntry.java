package cz.samantha.catalogue;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One recognition model or voice. */
public sealed interface CatalogueEntry {
    String name();

    String title();

    String licence();

    /**
     * A recognition model that is part of the project.
     *
     * @param folder below {@code models/}
     * @param files SHA-256 of every file, by its path in the folder
     */
    record RecognitionModel(String name, String title, String licence, String folder, Map<String, String> files)
            implements CatalogueEntry {
        public RecognitionModel {
            files = new TreeMap<>(files);
        }
    }

    /**
     * A recognition model that somebody else publishes, fetched as a zip and kept outside the project.
     *
     * @param source where its publisher offers it
     * @param bytes size of the zip
     * @param sha256 SHA-256 of the zip in hexadecimal; empty where none is known: then the first fetch records it
     */
    record PublishedModel(String name, String title, String licence, URI source, long bytes, String sha256)
            implements CatalogueEntry {
        private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
        private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}|");

        // Jackson gives null for a key that is left out.
        public PublishedModel {
            sha256 = sha256 == null ? "" : sha256;
            boolean fromTheWeb =
                    source != null && ("https".equals(source.getScheme()) || "http".equals(source.getScheme()));
            if (!fromTheWeb || bytes <= 0 || !PLAIN_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "'" + name + "' needs a plain name, a source on the web, and its size in bytes");
            }
            if (!SHA256.matcher(sha256).matches()) {
                throw new IllegalArgumentException(
                        "'" + name + "' needs a sha256 of 64 small hexadecimal digits, or none");
            }
        }
    }

    /**
     * A voice of the Festival project, taken from the operating system's packages.
     *
     * @param debianPackage the package that holds it
     * @param voice its name for {@code --voice}
     */
    record Voice(String name, String title, String licence, String debianPackage, String voice)
            implements CatalogueEntry {}
}
