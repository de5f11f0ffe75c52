package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HoursInWordsTest {
    private static List<TimeSpan> times(String times) {
        return Rules.read("Mo " + times).getFirst().times();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        08:00-17:00                         | od osmi do sedmnácti hodin
        08:30-12:00                         | od půl deváté do dvanácti hodin
        09:00-11:30                         | od devíti do půl dvanácté
        12:30-16:30                         | od půl jedné do šestnácti třiceti
        08:15-10:45                         | od osmi patnácti do desíti čtyřiceti pěti
        13:05-20:00                         | od třinácti hodin pěti minut do dvaceti hodin
        01:00-21:00                         | od jedné do jednadvaceti hodin
        00:01-23:59                         | od nula hodin jedné minuty do třiadvaceti padesáti devíti
        00:00-01:00                         | od půlnoci do jedné hodiny
        18:00-24:00                         | od osmnácti do půlnoci
        00:00-24:00                         | nepřetržitě
        08:00-11:00,12:00-17:00             | od osmi do jedenácti a od dvanácti do sedmnácti hodin
        07:00-09:00,10:00-11:00,13:00-15:00 | od sedmi do devíti, od desíti do jedenácti a od třinácti do patnácti hodin
        """)
    void hours_are_said_in_the_genitive(String times, String words) {
        assertThat(HoursInWords.all(times(times))).isEqualTo(words);
    }

    @Test
    void what_is_left_of_a_day_begins_with_its_next_end() {
        assertThat(HoursInWords.left(times("08:00-17:00"))).isEqualTo("do sedmnácti hodin");
        assertThat(HoursInWords.left(times("08:00-11:00,12:00-16:30")))
                .isEqualTo("do jedenácti a potom od dvanácti do šestnácti třiceti");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, prvního dubna",
        "2026-12-20, dvacátého prosince",
        "2026-12-24, dvacátého čtvrtého prosince",
        "2026-08-31, třicátého prvního srpna",
        "2026-09-19, devatenáctého září"
    })
    void dates_are_said_in_the_genitive(LocalDate date, String words) {
        assertThat(CzechDate.dayAndMonth(date)).isEqualTo(words);
    }
}
