package cz.samantha.speech.normalizer;

/** The forms of one word, or its endings, in the six cases. */
record Forms(
        String nominative, String genitive, String dative, String accusative, String locative, String instrumental) {

    String in(GrammaticalCase form) {
        return switch (form) {
            case NOMINATIVE -> nominative;
            case GENITIVE -> genitive;
            case DATIVE -> dative;
            case ACCUSATIVE -> accusative;
            case LOCATIVE -> locative;
            case INSTRUMENTAL -> instrumental;
        };
    }
}
