package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Set;

/** What is left of numbers: decimals, ordinals, ranges, and cardinals that agree with what they count. */
final class NumberRules {
    private static final String START = "(?<![\\d])";
    private static final String WHOLE = "(\\d{1,3}(?: \\d{3}){1,3}(?!\\d)|\\d{1,12}(?!\\d))";

    /** What is called by a number: the number does not count what follows. */
    private static final Set<String> NAMED_BY_NUMBER =
            Set.of("číslo", "paragraf", "odstavec", "odstavce", "článek", "bod", "linka", "strana", "kapitola");

    private NumberRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        START + "(\\d{1,3}(?:\\.\\d{3}){1,3})(?![\\d.])",
                        match -> match.all().replace(".", "")),
                Rewrite.of(
                        START + WHOLE + ",(\\d{1,18})",
                        match -> match.group(1).length() > 15
                                ? Digits.oneByOne(match.group(1)) + " celých " + Digits.oneByOne(match.group(2))
                                : Decimals.spoken(match.number(1), match.group(2))),
                Rewrite.of(START + "(\\d{1,2}) ?[x×](?!\\p{L})", match -> times((int) match.number(1))),
                Rewrite.of(
                        START + "(\\d{1,4})\\.(?= \\p{Ll}|,? (?:a|až|nebo|i) \\d| ?[–-] ?\\d)", NumberRules::ordinal),
                Rewrite.of(START + "(\\d{1,9}) ?[–-] ?(?=\\d)", match -> cardinal(match) + " až "),
                Rewrite.of("(?<![\\p{L}\\d])-" + WHOLE, match -> "minus " + cardinal(match)),
                Rewrite.of(START + WHOLE, NumberRules::cardinal),
                Rewrite.of("\\d+", match -> Digits.oneByOne(match.all())));
    }

    private static String ordinal(Match match) {
        Agreement agreement = Agreement.ofOrdinal(match);
        return Ordinals.spoken((int) match.number(1), agreement.gender(), agreement.form());
    }

    private static String cardinal(Match match) {
        String digits = match.group(1).replace(" ", "");
        if (digits.length() > 12 || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return Digits.oneByOne(digits);
        }
        long number = Long.parseLong(digits);
        String before = match.wordBefore();
        boolean name = NAMED_BY_NUMBER.contains(before);
        boolean counted = Agreement.isPreposition(before) || Agreement.counts(match);
        if (name || !counted) {
            return Cardinals.spoken(number);
        }
        Agreement agreement = Agreement.ofCardinal(number, match);
        return Cardinals.spoken(number, agreement.gender(), agreement.form());
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "jednou";
            case 2, 3, 4 -> Cardinals.spoken(count) + "krát";
            default -> Cardinals.spoken(count).replace(" ", "") + "krát";
        };
    }
}
