package cz.samantha.speech.normalizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pattern matched, and the words around it, from which gender and case are taken. */
final class Match {
    /** Words that stand between a preposition and a number without taking part in its case. */
    private static final Set<String> TRANSPARENT = Set.of(
            "asi", "cca", "zhruba", "přibližně", "minimálně", "nejméně", "maximálně", "nejvýše", "až", "alespoň");

    private static final Pattern NEXT_WORD = Pattern.compile("[ ](\\p{L}++)(?!\\.\\p{L}|@)");
    private static final Pattern NEXT_NUMBER =
            Pattern.compile("(?: ?[–-] ?|, | (?:a|i|až|nebo|či|do) )\\d+(?: \\d{3}){0,3}\\.?");
    private static final int WORDS_LOOKED_AT = 3;
    private static final int NUMBERS_SKIPPED = 10;

    /** Here what is counted ends. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "i", "nebo", "či", "ani", "až", "v", "ve", "na", "do", "od", "z", "ze", "s", "se", "k", "ke", "u", "o",
            "po", "pro", "při", "za", "před", "nad", "pod", "bez", "mezi", "podle", "je", "jsou", "byl", "byla", "bylo",
            "byly", "má", "mají", "bude", "budou", "kde", "který", "která", "které", "že", "aby", "když", "plus",
            "minus");

    /** The first of two numbers that are joined before this one: "mezi 5 a" 10. */
    private static final Pattern JOINED_NUMBER = Pattern.compile(
            "-?(?:(?<!\\d)\\d{1,3}(?: \\d{3})+|\\d+)(?:,\\d+|[:.]\\d\\d)?\\.?(?: (?:a|i|až|nebo|či) | ?[–-] ?)$");

    private static final int LONGEST_JOINED = 24;

    private final String text;
    private final MatchResult result;

    Match(String text, MatchResult result) {
        this.text = text;
        this.result = result;
    }

    String all() {
        return result.group();
    }

    /** A group of the pattern, empty where it took no part. */
    String group(int number) {
        String group = result.group(number);
        return group == null ? "" : group;
    }

    boolean has(int number) {
        return number <= result.groupCount() && result.group(number) != null;
    }

    /** A group as a number; spaces between thousands are skipped. Groups must be short enough for a {@code long}. */
    long number(int group) {
        return Long.parseLong(group(group).replace(" ", ""));
    }

    /**
     * The word right before, in lower case; empty where there is none. Words such as "asi" are skipped, and so is a number
     * that is joined to this one.
     */
    String wordBefore() {
        int end = result.start();
        Matcher joined = JOINED_NUMBER.matcher(text).region(Math.max(0, end - LONGEST_JOINED), end);
        if (joined.find()) {
            end = joined.start();
        }
        for (int i = 0; i < 2; i++) {
            String word = wordEndingAt(end);
            if (!TRANSPARENT.contains(word)) {
                return word;
            }
            end -= word.length() + 1;
        }
        return "";
    }

    /** Whether the word right before begins with a capital. */
    boolean nameBefore() {
        int start = startOfWordBefore();
        return start < result.start() && Character.isUpperCase(text.charAt(start));
    }

    /** Whether the text begins with the word before this, or with this. */
    boolean beginsText() {
        return startOfWordBefore() == 0;
    }

    private int startOfWordBefore() {
        int end = result.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a list or range of numbers goes on: "1 až 2 týdny". */
    boolean numberFollows() {
        return NEXT_NUMBER.matcher(text).region(result.end(), text.length()).lookingAt();
    }

    private String wordEndingAt(int position) {
        int end = position;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == position && position == result.start() && position != 0) {
            return "";
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Up to three words that follow directly; further numbers of a list or range are skipped ("2 nebo 3 byty"). */
    List<String> wordsAfter() {
        int position = result.end();
        Matcher number = NEXT_NUMBER.matcher(text);
        for (int i = 0;
                i < NUMBERS_SKIPPED && number.region(position, text.length()).lookingAt();
                i++) {
            position = number.end();
        }
        List<String> words = new ArrayList<>();
        Matcher word = NEXT_WORD.matcher(text);
        while (words.size() < WORDS_LOOKED_AT
                && word.region(position, text.length()).lookingAt()
                && !FUNCTION_WORDS.contains(word.group(1))) {
            words.add(word.group(1).toLowerCase(Locale.ROOT));
            position = word.end();
        }
        return words;
    }

    /** What a pattern with one group finds directly after this; empty where it does not match there. */
    String after(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(result.end(), text.length());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    /** Whether a word in lower case follows. */
    boolean lowerCaseFollows() {
        int i = nextNonSpace();
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    /** Whether nothing but spaces follows. */
    boolean endsText() {
        return nextNonSpace() >= text.length();
    }

    /** Whether nothing but spaces and closing punctuation follows, or a new sentence begins. */
    boolean endsSentence() {
        int i = nextNonSpace();
        return i >= text.length() || (i > result.end() && Character.isUpperCase(text.charAt(i)));
    }

    private int nextNonSpace() {
        int i = result.end();
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
