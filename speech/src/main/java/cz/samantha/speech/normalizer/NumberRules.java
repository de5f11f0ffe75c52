package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is left of numbers: decimals, ordinals, ranges, and cardinals that agree with what they count. */
final class NumberRules {
    private static final String START = "(?<![\\d])";
    private static final String WHOLE = "(\\d{1,3}(?: \\d{3}){1,3}(?!\\d)|\\d{1,12}(?!\\d))";

    /** Any number that takes the genitive plural. */
    private static final long LARGE = 5;

    /** What is called by a number: the number does not count what follows. */
    private static final Set<String> NAMED_BY_NUMBER =
            Set.of("číslo", "paragraf", "odstavec", "odstavce", "článek", "bod", "linka", "strana", "kapitola");

    private NumberRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        START + "(\\d{1,3}(?:\\.\\d{3}){1,3})(?![\\d.])",
                        match -> match.all().replace(".", "")),
                // A version, an address of a computer
                Rewrite.of(
                        "(?<![\\d.])(?:\\d{1,4}\\.\\d|\\d{1,4}(?:\\.\\d{1,4}){2,5})(?![\\d.])",
                        match -> match.all().replace(".", " tečka ")),
                Rewrite.of(
                        "(?:(?<![\\p{L}\\d])(-))?" + START + WHOLE + ",(\\d{1,18})",
                        match -> (match.has(1) ? "minus " : "")
                                + Decimals.spoken(match.number(2), match.group(3), form(match))),
                Rewrite.of(START + "(\\d{1,4}) ?[x×](?!\\p{L})", match -> times((int) match.number(1))),
                // A school by its number
                Rewrite.of(
                        START + "(\\d{1,3})\\.(?= ?(?:ZŠ|MŠ|SŠ|ZUŠ|SPŠ)(?!\\p{L}))",
                        match -> Ordinals.spoken(
                                (int) match.number(1), Gender.FEMININE, Governor.ofPlace(match.wordBefore()))),
                // Decades: "v 90. letech"
                Rewrite.of(
                        START + "(\\d0)\\.(?= (?:let|léta|letech|letům|lety)(?!\\p{L}))",
                        match -> Ordinals.ofDecade(
                                (int) match.number(1), match.wordsAfter().getFirst())),
                Rewrite.of(START + "(\\d{1,4}\\.) ?[–-] ?(?=\\d{1,4}\\. \\p{Ll})", match -> match.group(1) + " až "),
                Rewrite.of(
                        START + "(\\d{1,4})\\.(?= \\p{Ll}|,? (?:a|až|nebo|i) \\d| ?[–-] ?\\d)", NumberRules::ordinal),
                Rewrite.of(
                        START + WHOLE + " ?[–-] ?" + WHOLE + "(?!\\.?\\d)",
                        match -> cardinal(match, 1, 2) + " až " + cardinal(match, 2, 2)),
                Rewrite.of(START + WHOLE + " ?[–-] ?(?=\\d)", match -> cardinal(match, 1, 1) + " až "),
                Rewrite.of("(?<![\\p{L}\\d])-" + WHOLE, match -> "minus " + cardinal(match, 1, 1)),
                Rewrite.of(START + WHOLE, match -> cardinal(match, 1, 1)),
                Rewrite.of("\\d+", match -> Digits.oneByOne(match.all())));
    }

    private static String ordinal(Match match) {
        if (NAMED_BY_NUMBER.contains(match.wordBefore())) {
            return Cardinals.spoken(match.number(1));
        }
        Agreement agreement = Agreement.ofOrdinal(match);
        return Ordinals.spoken((int) match.number(1), agreement.gender(), agreement.form());
    }

    /** A group in words; what is counted stands after the number of the other group. */
    private static String cardinal(Match match, int group, int last) {
        String digits = match.group(group).replace(" ", "");
        if (digits.length() > 12 || (digits.length() > 1 && digits.charAt(0) == '0')) {
            return Digits.oneByOne(digits);
        }
        long number = Long.parseLong(digits);
        String before = match.wordBefore();
        Optional<Gender> wholes = number == 1 || number == 2 ? Agreement.genderOfWhole(match) : Optional.empty();
        if (wholes.isPresent()) {
            return Cardinals.spoken(number, wholes.get(), Governor.ofMeasure(match.wordBefore()));
        }
        boolean name = NAMED_BY_NUMBER.contains(before);
        boolean counted = Governor.governs(before) || Agreement.counts(match);
        if (name || !counted) {
            return Cardinals.spoken(number);
        }
        Agreement agreement = group == last
                ? Agreement.ofCardinal(number, match)
                : Agreement.ofRange(match.group(last).length() > 4 ? LARGE : match.number(last), match);
        return Cardinals.spoken(number, agreement.gender(), agreement.form());
    }

    private static GrammaticalCase form(Match match) {
        return Governor.ofMeasure(match.wordBefore());
    }

    private static String times(int count) {
        return count == 1 ? "jednou" : Cardinals.spoken(count).replace(" ", "") + "krát";
    }
}
