package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sums of money: the number agrees with the crown, and the crown with the number. */
final class MoneyRules {
    private static final String WHOLE = "(\\d{1,3}(?:[ .]\\d{3}){1,3}|\\d{1,12})";
    private static final String NUMBER = "(?<![\\d.,])" + WHOLE;
    private static final String CROWNS = "(?:Kč|CZK)(?!\\p{L})";
    private static final String SCALE = "(tis|tisíc|mil|mio|mld)\\.?";
    private static final CountedNoun CROWN = CountedNoun.named("koruna");
    private static final CountedNoun HELLER = CountedNoun.named("haléř");
    private static final CountedNoun EURO = CountedNoun.named("euro");
    private static final CountedNoun DOLLAR = CountedNoun.named("dolar");
    private static final CountedNoun CENT = CountedNoun.named("cent");
    private static final CountedNoun POUND = CountedNoun.named("libra");
    private static final Map<String, String> PER = Map.ofEntries(
            Map.entry("měsíc", "měsíčně"),
            Map.entry("měs", "měsíčně"),
            Map.entry("rok", "ročně"),
            Map.entry("den", "denně"),
            Map.entry("týden", "týdně"),
            Map.entry("hod", "za hodinu"),
            Map.entry("hodina", "za hodinu"),
            Map.entry("hodinu", "za hodinu"),
            Map.entry("h", "za hodinu"),
            Map.entry("noc", "za noc"),
            Map.entry("osoba", "na osobu"),
            Map.entry("osobu", "na osobu"),
            Map.entry("os", "na osobu"),
            Map.entry("m2", "za metr čtvereční"),
            Map.entry("m3", "za metr krychlový"),
            Map.entry("kWh", "za kilowatthodinu"),
            Map.entry("MWh", "za megawatthodinu"),
            Map.entry("GJ", "za gigajoul"),
            Map.entry("km", "za kilometr"),
            Map.entry("kg", "za kilogram"),
            Map.entry("l", "za litr"),
            Map.entry("ks", "za kus"),
            Map.entry("byt", "za byt"));

    private MoneyRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rewrite.of(
                        NUMBER + " ?(?:[–-]|až) ?" + WHOLE + " " + SCALE + " ?" + CROWNS,
                        match -> scale(match.group(3)).number(amount(match, 1), form(match)) + " až "
                                + scale(match.group(3)).counted(amount(match, 2), form(match)) + " korun"),
                Rewrite.of(
                        NUMBER + " ?(?:,-)? ?(?:[–-]|až) ?" + WHOLE + "(?:,[-–]{1,2})? ?" + CROWNS,
                        match -> CROWN.number(amount(match, 1), form(match)) + " až "
                                + CROWN.counted(amount(match, 2), form(match))),
                Rewrite.of(NUMBER + "(?:,(\\d{1,2}))? ?" + SCALE + " ?" + CROWNS, match -> scaled(match, "korun")),
                Rewrite.of(
                        NUMBER + "(?:,(\\d{1,2}))? ?" + SCALE + " ?(?:€|EUR(?!\\p{L}))", match -> scaled(match, "eur")),
                Rewrite.of(NUMBER + "(?:,(\\d{1,2})|,[-–]{1,2})? ?" + CROWNS, match -> crowns(match)),
                Rewrite.of("(?:Kč|CZK) " + NUMBER + "(?:,(\\d{1,2})(?!\\d)|,[-–]{1,2})?", match -> crowns(match)),
                Rewrite.of(NUMBER + ",[-–]{1,2}(?!\\d)", match -> crowns(match))));
        rules.addAll(foreign("(?:€|EUR(?!\\p{L}))", EURO));
        rules.addAll(foreign("(?:\\$|USD(?!\\p{L}))", DOLLAR));
        rules.addAll(foreign("(?:£|GBP(?!\\p{L}))", POUND));
        rules.add(Rewrite.of(
                "(?<=(?:korun[aáyu]?|korunách|halé[řr]\\p{L}{0,2}|eur[oa]?|metr čtvereční|osobu)) ?/"
                        + " ?(\\p{L}{1,7}[23]?)\\.?(?![\\p{L}\\d])",
                match -> {
                    String per = PER.get(match.group(1));
                    return per == null ? match.all() : " " + per + (match.all().endsWith(".") ? end(match) : "");
                }));
        return List.copyOf(rules);
    }

    private static List<Rule> foreign(String sign, CountedNoun noun) {
        return List.of(
                Rewrite.of(NUMBER + "(?:,(\\d{1,2}))? ?" + sign, match -> sum(match, noun)),
                Rewrite.of(sign + " ?" + NUMBER + "(?:,(\\d{1,2})(?!\\d))?", match -> sum(match, noun)));
    }

    private static String sum(Match match, CountedNoun noun) {
        if (match.has(2) && match.group(2).length() == 2 && !noun.equals(POUND)) {
            long cents = match.number(2);
            String whole = noun.counted(amount(match, 1), form(match));
            return cents == 0 ? whole : whole + " " + CENT.counted(cents, form(match));
        }
        return match.has(2)
                ? noun.decimal(amount(match, 1), match.group(2), form(match))
                : noun.counted(amount(match, 1), form(match));
    }

    private static String crowns(Match match) {
        long amount = amount(match, 1);
        GrammaticalCase form = form(match);
        String words = CROWN.counted(amount, form);
        if (!match.has(2)) {
            return words;
        }
        long hellers = Long.parseLong(match.group(2).length() == 1 ? match.group(2) + "0" : match.group(2));
        if (hellers == 0) {
            return words;
        }
        String part = HELLER.counted(hellers, form);
        return amount == 0 ? part : words + " " + part;
    }

    private static String scaled(Match match, String money) {
        CountedNoun scale = scale(match.group(3));
        GrammaticalCase form = form(match);
        long amount = amount(match, 1);
        return (match.has(2) ? scale.decimal(amount, match.group(2), form) : scale.counted(amount, form)) + " " + money;
    }

    private static CountedNoun scale(String written) {
        return CountedNoun.named(
                switch (written) {
                    case "tis", "tisíc" -> "tisíc";
                    case "mld" -> "miliarda";
                    default -> "milion";
                });
    }

    private static long amount(Match match, int group) {
        return Long.parseLong(match.group(group).replace(" ", "").replace(".", ""));
    }

    private static GrammaticalCase form(Match match) {
        return Governor.ofMeasure(match.wordBefore());
    }

    private static String end(Match match) {
        return match.endsSentence() ? "." : "";
    }
}
