package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers with a unit: "65 m²", "2,5 %", "-5 °C", "v 80 %". */
final class UnitRules {
    private static final String WHOLE = "(\\d{1,3}(?: \\d{3}){1,3}|\\d{1,12})";
    private static final String NUMBER = "(?<![\\d,.])([+-])?" + WHOLE + "(?:,(\\d{1,9}))?";
    private static final String RANGE = "(?<![\\d,.])(-)?" + WHOLE + " ?([–-]|až) ?(-)?" + WHOLE + "(?:,(\\d{1,9}))?";
    private static final CountedNoun HOUR = CountedNoun.named("hodina");

    private UnitRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rewrite.of(
                "(?<![\\d,.])(\\d{1,4})%(?="
                    + " (?:slev|sazb|záruk|účast|jistot|vlhkost|podpor|příspěv|spoluúčast|záloh|podíl|úrok|roztok|navýšen|zvýšen|snížen)\\p{Ll}{0,3}(?!\\p{L}))",
                match -> Compounds.prefix((int) match.number(1)) + "procentn"
                        + Compounds.softEnding(match.wordsAfter())));
        rules.add(Rewrite.of(
                "(?<![\\d,.])(\\d{1,4})( ?)[x×]\\2(?=\\d{1,4}(?! ?[x×]? ?\\p{Lu}))",
                match -> Cardinals.spoken(match.number(1)) + " krát "));
        for (List<String> row : Resources.rows("units.tsv")) {
            CountedNoun noun = CountedNoun.named(row.get(1));
            String written = row.get(0);
            String end = Character.isLetter(written.charAt(written.length() - 1)) ? "(?![\\p{L}\\d²³])" : "";
            // "5 s" may also be a number and a preposition.
            String last = written.matches("[sV]") ? "(?! \\p{L})" : "";
            String quoted = " ?" + Pattern.quote(written) + end + last;
            Rule range = Rewrite.of(RANGE + quoted, match -> range(match, noun) + stop(match, written));
            Rule single = Rewrite.of(NUMBER + quoted, match -> counted(match, noun) + stop(match, written));
            Rule fraction = Rewrite.of(
                    "(?<![\\d/.,])(\\d/\\d)" + quoted,
                    match -> ("1/2".equals(match.group(1)) ? "půl" : match.group(1)) + " "
                            + noun.after(1, GrammaticalCase.GENITIVE));
            // "12 500 Kč za m²"
            Rule alone = written.matches("\\w{2,}")
                    ? Rewrite.of(
                            "(?<=\\b(?:za|na) )" + Pattern.quote(written) + end,
                            match -> noun.after(1, GrammaticalCase.ACCUSATIVE))
                    : text -> text;
            // Most texts hold no unit: a look for its letters is far quicker than the patterns.
            rules.add(text ->
                    text.contains(written) ? single.apply(range.apply(fraction.apply(alone.apply(text)))) : text);
        }
        rules.add(Rewrite.of(
                "(?<=\\p{L}{3})/(měsíc|rok|den|týden)(?!\\p{L})",
                match -> switch (match.group(1)) {
                    case "měsíc" -> " měsíčně";
                    case "rok" -> " ročně";
                    case "den" -> " denně";
                    default -> " týdně";
                }));
        return rules;
    }

    private static String range(Match match, CountedNoun noun) {
        GrammaticalCase form = form(match, noun);
        String from = minus(match, 1) + noun.number(match.number(2), form);
        String to = match.has(6)
                ? noun.decimal(match.number(5), match.group(6), form)
                : noun.counted(match.number(5), form);
        return from + " až " + minus(match, 4) + to;
    }

    private static String counted(Match match, CountedNoun noun) {
        String sign = "+".equals(match.group(1)) ? "plus " : minus(match, 1);
        GrammaticalCase form = form(match, noun);
        return sign
                + (match.has(3)
                        ? noun.decimal(match.number(2), match.group(3), form)
                        : noun.counted(match.number(2), form));
    }

    private static String minus(Match match, int group) {
        return match.has(group) ? "minus " : "";
    }

    private static GrammaticalCase form(Match match, CountedNoun noun) {
        String before = match.wordBefore();
        boolean atAnHour = noun.equals(HOUR) && ("v".equals(before) || "ve".equals(before));
        return atAnHour ? GrammaticalCase.ACCUSATIVE : Governor.ofMeasure(before);
    }

    private static String stop(Match match, String written) {
        return written.endsWith(".") && match.endsSentence() ? "." : "";
    }
}
