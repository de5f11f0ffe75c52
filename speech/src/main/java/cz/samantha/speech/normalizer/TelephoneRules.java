package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Telephone numbers in threes with a pause between them, emergency numbers and helplines as people say them. */
final class TelephoneRules {
    /** The prosody makes a pause of 400 ms of it. */
    private static final String PAUSE = "; ";

    private static final Pattern DIGIT_RUN = Pattern.compile("\\d+");
    private static final Pattern THREE_OR_FEWER = Pattern.compile("\\d{1,3}");

    private TelephoneRules() {}

    static List<Rule> all() {
        return List.of(
                // With the code of a country, in whatever groups.
                Rewrite.of(
                        "\\(?(?:\\+|(?<![\\d.,])00 ?)(\\d{1,3})\\)?((?:[ /-]?\\d{2,12}){1,5})(?!\\d)",
                        match -> abroad(match)),
                Rewrite.of(
                        "(?<![\\d.,+])420[ -](\\d{3})[ -](\\d{3})[ -](\\d{3})(?!\\d| \\d{3}(?!\\d))",
                        match -> "čtyři dva nula" + PAUSE + groups(match, 1)),
                // Nine digits in other groups than threes: 377 12 34 56, 37 803 2222
                Rewrite.of(
                        "(?<![\\d.,+-])([2-9]\\d{2}(?:[ -]\\d{2}){3}|[2-9]\\d(?:[ -]\\d{2}){2}[ -]\\d{3}"
                                + "|[2-9]\\d[ -]\\d{3}[ -]\\d{4}|[2-9]\\d{2}[ /]\\d{6})(?!\\d|,\\d| \\d)",
                        match -> Agreement.counts(match) ? match.all() : grouped(match.all())),
                Rewrite.of(
                        "(?<![\\d.,])([2-9]\\d{2})[ -]?(\\d{3})[ -]?(\\d{3})(?!\\d|,\\d| \\d{3}(?!\\d))",
                        match -> {
                            return Agreement.counts(match) ? match.all() : groups(match, 1);
                        }),
                Rewrite.of(
                        "(?<![\\d.,])(116|800|840) ?(\\d{3})(?!\\d|,\\d| \\d{3}(?!\\d))",
                        match -> Agreement.counts(match)
                                ? match.all()
                                : Digits.oneByOne(match.group(1)) + PAUSE + Digits.oneByOne(match.group(2))),
                Rewrite.of(
                        "(?<![\\d.,/])112(?![\\d,/.]\\d|\\d| \\d{3}(?!\\d))",
                        match -> Agreement.counts(match) ? match.all() : "jedna jedna dva"));
    }

    /** Any digits as a telephone number: in the groups in which they are written, or in threes. */
    static String grouped(String text) {
        String plus = text.strip().startsWith("+") ? "plus " : "";
        List<String> runs =
                DIGIT_RUN.matcher(text).results().map(run -> run.group()).toList();
        if (runs.size() == 1 && runs.getFirst().length() % 3 == 0) {
            runs = THREE_OR_FEWER
                    .matcher(runs.getFirst())
                    .results()
                    .map(run -> run.group())
                    .toList();
        }
        return plus + runs.stream().map(Digits::telephoneGroup).collect(Collectors.joining(PAUSE));
    }

    /** Eight to twelve digits after the country's code are a telephone number, anything else is not. */
    private static String abroad(Match match) {
        long digits = match.group(2).chars().filter(Character::isDigit).count();
        if (digits < 8 || digits > 12) {
            return match.all();
        }
        return "plus " + Digits.oneByOne(match.group(1)) + PAUSE + grouped(match.group(2));
    }

    private static String groups(Match match, int first) {
        return Digits.telephoneGroup(match.group(first))
                + PAUSE
                + Digits.telephoneGroup(match.group(first + 1))
                + PAUSE
                + Digits.telephoneGroup(match.group(first + 2));
    }
}
