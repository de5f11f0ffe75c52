package cz.samantha.understanding.entity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Finds entities in spoken Czech as a recogniser writes it: lower case, number words, colloquial and wrong endings, with or
 * without diacritics.
 *
 * <p>{@link #find} and {@link #all} look at an utterance of which nothing is known, and are careful: "dva" is a number. The
 * methods for one kind are for a question that asked for it: to "jak velký byt" the same "dva" is a size. All of them look at
 * the first 200 words, never throw and need no clock; moments are told from the given one.
 */
public final class Entities {
    private Entities() {}

    /** The words of a text, as the other methods take them; at most 200. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length() && words.size() < Words.MOST; i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return Collections.unmodifiableList(words);
    }

    /** From the Czech names of entities to their canonical values, in the order of {@link #all}; one of a kind. */
    public static SequencedMap<String, String> find(List<String> words, LocalDateTime now) {
        SequencedMap<String, String> found = new LinkedHashMap<>();
        all(words, now).forEach(entity -> found.put(entity.name(), entity.canonical()));
        return Collections.unmodifiableSequencedMap(found);
    }

    /** The entities of an utterance, at most one of a kind; a number that is part of another one is not among them. */
    public static List<Entity> all(List<String> said, LocalDateTime now) {
        Words words = Words.of(said);
        List<Entity> found = new ArrayList<>();
        Stream.<Optional<? extends Entity>>of(
                        Phones.find(words, false),
                        FlatSizes.find(words, false),
                        Dates.find(words, now.toLocalDate(), false),
                        Times.find(words, now.toLocalTime(), false),
                        Households.find(words, false),
                        Names.find(words, false),
                        Agreements.find(Words.withHesitations(said), false))
                .flatMap(Optional::stream)
                .forEach(found::add);
        List<Span> taken = found.stream().map(Entity::span).toList();
        Numbers.ordinal(words, taken).ifPresent(found::add);
        Numbers.cardinal(words, taken).ifPresent(found::add);
        return Collections.unmodifiableList(found);
    }

    /** The first count, 0 to 999 999 999. */
    public static Optional<CardinalNumber> number(List<String> words) {
        return Numbers.cardinals(Words.of(words)).stream().findFirst();
    }

    /** All counts in order. */
    public static List<CardinalNumber> numbers(List<String> words) {
        return Numbers.cardinals(Words.of(words));
    }

    /** The first place in a row. */
    public static Optional<OrdinalNumber> ordinal(List<String> words) {
        return Numbers.ordinal(Words.of(words), List.of());
    }

    /** The day that was said; one without a year or month is the next such day, today included. */
    public static Optional<SpokenDate> date(List<String> words, LocalDateTime now) {
        return Dates.find(Words.of(words), now.toLocalDate(), true);
    }

    /** The time that was said; an hour without a part of the day lies between 7:00 and 18:59. */
    public static Optional<SpokenTime> time(List<String> words, LocalDateTime now) {
        return Times.find(Words.of(words), now.toLocalTime(), true);
    }

    /** The telephone number that was said, or the digits of it so far: see {@link PhoneNumber#then}. */
    public static Optional<PhoneNumber> phone(List<String> words) {
        return Phones.find(Words.of(words), true);
    }

    /** The size of a flat. */
    public static Optional<FlatSize> flatSize(List<String> words) {
        return FlatSizes.find(Words.of(words), true);
    }

    /** How many live together, the caller included. */
    public static Optional<Household> persons(List<String> words) {
        return Households.find(Words.of(words), true);
    }

    /** Whether the answer is yes or no. */
    public static YesNo yesNo(List<String> words) {
        return Agreements.find(Words.withHesitations(words), true)
                .map(answer -> answer.yes() ? YesNo.YES : YesNo.NO)
                .orElse(YesNo.NONE);
    }

    /** What the caller is called. */
    public static Optional<PersonName> name(List<String> words) {
        return Names.find(Words.of(words), true);
    }
}
