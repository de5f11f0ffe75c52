package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fractions and ratios: "2/3" is "dvě třetiny", "1½" is "jeden a půl", "3:2" is "tři ku dvěma". */
final class FractionRules {
    private static final Map<String, CountedNoun> PARTS = Map.ofEntries(
            Map.entry("2", CountedNoun.named("polovina")),
            Map.entry("3", CountedNoun.named("třetina")),
            Map.entry("4", CountedNoun.named("čtvrtina")),
            Map.entry("5", CountedNoun.named("pětina")),
            Map.entry("6", CountedNoun.named("šestina")),
            Map.entry("7", CountedNoun.named("sedmina")),
            Map.entry("8", CountedNoun.named("osmina")),
            Map.entry("9", CountedNoun.named("devítina")),
            Map.entry("10", CountedNoun.named("desetina")),
            Map.entry("20", CountedNoun.named("dvacetina")),
            Map.entry("100", CountedNoun.named("setina")),
            Map.entry("1000", CountedNoun.named("tisícina")));
    private static final String FRACTION = "(\\d{1,3})/(10{1,3}|20|[2-9])(?![\\d/\\p{L}]|,\\d)";

    /** What a name of a street ends with; a house number follows it. */
    private static final Pattern LIKE_STREET = Pattern.compile(".*(?:[áéíýyaě]|ého|ch)");

    private static final Set<String> HOUSES =
            Set.of("č", "p", "číslo", "ulice", "ulici", "náměstí", "třída", "popisné");

    private FractionRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        "(?<![\\d.,/])(\\d{1,4}) 1/2(?![\\d/\\p{L}])",
                        match -> Cardinals.spoken(
                                        match.number(1),
                                        Agreement.ofRange(2, match).gender(),
                                        Governor.ofMeasure(match.wordBefore()))
                                + " a půl"),
                Rewrite.of(
                        "(?<![\\d.,/])(\\d{1,4}) " + FRACTION,
                        match -> match.number(2) < match.number(3)
                                ? Cardinals.spoken(match.number(1)) + " a " + fraction(match, 2)
                                : match.all()),
                Rewrite.of(
                        "(?<![\\d.,/:+])" + FRACTION, match -> houseNumber(match) ? match.all() : fraction(match, 1)),
                // A score or a ratio; two digits after the colon are minutes.
                Rewrite.of(
                        "(?<![\\d.,:/])(\\d{1,4}) ?: ?(\\d{1,3}(?: \\d{3}){0,2})(?![\\d:])",
                        match -> Cardinals.spoken(match.number(1)) + " ku "
                                + (match.number(2) == 0
                                        ? "nule"
                                        : Cardinals.spoken(match.number(2), Gender.FEMININE, GrammaticalCase.DATIVE))));
    }

    private static String fraction(Match match, int group) {
        long count = match.number(group);
        String denominator = match.group(group + 1);
        CountedNoun part = PARTS.get(denominator);
        if (part == null || count >= Long.parseLong(denominator) || count == 0) {
            return match.all();
        }
        List<String> after = match.wordsAfter();
        boolean ofHour = !after.isEmpty() && "hodiny".equals(after.getFirst());
        if (count == 1 && "2".equals(denominator) && !after.isEmpty() && match.lowerCaseFollows()) {
            return "půl";
        }
        if (ofHour && "4".equals(denominator)) {
            return count == 1 ? "čtvrt" : "tři čtvrtě";
        }
        return part.counted(count, Governor.ofMeasure(match.wordBefore()));
    }

    private static boolean houseNumber(Match match) {
        String before = match.wordBefore();
        if (HOUSES.contains(before)) {
            return true;
        }
        return match.nameBefore()
                && (!match.beginsText() || LIKE_STREET.matcher(before).matches());
    }
}
