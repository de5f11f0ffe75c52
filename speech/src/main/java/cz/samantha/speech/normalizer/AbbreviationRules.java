package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Common abbreviations in full, see {@code abbreviations.tsv}; some are declined as the word before them asks. */
final class AbbreviationRules {
    private static final String SAINT_OF_WOMAN = "(?:Ann|Ludmil|Barbor|Kateřin|Markét|Anežk|Zdislav|Mari|Alžbět|Luci)";

    private static final Map<String, Abbreviation> LISTED = Resources.rows("abbreviations.tsv").stream()
            .map(row -> new Abbreviation(row.get(0), row.get(1), row.size() > 2 ? row.get(2) : ""))
            .collect(Collectors.toUnmodifiableMap(one -> key(one.written()), one -> one));

    /** A row of the list. */
    private record Abbreviation(String written, String spoken, String flag) {}

    private AbbreviationRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        // The case of these shows in what follows or stands before.
        rules.add(Rewrite.of("\\bhl\\. ?m\\. ?(?=Praze\\b)", match -> "hlavním městě "));
        rules.add(Rewrite.of("\\bhl\\. ?m\\. ?(?=Prahy\\b)", match -> "hlavního města "));
        rules.add(Rewrite.of("\\bhl\\. ?m\\.", match -> "hlavní město"));
        // "tzv. bytová nouze" is "takzvaná bytová nouze".
        rules.add(Rewrite.of("\\btzv\\. ?(?=\\p{L}+([áéý])\\b)", match -> "takzvan" + match.group(1) + " "));
        rules.add(Rewrite.of("\\btzv\\.", match -> "takzvaně"));
        rules.add(Rewrite.of("\\bsv\\. ?(?=vál(k[auy]|ce|kou))", match -> switch (match.group(1)) {
            case "ka" -> "světová ";
            case "ku", "kou" -> "světovou ";
            default -> "světové ";
        }));
        rules.add(Rewrite.of("\\b[sS]v\\. ?(?=" + SAINT_OF_WOMAN + "[ae]\\b)", match -> "svatá "));
        rules.add(Rewrite.of("\\b[sS]v\\. ?(?=" + SAINT_OF_WOMAN + ")", match -> "svaté "));
        rules.add(Rewrite.of("\\b[sS]v\\. ?(?=\\p{Lu}\\p{Ll}*(?:[bcčdfghjklmnňprřsštvxzž])\\b)", match -> "svatý "));
        rules.add(Rewrite.of("\\b[sS]v\\.", match -> "svatého"));
        rules.add(Rewrite.of("\\b[mM]in\\.(?= ?\\d)", match -> "minimálně"));
        rules.add(Rewrite.of("(?<![\\p{L}\\d.])s\\. (?=\\d)", match -> "strana "));
        rules.add(Rewrite.of("\\bpí\\.? (?=\\p{Lu})", match -> "paní "));
        rules.add(Rewrite.of(
                "(?<![\\p{L}\\d.])(?i:"
                        + LISTED.values().stream()
                                .map(Abbreviation::written)
                                .sorted(Comparator.comparing(written -> -written.length()))
                                .map(AbbreviationRules::pattern)
                                .collect(Collectors.joining("|"))
                        + ")",
                AbbreviationRules::spoken));
        return rules;
    }

    private static String pattern(String written) {
        String parts = Arrays.stream(written.split(" ")).map(Pattern::quote).collect(Collectors.joining(" ?"));
        return parts + (written.endsWith(".") ? "(?!\\p{L}\\.\\p{L})" : "(?![\\p{L}.])");
    }

    private static String spoken(Match match) {
        Abbreviation found = LISTED.get(key(match.all()));
        if (found == null) {
            return match.all();
        }
        boolean stops = found.written().endsWith(".")
                && match.endsSentence()
                && ("end".equals(found.flag()) || match.endsText());
        return inCase(found.spoken(), match.wordBefore(), "onto".equals(found.flag())) + (stops ? "." : "");
    }

    private static String key(String written) {
        return written.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String inCase(String spoken, String before, boolean onto) {
        if (spoken.indexOf('|') < 0) {
            return spoken;
        }
        GrammaticalCase form = onto && "na".equals(before) ? GrammaticalCase.ACCUSATIVE : Governor.ofPlace(before);
        return Forms.of(spoken, "|").in(form);
    }
}
