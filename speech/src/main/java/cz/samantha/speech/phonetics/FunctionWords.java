package cz.samantha.speech.phonetics;

import java.util.Set;

/** Little words without a stress of their own. */
final class FunctionWords {
    private static final Set<String> PREPOSITIONS = Set.of(
            "v", "ve", "k", "ke", "ku", "s", "se", "z", "ze", "na", "do", "od", "ode", "o", "u", "po", "při", "pro",
            "před", "za", "bez", "nad", "pod", "přes", "mezi");
    private static final Set<String> ENCLITICS = Set.of(
            "se", "si", "je", "jsem", "jsme", "jste", "jsi", "jsou", "mi", "ti", "mu", "ho", "by", "bych", "bychom",
            "byste", "tě", "mě", "vás", "vám", "nás", "nám", "li");
    private static final Set<String> CONJUNCTIONS = Set.of("a", "i");

    private FunctionWords() {}

    /** Whether it joins the word after it; its last consonant keeps its voice before vowels and sonorants. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isEnclitic(String word) {
        return ENCLITICS.contains(word);
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }
}
