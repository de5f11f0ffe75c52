package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web and e-mail addresses: "https" and "www" are skipped, known names come from a pronunciation lexicon. */
final class WebRules {
    private static final Map<String, String> NAMES = Resources.rows("web-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Pattern PART = Pattern.compile("[\\p{L}]+|\\d+|[./@_+&=?#:~%-]");
    private static final Pattern PRONOUNCEABLE = Pattern.compile("(?=.*[aeiouyáéěíóúůý]).{3,}");

    private WebRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of(
                        "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,8}\\.\\p{L}{2,}",
                        match -> spoken(match.all())),
                Rewrite.of(
                        "(?i)(?<![\\p{L}\\d@.-])(?:https?://)?(?:www\\.)?"
                                + "([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,8}\\.(?:cz|eu|com|org|sk|net|info|gov|de|at|pl"
                                + "|io|tv|app|pdf|docx?|xlsx?|jpg|png|zip|html))"
                                + "(?![\\p{L}\\d])((?:/[\\p{L}\\d_.~%+=&?#-]*[\\p{L}\\d]){0,9})/?",
                        match -> spoken(match.group(1) + match.group(2))));
    }

    private static String spoken(String address) {
        StringJoiner words = new StringJoiner(" ");
        Matcher part = PART.matcher(address.toLowerCase(Locale.ROOT));
        while (part.find()) {
            words.add(part(part.group()));
        }
        return words.toString();
    }

    private static String part(String part) {
        return switch (part) {
            case "." -> "tečka";
            case "/" -> "lomeno";
            case "-" -> "pomlčka";
            case "_" -> "podtržítko";
            case "@" -> "zavináč";
            case "?" -> "otazník";
            case "=" -> "rovná se";
            case "&" -> "ampersand";
            case "#" -> "křížek";
            case "%" -> "procento";
            case "+" -> "plus";
            case ":" -> "dvojtečka";
            case "~" -> "vlnka";
            default -> name(part);
        };
    }

    private static String name(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return Digits.number(part);
        }
        String known = NAMES.get(part);
        if (known != null) {
            return known;
        }
        return PRONOUNCEABLE.matcher(part).matches() ? part : LetterNames.spell(part);
    }
}
