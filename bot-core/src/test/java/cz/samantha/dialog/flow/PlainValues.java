package cz.samantha.dialog.flow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads values only where they are said in the plainest way, so that tests of the rules are about the rules. */
final class PlainValues implements SpokenValues {
    private static final List<String> DIGITS =
            List.of("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    @Override
    public Optional<Digits> phone(String text) {
        String digits = words(text).stream()
                .map(DIGITS::indexOf)
                .filter(digit -> digit >= 0)
                .map(String::valueOf)
                .collect(Collectors.joining());
        Place place =
                text.contains("na konci") ? Place.END : text.contains("na začátku") ? Place.BEGINNING : Place.NEXT;
        return digits.isEmpty() ? Optional.empty() : Optional.of(new Digits(digits, place));
    }

    @Override
    public Optional<Boolean> yesNo(String text) {
        return switch (words(text).getFirst()) {
            case "ano" -> Optional.of(true);
            case "ne", "nechci" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> date(String text, LocalDateTime now) {
        return words(text).contains("zítra") ? Optional.of(now.toLocalDate().plusDays(1)) : Optional.empty();
    }

    @Override
    public Optional<LocalTime> time(String text, LocalDateTime now) {
        return words(text).contains("poledne") ? Optional.of(LocalTime.NOON) : Optional.empty();
    }

    @Override
    public OptionalInt number(String text) {
        return words(text).stream()
                .mapToInt(DIGITS::indexOf)
                .filter(digit -> digit >= 0)
                .findFirst();
    }

    @Override
    public OptionalInt persons(String text) {
        return words(text).contains("lidi") ? number(text) : OptionalInt.empty();
    }

    @Override
    public Optional<String> flatSize(String text) {
        return words(text).contains("garsonka") ? Optional.of("1+kk") : Optional.empty();
    }

    @Override
    public Optional<String> name(String text) {
        int at = text.indexOf("jmenuju se ");
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at + "jmenuju se ".length()));
    }
}
