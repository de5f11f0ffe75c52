package cz.samantha.dialog.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Telephone numbers in words, three digits at a time with a pause between. */
final class SpokenDigits {
    private static final int GROUP = 3;
    private static final List<String> WORDS =
            List.of("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");

    private SpokenDigits() {}

    /** @param number digits, perhaps behind a {@code +} */
    static String of(String number) {
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
