package cz.samantha.dialog;

import cz.samantha.understanding.CzechWords;
import java.util.Map;

/** Whether a caller who wrote a number down reads it back rightly. */
final class ReadBack {
    /** Fewer digits are no read-back. */
    private static final int LEAST_DIGITS = 3;

    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("nula", "0"),
            Map.entry("jedna", "1"),
            Map.entry("jeden", "1"),
            Map.entry("dva", "2"),
            Map.entry("dve", "2"),
            Map.entry("tri", "3"),
            Map.entry("ctyri", "4"),
            Map.entry("pet", "5"),
            Map.entry("sest", "6"),
            Map.entry("sedm", "7"),
            Map.entry("osm", "8"),
            Map.entry("devet", "9"));

    private ReadBack() {}

    /** Whether somebody reads a number here. */
    static boolean is(String said) {
        return digits(said).length() >= LEAST_DIGITS;
    }

    /** Whether what is read is the number, or the part of it that was written down so far. */
    static boolean isRight(String said, String dictated) {
        return digits(dictated).contains(digits(said));
    }

    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (String word : CzechWords.folded(text).split(" ")) {
            boolean written = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            digits.append(written ? word : DIGITS.getOrDefault(word, ""));
        }
        return digits.toString();
    }
}
