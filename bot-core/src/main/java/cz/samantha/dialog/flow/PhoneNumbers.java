package cz.samantha.dialog.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Telephone numbers digit by digit: Czech ones have nine digits (numbering plan of the Czech Telecommunication Office),
 * others come with 00 or their country's code and are kept as in E.164.
 */
final class PhoneNumbers {
    private static final int CZECH_DIGITS = 9;
    private static final int MOST_DIGITS = 17;
    private static final int LEAST_FOREIGN_DIGITS = 10;
    private static final int GROUP = 3;
    private static final List<String> WORDS =
            List.of("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");

    private PhoneNumbers() {}

    /** The number that these digits are, when they are a whole one that nothing can follow. */
    static Optional<String> complete(String digits) {
        String national = digits.startsWith("00") ? digits.substring(2) : digits;
        if ((digits.matches("[2-9]\\d{8}") && !hasCountry(digits)) || national.matches("420[2-9]\\d{8}")) {
            return Optional.of(digits.substring(digits.length() - CZECH_DIGITS));
        }
        return national.matches("421[2-9]\\d{8}") ? Optional.of("+" + national) : Optional.empty();
    }

    /** The number that these digits are, when the caller says that no more will follow. */
    static Optional<String> ended(String digits) {
        boolean foreign = digits.startsWith("00") && digits.length() - 2 >= LEAST_FOREIGN_DIGITS;
        return foreign && digits.length() <= MOST_DIGITS
                ? complete(digits).or(() -> Optional.of("+" + digits.substring(2)))
                : complete(digits);
    }

    /** Whether these digits may be the beginning of a number. */
    static boolean maybeBeginning(String digits) {
        if (digits.startsWith("00")) {
            return digits.length() < MOST_DIGITS;
        }
        return digits.length() < (hasCountry(digits) ? CZECH_DIGITS + GROUP : CZECH_DIGITS);
    }

    /** No Czech number begins with the code of a country. */
    private static boolean hasCountry(String digits) {
        return digits.startsWith("420") || digits.startsWith("421");
    }

    /** In words, three digits at a time with a pause between. */
    static String spoken(String number) {
        String digits = number.replace("+", "");
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += GROUP) {
            String group = digits.substring(i, Math.min(digits.length(), i + GROUP));
            // Nobody says "dva dva dva".
            groups.add(group.equals("222") ? "dvě dvě dvě" : words(group));
        }
        return (number.startsWith("+") ? "plus " : "") + String.join(", ", groups);
    }

    private static String words(String digits) {
        return digits.chars().mapToObj(digit -> WORDS.get(digit - '0')).collect(Collectors.joining(" "));
    }
}
