package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Roman numerals: "Karla IV." is "Karla čtvrtého", "II. patro" is "druhé patro", "kapitola III" is "kapitola tři". */
final class RomanRules {
    private static final String ROMAN = "(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))";
    private static final String SEVERAL = "(?=[IVX]{2})(X{0,3}(?:IX|IV|V?I{0,3}))";
    private static final String NUMBERED = "[kK]apitol[aeyu]|[čČ]ásti?|[pP]říloh[ayu]|[pP]říloze|[dD]ílu?|[sS]vazek"
            + "|[oO]ddílu?|[hH]lav[ayu]|[hH]lavě|[tT]ypu?|[fF]áz[ei]|[fF]ázi|[eE]tap[ayu]|[eE]tapě|[oO]bvodu?|[bB]odu?"
            + "|[vV]erze|[tT]abulk[ayu]|[bB]loku?|[sS]tupeň|[čČ]íslo|č\\.|tř\\.|hl\\.";
    private static final String END = "(?![\\p{L}\\d])";

    /** Letters and what they count; a smaller one before a larger one is taken off. */
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

    private static final Pattern QUEEN = Pattern.compile("(?:Alžbět|Kateřin|Mari|Ann|Isabel|Izabel|Viktori|Markét).*");

    private RomanRules() {}

    static List<Rule> all() {
        return List.of(
                // What has a number: "část II", "příloha č. IV"
                Rewrite.of(
                        "(?<=\\b(?:" + NUMBERED + ") )" + ROMAN + END + "\\.?",
                        match ->
                                value(match.group(1)) + (match.all().endsWith(".") && match.endsSentence() ? "." : "")),
                // Kings and popes, where no surname follows a single letter.
                Rewrite.of(
                        "(?<=(\\p{Lu}\\p{Ll}{1,20}) )" + ROMAN + "\\.(?! ?\\p{Lu}\\p{Ll})",
                        match -> ruler(match) + (match.endsText() ? "." : "")),
                Rewrite.of(
                        "(?<=(\\p{Lu}\\p{Ll}{1,20}) )" + SEVERAL + "\\.(?= ?\\p{Lu}\\p{Ll})",
                        match -> ruler(match) + "."),
                // An ordinal before its noun; the rules for ordinals make it agree.
                Rewrite.of(
                        "(?<![\\p{L}\\d.])" + ROMAN + "\\.(?=,? ?(?:[–-] ?)?[\\p{Ll}IVX])",
                        match -> value(match.group(1)) + "."),
                Rewrite.of("(?<![\\p{L}\\d.])" + SEVERAL + END, match -> String.valueOf(value(match.group(1)))));
    }

    private static String ruler(Match match) {
        String name = match.group(1);
        Gender gender = QUEEN.matcher(name).matches() ? Gender.FEMININE : Gender.MASCULINE;
        return Ordinals.spoken(value(match.group(2)), gender, caseOf(name.toLowerCase(Locale.ROOT), gender, match));
    }

    private static GrammaticalCase caseOf(String name, Gender gender, Match match) {
        char last = name.charAt(name.length() - 1);
        if (gender == Gender.FEMININE) {
            return switch (last) {
                case 'y', 'ě' -> GrammaticalCase.GENITIVE;
                case 'u' -> name.endsWith("ou") ? GrammaticalCase.INSTRUMENTAL : GrammaticalCase.ACCUSATIVE;
                default -> GrammaticalCase.NOMINATIVE;
            };
        }
        boolean oblique = name.endsWith("ovi");
        if (oblique) {
            return Governor.locativeOrAccusative(match.wordBefore())
                    ? GrammaticalCase.LOCATIVE
                    : GrammaticalCase.DATIVE;
        }
        if (name.endsWith("em") || name.endsWith("ím")) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        boolean genitive = last == 'a' || last == 'e' || name.endsWith("ího");
        return genitive ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int letter = VALUES.getOrDefault(roman.charAt(i), 0);
            int next = i + 1 < roman.length() ? VALUES.getOrDefault(roman.charAt(i + 1), 0) : 0;
            sum += letter < next ? -letter : letter;
        }
        return sum;
    }
}
