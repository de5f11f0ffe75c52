package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes Czech text out as it is spoken: what comes out has words and punctuation only.
 *
 * <p>It knows no synthesiser, never throws, and leaves its own output as it is. The manner (telephone numbers in threes,
 * "úřad bez čekání" for the web) is that of the line's style guide. Safe for many threads.
 */
public final class CzechNormalizer {
    private static final int MOST_PASSES = 5;
    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}]+");

    /** The order matters: what is most specific comes first, bare numbers last. */
    private static final List<Rule> RULES = Stream.of(
                    WebRules.all(),
                    PrepositionRules.all(),
                    LawRules.all(),
                    DateRules.all(),
                    TimeRules.all(),
                    MoneyRules.all(),
                    UnitRules.all(),
                    TelephoneRules.all(),
                    PlaceRules.all(),
                    AbbreviationRules.all(),
                    NumberRules.all(),
                    InitialismRules.all())
            .flatMap(List::stream)
            .toList();

    /**
     * The words to be spoken, with the punctuation that shapes them; a semicolon stands where a longer pause is meant,
     * as between the groups of a telephone number.
     */
    public String normalize(String text) {
        String before = text;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String after = onePass(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    /** The words only: lower case, one space between them, no punctuation. */
    public String spokenWords(String text) {
        return NOT_SPOKEN
                .matcher(normalize(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Reads digits one by one and letters by their names, skipping everything else: "B12" is "bé jedna dva". */
    public String spelled(String text) {
        return LetterNames.spell(text);
    }

    /** Reads digits one by one, in the groups in which they are written. */
    public String digits(String text) {
        return TelephoneRules.grouped(text);
    }

    /** Reads a whole number as an ordinal in the masculine nominative; other text as {@link #normalize} does. */
    public String ordinal(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,4}\\.?")
                ? Ordinals.spoken(
                        Integer.parseInt(digits.replace(".", "")), Gender.MASCULINE, GrammaticalCase.NOMINATIVE)
                : normalize(text);
    }

    private static String onePass(String text) {
        String result = TextCleaner.toKnownCharacters(text);
        for (Rule rule : RULES) {
            result = rule.apply(result);
        }
        return TextCleaner.toSpokenCharacters(result);
    }
}
