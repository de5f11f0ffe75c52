package cz.samantha.speech.phonetics;

import java.util.HashMap;
import java.util.Map;

/** Words that are not spoken as they are written, respelled so that the letter rules read them right. */
final class ExceptionLexicon {
    private static final int SHORTEST_PREFIX = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();

    /** Reads {@code pronunciation.tsv}: word, tab, respelling; both end in {@code *} for the beginning of words. */
    ExceptionLexicon() {
        for (String line : WordLists.lines("pronunciation.tsv")) {
            String[] row = line.split("\t+", 2);
            if (row[0].endsWith("*")) {
                prefixes.put(row[0].substring(0, row[0].length() - 1), row[1].substring(0, row[1].length() - 1));
            } else {
                words.put(row[0], row[1]);
            }
        }
    }

    /** The respelling of a word in lower case, or the word itself; the longest listed beginning counts. */
    String respelled(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        for (int length = word.length(); length >= SHORTEST_PREFIX; length--) {
            String prefix = prefixes.get(word.substring(0, length));
            if (prefix != null) {
                return prefix + word.substring(length);
            }
        }
        return word;
    }
}
