package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.regex.Pattern;

/** The forms of one word, or its endings, in the six cases. */
record Forms(
        String nominative, String genitive, String dative, String accusative, String locative, String instrumental) {

    /** Six forms as the word lists have them, one after the other. */
    static Forms of(String listed, String separator) {
        List<String> six = List.of(listed.split(Pattern.quote(separator)));
        return new Forms(six.get(0), six.get(1), six.get(2), six.get(3), six.get(4), six.get(5));
    }

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
