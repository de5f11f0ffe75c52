package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecognitionGraphTest {
    private static final Path GRAPH = Path.of("..", "models", "vosk-cs-samantha", "graph");

    @TempDir
    private Path folder;

    @Test
    void words_have_the_labels_of_both_graphs() throws IOException {
        Corpus corpus = new Corpus();
        corpus.addSentence("volné byty");
        write(corpus, Long.MAX_VALUE);

        List<String> table = Files.readAllLines(folder.resolve("words.txt"));
        Fst sentences = new FstReader(Files.readAllBytes(folder.resolve("Gr.fst"))).constant();

        assertThat(table).hasSize(4).startsWith("<eps> 0").anyMatch(row -> row.startsWith("[unk] "));
        assertThat(sentences.arcs(0).stream().map(arc -> "volné " + arc.input()))
                .containsAnyElementsOf(table);
    }

    @Test
    void a_graph_that_would_be_too_large_forgets_rare_pairs_but_no_word() throws IOException {
        Corpus corpus = new Corpus();
        for (String first : List.of("byty", "domy", "pokoje", "garáže")) {
            for (String second : List.of("volné", "levné", "malé", "velké")) {
                corpus.addSentence("jaké jsou " + second + " " + first + " " + second);
            }
        }
        long whole = write(corpus, Long.MAX_VALUE);
        List<String> words = Files.readAllLines(folder.resolve("words.txt"));

        assertThat(write(corpus, 1)).isLessThan(whole);
        assertThat(Files.readAllLines(folder.resolve("words.txt"))).isEqualTo(words);
    }

    private long write(Corpus corpus, long mostBytes) throws IOException {
        RecognitionGraph.of(corpus, GeneralText.none(), PhoneTable.read(GRAPH), mostBytes)
                .write(folder);
        return Files.size(folder.resolve("Gr.fst"));
    }
}
