package cz.samantha.speech.normalizer;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The names of letters: how something is spelled. */
final class LetterNames {
    private static final Map<String, String> NAMES = Resources.rows("letters.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private LetterNames() {}

    /** Every letter and digit by its name; other characters are skipped. */
    static String spell(String text) {
        StringJoiner names = new StringJoiner(" ");
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= '0' && c <= '9') {
                names.add(Digits.oneByOne(String.valueOf(c)));
            } else if (Character.isLetter(c)) {
                String letter = String.valueOf(c);
                names.add(NAMES.getOrDefault(letter, letter));
            }
        }
        return names.toString();
    }
}
