package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in capitals: spelled when short (KMB), read as words when long (POZOR) or listed (NATO). */
final class InitialismRules {
    private static final Map<String, String> KNOWN = Resources.rows("initialisms.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Pattern SYLLABLES = Pattern.compile(".*[AEIOUYÁÉĚÍÓÚŮÝ].*");
    private static final int LONGEST_SPELLED = 4;

    private InitialismRules() {}

    static List<Rule> all() {
        return List.of(Rewrite.of("(?<![\\p{L}])\\p{Lu}{2,}(?!\\p{L})", match -> spoken(match.all())));
    }

    private static String spoken(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        boolean spelled =
                word.length() <= LONGEST_SPELLED || !SYLLABLES.matcher(word).matches();
        return spelled ? LetterNames.spell(word) : word.toLowerCase(Locale.ROOT);
    }
}
