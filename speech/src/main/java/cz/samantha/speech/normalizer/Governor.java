package cz.samantha.speech.normalizer;

import java.util.Set;

/** The case that the word before a number or an abbreviation asks for: a preposition, or a noun such as "ve výši". */
final class Governor {
    private static final Set<String> WITH_GENITIVE = Set.of(
            "od",
            "ode",
            "do",
            "z",
            "ze",
            "bez",
            "u",
            "kolem",
            "okolo",
            "během",
            "podle",
            "dle",
            "vedle",
            "místo",
            "kromě",
            "včetně",
            "nedaleko",
            "uprostřed",
            "pomocí",
            "ohledně");

    /** What is measured or meant by what follows in the genitive: "ve výši dvou tisíc", "starší osmnácti let". */
    private static final Set<String> NOUNS_WITH_GENITIVE = Set.of(
            "výši",
            "výše",
            "výšce",
            "výšky",
            "hodnotě",
            "hodnoty",
            "hodnotu",
            "částky",
            "dobu",
            "době",
            "dobou",
            "lhůtě",
            "věku",
            "rozloze",
            "ploše",
            "plochy",
            "výměře",
            "velikosti",
            "délce",
            "délky",
            "šířce",
            "hloubce",
            "počtu",
            "vzdálenosti",
            "rychlostí",
            "rychlosti",
            "teplotě",
            "teploty",
            "kapacitě",
            "objemu",
            "odstupem",
            "starší",
            "mladší",
            "ustanovení",
            "smyslu",
            "znění",
            "letech",
            "polovině",
            "poloviny",
            "konci",
            "konce",
            "počátku",
            "začátku",
            "přelomu",
            "základě");

    private static final Set<String> WITH_DATIVE = Set.of("k", "ke", "ku", "proti", "díky", "kvůli", "vůči", "oproti");
    private static final Set<String> WITH_ACCUSATIVE = Set.of("pro", "přes", "skrz");
    private static final Set<String> WITH_LOCATIVE_OR_ACCUSATIVE = Set.of("v", "ve", "na", "o", "po", "při");
    private static final Set<String> WITH_INSTRUMENTAL = Set.of("s", "se", "mezi");
    private static final Set<String> WITH_INSTRUMENTAL_OR_ACCUSATIVE = Set.of("před", "za", "nad", "pod");
    private static final Set<String> VERBS_WITH_ACCUSATIVE = Set.of(
            "stojí", "činí", "platí", "zaplatí", "zaplatíte", "platíte", "trvá", "dostanete", "máte", "má", "mají");

    private Governor() {}

    /** Whether a number after this word takes its case. */
    static boolean governs(String word) {
        return genitive(word)
                || dative(word)
                || WITH_ACCUSATIVE.contains(word)
                || locativeOrAccusative(word)
                || instrumental(word)
                || instrumentalOrAccusative(word);
    }

    static boolean genitive(String word) {
        return WITH_GENITIVE.contains(word) || NOUNS_WITH_GENITIVE.contains(word);
    }

    static boolean dative(String word) {
        return WITH_DATIVE.contains(word);
    }

    static boolean accusative(String word) {
        return WITH_ACCUSATIVE.contains(word) || VERBS_WITH_ACCUSATIVE.contains(word);
    }

    static boolean locativeOrAccusative(String word) {
        return WITH_LOCATIVE_OR_ACCUSATIVE.contains(word);
    }

    static boolean instrumental(String word) {
        return WITH_INSTRUMENTAL.contains(word);
    }

    static boolean instrumentalOrAccusative(String word) {
        return WITH_INSTRUMENTAL_OR_ACCUSATIVE.contains(word);
    }

    /** The case of a sum or measure whose noun is only written as a sign: "v 80 %", "o 20 %", "před 5 min.". */
    static GrammaticalCase ofMeasure(String word) {
        return switch (word) {
            case "v", "ve", "při", "po" -> GrammaticalCase.LOCATIVE;
            case "před" -> GrammaticalCase.INSTRUMENTAL;
            case "na", "o", "za", "nad", "pod" -> GrammaticalCase.ACCUSATIVE;
            default -> unambiguous(word);
        };
    }

    /** The case of something that is at a place or has a number: "na str. 5", "v čl. 3", "pod č. 15". */
    static GrammaticalCase ofPlace(String word) {
        return switch (word) {
            case "v", "ve", "při", "po", "na", "o" -> GrammaticalCase.LOCATIVE;
            case "před", "za", "nad", "pod" -> GrammaticalCase.INSTRUMENTAL;
            default -> unambiguous(word);
        };
    }

    private static GrammaticalCase unambiguous(String word) {
        if (genitive(word)) {
            return GrammaticalCase.GENITIVE;
        }
        if (dative(word)) {
            return GrammaticalCase.DATIVE;
        }
        if (instrumental(word)) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        return accusative(word) ? GrammaticalCase.ACCUSATIVE : GrammaticalCase.NOMINATIVE;
    }
}
