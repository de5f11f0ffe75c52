package cz.samantha.speech.normalizer;

import java.util.List;

/** Sums of money: the number agrees with the crown, and the crown with the number. */
final class MoneyRules {
    private static final String NUMBER = "(?<![\\d.,])(\\d{1,3}(?:[ .]\\d{3}){1,3}|\\d{1,12})";

    private MoneyRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        NUMBER + "(?:,(\\d{1,2}))? (?:tis\\.|tisíc) ?(?:Kč|CZK)(?!\\p{L})",
                        match -> scaled(match, "tisíc", "tisíce", "tisíc")),
                Rewrite.of(
                        NUMBER + "(?:,(\\d{1,2}))? (?:mil\\.|mio\\.?) ?(?:Kč|CZK)(?!\\p{L})",
                        match -> scaled(match, "milion", "miliony", "milionů")),
                Rewrite.of(NUMBER + "(?:,(\\d{1,2})|,[-–]{1,2})?" + " ?(?:Kč|CZK)(?!\\p{L})", MoneyRules::crowns),
                Rewrite.of(NUMBER + ",[-–]{1,2}", MoneyRules::crowns),
                Rewrite.of("(?:Kč|CZK) " + NUMBER + "(?:,(\\d{1,2})(?!\\d))?", MoneyRules::crowns),
                Rewrite.of(NUMBER + " ?(?:€|EUR(?!\\p{L}))", match -> euros(match)),
                Rewrite.of("(?<=korun)/(m ?2|měsíc|rok|den|hod|osobu)(?!\\p{L})", match -> switch (match.group(1)) {
                    case "měsíc" -> " měsíčně";
                    case "rok" -> " ročně";
                    case "den" -> " denně";
                    case "hod" -> " za hodinu";
                    case "osobu" -> " na osobu";
                    default -> " za metr čtvereční";
                }));
    }

    private static String crowns(Match match) {
        long amount = amount(match);
        GrammaticalCase form = form(match);
        // "dvě koruny", but "třicet dva korun"
        Gender gender = amount < 20 || Cardinals.few(amount) ? Gender.FEMININE : Gender.MASCULINE;
        String words = Cardinals.spoken(amount, gender, form) + " " + crown(amount, form);
        if (!match.has(2)) {
            return words;
        }
        long hellers = Long.parseLong(match.group(2).length() == 1 ? match.group(2) + "0" : match.group(2));
        if (hellers == 0) {
            return words;
        }
        String heller = hellers == 1 ? "haléř" : hellers <= 4 ? "haléře" : "haléřů";
        return words + " " + Cardinals.spoken(hellers, Gender.MASCULINE, GrammaticalCase.NOMINATIVE) + " " + heller;
    }

    private static String crown(long amount, GrammaticalCase form) {
        if (amount == 1) {
            return switch (form) {
                case NOMINATIVE -> "koruna";
                case GENITIVE -> "koruny";
                case ACCUSATIVE -> "korunu";
                case INSTRUMENTAL -> "korunou";
                default -> "koruně";
            };
        }
        return switch (form) {
            case DATIVE -> "korunám";
            case LOCATIVE -> "korunách";
            case INSTRUMENTAL -> "korunami";
            case GENITIVE -> "korun";
            default -> Cardinals.few(amount) ? "koruny" : "korun";
        };
    }

    private static String euros(Match match) {
        long amount = amount(match);
        GrammaticalCase form = form(match);
        String euro = amount == 1 ? "euro" : form.direct() && Cardinals.few(amount) ? "eura" : "eur";
        return Cardinals.spoken(amount, Gender.NEUTER, form) + " " + euro;
    }

    private static String scaled(Match match, String one, String few, String many) {
        long amount = amount(match);
        if (match.has(2)) {
            String scale = "tisíc".equals(one) ? "tisíce" : "milionu";
            return Decimals.spoken(amount, match.group(2)) + " " + scale + " korun";
        }
        GrammaticalCase form = form(match);
        if (form == GrammaticalCase.GENITIVE) {
            String scale = amount == 1 ? ("tisíc".equals(one) ? "tisíce" : "milionu") : many;
            return Cardinals.spoken(amount, Gender.MASCULINE, form) + " " + scale + " korun";
        }
        String scale = amount == 1 ? one : Cardinals.few(amount) ? few : many;
        String count = amount == 1
                ? ""
                : Cardinals.spoken(amount, Gender.MASCULINE, form.direct() ? form : GrammaticalCase.NOMINATIVE) + " ";
        return count + scale + " korun";
    }

    private static long amount(Match match) {
        return Long.parseLong(match.group(1).replace(" ", "").replace(".", ""));
    }

    private static GrammaticalCase form(Match match) {
        return switch (match.wordBefore()) {
            case "od", "do", "z", "ze", "bez", "kolem", "okolo", "podle", "včetně", "u" -> GrammaticalCase.GENITIVE;
            case "k", "ke", "kvůli", "díky", "oproti", "proti" -> GrammaticalCase.DATIVE;
            case "s", "se", "mezi", "před" -> GrammaticalCase.INSTRUMENTAL;
            case "za", "na", "o", "nad", "pod", "po", "stojí", "činí", "platí", "zaplatí", "zaplatíte", "platíte" ->
                GrammaticalCase.ACCUSATIVE;
            default -> GrammaticalCase.NOMINATIVE;
        };
    }
}
