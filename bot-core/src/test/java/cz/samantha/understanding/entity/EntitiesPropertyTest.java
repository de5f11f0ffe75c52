package cz.samantha.understanding.entity;

import static cz.samantha.understanding.entity.Table.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.understanding.CzechWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

final class EntitiesPropertyTest {
    private static final List<String> TABLES = List.of(
            "numbers.tsv",
            "ordinals.tsv",
            "dates.tsv",
            "times.tsv",
            "phones.tsv",
            "flat-sizes.tsv",
            "households.tsv",
            "yes-no.tsv",
            "names.tsv");
    private static final List<String> DIGITS =
            List.of("nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět");
    private static final List<String> TEENS = List.of(
            "deset",
            "jedenáct",
            "dvanáct",
            "třináct",
            "čtrnáct",
            "patnáct",
            "šestnáct",
            "sedmnáct",
            "osmnáct",
            "devatenáct");
    private static final List<String> TENS =
            List.of("dvacet", "třicet", "čtyřicet", "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát");
    private static final List<String> HUNDREDS = List.of("sto", "dvě stě", "tři sta", "čtyři sta");

    @Property
    void whatever_was_said_every_entity_lies_within_the_words(@ForAll("utterances") List<String> words) {
        List<Entity> all = new ArrayList<>(Entities.all(words, NOW));
        Stream.<Optional<? extends Entity>>of(
                        Entities.number(words),
                        Entities.ordinal(words),
                        Entities.date(words, NOW),
                        Entities.time(words, NOW),
                        Entities.phone(words),
                        Entities.flatSize(words),
                        Entities.persons(words),
                        Entities.name(words))
                .flatMap(Optional::stream)
                .forEach(all::add);

        assertThat(Entities.yesNo(words)).isNotNull();
        assertThat(all).allSatisfy(entity -> {
            assertThat(entity.span().from()).isBetween(0, words.size() - 1);
            assertThat(entity.span().to()).isBetween(entity.span().from() + 1, words.size());
        });
    }

    @Property(tries = 300)
    void missing_diacritics_change_no_value(@ForAll("phrases") String said) {
        List<String> words = Entities.words(said);
        List<String> folded = words.stream().map(CzechWords::folded).toList();

        // Only the diacritics tell "jedná se" from a number, and "20.12." loses its dots.
        if (!said.contains("jedná") && folded.stream().noneMatch(word -> word.indexOf(' ') >= 0)) {
            assertThat(withoutName(folded)).isEqualTo(withoutName(words));
        }
    }

    @Property
    void what_stands_behind_two_hundred_words_is_not_looked_at(@ForAll("phrases") String said) {
        List<String> words = new ArrayList<>(Collections.nCopies(200, "slovo"));
        words.addAll(Entities.words(said));

        assertThat(Entities.all(words, NOW)).isEmpty();
    }

    @Property
    void a_number_in_words_is_that_number(@ForAll @LongRange(min = 0, max = 999_999_999) long number) {
        assertThat(Entities.number(Entities.words(spoken(number))))
                .map(CardinalNumber::canonical)
                .contains(Long.toString(number));
    }

    @Property
    void a_telephone_number_is_understood_digit_by_digit(
            @ForAll @NumericChars @StringLength(8) String rest, @ForAll @IntRange(min = 2, max = 9) int first) {
        String digits = first + rest;

        assertThat(phone(digits.chars()
                        .mapToObj(digit -> DIGITS.get(digit - '0'))
                        .toList()))
                .isEqualTo(digits);
    }

    @Property
    void a_telephone_number_may_come_in_several_utterances(
            @ForAll @NumericChars @StringLength(8) String rest,
            @ForAll @IntRange(min = 2, max = 9) int first,
            @ForAll @IntRange(min = 1, max = 8) int cut) {
        List<String> words = Stream.of((first + rest).split(""))
                .map(digit -> DIGITS.get(digit.charAt(0) - '0'))
                .toList();

        PhoneNumber begun = Entities.phone(words.subList(0, cut)).orElseThrow();
        PhoneNumber whole =
                begun.then(Entities.phone(words.subList(cut, words.size())).orElseThrow());

        assertThat(begun.complete()).isFalse();
        assertThat(whole.e164()).isEqualTo("+420" + first + rest);
    }

    @Property
    void a_written_time_is_that_time(@ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
        String written = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        boolean isSure = hour >= 7 && hour < 24;

        Optional<String> read =
                Entities.time(Entities.words("v " + written), NOW).map(SpokenTime::canonical);

        assertThat(read).isPresent();
        if (isSure) {
            assertThat(read).contains(written);
        }
    }

    @Property
    void a_day_with_its_year_is_that_day_whenever_it_is_asked(
            @ForAll @LongRange(min = 0, max = 36_000) long sinceEpoch, @ForAll @LongRange(max = 40_000) long today) {
        LocalDate day = LocalDate.ofEpochDay(sinceEpoch);
        LocalDateTime now = LocalDate.ofEpochDay(today).atTime(LocalTime.NOON);
        String said = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();

        assertThat(Entities.date(Entities.words(said), now))
                .map(SpokenDate::value)
                .contains(day);
    }

    @Property
    void a_day_without_its_year_is_not_past(@ForAll("days") String said, @ForAll @LongRange(max = 40_000) long today) {
        LocalDateTime now = LocalDate.ofEpochDay(today).atTime(LocalTime.NOON);

        assertThat(Entities.date(Entities.words(said), now))
                .hasValueSatisfying(date -> assertThat(date.value())
                        .isBetween(now.toLocalDate(), now.toLocalDate().plusYears(8)));
    }

    private static String phone(List<String> words) {
        return Entities.phone(words).map(PhoneNumber::canonical).orElse("");
    }

    /** A name keeps the diacritics that it was said with. */
    private static List<Entity> withoutName(List<String> words) {
        return Entities.all(words, NOW).stream()
                .filter(entity -> !(entity instanceof PersonName))
                .toList();
    }

    private static String spoken(long number) {
        if (number >= 1_000_000) {
            String rest = number % 1_000_000 == 0 ? "" : " " + spoken(number % 1_000_000);
            return belowThousand((int) (number / 1_000_000)) + " milionů" + rest;
        }
        if (number >= 1_000) {
            String rest = number % 1_000 == 0 ? "" : " " + spoken(number % 1_000);
            return belowThousand((int) (number / 1_000)) + " tisíc" + rest;
        }
        return belowThousand((int) number);
    }

    private static String belowThousand(int number) {
        if (number >= 100) {
            int hundreds = number / 100;
            String spoken = hundreds <= 4 ? HUNDREDS.get(hundreds - 1) : DIGITS.get(hundreds) + " set";
            return number % 100 == 0 ? spoken : spoken + " " + belowThousand(number % 100);
        }
        if (number >= 20) {
            return TENS.get(number / 10 - 2) + (number % 10 == 0 ? "" : " " + DIGITS.get(number % 10));
        }
        return number >= 10 ? TEENS.get(number - 10) : DIGITS.get(number);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(saidInTables());
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "zítra",
                "v pátek",
                "patnáctého",
                "třicátého prvního",
                "prvního ledna",
                "za týden",
                "dvacátého devátého února");
    }

    /** Words of the tables in any order, with anything at all between them. */
    @Provide
    Arbitrary<List<String>> utterances() {
        List<String> words = saidInTables().stream()
                .flatMap(said -> Entities.words(said).stream())
                .distinct()
                .toList();
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(words)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(50)))
                .list()
                .ofMaxSize(250);
    }

    private static List<String> saidInTables() {
        return TABLES.stream()
                .flatMap(table -> Table.said(table).stream())
                .distinct()
                .toList();
    }
}
