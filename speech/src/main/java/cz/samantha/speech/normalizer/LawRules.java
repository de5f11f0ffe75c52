package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Laws and their paragraphs: "zákon č. 89/2012 Sb." is said as number and year, "podle § 5 odst. 2" is declined. */
final class LawRules {
    private static final String PART =
            "(?:(§§?|[čČ]l\\.|[oO]dst\\.|odstavce?|[pP]ísm\\.|písmen[oae]) ?(?:(\\d{1,6})(?:(\\p{Ll})(?![\\p{L}.)]))?"
                    + "(?: ?[–-] ?(\\d{1,6}))?|(\\p{Ll})\\)))";
    private static final Pattern EACH = Pattern.compile(PART, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Forms PARAGRAPH =
            new Forms("paragraf", "paragrafu", "paragrafu", "paragraf", "paragrafu", "paragrafem");
    private static final Forms PARAGRAPHS =
            new Forms("paragrafy", "paragrafů", "paragrafům", "paragrafy", "paragrafech", "paragrafy");
    private static final Forms ARTICLE = new Forms("článek", "článku", "článku", "článek", "článku", "článkem");
    private static final Forms SECTION =
            new Forms("odstavec", "odstavce", "odstavci", "odstavec", "odstavci", "odstavcem");
    private static final Forms LETTER = new Forms("písmeno", "písmena", "písmenu", "písmeno", "písmenu", "písmenem");

    private LawRules() {}

    static List<Rule> all() {
        return List.of(
                Rewrite.of("\\b[uU]st\\. ?(?=§)", match -> "ustanovení "),
                Rewrite.of("\\b[zZ](?:\\.|ák\\.) ?č\\. ?(?=\\d{1,4}/)", match -> lawOf(match) + " č."),
                Rewrite.of(
                        "(?:č\\. ?|číslo )(\\d{1,4})/(1[89]\\d{2}|20\\d{2})(?!\\d)(?: ?Sb\\.?(?![\\p{L}])(?: ?m\\."
                                + " ?s\\.)?)?",
                        match -> "číslo " + Cardinals.spoken(match.number(1)) + " z roku "
                                + Years.spoken((int) match.number(2)) + stop(match)),
                Rewrite.of(
                        "(\\d{1,4})/(\\d{4}) ?Sb\\.?(?![\\p{L}])(?: ?m\\. ?s\\.)?",
                        match -> "číslo " + Cardinals.spoken(match.number(1)) + " z roku "
                                + Years.spoken((int) match.number(2)) + stop(match)),
                Rewrite.of(PART + "(?:,? " + PART + "){0,3}", LawRules::parts),
                Rewrite.of("§§ ?", match -> PARAGRAPHS.in(form(match)) + " "),
                Rewrite.of(
                        "(?:písm\\. ?|písmeno )(\\p{Ll})\\)", match -> "písmeno " + LetterNames.spell(match.group(1))),
                // Items of a list: "a) žádost"
                Rewrite.of(
                        "(?<![\\p{L}\\d])(\\p{Ll})\\)(?= ?\\p{L}|[,.;]|$)",
                        match -> LetterNames.spell(match.group(1)) + ","));
    }

    private static String lawOf(Match match) {
        return switch (Governor.ofPlace(match.wordBefore())) {
            case GENITIVE -> "zákona";
            case DATIVE -> "zákonu";
            case LOCATIVE -> "zákoně";
            case INSTRUMENTAL -> "zákonem";
            case NOMINATIVE, ACCUSATIVE -> "zákon";
        };
    }

    private static String parts(Match match) {
        GrammaticalCase form = form(match);
        StringJoiner words = new StringJoiner(" ");
        Matcher part = EACH.matcher(match.all());
        while (part.find()) {
            words.add(name(part.group(1)).in(form));
            if (part.group(5) != null) {
                words.add(LetterNames.spell(part.group(5)));
                continue;
            }
            words.add(Digits.number(part.group(2)));
            if (part.group(3) != null) {
                words.add(LetterNames.spell(part.group(3)));
            }
            if (part.group(4) != null) {
                words.add("až").add(Digits.number(part.group(4)));
            }
        }
        return words.toString();
    }

    private static Forms name(String written) {
        return switch (written.charAt(0)) {
            case '§' -> written.length() > 1 ? PARAGRAPHS : PARAGRAPH;
            case 'č', 'Č' -> ARTICLE;
            case 'o', 'O' -> SECTION;
            default -> LETTER;
        };
    }

    private static GrammaticalCase form(Match match) {
        return Governor.ofPlace(match.wordBefore());
    }

    /** The full stop of "Sb." may have been that of the sentence, too. */
    private static String stop(Match match) {
        return match.all().endsWith(".") && match.endsSentence() ? "." : "";
    }
}
