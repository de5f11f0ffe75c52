package cz.samantha.speech.phonetics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that lie beside the classes: UTF-8, one entry a line, {@code #} begins a comment line. */
final class WordLists {
    private WordLists() {}

    static List<String> lines(String name) {
        InputStream stream = WordLists.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The word list " + name + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
