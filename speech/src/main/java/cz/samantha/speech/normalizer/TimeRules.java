package cz.samantha.speech.normalizer;

import java.util.List;

/** Hours and days of the week: "Po–St 8–17" is "pondělí až středa od osmi do sedmnácti hodin". */
final class TimeRules {
    private static final String DAY = "(Po|Út|St|Čt|Pá|So|Ne)";
    private static final String NUMBER = "(?<![\\d.,:/])";
    private static final String HOUR = "([01]?\\d|2[0-4])";
    private static final String CLOCK = HOUR + "[:.]([0-5]\\d)";
    private static final String UNIT = " ?(?:hodin\\b|hod\\b\\.?|h\\b\\.?)";
    private static final Forms HOUR_FORMS = new Forms("hodina", "hodiny", "hodině", "hodinu", "hodině", "hodinou");
    private static final String RANGE = " ?(?:[–-]|až|do) ?";

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                // Days of the week; "Po" alone is also a preposition.
                Rewrite.of(
                        "\\b" + DAY + " ?[–-] ?" + DAY + "\\b\\.?",
                        match -> inCase(match, 1) + " až " + Weekday.spoken(match.group(2), "")),
                Rewrite.of(
                        "\\b(po|út|st|čt|pá|so|ne) ?[–-] ?(po|út|st|čt|pá|so|ne)\\b\\.?(?=:? ?\\d)",
                        match -> Weekday.spoken(capital(match.group(1)), match.wordBefore()) + " až "
                                + Weekday.spoken(capital(match.group(2)), "")),
                Rewrite.of(
                        "\\b(po|út|st|čt|pá|so|ne)(?=:? \\d{1,2}[:.]\\d\\d ?[–-])",
                        match -> Weekday.spoken(capital(match.group(1)), "")),
                Rewrite.of(
                        "\\b" + DAY + "(?=(?:,| a) (?:Po|Út|St|Čt|Pá|So|Ne)\\b|:? ?\\d{1,2}(?:[:.]\\d\\d)? ?[–-])",
                        match -> inCase(match, 1)),
                Rewrite.of("(?<=[\\p{L}](?:,| a) )" + DAY + "\\b(?!\\p{L})", match -> inCase(match, 1)),
                Rewrite.of(
                        "(?<=\\b(?:v|ve|od|do|na|mimo|kromě|každou|každé|každý|každá) )" + DAY + "\\b|\\b" + DAY
                                + "(?=:? (?:zavřeno|otevřeno|pouze|jen|dopoledne|odpoledne|po objednání))",
                        match -> inCase(match, match.has(1) ? 1 : 2)),
                // From one hour to another; of several such spans only the last has the word.
                Rewrite.of(
                        "(?i)(?:\\b(?:od|v|ve) )?" + NUMBER + HOUR + RANGE + HOUR + "(?=(?:,| a) ?(?:od )?" + HOUR
                                + RANGE + HOUR + UNIT + ")",
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2)),
                Rewrite.of(
                        "(?i)(?:\\b(?:od|v|ve) )?" + NUMBER + HOUR + "[:.]([0-5]\\d)" + RANGE + CLOCK + "(?!\\d)(?:"
                                + UNIT + ")?",
                        match -> "od " + clock(match, 1, GrammaticalCase.GENITIVE, false) + " do "
                                + clock(match, 3, GrammaticalCase.GENITIVE, true)),
                Rewrite.of(
                        "(?i)(?:\\b(?:od|v|ve) )?" + NUMBER + HOUR + RANGE + HOUR + UNIT,
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2) + " hodin" + end(match)),
                Rewrite.of(
                        "(?<=(?:pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli|otevřeno|hodiny"
                                + "|denně):? )" + HOUR + " ?[–-] ?" + HOUR + "(?![\\d:.]\\d|\\d)",
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2) + " hodin"),
                Rewrite.of(
                        "(?<=\\bdo \\p{L}{2,20} (?:\\p{L}{2,12} )?hodin(?:,| a) )" + HOUR + " ?[–-] ?" + HOUR
                                + "(?![\\d:.]\\d|\\d)",
                        match -> "od " + hours(match, 1) + " do " + hours(match, 2) + " hodin"),
                // "po 18. hod."
                Rewrite.of(
                        NUMBER + HOUR + "\\. ?hod\\b\\.?",
                        match -> Ordinals.spoken((int) match.number(1), Gender.FEMININE, hourth(match)) + " "
                                + HOUR_FORMS.in(hourth(match)) + end(match)),
                // One moment.
                Rewrite.of(
                        NUMBER + HOUR + ":([0-5]\\d)(?![\\d:]| \\d{3})(?:" + UNIT + ")?",
                        match -> clock(match, 1, caseOfMoment(match), true)),
                Rewrite.of(
                        NUMBER + HOUR + "\\.([0-5]\\d)" + UNIT,
                        match -> clock(match, 1, caseOfMoment(match), true) + end(match)),
                Rewrite.of(
                        "(?<=\\b(?:v|ve|od|do|před|po|kolem) )" + HOUR
                                + "\\.([0-5]\\d)(?![\\d.,]?\\d| ?%| \\p{L}{0,2}Kč)",
                        match -> clock(match, 1, caseOfMoment(match), true)),
                Rewrite.of("\\b24/7\\b", match -> "dvacet čtyři hodin denně, sedm dní v týdnu"));
    }

    private static String capital(String day) {
        return Character.toUpperCase(day.charAt(0)) + day.substring(1);
    }

    private static GrammaticalCase hourth(Match match) {
        return switch (match.wordBefore()) {
            case "v", "ve" -> GrammaticalCase.ACCUSATIVE;
            default -> Governor.ofPlace(match.wordBefore());
        };
    }

    private static String inCase(Match match, int group) {
        return Weekday.spoken(match.group(group), match.wordBefore());
    }

    private static GrammaticalCase caseOfMoment(Match match) {
        return switch (match.wordBefore()) {
            case "od", "do", "kolem", "okolo", "ode" -> GrammaticalCase.GENITIVE;
            case "po" -> GrammaticalCase.LOCATIVE;
            case "před", "mezi" -> GrammaticalCase.INSTRUMENTAL;
            default -> GrammaticalCase.ACCUSATIVE;
        };
    }

    private static String hours(Match match, int group) {
        return Cardinals.spoken(match.number(group), Gender.FEMININE, GrammaticalCase.GENITIVE);
    }

    /** Hours and minutes of two groups; the word "hodin" may be left to the end of a range. */
    private static String clock(Match match, int group, GrammaticalCase form, boolean withUnit) {
        if (form == GrammaticalCase.LOCATIVE || form == GrammaticalCase.INSTRUMENTAL) {
            return aboutHour(match, group, form);
        }
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

    /** "po šestnácté hodině", "před osmou hodinou třicet minut" */
    private static String aboutHour(Match match, int group, GrammaticalCase form) {
        String hour = Ordinals.spoken((int) match.number(group), Gender.FEMININE, form) + " " + HOUR_FORMS.in(form);
        long minute = match.number(group + 1);
        return minute == 0
                ? hour
                : hour + " " + CountedNoun.named("minuta").counted(minute, GrammaticalCase.NOMINATIVE);
    }

    private static String end(Match match) {
        return match.all().endsWith(".") && match.endsSentence() ? "." : "";
    }
}
