package cz.samantha.understanding.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds a day: one with its month before one told by its distance, a day of the week, or a day alone. */
final class Dates {
    private interface Reader {
        Optional<Read<LocalDate>> read(Words words, int at, LocalDate today, boolean asked);
    }

    private static final List<Reader> READERS = List.of(
            DayMonths::read,
            DayMonths::dayAlone,
            (words, at, today, asked) -> RelativeDays.read(words, at, today).or(() -> Weekdays.read(words, at, today)));

    private Dates() {}

    /**
     * The first day that was said and not taken back.
     *
     * @param asked a day was asked for, so that "patnáctého" alone is one
     */
    static Optional<SpokenDate> find(Words words, LocalDate today, boolean asked) {
        Optional<SpokenDate> refused = Optional.empty();
        for (Reader reader : READERS) {
            for (int i = 0; i < words.size(); i++) {
                Optional<Read<LocalDate>> read = reader.read(words, i, today, asked);
                if (read.isEmpty()) {
                    continue;
                }
                int end = read.get().end();
                SpokenDate date = new SpokenDate(read.get().value(), words.span(i, end));
                if (!Refusal.behind(words, end)) {
                    return Optional.of(date);
                }
                refused = Optional.of(refused.orElse(date));
            }
        }
        return refused;
    }
}
