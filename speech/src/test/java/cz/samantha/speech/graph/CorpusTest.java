package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CorpusTest {
    private final Corpus corpus = new Corpus();

    @Test
    void sentences_become_the_words_that_are_spoken() {
        corpus.addSentence("Byt 2+1 za 8 000 Kč?");
        corpus.addSentence("  ");

        assertThat(corpus.sentences())
                .containsExactly(List.of("byt", "dva", "plus", "jedna", "za", "osm", "tisíc", "korun"));
    }

    @Test
    void single_words_are_no_sentences() {
        corpus.addWords("Dobrý den, úřad");

        assertThat(corpus.sentences()).isEmpty();
        assertThat(corpus.words()).containsExactly("den", "dobrý", "úřad");
    }

    @Test
    void nobody_says_a_word_of_fifty_letters() {
        corpus.addSentence("byt " + "a".repeat(50));

        assertThat(corpus.words()).containsExactly("byt");
    }
}
