package cz.samantha.understanding;

import java.util.List;

/**
 * A light stemmer for Czech words without diacritics: takes one ending off, so that the cases and persons of a word
 * become one. It knows no word and makes no dictionary form; what belongs together beyond endings stands in the lexicon.
 *
 * <p>After the idea of L. Dolamic and J. Savoy, Indexing and stemming approaches for the Czech language (2009).
 */
final class CzechStemmer {
    private static final int SHORTEST_STEM = 3;

    /** Verbs in -ovat: registrovat, registruju, registroval become one. */
    private static final List<String> OVAT_ENDINGS = List.of(
            "ovavat", "ovalo", "ovala", "ovali", "ovaly", "ovane", "ovany", "ovana", "ovano", "ujeme", "ujete", "ovani",
            "oval", "ovat", "ujes", "ujou", "ujte", "uje", "uju", "uji", "uj");

    /** Longest first. */
    private static final List<String> ENDINGS = List.of(
            "atech", "etech", "ovych", "ovymi", "ejsim", "eho", "emu", "ech", "ich", "ych", "ach", "imi", "ymi", "emi",
            "ami", "ama", "ata", "ete", "ite", "ate", "ime", "ame", "eme", "ali", "aly", "ala", "alo", "ili", "ily",
            "ila", "ilo", "ely", "ela", "elo", "eli", "ovi", "ove", "iho", "imu", "aji", "eji", "ou", "em", "es", "is",
            "as", "im", "um", "at", "it", "et", "am", "al", "il", "el", "ym", "ej", "mi", "a", "e", "i", "o", "u", "y");

    private CzechStemmer() {}

    /** @param folded a lower-case word without diacritics */
    static String stem(String folded) {
        String withoutVerb = cut(folded, OVAT_ENDINGS, SHORTEST_STEM + 1);
        return withoutVerb.length() < folded.length() ? withoutVerb : cut(folded, ENDINGS, SHORTEST_STEM);
    }

    private static String cut(String word, List<String> endings, int shortest) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= shortest && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
