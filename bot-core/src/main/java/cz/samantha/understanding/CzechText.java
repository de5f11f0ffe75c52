package cz.samantha.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first look at Czech text: words without punctuation, and words without háčky and čárky. */
final class CzechText {
    /** A caller who speaks for half a minute says some 80 words; what goes far beyond is no question. */
    static final int MOST_WORDS = 200;

    /** Unicode's blocks up to here hold all letters of Czech, Slovak and German. */
    private static final int END_OF_LATIN_EXTENDED_A = 0x180;

    /** Every character of these blocks without its mark, because decomposing each word anew takes long. */
    private static final char[] LATIN = latinWithoutMarks();

    private static final Locale CZECH = Locale.of("cs");

    private CzechText() {}

    /** Lower-case words in order; everything that is neither letter nor digit separates. At most {@link #MOST_WORDS}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(CZECH);
        for (int i = 0; i < composed.length() && words.size() < MOST_WORDS; i++) {
            char c = composed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty() && words.size() < MOST_WORDS) {
            words.add(word.toString());
        }
        return words;
    }

    /** The word without diacritics: {@code žádost} becomes {@code zadost}. */
    static String fold(String word) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = word.charAt(i);
            if (c >= LATIN.length) {
                return withoutMarks(word);
            }
            folded[i] = LATIN[c];
        }
        return new String(folded);
    }

    private static String withoutMarks(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(decomposed.charAt(i));
            }
        }
        return folded.toString();
    }

    private static char[] latinWithoutMarks() {
        char[] latin = new char[END_OF_LATIN_EXTENDED_A];
        for (char c = 0; c < latin.length; c++) {
            latin[c] = withoutMarks(String.valueOf(c)).charAt(0);
        }
        return latin;
    }
}
