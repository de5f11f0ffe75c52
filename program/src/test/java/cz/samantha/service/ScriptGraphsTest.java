package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cz.samantha.speech.graph.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

final class ScriptGraphsTest {
    private static final Path BUILT_IN = Path.of("..", "models", "vosk-cs-samantha");

    @TempDir
    Path store;

    /** A model of the built-in kind that carries no general Czech, so that graphs are small and soon made. */
    @TempDir
    Path sounds;

    private ScriptGraphs graphs = new ScriptGraphs(Path.of(""), "");

    @BeforeEach
    void open() throws IOException {
        for (String file : List.of(
                "am/final.mdl",
                "conf/mfcc.conf",
                "conf/model.conf",
                "graph/phones.txt",
                "graph/phones/word_boundary.int")) {
            Path copy = sounds.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(BUILT_IN.resolve(file), copy);
        }
        graphs = new ScriptGraphs(store, "one build");
        ((Logger) LoggerFactory.getLogger(ScriptGraphs.class)).setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        ((Logger) LoggerFactory.getLogger(ScriptGraphs.class)).setLevel(null);
    }

    private static Corpus corpus(String sentence) {
        Corpus corpus = new Corpus();
        corpus.addSentence(sentence);
        return corpus;
    }

    @Test
    void what_was_made_is_found_for_the_same_sentences_and_the_same_build_alone() throws IOException {
        assertThat(graphs.find(sounds, corpus("kde vás najdu"))).isEmpty();

        Path made = graphs.make(sounds, corpus("kde vás najdu"));

        assertThat(graphs.find(sounds, corpus("kde vás najdu"))).contains(made);
        assertThat(graphs.find(sounds, corpus("kdy máte otevřeno"))).isEmpty();
        assertThat(new ScriptGraphs(store, "another build").find(sounds, corpus("kde vás najdu")))
                .isEmpty();
    }

    @Test
    void a_damaged_or_half_made_model_is_not_found_and_is_made_anew() throws IOException {
        Path made = graphs.make(sounds, corpus("kde vás najdu"));
        Files.write(made.resolve("graph/Gr.fst"), new byte[10]);

        assertThat(graphs.find(sounds, corpus("kde vás najdu"))).isEmpty();

        assertThat(graphs.make(sounds, corpus("kde vás najdu"))).isEqualTo(made);
        assertThat(graphs.find(sounds, corpus("kde vás najdu"))).contains(made);
    }

    @Test
    void models_that_were_not_used_for_long_are_deleted() throws IOException {
        Path first = graphs.make(sounds, corpus("slovo a"));
        for (String word : "b c d e f g h i j".split(" ")) {
            graphs.make(sounds, corpus("slovo " + word));
        }

        assertThat(first).doesNotExist();
        try (Stream<Path> left = Files.list(store)) {
            assertThat(left.filter(Files::isDirectory)).hasSize(8);
        }
    }
}
