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

    /** Four letters that can be said: NATO, and words such as BYTY where all is in capitals. */
    private static final Pattern LIKE_WORD =
            Pattern.compile("(?:[^AEIOUYÁÉĚÍÓÚŮÝ][AEIOUYÁÉĚÍÓÚŮÝ]){2}|(?:[AEIOUYÁÉĚÍÓÚŮÝ][^AEIOUYÁÉĚÍÓÚŮÝ]){2}");

    private static final int LONGEST_SPELLED = 4;

    private InitialismRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of("(?<![\\p{L}])\\p{Lu}{2,}(?!\\p{L})", InitialismRules::spoken),
                // Initials: "J. Novák"
                Rewrite.of("(?<![\\p{L}])(\\p{Lu})\\. ?(?=\\p{Lu})", match -> LetterNames.spell(match.group(1)) + " "),
                Rewrite.of(
                        "(?<!\\p{L})(\\p{Lu})(?=(?: (?:&|a|nebo|až|/) |/)\\p{Lu}(?!\\p{L}))",
                        match -> LetterNames.spell(match.group(1))),
                // A capital inside a sentence is a name: "vchod B", "varianta A"
                Rewrite.of(
                        "(?<=\\p{Ll} )(?![AIKOSUVZ] \\p{Lu}\\p{Ll})(\\p{Lu})(?![\\p{L}\\d])",
                        match -> LetterNames.spell(match.group(1))),
                // No Czech word is one of these letters alone.
                Rewrite.of(
                        "(?<![\\p{L}])([bcčdďfghjlmnňpqrřštťwxyžBCČDĎFGHJLMNŇPQRŘŠTŤWXYŽ])(?!\\p{L})",
                        match -> LetterNames.spell(match.group(1))));
    }

    private static String spoken(Match match) {
        String letters = match.all();
        String known = KNOWN.get(letters);
        if (known != null) {
            return known;
        }
        boolean word = letters.length() > LONGEST_SPELLED
                ? SYLLABLES.matcher(letters).matches()
                : LIKE_WORD.matcher(letters).matches();
        return word ? letters.toLowerCase(Locale.ROOT) : LetterNames.spell(letters);
    }
}
