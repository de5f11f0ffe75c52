package cz.samantha.speech.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Czech that is not about one office: sentences that tell what follows what, and words in the order of their usefulness.
 * A model carries it in its folder {@code words}; {@code models/recipe/words} makes it.
 *
 * @param sentences of words as they are spoken
 * @param words the most useful first
 */
record GeneralText(List<List<String>> sentences, List<String> words) {
    private static final Pattern SPACE = Pattern.compile(" ");

    GeneralText {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    static GeneralText none() {
        return new GeneralText(List.of(), List.of());
    }

    /**
     * Reads what a model carries.
     *
     * @param folder of the model; one without such text has none
     */
    static GeneralText of(Path folder) throws IOException {
        Path words = folder.resolve("words").resolve("words.txt.gz");
        Path sentences = folder.resolve("words").resolve("sentences.txt.gz");
        if (!Files.isReadable(words) || !Files.isReadable(sentences)) {
            return none();
        }
        return new GeneralText(
                lines(sentences).stream()
                        .map(line -> SPACE.splitAsStream(line).toList())
                        .toList(),
                lines(words));
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
