package cz.samantha.understanding;

/** What other packages need to know about Czech words. */
public final class CzechWords {
    private CzechWords() {}

    /** Words as a listener hears them; punctuation does not count. Counts no further than to 200. */
    public static int count(String text) {
        return CzechText.words(text).size();
    }

    /** Lower case without diacritics, words separated by one space: how words are compared. */
    public static String folded(String text) {
        return CzechText.fold(String.join(" ", CzechText.words(text)));
    }
}
