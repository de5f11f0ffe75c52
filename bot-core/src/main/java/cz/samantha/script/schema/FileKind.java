package cz.samantha.script.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files in a script package; each has its own part of the schema. */
public enum FileKind {
    PACKAGE,
    SETTINGS,
    FACTS,
    CALENDAR,
    PROMPTS,
    LEXICON,
    CONCEPTS,
    EXAMPLES,
    TOPICS,
    FLOWS,
    TESTS;

    /** How commands and the schema's {@code $defs} call it: {@code topics}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #id}. */
    public static Optional<FileKind> named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The kind of a file.
     *
     * @param file path inside the package, with {@code /}: {@code topics/kontakty.yaml}
     */
    public static Optional<FileKind> of(String file) {
        int folder = file.indexOf('/');
        return named(folder < 0 ? file.replaceFirst("\\.yaml$", "") : file.substring(0, folder));
    }
}
