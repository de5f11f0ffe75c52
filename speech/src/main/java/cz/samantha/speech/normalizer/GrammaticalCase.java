package cz.samantha.speech.normalizer;

/** The cases of Czech that numerals take from their context (the vocative is the nominative). */
enum GrammaticalCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    LOCATIVE,
    INSTRUMENTAL;

    /** Whether a numeral from five up keeps its base form (pět) or takes the other (pěti). */
    boolean direct() {
        return this == NOMINATIVE || this == ACCUSATIVE;
    }
}
