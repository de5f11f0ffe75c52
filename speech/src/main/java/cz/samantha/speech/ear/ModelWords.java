package cz.samantha.speech.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a model. Vosk writes a warning for each word of a phrase that it lacks, each time the phrase is used. */
final class ModelWords {
    private final Optional<Set<String>> words;

    private ModelWords(Optional<Set<String>> words) {
        this.words = words;
    }

    /** Reads the table of words; where they stand in the graph itself, all are taken to be known. */
    static ModelWords read(Path folder) throws IOException {
        Path table = folder.resolve("graph/words.txt");
        if (!Files.isReadable(table)) {
            return new ModelWords(Optional.empty());
        }
        try (Stream<String> lines = Files.lines(table)) {
            return new ModelWords(
                    Optional.of(lines.map(line -> line.split("\\s", 2)[0]).collect(Collectors.toUnmodifiableSet())));
        }
    }

    boolean know(Collection<String> all) {
        return words.map(mine -> mine.containsAll(all)).orElse(true);
    }

    /** The phrases that can be heard. */
    List<String> known(List<String> phrases) {
        return words.map(all -> phrases.stream()
                        .filter(phrase -> all.containsAll(List.of(phrase.split(" "))))
                        .toList())
                .orElse(phrases);
    }
}
