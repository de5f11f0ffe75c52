package cz.samantha.speech.normalizer;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule that replaces whatever a pattern matches by words, kept apart from letters and digits next to them. */
record Rewrite(Pattern pattern, Function<Match, String> words) implements Rule {
    static Rewrite of(String regex, Function<Match, String> words) {
        // Word boundaries have to know Czech letters.
        return new Rewrite(Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE), words);
    }

    @Override
    public String apply(String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder(text.length() + 32);
        int from = 0;
        while (matcher.find()) {
            String spoken = words.apply(new Match(text, matcher));
            result.append(text, from, matcher.start());
            from = matcher.end();
            if (spoken.equals(matcher.group())) {
                result.append(spoken);
                continue;
            }
            separate(result, spoken);
            result.append(spoken);
            boolean spaced = result.isEmpty() || result.charAt(result.length() - 1) == ' ';
            if (!spaced && from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
                result.append(' ');
            }
        }
        return from == 0 ? text : result.append(text, from, text.length()).toString();
    }

    private static void separate(StringBuilder before, String spoken) {
        if (!before.isEmpty()
                && !spoken.isEmpty()
                && Character.isLetterOrDigit(spoken.charAt(0))
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
            before.append(' ');
        }
    }
}
