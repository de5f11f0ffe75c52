package cz.samantha.ear;

import java.util.List;

/**
 * One guess at what was said.
 *
 * @param text lower case, words separated by one space, no punctuation
 * @param confidence mean confidence of the words between 0 and 1; 1 for text that nobody had to recognise
 * @param words the words with their times; empty for text that nobody had to recognise
 */
public record Hypothesis(String text, double confidence, List<Word> words) {
    public Hypothesis {
        words = List.copyOf(words);
    }

    /** Without what was said, which does not belong in logs. */
    @Override
    public String toString() {
        return "Hypothesis[" + words.size() + " words, confidence " + confidence + "]";
    }

    public static Hypothesis ofText(String text) {
        return new Hypothesis(text, 1.0, List.of());
    }
}
