package cz.samantha.understanding;

/**
 * A word of an utterance.
 *
 * @param word lower case, with diacritics
 * @param folded without diacritics
 * @param stem without its ending
 * @param filler says nothing about the topic
 */
record Token(String word, String folded, String stem, boolean filler) {
    static Token of(String word, boolean filler) {
        String folded = CzechText.fold(word);
        return new Token(word, folded, CzechStemmer.stem(folded), filler);
    }
}
