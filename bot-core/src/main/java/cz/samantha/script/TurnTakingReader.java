package cz.samantha.script;

import cz.samantha.ear.TurnLimits;
import cz.samantha.understanding.CzechWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from {@code settings.yaml} when it is whose turn to speak. */
final class TurnTakingReader {
    private static final String COMPLETE = "silence-when-complete-millis";
    private static final String OTHERWISE = "silence-otherwise-millis";
    private static final String HANGING = "silence-when-hanging-millis";
    private static final String DIGITS = "silence-between-digits-millis";
    private static final String SHORTEST = "shortest-pause-millis";
    private static final String LONGEST = "longest-pause-millis";
    private static final String ASIDES = "asides";
    private static final TurnLimits USUAL = TurnLimits.USUAL;

    /** What Czechs say while they listen; without diacritics. */
    private static final Set<String> USUAL_ASIDES = Set.of(
            "hm", "hmm", "mhm", "hmhm", "aha", "ahaa", "jo", "jojo", "jj", "no", "nono", "jasne", "ano", "dobre",
            "dobry", "ok", "okej", "fajn", "chapu", "rozumim", "ehm");

    private final Fields top;
    private final Fields part;

    private TurnTakingReader(Fields top, Fields part) {
        this.top = top;
        this.part = part;
    }

    /**
     * @param top the file, in which the two silences stand that every package sets
     * @param part what is set of the rest
     */
    static TurnTaking read(Fields top, Fields part) {
        return new TurnTakingReader(top, part).read();
    }

    private TurnTaking read() {
        double complete = top.number(COMPLETE, 200, 5000);
        double otherwise = top.number(OTHERWISE, 200, 5000);
        double hanging = part.number(HANGING, 200, 5000, Math.max(1100, otherwise));
        double digits = part.number(DIGITS, 200, 8000, Math.max(1500, otherwise));
        double shortest = part.number(SHORTEST, 100, 1000, millisOf(USUAL.shortestPause()));
        double longest =
                part.number(LONGEST, 500, 10_000, Math.max(millisOf(USUAL.longestPause()), Math.max(hanging, digits)));
        double longestTurn = 1000 * part.number("longest-turn-seconds", 10, 300, millisOf(USUAL.longestTurn()) / 1000);
        inOrder(part, SHORTEST, shortest, COMPLETE, complete);
        inOrder(top, COMPLETE, complete, OTHERWISE, otherwise);
        inOrder(part, OTHERWISE, otherwise, HANGING, hanging);
        inOrder(part, OTHERWISE, otherwise, DIGITS, digits);
        inOrder(part, HANGING, hanging, LONGEST, longest);
        inOrder(part, DIGITS, digits, LONGEST, longest);
        TurnTaking read = new TurnTaking(
                millis(complete),
                millis(otherwise),
                millis(hanging),
                millis(digits),
                new TurnLimits(millis(shortest), millis(longest), millis(longestTurn)),
                asides(),
                part.flag("asides-interrupt", false));
        part.noMore();
        return read;
    }

    private Set<String> asides() {
        if (!part.has(ASIDES)) {
            return USUAL_ASIDES;
        }
        List<Located> words = part.texts(ASIDES);
        for (Located word : words) {
            if (CzechWords.count(word.text()) != 1) {
                part.fault(word.at(), "„" + word.text() + "“ není jedno slovo; pište po jednom slovu");
            }
        }
        return words.stream().map(word -> CzechWords.folded(word.text())).collect(Collectors.toUnmodifiableSet());
    }

    /** @param where of the two keys, where one of them stands */
    private static void inOrder(Fields where, String shortKey, double shorter, String longKey, double longer) {
        if (shorter > longer) {
            where.fault(
                    where.has(longKey) ? where.at(longKey) : where.at(shortKey),
                    String.format(
                            Locale.ROOT,
                            "„%s“ (%.0f) má být nejvýš tolik jako „%s“ (%.0f); jedno z nich změňte",
                            shortKey,
                            shorter,
                            longKey,
                            longer));
        }
    }

    private static double millisOf(Duration duration) {
        return duration.toMillis();
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis((long) millis);
    }
}
