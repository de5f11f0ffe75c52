package cz.samantha.script.check;

import cz.samantha.script.Faults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that are not in the facts, and telephone numbers that are not read in threes. */
final class NumberChecks implements Check {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[ \\u00a0.-]?\\d)*");
    private static final Pattern GROUPED =
            Pattern.compile("(?:\\+420[ \\u00a0])?\\d{3}[ \\u00a0]\\d{3}[ \\u00a0]\\d{3}");
    private static final String DIGIT = "(?:nula|jedna|jeden|dva|dvě|tři|čtyři|pět|šest|sedm|osm|devět)";

    /** Five single digits in a row are read from a number, not counted. */
    private static final Pattern SPOKEN_DIGITS =
            Pattern.compile("\\b" + DIGIT + "(?:[ ,;]+" + DIGIT + "){4,}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int TELEPHONE_DIGITS = 9;
    private static final int GROUP = 3;

    @Override
    public void run(PackageSource source, Faults advice) {
        for (Wording wording : source.wordings()) {
            String own = PLACEHOLDER.matcher(wording.written()).replaceAll("");
            for (String number : numbers(own)) {
                advice.add(
                        wording.file(),
                        wording.line(),
                        "číslo „" + number + "“ stojí přímo v textu; dejte ho do facts.yaml a odkažte na něj jménem");
            }
            badlyGrouped(own).forEach(number -> grouping(wording.file(), wording.line(), number, advice));
        }
        for (PackageSource.FactSource fact : source.facts()) {
            badlyGrouped(fact.text().text())
                    .forEach(number -> grouping(fact.text().file(), fact.text().line(), number, advice));
        }
    }

    private static void grouping(String file, int line, String number, Faults advice) {
        advice.add(
                file,
                line,
                "telefonní číslo „" + number + "“ se čte po trojicích; pište ho jako 123 456 789, slovy s čárkou po"
                        + " každé trojici");
    }

    private static List<String> numbers(String text) {
        return Stream.concat(found(DIGITS, text).stream(), found(SPOKEN_DIGITS, lower(text)).stream())
                .toList();
    }

    private static List<String> badlyGrouped(String text) {
        Stream<String> written = found(DIGITS, text).stream()
                .filter(number -> number.chars().filter(Character::isDigit).count() >= TELEPHONE_DIGITS)
                .filter(number -> !GROUPED.matcher(number).matches());
        Stream<String> spoken = found(SPOKEN_DIGITS, lower(text)).stream()
                .filter(number -> words(number).length >= TELEPHONE_DIGITS)
                .filter(number ->
                        !Arrays.stream(number.split("[,;]", -1)).allMatch(group -> words(group).length == GROUP));
        return Stream.concat(written, spoken).toList();
    }

    private static String[] words(String text) {
        return text.strip().split("[ ,;]+", -1);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.of("cs"));
    }
}
