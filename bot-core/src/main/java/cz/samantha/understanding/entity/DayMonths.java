package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.OrdinalReader.Ending;
import cz.samantha.understanding.entity.OrdinalReader.Ordinal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Days told by their number: "dvacátého čtvrtého prosince", "patnáctého desátý", "24.12.", "do patnáctého". */
final class DayMonths {
    /** A leap day comes again within eight years. */
    private static final int MOST_YEARS_AHEAD = 8;

    private static final Map<String, Integer> NAMES = new WordForms<Integer>()
            .with(1, "ledna leden lednu lednem januara")
            .with(2, "unora unor unoru februara")
            .with(3, "brezna brezen breznu marca")
            .with(4, "dubna duben dubnu aprila")
            .with(5, "kvetna kveten kvetnu maje")
            .with(6, "cervna cerven cervnu juna")
            .with(7, "cervence cervenec cervenci jula")
            .with(8, "srpna srpen srpnu augusta")
            .with(9, "zari")
            .with(10, "rijna rijen rijnu oktobra")
            .with(11, "listopadu listopad listopada")
            .with(12, "prosince prosinec prosinci")
            .table();
    private static final Set<String> BEFORE_DAY = WordForms.set("""
        do od k ke po pondeli utery stredu ctvrtek patek sobotu nedeli
        """);
    private static final Set<String> NO_DAY_BEFORE = WordForms.set("""
        patra poschodi roku stupne pololeti kola bodu obvodu bytu pokoje najmu
        """);

    private record DayOfYear(int day, int month) {}

    private DayMonths() {}

    /** A day with its month, and perhaps a year. Without one it is the next such day from today on. */
    static Optional<Read<LocalDate>> read(Words words, int at, LocalDate today, boolean asked) {
        Optional<Read<DayOfYear>> day = holiday(words, at)
                .or(() -> named(words, at))
                .or(() -> numbered(words, at, asked))
                .or(() -> written(words, at, asked));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        DayOfYear dayOfYear = day.get().value();
        int end = day.get().end();
        Optional<Read<Integer>> year = Years.read(words, end, today);
        return year.isPresent()
                ? date(dayOfYear, year.get().value())
                        .map(date -> new Read<>(date, year.get().end()))
                : next(dayOfYear, today).map(date -> new Read<>(date, end));
    }

    /** A day without its month: "do patnáctého", "prvního příští měsíc". */
    static Optional<Read<LocalDate>> dayAlone(Words words, int at, LocalDate today, boolean asked) {
        Optional<Read<Ordinal>> read = OrdinalReader.read(words, at)
                .filter(day -> day.value().ending() == Ending.OF && day.value().value() <= 31)
                .filter(day -> !words.isAny(day.end(), NO_DAY_BEFORE)
                        && monthName(words, day.end()).isEmpty());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int day = read.get().value().value();
        int end = read.get().end();
        boolean month = words.at(end + 1).startsWith("mesic");
        if (month && words.at(end).startsWith("pristi")) {
            return inMonth(YearMonth.from(today).plusMonths(1), day).map(date -> new Read<>(date, end + 2));
        }
        if (month && (words.at(end).startsWith("tento") || words.at(end).startsWith("toho"))) {
            return inMonth(YearMonth.from(today), day).map(date -> new Read<>(date, end + 2));
        }
        if (!asked && !words.isAny(at - 1, BEFORE_DAY)) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(today);
        // A day that is past, or that this month lacks, comes in the next month or the one after it.
        return Stream.of(first, first.plusMonths(1), first.plusMonths(2))
                .flatMap(candidate -> inMonth(candidate, day).stream())
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .map(date -> new Read<>(date, end));
    }

    /** "dvacátého čtvrtého prosince", "24 prosince" */
    private static Optional<Read<DayOfYear>> named(Words words, int at) {
        return OrdinalReader.read(words, at)
                .map(day -> new Read<>(day.value().value(), day.end()))
                .or(() -> CardinalReader.read(words, at)
                        .map(day -> new Read<>((int) day.value().value(), day.end())))
                .flatMap(day -> monthName(words, day.end())
                        .map(month -> new Read<>(new DayOfYear(day.value(), month.value()), month.end())));
    }

    /** "patnáctého desátý"; "dvacátého čtvrtý" is in April, "dvacátého čtvrtého" is a day. */
    private static Optional<Read<DayOfYear>> numbered(Words words, int at, boolean asked) {
        Optional<Read<Ordinal>> whole = OrdinalReader.read(words, at);
        Optional<Read<DayOfYear>> withWhole =
                whole.filter(day -> isDay(day.value(), asked)).flatMap(day -> monthNumber(words, day));
        if (withWhole.isPresent()) {
            return withWhole;
        }
        return OrdinalReader.oneWord(words, at)
                .filter(day -> day.value().ending() == Ending.OF)
                .flatMap(day -> OrdinalReader.oneWord(words, day.end())
                        .filter(month -> month.value().ending() == Ending.PLAIN)
                        .flatMap(month -> monthNumber(words, day)));
    }

    private static boolean isDay(Ordinal ordinal, boolean asked) {
        return ordinal.ending() == Ending.OF
                || (asked && (ordinal.ending() == Ending.PLAIN || ordinal.ending() == Ending.OTHER));
    }

    /** "24.12." in one word; two numbers in a row only where a day was asked for. */
    private static Optional<Read<DayOfYear>> written(Words words, int at, boolean asked) {
        boolean date = words.isDigits(at)
                && words.isDigits(at + 1)
                && (words.together(at, at + 1) ? words.spoken(at).indexOf('.') > 0 : asked);
        if (!date || words.at(at).length() > 2 || words.at(at + 1).length() > 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Read<>(new DayOfYear(Integer.parseInt(words.at(at)), Integer.parseInt(words.at(at + 1))), at + 2));
    }

    private static Optional<Read<DayOfYear>> holiday(Words words, int at) {
        String second = words.at(at + 1);
        return switch (words.at(at)) {
            case "stedry", "stedreho", "stedryho" ->
                second.equals("den") || second.equals("dne") || second.equals("vecer")
                        ? Optional.of(new Read<>(new DayOfYear(24, 12), at + 2))
                        : Optional.empty();
            case "silvestr", "silvestra", "silvestrovsky" -> Optional.of(new Read<>(new DayOfYear(31, 12), at + 1));
            case "novy" ->
                second.equals("rok") && words.at(at - 1).equals("na")
                        ? Optional.of(new Read<>(new DayOfYear(1, 1), at + 2))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Read<Integer>> monthName(Words words, int at) {
        return Optional.ofNullable(NAMES.get(words.at(at))).map(month -> new Read<>(month, at + 1));
    }

    private static Optional<Read<DayOfYear>> monthNumber(Words words, Read<Ordinal> day) {
        return OrdinalReader.oneWord(words, day.end())
                .filter(month -> month.value().value() <= 12)
                .filter(month ->
                        month.value().ending() == Ending.PLAIN || month.value().ending() == Ending.OF)
                .map(month -> new Read<>(
                        new DayOfYear(day.value().value(), month.value().value()), month.end()));
    }

    private static Optional<LocalDate> date(DayOfYear day, int year) {
        return day.month() < 1 || day.month() > 12
                ? Optional.empty()
                : inMonth(YearMonth.of(year, day.month()), day.day());
    }

    private static Optional<LocalDate> inMonth(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static Optional<LocalDate> next(DayOfYear day, LocalDate today) {
        return Stream.iterate(today.getYear(), year -> year + 1)
                .limit(MOST_YEARS_AHEAD + 1L)
                .flatMap(year -> date(day, year).stream())
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }
}
