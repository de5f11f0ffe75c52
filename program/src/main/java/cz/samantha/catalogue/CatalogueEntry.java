package cz.samantha.catalogue;

import java.util.Map;
import java.util.TreeMap;

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
     * A voice of the Festival project, taken from the operating system's packages.
     *
     * @param debianPackage the package that holds it
     * @param voice its name for {@code --voice}
     */
    record Voice(String name, String title, String licence, String debianPackage, String voice)
            implements CatalogueEntry {}
}
