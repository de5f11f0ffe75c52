package cz.samantha.speech.normalizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that lie beside the classes: UTF-8, columns separated by a tab, {@code #} begins a comment. */
final class Resources {
    private Resources() {}

    /**
     * The rows of a list, each as its columns.
     *
     * @throws IllegalStateException if the list is not in the jar
     */
    static List<List<String>> rows(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The word list " + name + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
