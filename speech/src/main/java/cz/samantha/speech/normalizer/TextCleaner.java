package cz.samantha.speech.normalizer;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings text to the characters that the rules know, and what they leave to the characters that can be spoken. */
final class TextCleaner {
    private static final Pattern DASHES = Pattern.compile("[\u2012-\u2015]");
    /** A minus, also one that was written as a dash: "teplota –5 °C". */
    private static final Pattern MINUS =
            Pattern.compile("\u2212(?= ?\\d)|(?<![\\d.])(?<![\\d.:] )–(?=\\d)(?<=(?:^|[ (])–)");

    /** "1½" is not eleven halves. */
    private static final Pattern MIXED_NUMBER = Pattern.compile("(?<=\\d)(?=[\u00bc-\u00be\u2150-\u215e])");

    /** Lines of signs that only divide, marks of trade, arrows. */
    private static final Pattern ORNAMENT =
            Pattern.compile("^[*•·] (?=\\p{L})|([=*_#~+/&<>%$-])\\1{2,}|[-=–]+>|<[-=–]+|[©®™\u2190-\u21ff]");

    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff]");
    private static final Pattern UNKNOWN =
            Pattern.compile("[^[\\p{IsLatin}&&\\p{L}]0-9 .,;:!?()'%§&+=@#*/_~°€$£‰<>±≤≥÷\\\\–×\\-]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("&", "a"),
            Map.entry("+", "plus"),
            Map.entry("=", "rovná se"),
            Map.entry("@", "zavináč"),
            Map.entry("#", "křížek"),
            Map.entry("*", "hvězdička"),
            Map.entry("/", "lomeno"),
            Map.entry("_", "podtržítko"),
            Map.entry("%", "procent"),
            Map.entry("§", "paragraf"),
            Map.entry("°", "stupňů"),
            Map.entry("€", "eur"),
            Map.entry("$", "dolarů"),
            Map.entry("£", "liber"),
            Map.entry("‰", "promile"),
            Map.entry("<", "menší než"),
            Map.entry(">", "větší než"),
            Map.entry("±", "plus minus"),
            Map.entry("≤", "menší nebo rovno"),
            Map.entry("≥", "větší nebo rovno"),
            Map.entry("÷", "děleno"),
            Map.entry("\\", "zpětné lomítko"),
            Map.entry("×", "krát"));
    private static final Pattern SIGN = Pattern.compile("[&+=@#*/_%§°€$£‰<>±≤≥÷\\\\×]");

    /** Whatever is left is made into sentences with clean punctuation, one small step after the other. */
    private static final List<Step> STEPS = List.of(
            new Step("[^[\\p{IsLatin}&&\\p{L}] .,;:!?()–\\-]", " "),
            new Step("(?<=\\p{L}) ?– ?(?=\\p{L})", ", "),
            new Step("–", " "),
            new Step("(?<!\\p{L})-|-(?!\\p{L})", " "),
            new Step("\\( *\\)", " "),
            new Step(" +", " "),
            new Step(" (?=[.,;:!?)])", ""),
            new Step("\\( ", "("),
            new Step("[.,;:!?]{2,}", run -> String.valueOf(strongest(run.group()))),
            new Step("(?<=[.,;:!?)])(?=[\\p{L}(])", " "),
            new Step("^[ .,;:!?)]+", ""));

    private record Step(Pattern pattern, Function<MatchResult, String> replacement) {
        Step(String regex, String replacement) {
            this(regex, match -> replacement);
        }

        Step(String regex, Function<MatchResult, String> replacement) {
            this(Pattern.compile(regex), replacement);
        }
    }

    private TextCleaner() {}

    /** Compatibility forms are resolved (½, ﬁ, ², full-width digits), other scripts, emoji and quotes are dropped. */
    static String toKnownCharacters(String text) {
        String result = ORNAMENT.matcher(text).replaceAll(" ");
        result = MIXED_NUMBER.matcher(result).replaceAll(" ");
        result = Normalizer.normalize(result, Normalizer.Form.NFKC);
        result = DASHES.matcher(result).replaceAll("–");
        result = MINUS.matcher(result).replaceAll("-").replace('\u2212', ' ');
        result = HYPHENS.matcher(result).replaceAll("-");
        result = INVISIBLE.matcher(result).replaceAll("");
        result = result.replace('⁄', '/');
        result = UNKNOWN.matcher(withPlainDigits(result)).replaceAll(" ");
        return SPACES.matcher(result).replaceAll(" ").strip();
    }

    private static String withPlainDigits(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> result.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return result.toString();
    }

    /** Letters, spaces and punctuation only; signs that no rule took are named. */
    static String toSpokenCharacters(String text) {
        String result = SIGN.matcher(text.replace("'", "")).replaceAll(sign -> " " + SIGNS.get(sign.group()) + " ");
        for (Step step : STEPS) {
            result = step.pattern().matcher(result).replaceAll(step.replacement());
        }
        return result.strip();
    }

    /** Of several punctuation marks in a row the one that shapes the sentence most. */
    private static char strongest(String run) {
        for (char mark : "?!.;:".toCharArray()) {
            if (run.indexOf(mark) >= 0) {
                return mark;
            }
        }
        return ',';
    }
}
