package cz.samantha.speech.normalizer;

import java.util.List;

/** Laws and their paragraphs: "zákon č. 89/2012 Sb." is said as number and year. */
final class LawRules {
    private LawRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        "(?:č\\. ?|číslo )(\\d{1,4})/(\\d{4})(?: ?Sb\\.?(?![\\p{L}]))?",
                        match -> "číslo " + Cardinals.spoken(match.number(1)) + " z roku "
                                + Years.spoken((int) match.number(2)) + (match.endsSentence() ? "." : "")),
                Rewrite.of(
                        "(\\d{1,4})/(\\d{4}) ?Sb\\.?(?![\\p{L}])",
                        match -> "číslo " + Cardinals.spoken(match.number(1)) + " z roku "
                                + Years.spoken((int) match.number(2)) + (match.endsSentence() ? "." : "")),
                Rewrite.of("§§ ?", match -> "paragrafy "),
                Rewrite.of(
                        "§ ?(\\d{1,6}) ?(\\p{Ll})(?![\\p{L}.])",
                        match -> "paragraf " + Digits.number(match.group(1)) + " " + LetterNames.spell(match.group(2))),
                Rewrite.of("§ ?(\\d{1,6})", match -> "paragraf " + Digits.number(match.group(1))),
                Rewrite.of(
                        "(?:písm\\. ?|písmeno )(\\p{Ll})\\)", match -> "písmeno " + LetterNames.spell(match.group(1))));
    }
}
