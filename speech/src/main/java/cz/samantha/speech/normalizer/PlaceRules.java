package cz.samantha.speech.normalizer;

import java.util.List;

/** Postcodes, house numbers, sizes of flats, identification numbers of companies. */
final class PlaceRules {
    private PlaceRules() {}

    static List<Rule> all() {
        return List.of(
                // 301 00 Plzeň: the second pair is said by its digits where it begins with zero.
                Rewrite.of(
                        "(?<![\\d,.])([1-7]\\d{2}) (\\d{2})(?= \\p{Lu}\\p{Ll})",
                        match -> Cardinals.spoken(match.number(1)) + " " + Digits.number(match.group(2))),
                Rewrite.of(
                        "(?<=\\bPSČ:? )(\\d{3}) ?(\\d{2})(?!\\d)",
                        match -> Cardinals.spoken(match.number(1)) + " " + Digits.number(match.group(2))),
                Rewrite.of(
                        "(?<=\\b(?:v|ve) \\d{1,2}\\.) ?(NP|PP)(?!\\p{L})",
                        match -> "NP".equals(match.group(1)) ? " nadzemním podlaží" : " podzemním podlaží"),
                // The floor above the ground
                Rewrite.of(
                        "(?<=\\d\\.) ?(NP|PP)(?!\\p{L})",
                        match -> ("NP".equals(match.group(1)) ? " nadzemní podlaží" : " podzemní podlaží")),
                // 2+kk, 1+1
                Rewrite.of("(?i)(?<!\\p{L}|\\+|\\+ )kk(?!\\p{L})", match -> "ká ká"),
                Rewrite.of(
                        "(?i)(?<![\\d.,+])(\\d{1,2}) ?\\+ ?kk(?!\\p{L})",
                        match -> Cardinals.spoken(match.number(1)) + " plus ká ká"),
                Rewrite.of(
                        "(?<![\\d.,+])(\\d{1,2}) ?\\+ ?(\\d)(?!\\d|[.,]\\d)",
                        match -> Cardinals.spoken(match.number(1)) + " plus " + Cardinals.spoken(match.number(2))),
                // 1234/5: number of the house in the town and in the street
                Rewrite.of(
                        "(?<![\\d.,/])(\\d{1,4})/(\\d{1,4})(\\p{Ll})?(?![\\d/\\p{L}])",
                        match -> Cardinals.spoken(match.number(1)) + " lomeno " + Cardinals.spoken(match.number(2))
                                + (match.has(3) ? " " + LetterNames.spell(match.group(3)) : "")),
                Rewrite.of("(?<=\\d)(?!x)(\\p{Ll})(?![\\d\\p{L}])", match -> " " + LetterNames.spell(match.group(1))),
                Rewrite.of(
                        "(?<=\\p{Lu}\\p{Ll}{2,20} )(\\d{1,4})(\\p{L})(?![\\d\\p{L}])",
                        match -> Cardinals.spoken(match.number(1)) + " " + LetterNames.spell(match.group(2))));
    }
}
