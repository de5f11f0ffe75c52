package cz.samantha.speech.graph;

import java.util.NavigableSet;
import java.util.TreeSet;

/** Which words can be heard: all that callers of the line say, and the most useful ones of Czech. */
final class Vocabulary {
    /** With the everyday forms of the most useful words of Czech. */
    private static final int MOST_WORDS = 60_000;

    private static final int WORDS_WITH_EVERYDAY_FORMS = 20_000;

    private Vocabulary() {}

    static NavigableSet<String> of(Corpus corpus, GeneralText general) {
        NavigableSet<String> words = new TreeSet<>(corpus.words());
        int rank = 0;
        for (String word : general.words()) {
            if (words.size() >= MOST_WORDS) {
                break;
            }
            words.add(word);
            if (rank++ < WORDS_WITH_EVERYDAY_FORMS) {
                words.addAll(Colloquial.of(word));
            }
        }
        return words;
    }
}
