package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.regex.Pattern;

/** Prepositions of one letter take a vowel before numbers that begin with a cluster: "v 13 obcích" is "ve třinácti". */
final class PrepositionRules {
    private static final Pattern AFTER_V_AND_K = Pattern.compile("(?:dv|tř|čt|st).*");
    private static final Pattern AFTER_S_AND_Z = Pattern.compile("(?:dv|tř|čt|st|se|še).*");

    private PrepositionRules() {}

    static List<Rule> all() {
        return List.of(Rewrite.of(
                "(?<!\\p{L})([vkszVKSZ]) (?=([1-9]\\d{0,8})(?![\\d]))",
                match -> beginsWithCluster(match) ? match.group(1) + "e " : match.all()));
    }

    private static boolean beginsWithCluster(Match match) {
        // "ke třem", but "k třinácti" and "k třicátému"
        long number = match.number(2);
        if ("kK".contains(match.group(1)) && (number == 13 || (number >= 30 && number < 40))) {
            return false;
        }
        Pattern clusters = "vkVK".contains(match.group(1)) ? AFTER_V_AND_K : AFTER_S_AND_Z;
        return clusters.matcher(Cardinals.spoken(match.number(2))).matches();
    }
}
