package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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

    /** Longer texts are written out piece by piece, so that time grows with length only. */
    private static final int LONGEST_PIECE = 2_000;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** The order matters: what is most specific comes first, bare numbers last. */
    private static final List<Rule> RULES = Stream.of(
                    WebRules.all(),
                    RomanRules.all(),
                    withDigits(PrepositionRules.all()),
                    withDigits(CodeRules.all()),
                    LawRules.all(),
                    DateRules.all(),
                    TimeRules.all(),
                    withDigits(MoneyRules.all()),
                    withDigits(CompoundRules.all()),
                    UnitRules.all(),
                    withDigits(TelephoneRules.all()),
                    withDigits(FractionRules.all()),
                    PlaceRules.all(),
                    TitleRules.all(),
                    AbbreviationRules.all(),
                    withDigits(NumberRules.all()),
                    InitialismRules.all())
            .flatMap(List::stream)
            .toList();

    /**
     * The words to be spoken, with the punctuation that shapes them; a semicolon stands where a longer pause is meant,
     * as between the groups of a telephone number.
     */
    public String normalize(String text) {
        if (text.length() <= LONGEST_PIECE) {
            return written(text);
        }
        StringJoiner pieces = new StringJoiner(" ");
        int from = 0;
        while (from < text.length()) {
            int to = endOfPiece(text, from);
            String piece = written(text.substring(from, to));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = to;
        }
        return pieces.toString();
    }

    /** After the last sentence that fits, or else the last word; never inside a character. */
    private static int endOfPiece(String text, int from) {
        int limit = from + LONGEST_PIECE;
        if (limit >= text.length()) {
            return text.length();
        }
        for (String end : List.of("\n", ". ", " ")) {
            int found = text.lastIndexOf(end, limit - end.length());
            if (found > from) {
                return found + end.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static String written(String text) {
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

    /** Most texts hold no number, and to look for a digit is far quicker than to try all the rules. */
    private static List<Rule> withDigits(List<Rule> rules) {
        return List.of(text -> {
            String result = text;
            if (DIGIT.matcher(text).find()) {
                for (Rule rule : rules) {
                    result = rule.apply(result);
                }
            }
            return result;
        });
    }

    private static String onePass(String text) {
        String result = TextCleaner.toKnownCharacters(text);
        for (Rule rule : RULES) {
            result = rule.apply(result);
        }
        return TextCleaner.toSpokenCharacters(result);
    }
}
