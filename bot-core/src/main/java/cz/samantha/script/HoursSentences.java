package cz.samantha.script;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences about opening hours, with places to be filled in.
 *
 * @param holiday what a public holiday is called: {@code státní svátek}
 */
record HoursSentences(Map<Kind, String> texts, String holiday) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    HoursSentences {
        texts = new EnumMap<>(texts);
    }

    /** When which sentence is said; in YAML {@code like-this}. */
    enum Kind {
        /** Today, before it opens. */
        BEFORE,
        /** Today, while it is open. */
        OPEN,
        /** Today, between two times of being open. */
        BREAK,
        /** Today, when it is over. */
        AFTER,
        /** Today, when it is closed all day. */
        CLOSED,
        /** Another day on which it is open. */
        OTHER_OPEN,
        /** Another day on which it is closed. */
        OTHER_CLOSED;

        /** The names that may stand in braces. */
        List<String> places() {
            return switch (this) {
                case BEFORE, OPEN, BREAK -> List.of(Place.DAY, Place.HOURS, Place.REASON);
                case AFTER, CLOSED -> List.of(Place.DAY, Place.NEXT, Place.REASON);
                case OTHER_OPEN -> List.of(Place.ON_DAY, Place.HOURS, Place.REASON);
                case OTHER_CLOSED -> List.of(Place.ON_DAY, Place.NEXT, Place.REASON);
            };
        }
    }

    /** What is filled in. */
    static final class Place {
        /** {@code středa} or {@code státní svátek}. */
        static final String DAY = "den";

        /** {@code Ve středu}, {@code Zítra je státní svátek,}. */
        static final String ON_DAY = "V_den";

        /** The hours of the day; today those that are left. */
        static final String HOURS = "hodiny";

        /** The next day on which it is open: {@code v pondělí}. */
        static final String NEXT = "dalsi";

        /** The reason as a sentence of its own, or nothing. */
        static final String REASON = "duvod";

        private Place() {}
    }

    /** The names in braces in a text. */
    static List<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }

    /** A sentence with everything filled in. */
    String filled(Kind kind, Map<String, String> values) {
        return PLACE.matcher(texts.getOrDefault(kind, ""))
                .replaceAll(place -> Matcher.quoteReplacement(value(place, values)))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static String value(MatchResult place, Map<String, String> values) {
        return values.getOrDefault(place.group(1), "");
    }
}
