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
    private static final String MONTH_NAME = MONTHS.stream().collect(Collectors.joining("|", "(", ")"));
    private static final String NUMBER = "(?<![\\d.,:/])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String YEAR = "([12]\\d{3})";

    private DateRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        NUMBER + YEAR + "-" + "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)",
                        match -> day(match, 3) + " " + month(match, 2) + " " + year(match, 1)),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?" + MONTH + "\\. ?" + YEAR + "(?!\\d)",
                        match -> day(match, 1) + " " + month(match, 2) + " " + year(match, 3)),
                Rewrite.of(
                        NUMBER + DAY + "\\. ?(?:[–-]|až|do|a) ?" + DAY + "\\. ?" + MONTH + "\\.(?: ?" + YEAR
                                + "(?!\\d))?",
                        match -> day(match, 1) + " " + joiner(match) + " " + day(match, 2) + " " + month(match, 3)
                                + (match.has(4) ? " " + year(match, 4) : end(match))),
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
                                + "|ledna|února|března|dubna|května|června|července|srpna|října|prosince) )" + YEAR
                                + "(?![\\d.,]\\d|\\d)",
                        match -> year(match, 1)),
                Rewrite.of(
                        "(?<=\\b(?:rok|roku|roce|rokem|roky|letech|let|léta|letopočtu) )" + YEAR + "(?: ?[–-] ?" + YEAR
                                + ")?(?!\\d)",
                        match -> year(match, 1) + (match.has(2) ? " až " + year(match, 2) : "")),
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

    private static String joiner(Match match) {
        return match.all().contains(" a ") ? "a" : match.all().contains(" do ") ? "do" : "až";
    }

    /** The full stop after the month may have been that of the sentence, too. */
    private static String end(Match match) {
        return match.endsSentence() ? "." : "";
    }
}
