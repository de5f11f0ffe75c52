package cz.samantha.understanding.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The year behind a day: "dva tisíce dvacet šest", "roku 2026", "dvacet šest", "příštího roku", "loni". */
final class Years {
    private static final int FIRST = 1_900;
    private static final int LAST = 2_100;
    private static final int CENTURY = 2_000;
    /** Below it a number behind a date is rather an hour, above it a count. */
    private static final int FIRST_SHORT = 24;

    private static final int LAST_SHORT = 60;
    private static final Set<String> YEAR = Set.of("rok", "roku", "roce");

    private Years() {}

    static Optional<Read<Integer>> read(Words words, int at, LocalDate today) {
        return switch (words.at(at)) {
            case "letos" -> Optional.of(new Read<>(today.getYear(), at + 1));
            case "loni", "vloni" -> Optional.of(new Read<>(today.getYear() - 1, at + 1));
            case "letosniho", "tohoto" -> withYear(words, at, today.getYear());
            case "pristi", "pristiho" -> withYear(words, at, today.getYear() + 1);
            case "minuleho", "minulyho", "lonskeho", "lonskyho" -> withYear(words, at, today.getYear() - 1);
            case "rok", "roku" -> number(words, at + 1);
            default -> number(words, at);
        };
    }

    private static Optional<Read<Integer>> withYear(Words words, int at, int year) {
        return words.isAny(at + 1, YEAR) ? Optional.of(new Read<>(year, at + 2)) : Optional.empty();
    }

    private static Optional<Read<Integer>> number(Words words, int at) {
        return CardinalReader.read(words, at).flatMap(read -> {
            long value = read.value().value();
            if (value >= FIRST && value <= LAST) {
                return Optional.of(new Read<>((int) value, read.end()));
            }
            boolean isShort = value >= FIRST_SHORT
                    && value <= LAST_SHORT
                    && !CountedThings.at(words, read.end())
                    && !words.at(read.end()).startsWith("hodin")
                    && !words.at(read.end()).startsWith("minut");
            return isShort ? Optional.of(new Read<>(CENTURY + (int) value, read.end())) : Optional.empty();
        });
    }
}
