package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers with a unit: "65 m²", "2,5 %", "-5 °C". */
final class UnitRules {
    private static final String NUMBER = "(?<![\\d,.])(-)?(\\d{1,3}(?: \\d{3}){1,3}|\\d{1,12})(?:,(\\d{1,9}))?";
    private static final String RANGE = "(?<![\\d,.])(\\d{1,6}) ?[–-] ?(\\d{1,6})";
    private static final Set<String> GENITIVE_BEFORE =
            Set.of("od", "do", "z", "ze", "bez", "kolem", "okolo", "během", "podle", "ode", "dle", "u");
    private static final Set<String> ACCUSATIVE_BEFORE = Set.of("za", "na", "o", "v", "nad", "pod", "po");

    /** A unit with its forms. */
    private record Unit(Gender gender, String one, String few, String many, String part) {
        static Unit of(List<String> row) {
            Gender gender =
                    switch (row.get(1)) {
                        case "f" -> Gender.FEMININE;
                        case "n" -> Gender.NEUTER;
                        default -> Gender.MASCULINE;
                    };
            return new Unit(gender, row.get(2), row.get(3), row.get(4), row.get(5));
        }

        String counted(long count, GrammaticalCase form) {
            String noun;
            if (form == GrammaticalCase.GENITIVE) {
                noun = count == 1 ? part : many;
            } else if (count == 1) {
                noun = form == GrammaticalCase.ACCUSATIVE && gender == Gender.FEMININE
                        ? one.substring(0, one.length() - 1) + "u"
                        : one;
            } else {
                noun = Cardinals.few(count) ? few : many;
            }
            return Cardinals.spoken(count, gender, form) + " " + noun;
        }
    }

    private UnitRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : Resources.rows("units.tsv")) {
            Unit unit = Unit.of(row);
            String written = row.get(0);
            String end = Character.isLetter(written.charAt(written.length() - 1)) ? "(?![\\p{L}\\d²³])" : "";
            String quoted = " ?" + Pattern.quote(written) + end;
            Rule range = Rewrite.of(RANGE + quoted, match -> range(match, unit) + stop(match, written));
            Rule single = Rewrite.of(NUMBER + quoted, match -> counted(match, unit) + stop(match, written));
            // Most texts hold no unit: a look for its letters is far quicker than the patterns.
            rules.add(text -> text.contains(written) ? single.apply(range.apply(text)) : text);
        }
        return rules;
    }

    private static String range(Match match, Unit unit) {
        GrammaticalCase form = form(match);
        return Cardinals.spoken(match.number(1), unit.gender(), form) + " až " + unit.counted(match.number(2), form);
    }

    private static String counted(Match match, Unit unit) {
        String sign = match.has(1) ? "minus " : "";
        long whole = match.number(2);
        return match.has(3)
                ? sign + Decimals.spoken(whole, match.group(3)) + " " + unit.part()
                : sign + unit.counted(whole, form(match));
    }

    private static GrammaticalCase form(Match match) {
        String before = match.wordBefore();
        if (GENITIVE_BEFORE.contains(before)) {
            return GrammaticalCase.GENITIVE;
        }
        return ACCUSATIVE_BEFORE.contains(before) ? GrammaticalCase.ACCUSATIVE : GrammaticalCase.NOMINATIVE;
    }

    private static String stop(Match match, String written) {
        return written.endsWith(".") && match.endsSentence() ? "." : "";
    }
}
