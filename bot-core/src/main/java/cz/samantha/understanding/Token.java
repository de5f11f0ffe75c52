package cz.samantha.understanding;

/**
 * A word of an utterance.
 *
 * @param word lower case, with diacritics
 * @param folded without diacritics
 * @param stem without its ending
 * @param filler says nothing about the topic
 * @param confidence how sure the recogniser is of it, between 0 and 1
 */
record Token(String word, String folded, String stem, boolean filler, double confidence) {
    static Token of(String word, boolean filler, double confidence) {
        String folded = CzechText.fold(word);
        return new Token(word, folded, CzechStemmer.stem(folded), filler, confidence);
    }
}
