package cz.samantha.speech.phonetics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where di, ti, ni stay hard, as in loan words ("politika", "studio"), and where they are soft ("ticho"). */
final class HardSyllables {
    /** A match that covers the consonant makes the syllable hard. */
    private final List<Pattern> hard = patterns("hard-syllables.txt");

    /** A match that covers the consonant makes the syllable soft, whatever the other list says. */
    private final List<Pattern> soft = patterns("soft-syllables.txt");

    private static List<Pattern> patterns(String list) {
        return WordLists.lines(list).stream().map(Pattern::compile).toList();
    }

    /** @param index of d, t or n before a short i */
    boolean isHard(String word, int index) {
        return covers(hard, word, index) && !covers(soft, word, index);
    }

    private static boolean covers(List<Pattern> patterns, String word, int index) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(word);
            while (matcher.find()) {
                if (matcher.start() <= index && index < matcher.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
