package cz.samantha.speech.normalizer;

import java.util.List;

/** Numbers that only name something: accounts, birth numbers, symbols of payments, tax numbers, names of roads. */
final class CodeRules {
    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                // An account with its bank, a birth number
                Rewrite.of(
                        "(?<![\\d/.,-])(?:(\\d{2,6})-)?(\\d{6,10})/(\\d{3,4})(?![\\d/])",
                        match -> (match.has(1) ? Digits.oneByOne(match.group(1)) + " pomlčka " : "")
                                + Digits.oneByOne(match.group(2)) + " lomeno " + Digits.oneByOne(match.group(3))),
                Rewrite.of(
                        "(?<=\\b(?:VS|KS|SS|PIN|kl\\.|klapk[auy]|klapce|[sS]ymbol|[sS]ymbolu|[sS]ymbolem|kód|kódu|heslo):?"
                            + " )(\\d{3,20})(?![\\d/])",
                        match -> Digits.oneByOne(match.group(1))),
                Rewrite.of(
                        "(?<=\\b(?:IČO?|DIČ):? ?)(\\d{2,3}) (\\d{2,3}) (\\d{2,3})(?: (\\d{2,3}))?(?![\\d/])",
                        match -> Digits.oneByOne(match.all())),
                Rewrite.of("(?<=\\bIČO?:? ?)(\\d{6,10})(?!\\d)", match -> Digits.oneByOne(match.group(1))),
                Rewrite.of(
                        "(?<!\\p{L})(?:(CZ|SK)) ?(\\d{8,24})(?!\\d)",
                        match -> LetterNames.spell(match.group(1)) + " " + Digits.oneByOne(match.group(2))),
                // An international account: "CZ65 0800 0000 1920 0014 5399"
                Rewrite.of(
                        "(?<!\\p{L})(\\p{Lu}{2}\\d{2}(?: ?\\d{4}){3,7}(?: ?\\d{1,3})?)(?!\\d)",
                        match -> LetterNames.spell(match.group(1))),
                // The name of a data box
                Rewrite.of(
                        "(?<=\\b(?:schránk[auy]|schránce|ID|ISDS|DS):?"
                                + " )(?=\\p{L}*\\d)([\\p{L}\\d]{5,10})(?![\\p{L}\\d])",
                        match -> LetterNames.spell(match.group(1))),
                // A4, D5, 5G
                Rewrite.of("(?<![\\p{L}\\d])(\\p{Lu})(?=\\d)", match -> LetterNames.spell(match.group(1)) + " "),
                Rewrite.of(
                        "(?<=(?<!\\p{L})\\d{1,4})(?:(\\p{Lu})(?= \\d|[,.;)]|$)(?!\\.\\p{L})| (\\p{Lu})(?= \\d))",
                        match -> " " + LetterNames.spell(match.all())));
    }
}
