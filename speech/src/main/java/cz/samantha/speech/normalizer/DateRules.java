package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.stream.Collectors;

/** Dates and years: days and months in the genitive ("prvního dubna"), years in their base form. */
final class DateRules {
    private static final List<String> MONTHS = List.of(
            "ledna",
            "února",
            "března",
            "dubna",
            "května",
            "června",
            "července",
            "srpna",
            "září",
            "října",
            "listopadu",
            "prosince");
    private static final List<String> MONTHS_IN_INSTRUMENTAL = List.of(
            "lednem",
            "únorem",
            "březnem",
            "dubnem",
            "květnem",
            "červnem",
            "červencem",
            "srpnem",
            "zářím",
            "říjnem",
            "listopadem",
            "prosincem");
    /** The locative is the same. */
    private static final List<String> MONTHS_IN_DATIVE = List.of(
            "lednu",
            "únoru",
            "březnu",
            "dubnu",
            "květnu",
            "červnu",
            "červenci",
            "srpnu",
            "září",
            "říjnu",
            "listopadu",
            "prosinci");

    private static final String MONTH_NAME = MONTHS.stream().collect(Collectors.joining("|", "(", ")"));
    private static final String NUMBER = "(?<![\\d.,:/])(?<!\\d\\. )";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String YEAR = "([12]\\d{3})";

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        "\\b[rR]\\. ?(?=[12]\\d{3}(?!\\d))",
                        match -> switch (match.wordBefore()) {
                            case "v" -> "roce";
                            case "za", "" -> "rok";
                            default -> "roku";
                        }),
                // From one whole date to another
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH + "\\.(?: ?" + YEAR + ")? ?[–-] ?(?=" + DAY + "\\. ?" + MONTH
                                + "\\.)",
                        match -> day(match, 1) + " " + month(match, 2) + (match.has(3) ? " " + year(match, 3) : "")
                                + " až "),
                // "k 1. 1." is "k prvnímu lednu"
                Rewrite.of(
                        "(?<=\\b(?:[kK]e?|[pP]o|[pP]řed) )" + DAY + "\\. ?" + MONTH + "\\.(?: ?" + YEAR + "(?!\\d))?",
                        DateRules::aroundDay),
                // "pátek 13."
                Rewrite.of(
                        "(?<=\\b(?:pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli|dne) )" + DAY
                                + "\\.(?! ?[\\d\\p{Ll}])",
                        match -> day(match, 1) + end(match)),
                // "5. 5. 25"
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH + "\\. ?([0-4]\\d)(?!\\d|[.,:/]\\d| ?[\\p{L}%€]| \\d)",
                        match -> day(match, 1) + " " + month(match, 2) + " "
                                + Years.spoken(2000 + (int) match.number(3))),
                Rewrite.of(
                        "(?<=\\b(?:leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec|ledna"
                            + "|února|března|dubna|května|června|července|srpna|října|listopadu|prosince|pondělí|úterý"
                            + "|středa|čtvrtek|pátek|sobota))[–-](?=\\p{L})",
                        match -> " až "),
                Rewrite.of(
                        "(?<=\\b(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)"
                                + "(?: [12]\\d{3})?) ?[–-] ?(?=" + DAY + "\\. ?" + MONTH_NAME + ")",
                        match -> " až "),
                Rewrite.of(
                        NUMBER + YEAR + "-" + "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)(?:T(?=\\d))?",
                        match -> day(match, 3) + " " + month(match, 2) + " " + year(match, 1)),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?(?:[–-]|až|do|a) ?" + DAY + "\\. ?" + MONTH + "\\.(?: ?" + YEAR
                                + "(?!\\d))?",
                        match -> day(match, 1) + " " + joiner(match) + " " + day(match, 2) + " " + month(match, 3)
                                + (match.has(4) ? " " + year(match, 4) : end(match))),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH + "\\. ?" + YEAR + "(?!\\d)",
                        match -> day(match, 1) + " " + month(match, 2) + " " + year(match, 3)),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH + "\\.(?! ?\\d)",
                        match -> day(match, 1) + " " + month(match, 2) + end(match)),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?([–-]|až|do|a) ?" + "(?=" + DAY + "\\. ?" + MONTH_NAME + "(?!\\p{L}))",
                        match -> day(match, 1) + " " + (match.group(2).matches("[–-]") ? "až" : match.group(2)) + " "),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH_NAME + "(?!\\p{L})(?: (?:roku )?" + YEAR + "(?![\\d]))?",
                        match -> day(match, 1) + " " + match.group(2) + (match.has(3) ? " " + year(match, 3) : "")),
                Rewrite.of(
                        "(?<=\\b(?:lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci"
                                + "|leden|únor|březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec"
                                + "|čtvrtletí|pololetí|jaro|jaře|léto|létě|podzim|zima|zimě"
                                + "|ledna|února|března|dubna|května|června|července|srpna|října|prosince) )" + YEAR
                                + "(?![\\d.,]\\d|\\d)",
                        match -> year(match, 1)),
                Rewrite.of(
                        "(?<=\\b(?:rok|roku|roce|rokem|roky|letech|let|léta|letopočtu) )" + YEAR + "(?: ?[–-] ?" + YEAR
                                + ")?(?!\\d)",
                        match -> year(match, 1) + (match.has(2) ? " až " + year(match, 2) : "")),
                // "od 1995 do 2005", but not "do 1995 korun"
                Rewrite.of(
                        "(?<=\\b(?:v|od|do|z|po|před|kolem) )(1[89]\\d{2})(?![\\d/]|[.,:]\\d| \\d{3}| ?[%€])",
                        match -> Agreement.counts(match) ? match.all() : year(match, 1)),
                Rewrite.of(
                        NUMBER + "(1[1-9]\\d{2}|20\\d{2}) ?[–-] ?(1[1-9]\\d{2}|20\\d{2})(?![\\d ]\\d|\\d)",
                        match -> year(match, 1) + " až " + year(match, 2)));
    }

    private static String day(Match match, int group) {
        return Ordinals.spoken((int) match.number(group), Gender.MASCULINE, GrammaticalCase.GENITIVE);
    }

    private static String month(Match match, int group) {
        return MONTHS.get((int) match.number(group) - 1);
    }

    private static String year(Match match, int group) {
        return Years.spoken((int) match.number(group));
    }

    private static String aroundDay(Match match) {
        GrammaticalCase form = Governor.ofPlace(match.wordBefore());
        List<String> months = form == GrammaticalCase.INSTRUMENTAL ? MONTHS_IN_INSTRUMENTAL : MONTHS_IN_DATIVE;
        return Ordinals.spoken((int) match.number(1), Gender.MASCULINE, form) + " "
                + months.get((int) match.number(2) - 1) + (match.has(3) ? " " + year(match, 3) : end(match));
    }

    private static String joiner(Match match) {
        return match.all().contains(" a ") ? "a" : match.all().contains(" do ") ? "do" : "až";
    }

    /** The full stop after the month may have been that of the sentence, too. */
    private static String end(Match match) {
        return match.endsSentence() ? "." : "";
    }
}
