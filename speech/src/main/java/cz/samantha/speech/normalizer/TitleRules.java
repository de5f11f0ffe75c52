package cz.samantha.speech.normalizer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles before names, in the gender and case of the name: "s Mgr. Novákem" is "s magistrem Novákem". */
final class TitleRules {
    private record Title(Forms man, Forms woman) {}

    private static final Map<String, Title> TITLES = Resources.rows("titles.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(0).split(" ")).map(written -> Map.entry(written, row)))
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry -> new Title(
                            Forms.of(entry.getValue().get(1), ","),
                            Forms.of(entry.getValue().get(2), ","))));
    private static final String ONE = TITLES.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?i:", ")"));
    private static final Pattern EACH = Pattern.compile(ONE);
    private static final Pattern NAME = Pattern.compile(" ?(\\p{Lu}[\\p{L}]*\\.?(?:[ -]\\p{Lu}\\p{L}+){0,2})");
    private static final Pattern OBLIQUE_FIRST_NAME = Pattern.compile("\\p{Lu}\\p{Ll}*[ae] .*");
    private static final Pattern OF_WOMAN = Pattern.compile(".*(?:á|é|ou)");

    /** After these a name stands in the genitive: "nábřeží Dr. Beneše". */
    private static final Set<String> STREETS =
            Set.of("ulice", "ulici", "náměstí", "třída", "třídě", "třídy", "nábřeží", "sady", "most", "park");

    private TitleRules() {}

    static List<Rule> all() {
        return List.of(Rewrite.of(
                "(?<![\\p{L}\\d.])((?:paní|pan|pana|panu|panem|slečn[ayěu]|slečnou) )?" + ONE + "(?:,? ?(?:et )?" + ONE
                        + "){0,4}(?= \\p{Lu}|\\p{Lu}\\p{Ll})",
                TitleRules::spoken));
    }

    private static String spoken(Match match) {
        String name = match.after(NAME);
        String surname = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
                .toLowerCase(Locale.ROOT);
        boolean woman = match.group(1).startsWith("paní")
                || match.group(1).startsWith("slečn")
                || OF_WOMAN.matcher(surname).matches();
        GrammaticalCase form = form(
                match.wordBefore(),
                surname,
                woman,
                OBLIQUE_FIRST_NAME.matcher(name).matches());
        Function<Title, Forms> forms = woman ? Title::woman : Title::man;
        StringJoiner words = new StringJoiner(" ");
        Matcher each = EACH.matcher(match.all());
        while (each.find()) {
            Title title = TITLES.get(each.group().toLowerCase(Locale.ROOT));
            if (title != null) {
                words.add(forms.apply(title).in(form));
            }
        }
        return match.group(1) + words + (match.all().endsWith(" ") ? " " : "");
    }

    private static GrammaticalCase form(String before, String surname, boolean woman, boolean obliqueFirstName) {
        if (STREETS.contains(before)) {
            return GrammaticalCase.GENITIVE;
        }
        GrammaticalCase asked = Governor.ofPlace(before);
        if (asked != GrammaticalCase.NOMINATIVE) {
            return asked;
        }
        if (woman) {
            return surname.endsWith("ou")
                    ? GrammaticalCase.ACCUSATIVE
                    : surname.endsWith("é") ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
        }
        if (surname.endsWith("ovi") || surname.endsWith("ému")) {
            return GrammaticalCase.DATIVE;
        }
        if (surname.endsWith("em") || surname.endsWith("ým")) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        boolean genitive = surname.endsWith("ého")
                || surname.matches(".*(?:y|še|če|ře|ře|že|ce)")
                || (obliqueFirstName && surname.matches(".*[ae]"));
        return genitive ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
    }
}
