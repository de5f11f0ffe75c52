package cz.samantha.understanding.entity;

import static cz.samantha.understanding.entity.Table.NOW;
import static cz.samantha.understanding.entity.Table.value;
import static cz.samantha.understanding.entity.Table.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What callers say when they were asked for something: one table a kind. */
final class EntityTablesTest {
    @Test
    void counts() {
        assertThat(wrong("numbers.tsv", words -> value(Entities.number(words)))).isEmpty();
    }

    @Test
    void places_in_a_row() {
        assertThat(wrong("ordinals.tsv", words -> value(Entities.ordinal(words))))
                .isEmpty();
    }

    @Test
    void days() {
        assertThat(wrong("dates.tsv", words -> value(Entities.date(words, NOW))))
                .isEmpty();
    }

    @Test
    void times_of_day() {
        assertThat(wrong("times.tsv", words -> value(Entities.time(words, NOW))))
                .isEmpty();
    }

    @Test
    void telephone_numbers() {
        assertThat(wrong("phones.tsv", EntityTablesTest::phone)).isEmpty();
    }

    @Test
    void sizes_of_flats() {
        assertThat(wrong("flat-sizes.tsv", words -> value(Entities.flatSize(words))))
                .isEmpty();
    }

    @Test
    void persons_in_a_household() {
        assertThat(wrong("households.tsv", words -> value(Entities.persons(words))))
                .isEmpty();
    }

    @Test
    void yes_and_no() {
        assertThat(wrong("yes-no.tsv", words -> Entities.yesNo(words).name())).isEmpty();
    }

    @Test
    void names_of_callers() {
        assertThat(wrong("names.tsv", EntityTablesTest::name)).isEmpty();
    }

    @Test
    void entities_that_nobody_asked_for() {
        assertThat(wrong("found-unasked.tsv", EntityTablesTest::all)).isEmpty();
    }

    private static String all(List<String> words) {
        return Entities.find(words, NOW).entrySet().stream()
                .map(found -> found.getKey() + "=" + found.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String phone(List<String> words) {
        return Entities.phone(words)
                .map(phone -> phone.digits() + " " + phone.state()
                        + (phone.part() == PhoneNumber.Part.NEXT ? "" : " " + phone.part()))
                .orElse("");
    }

    /** With the kind of a name that is one only. */
    private static String name(List<String> words) {
        return Entities.name(words)
                .map(name -> name.canonical()
                        + (name.given().isEmpty()
                                ? " | surname"
                                : name.surname().isEmpty() ? " | given" : ""))
                .orElse("");
    }
}
