package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Common abbreviations in full, see {@code abbreviations.tsv}. */
final class AbbreviationRules {
    private AbbreviationRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        // The case of these shows in what follows or stands before.
        rules.add(Rewrite.of("\\bhl\\. ?m\\. ?(?=Praze\\b)", match -> "hlavním městě "));
        rules.add(Rewrite.of("\\bhl\\. ?m\\. ?(?=Prahy\\b)", match -> "hlavního města "));
        rules.add(Rewrite.of("\\bhl\\. ?m\\.", match -> "hlavní město"));
        rules.add(Rewrite.of("(?<=\\b(?:v|ve|na|po|při) )ul\\.", match -> "ulici"));
        rules.add(Rewrite.of("\\btř\\.", match -> switch (match.wordBefore()) {
            case "v", "ve", "na", "po", "k" -> "třídě";
            case "z", "do", "od", "u", "ze" -> "třídy";
            default -> "třída";
        }));
        rules.add(Rewrite.of(
                "\\b[rR]\\. (?=[12]\\d{3}\\b)",
                match -> switch (match.wordBefore()) {
                    case "v" -> "roce ";
                    case "za", "" -> "rok ";
                    default -> "roku ";
                }));
        Resources.rows("abbreviations.tsv").stream()
                .sorted(Comparator.comparing(row -> -row.getFirst().length()))
                .map(AbbreviationRules::rule)
                .forEach(rules::add);
        return rules;
    }

    private static Rule rule(List<String> row) {
        String written = row.get(0);
        String spoken = row.get(1);
        boolean mayEnd = row.size() > 2;
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\d.])(?i:");
        for (String part : written.split(" ")) {
            regex.append(Pattern.quote(part)).append(" ?");
        }
        regex.setLength(regex.length() - 2);
        regex.append(')').append(written.endsWith(".") ? "(?!\\p{L}\\.\\p{L})" : "(?!\\p{L})");
        return Rewrite.of(regex.toString(), match -> {
            boolean stops = written.endsWith(".") && match.endsSentence() && (mayEnd || match.endsText());
            return spoken + (stops ? "." : "");
        });
    }
}
