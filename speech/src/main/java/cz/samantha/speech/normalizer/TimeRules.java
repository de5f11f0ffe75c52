package cz.samantha.speech.normalizer;

import java.util.List;

/** Hours and days of the week: "Po–St 8–17" is "pondělí až středa od osmi do sedmnácti hodin". */
final class TimeRules {
    private static final String DAY = "(Po|Út|St|Čt|Pá|So|Ne)";
    private static final String NUMBER = "(?<![\\d.,:/])";
    private static final String HOUR = "([01]?\\d|2[0-4])";
    private static final String CLOCK = HOUR + "[:.]([0-5]\\d)";
    private static final String UNIT = " ?(?:hodin\\b|hod\\b\\.?|h\\b\\.?)";
    private static final String RANGE = " ?(?:[–-]|až|do) ?";

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                // Days of the week; "Po" alone is also a preposition.
                Rewrite.of(
                        "\\b" + DAY + " ?[–-] ?" + DAY + "\\b\\.?",
                        match -> inCase(match, 1) + " až " + Weekday.spoken(match.group(2), "")),
                Rewrite.of(
                        "\\b" + DAY + "(?=(?:,| a) (?:Po|Út|St|Čt|Pá|So|Ne)\\b|:? ?\\d{1,2}(?:[:.]\\d\\d)? ?[–-])",
                        match -> inCase(match, 1)),
                Rewrite.of("(?<=[\\p{L}](?:,| a) )" + DAY + "\\b(?!\\p{L})", match -> inCase(match, 1)),
                Rewrite.of("(?<=\\b(?:v|ve|od|do|na) )" + DAY + "\\b", match -> inCase(match, 1)),
                // From one hour to another.
                Rewrite.of(
                        "(?i)(?:\\bod )?" + NUMBER + HOUR + "[:.]([0-5]\\d)" + RANGE + CLOCK + "(?!\\d)(?:" + UNIT
                                + ")?",
                        match -> "od " + clock(match, 1, GrammaticalCase.GENITIVE, false) + " do "
                                + clock(match, 3, GrammaticalCase.GENITIVE, true)),
                Rewrite.of(
                        "(?i)(?:\\bod )?" + NUMBER + HOUR + RANGE + HOUR + UNIT,
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2) + " hodin" + end(match)),
                Rewrite.of(
                        "(?<=(?:pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli|otevřeno|hodiny"
                                + "|denně):? )" + HOUR + " ?[–-] ?" + HOUR + "(?![\\d:.]\\d|\\d)",
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2) + " hodin"),
                // One moment.
                Rewrite.of(
                        NUMBER + HOUR + ":([0-5]\\d)(?![\\d:])(?:" + UNIT + ")?",
                        match -> clock(match, 1, caseOfMoment(match), true)),
                Rewrite.of(NUMBER + HOUR + "\\.([0-5]\\d)" + UNIT, match -> clock(match, 1, caseOfMoment(match), true)),
                Rewrite.of("\\b24/7\\b", match -> "nepřetržitě"));
    }

    private static String inCase(Match match, int group) {
        return Weekday.spoken(match.group(group), match.wordBefore());
    }

    private static GrammaticalCase caseOfMoment(Match match) {
        return switch (match.wordBefore()) {
            case "od", "do", "kolem", "okolo", "ode" -> GrammaticalCase.GENITIVE;
            default -> GrammaticalCase.ACCUSATIVE;
        };
    }

    private static String hours(Match match, int group) {
        return Cardinals.spoken(match.number(group), Gender.FEMININE, GrammaticalCase.GENITIVE);
    }

    /** Hours and minutes of two groups; the word "hodin" may be left to the end of a range. */
    private static String clock(Match match, int group, GrammaticalCase form, boolean withUnit) {
        long hour = match.number(group);
        long minute = match.number(group + 1);
        String hours = Cardinals.spoken(hour, Gender.FEMININE, form);
        String unit = form == GrammaticalCase.GENITIVE
                ? (hour == 1 ? "hodiny" : "hodin")
                : hour == 1 ? "hodinu" : hour >= 2 && hour <= 4 ? "hodiny" : "hodin";
        if (minute == 0) {
            return withUnit ? hours + " " + unit : hours;
        }
        String minutes = Cardinals.spoken(minute, Gender.FEMININE, form);
        String minuteUnit =
                form == GrammaticalCase.GENITIVE ? "minut" : minute == 1 ? "minutu" : minute <= 4 ? "minuty" : "minut";
        return hours + " " + unit + " " + minutes + " " + minuteUnit;
    }

    private static String end(Match match) {
        return match.all().endsWith(".") && match.endsSentence() ? "." : "";
    }
}
