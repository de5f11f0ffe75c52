package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.stream.Collectors;

/** Digits read one by one. */
final class Digits {
    private static final List<String> NAMES =
            List.of("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");

    private Digits() {}

    /** Every digit of a text by its name; other characters are skipped. */
    static String oneByOne(String digits) {
        return digits.chars()
                .filter(c -> c >= '0' && c <= '9')
                .mapToObj(c -> NAMES.get(c - '0'))
                .collect(Collectors.joining(" "));
    }

    /** A group of a telephone number; 222 is said in the feminine, as the style guide of the line has it. */
    static String telephoneGroup(String digits) {
        return digits.matches("2{3}") ? "dvě dvě dvě" : oneByOne(digits);
    }

    /** A whole number in its base form: in words, or digit by digit where it begins with zero or is too large. */
    static String number(String digits) {
        boolean asCode = digits.length() > 1 && digits.charAt(0) == '0';
        return asCode || digits.length() > 12 ? oneByOne(digits) : Cardinals.spoken(Long.parseLong(digits));
    }
}
