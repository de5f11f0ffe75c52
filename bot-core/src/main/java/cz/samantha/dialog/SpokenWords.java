package cz.samantha.dialog;

import cz.samantha.dialog.flow.SpokenValues;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.CzechWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Values that are plain to read: single digits, and the yes and no of the package's topics. */
final class SpokenWords implements SpokenValues {
    private static final String NAMED = "jmenuju se ";

    private final Script script;

    SpokenWords(Script script) {
        this.script = script;
    }

    @Override
    public Optional<Digits> phone(String text) {
        String digits = ReadBack.digits(text);
        String folded = CzechWords.folded(text);
        Place place = folded.contains("konc") || folded.contains("posledni")
                ? Place.END
                : folded.contains("zacatk") ? Place.BEGINNING : Place.NEXT;
        return digits.isEmpty() ? Optional.empty() : Optional.of(new Digits(digits, place));
    }

    @Override
    public Optional<Boolean> yesNo(String text) {
        if (says(Topic.Does.NO, text)) {
            return Optional.of(false);
        }
        return says(Topic.Does.YES, text) ? Optional.of(true) : Optional.empty();
    }

    private boolean says(Topic.Does does, String text) {
        return script.topics().stream()
                .filter(topic -> topic.does() == does)
                .flatMap(topic -> topic.rules().whole().stream())
                .anyMatch(script.understanding().findingAlone(text));
    }

    @Override
    public Optional<LocalDate> date(String text, LocalDateTime now) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalTime> time(String text, LocalDateTime now) {
        return Optional.empty();
    }

    @Override
    public OptionalInt number(String text) {
        String digits = ReadBack.digits(text);
        return digits.length() == 1 ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    @Override
    public OptionalInt persons(String text) {
        return OptionalInt.empty();
    }

    @Override
    public Optional<String> flatSize(String text) {
        return Optional.empty();
    }

    @Override
    public Optional<String> name(String text) {
        int at = text.indexOf(NAMED);
        return at < 0
                ? Optional.empty()
                : Optional.of(text.substring(at + NAMED.length()).strip());
    }
}
