package cz.samantha.calendar;

import java.util.List;
import java.util.regex.Pattern;

/** What a clerk probably meant by a text that the parser cannot read. */
final class SyntaxHints {
    private record Hint(Pattern seen, String remedy) {}

    private static final String GENERAL =
            "pište třeba Mo,We 08:00-17:00, nebo PH off, nebo 2026 Nov 18 off \"proč\"; vysvětlení je nahoře v souboru "
                    + "calendar.yaml balíčku dialog-scripts/plzen";

    /** The first that is seen outside quotes counts. */
    private static final List<Hint> HINTS = List.of(
            hint(
                    "(?iu)(?<!\\p{L})(po|út|ut|st|čt|ct|pá|pa|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle)(?!\\p{L})",
                    "dny pište mezinárodní zkratkou: Mo pondělí, Tu úterý, We středa, Th čtvrtek, Fr pátek, Sa sobota, "
                            + "Su neděle"),
            hint("(?iu)svát|zavřeno|otevřeno", "svátky pište PH, zavřeno off, otevřeno open"),
            hint("\\d{1,2}[.h]\\d{2}(?![.\\d])", "časy pište s dvojtečkou: 08:00-17:00"),
            hint(
                    "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\. ?(\\d|\\p{L})",
                    "datum pište jako 2026 Nov 18 (jednou), nebo Nov 18 (každý rok)"),
            hint("\\p{L}{3} \\d{1,2} \\d{4}", "rok pište před měsíc: 2026 Nov 18"),
            hint("\\p{L}{3} \\d(?!\\d)", "den v měsíci pište dvěma číslicemi: Nov 08"),
            hint("\\p{L}{3} \\d{2}, ?\\d", "měsíc pište u každého data: Nov 18,Nov 20"),
            hint("\\d{4} \\p{L}{3} ?-", "u období s rokem pište i dny: 2026 Jul 01-Aug 31"),
            hint("(?<![:\\d])\\d{1,2} ?- ?\\d{1,2}(?!:|\\d)", "časy pište i s minutami: 08:00-17:00"),
            hint(
                    "\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}",
                    "zkontrolujte, zda konec není dřív než začátek a zda časy jdou jen od 00:00 do 24:00; jinak "
                            + GENERAL));

    private SyntaxHints() {}

    private static Hint hint(String seen, String remedy) {
        return new Hint(Pattern.compile(seen), remedy);
    }

    static String remedy(String text) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            return "důvod dejte do uvozovek z obou stran";
        }
        String outsideQuotes = text.replaceAll("\"[^\"]*\"", "");
        return HINTS.stream()
                .filter(hint -> hint.seen().matcher(outsideQuotes).find())
                .map(Hint::remedy)
                .findFirst()
                .orElse(GENERAL);
    }
}
