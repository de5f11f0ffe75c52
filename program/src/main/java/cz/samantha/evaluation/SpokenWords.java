package cz.samantha.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they are compared: lower case, no punctuation, Unicode's composed form. */
final class SpokenWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Locale CZECH = Locale.of("cs");

    private SpokenWords() {}

    static List<String> of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(CZECH);
        return Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
