package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers grown together with a word: "18letý" is "osmnáctiletý", "do 5ti dnů" is "do pěti dnů". */
final class CompoundRules {
    private static final Pattern ADJECTIVE =
            Pattern.compile(".*(?:ý|á|é|í|ého|ému|ém|ým|ých|ými|ou|ího|ímu|ím|ích|ími|ě|ost|osti|násob.*)");

    private CompoundRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])(\\d{1,4})(?:-?krát)(?!\\p{L})",
                        match -> match.number(1) == 1
                                ? "jedenkrát"
                                : Cardinals.spoken(match.number(1)).replace(" ", "") + "krát"),
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])(\\d{1,4}),(\\d)-?(násob\\p{Ll}*)",
                        match -> Decimals.spoken(match.number(1), "0", GrammaticalCase.NOMINATIVE)
                                        .replaceFirst("nula$", "")
                                + Compounds.prefix((int) match.number(2))
                                + match.group(3)),
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])([23])-?(násob\\p{Ll}*)",
                        match -> (match.number(1) == 2 ? "dvoj" : "troj") + match.group(2)),
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])(\\d{1,4})-?ti(?!\\p{L})",
                        match -> Cardinals.spoken(match.number(1), Gender.MASCULINE, GrammaticalCase.GENITIVE)),
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])(\\d{1,4})%ní(?=\\p{L}{0,2}(?!\\p{L}))",
                        match -> Compounds.prefix((int) match.number(1)) + "procentní"),
                Rewrite.of(
                        "(?<![\\p{L}\\d.,/])(\\d{1,4})-?(\\p{Ll}{4,})(?!\\p{L})",
                        match -> joined(match)
                                ? Compounds.prefix((int) match.number(1)) + match.group(2)
                                : apart(match)));
    }

    private static boolean joined(Match match) {
        return ADJECTIVE.matcher(match.group(2)).matches();
    }

    /** "5hodin" only lacks its space. */
    private static String apart(Match match) {
        return match.group(1) + " " + match.group(2);
    }
}
