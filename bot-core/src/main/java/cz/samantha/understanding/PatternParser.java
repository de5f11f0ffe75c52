package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@link Pattern}s: recursive descent over at most {@link #LONGEST} characters, nested at most five deep. */
public final class PatternParser {
    static final int LONGEST = 400;
    private static final int DEEPEST = 5;

    private final String text;
    private int at;

    private PatternParser(String text) {
        this.text = text;
    }

    /** @throws PatternFault if the text is no pattern; nothing else is ever thrown */
    public static Pattern parse(String text) throws PatternFault {
        if (text.length() > LONGEST) {
            throw new PatternFault("vzor je delší než " + LONGEST + " znaků; rozdělte ho na několik vzorů");
        }
        PatternParser parser = new PatternParser(text);
        Pattern pattern = parser.choice(0);
        if (parser.at < text.length()) {
            throw parser.fault(
                    "znak „" + text.charAt(parser.at) + "“ tu nemá dvojici; smažte ho, nebo doplňte závorku");
        }
        if (pattern.canBeEmpty()) {
            throw new PatternFault("vzoru vyhoví i ticho; aspoň jedno slovo musí být mimo [ ] a ...");
        }
        return pattern;
    }

    private Pattern choice(int depth) throws PatternFault {
        if (depth > DEEPEST) {
            throw fault("závorky jsou vnořené hlouběji než " + DEEPEST + "krát; rozdělte vzor na několik vzorů");
        }
        List<Pattern> alternatives = new ArrayList<>();
        alternatives.add(sequence(depth));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            alternatives.add(sequence(depth));
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Pattern.Choice(alternatives);
    }

    private Pattern sequence(int depth) throws PatternFault {
        List<Pattern> parts = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at == text.length() || "|)]".indexOf(text.charAt(at)) >= 0) {
                break;
            }
            Pattern part = part(depth);
            if (part instanceof Pattern.Sequence(List<Pattern> inner)) {
                parts.addAll(inner);
            } else {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            throw fault("chybí slovo; doplňte ho, nebo smažte prázdnou závorku či svislítko navíc");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private Pattern part(int depth) throws PatternFault {
        char c = text.charAt(at);
        return switch (c) {
            case '(' -> inside(')', depth);
            case '[' -> new Pattern.Optionally(inside(']', depth));
            case '{' -> named();
            case '.' -> gap();
            default -> literal();
        };
    }

    private Pattern inside(char closing, int depth) throws PatternFault {
        at++;
        Pattern inner = choice(depth + 1);
        if (at == text.length() || text.charAt(at) != closing) {
            throw fault("chybí „" + closing + "“; doplňte závorku");
        }
        at++;
        return inner;
    }

    private Pattern named() throws PatternFault {
        int end = text.indexOf('}', at);
        String name = end < 0 ? "" : text.substring(at + 1, end).strip();
        if (name.isEmpty() || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
            throw fault("mezi { a } patří jméno pojmu ze složky concepts");
        }
        at = end + 1;
        return new Pattern.Named(name);
    }

    private Pattern gap() throws PatternFault {
        if (!text.startsWith("...", at)) {
            throw fault("tečka do vzoru nepatří; libovolná slova se píší třemi tečkami");
        }
        at += 3;
        return new Pattern.Gap();
    }

    private Pattern literal() throws PatternFault {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw fault("znak „" + text.charAt(at) + "“ do vzoru nepatří; smažte ho");
        }
        List<String> words = CzechText.words(text.substring(start, at));
        if (words.size() != 1) {
            throw fault("slovo obsahuje neobvyklé znaky; napište ho znovu");
        }
        return new Pattern.Literal(words.getFirst(), form());
    }

    private Pattern.Form form() {
        char mark = at < text.length() ? text.charAt(at) : ' ';
        if (mark != '*' && mark != '!') {
            return Pattern.Form.ANY;
        }
        at++;
        return mark == '*' ? Pattern.Form.PREFIX : Pattern.Form.EXACT;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private PatternFault fault(String message) {
        return new PatternFault(String.format(Locale.ROOT, "vzor „%s“, znak %d: %s", text, at + 1, message));
    }
}
