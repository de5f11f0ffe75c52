package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about the hours, with the sentences of the real package. */
final class OpeningHoursTest {
    private static final String RULES = "hours:\n  - Mo,We 08:00-17:00\n  - PH off\n";

    /** With a lunch break on Tuesdays, and with exceptions. */
    private static final List<String> HOURS = List.of(
            "Mo,We 08:00-17:00",
            "Tu 08:30-11:00,12:00-16:30",
            "PH off",
            "Dec 24 off \"o Vánocích neúřadujeme\"",
            "2026 Nov 18 off \"úřad má školení\"",
            "2026 Nov 20 09:00-12:00 open \"otevíráme mimořádně!\"",
            "2026 Oct 28 10:00-12:00");

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    private OpeningHours with(List<String> rules) throws IOException {
        String hours =
                rules.stream().map(rule -> "  - '" + rule + "'\n").collect(Collectors.joining("", "hours:\n", ""));
        return read(RULES, hours);
    }

    private OpeningHours read(String from, String to) throws IOException {
        String text = Files.readString(PlzenScript.FOLDER.resolve("calendar.yaml"));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve("calendar.yaml"), text.replace(from, to));
        return YamlReader.read(folder, "calendar.yaml", faults)
                .map(node -> HoursReader.read(new Fields(node, faults)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-16T07:00 | Dnes je pondělí, máme otevřeno od osmi do sedmnácti hodin.
        2026-11-16T08:00 | Dnes je pondělí, máme otevřeno do sedmnácti hodin.
        2026-11-16T17:00 | Dnes je pondělí, máme už zavřeno. Znovu otevřeme v pátek dvacátého listopadu.
        2026-11-10T07:00 | Dnes je úterý, máme otevřeno od půl deváté do jedenácti a od dvanácti do šestnácti třiceti.
        2026-11-10T09:00 | Dnes je úterý, máme otevřeno do jedenácti a potom od dvanácti do šestnácti třiceti.
        2026-11-10T11:00 | Dnes je úterý, teď máme přestávku. Otevřeno bude od dvanácti do šestnácti třiceti.
        2026-11-10T12:00 | Dnes je úterý, máme otevřeno do šestnácti třiceti.
        2026-11-12T09:00 | Dnes je čtvrtek, máme zavřeno. Otevřeno bude v pondělí.
        2026-11-17T09:00 | Dnes je státní svátek, máme zavřeno. Otevřeno bude v pátek dvacátého listopadu.
        2026-10-28T09:00 | Dnes je státní svátek, máme otevřeno od desíti do dvanácti hodin.
        2026-11-18T09:00 | Dnes je středa, máme zavřeno. Úřad má školení. Otevřeno bude v pátek dvacátého listopadu.
        2026-11-20T08:00 | Dnes je pátek, máme otevřeno od devíti do dvanácti hodin. Otevíráme mimořádně!
        2026-11-20T11:00 | Dnes je pátek, máme otevřeno do dvanácti hodin. Otevíráme mimořádně!
        """)
    void today_is_told_by_the_time_of_day(LocalDateTime now, String sentence) throws IOException {
        assertThat(with(HOURS).sentence(now, "")).isEqualTo(sentence);
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pondeli    | V pondělí máme otevřeno od osmi do sedmnácti hodin.
        streda     | Ve středu osmnáctého listopadu máme zavřeno. Úřad má školení. Otevřeno bude v pátek dvacátého listopadu.
        ctvrtek    | Ve čtvrtek máme zavřeno. Otevřeno bude v pátek dvacátého listopadu.
        zitra      | Zítra máme zavřeno. Otevřeno bude v pondělí.
        pozitri    | Pozítří máme zavřeno. Otevřeno bude v pondělí.
        patek      | Dnes je pátek, máme zavřeno. Otevřeno bude v pondělí.
        nikdy      | Dnes je pátek, máme zavřeno. Otevřeno bude v pondělí.
        2026-11-01 | Dnes je pátek, máme zavřeno. Otevřeno bude v pondělí.
        2026-11-13 | Dnes je pátek, máme zavřeno. Otevřeno bude v pondělí.
        2026-11-14 | Zítra máme zavřeno. Otevřeno bude v pondělí.
        utery      | V úterý sedmnáctého listopadu je státní svátek, máme zavřeno. Otevřeno bude v pátek dvacátého listopadu.
        2026-11-17 | V úterý sedmnáctého listopadu je státní svátek, máme zavřeno. Otevřeno bude v pátek dvacátého listopadu.
        2026-11-16 | V pondělí šestnáctého listopadu máme otevřeno od osmi do sedmnácti hodin.
        2026-11-18 | Ve středu osmnáctého listopadu máme zavřeno. Úřad má školení. Otevřeno bude v pátek dvacátého listopadu.
        2026-11-20 | V pátek dvacátého listopadu máme otevřeno od devíti do dvanácti hodin. Otevíráme mimořádně!
        2026-12-24 | Ve čtvrtek dvacátého čtvrtého prosince je státní svátek, máme zavřeno. O Vánocích neúřadujeme. Otevřeno bude v pondělí dvacátého osmého prosince.
        """)
    void another_day_is_told_when_it_is_asked_for(String day, String sentence) throws IOException {
        assertThat(with(HOURS).sentence(LocalDateTime.of(2026, 11, 13, 9, 0), day))
                .isEqualTo(sentence);
    }

    @Test
    void a_day_more_than_a_week_ahead_has_its_date() throws IOException {
        OpeningHours mondays = with(List.of("Mo 08:00-17:00", "PH off", "Dec 24 off \"o Vánocích neúřadujeme\""));

        assertThat(mondays.sentence(LocalDateTime.of(2029, 12, 24, 9, 0), ""))
                .isEqualTo("Dnes je státní svátek, máme zavřeno. O Vánocích neúřadujeme. "
                        + "Otevřeno bude v pondělí třicátého prvního prosince.");
    }

    @Test
    void tomorrows_holiday_is_called_by_its_name() throws IOException {
        assertThat(with(HOURS).sentence(LocalDateTime.of(2026, 11, 16, 9, 0), "zitra"))
                .isEqualTo("Zítra je státní svátek, máme zavřeno. Otevřeno bude v pátek dvacátého listopadu.");
    }

    @Test
    void an_office_that_never_opens_promises_no_day() throws IOException {
        assertThat(with(List.of("off")).sentence(LocalDateTime.of(2026, 11, 13, 9, 0), ""))
                .isEqualTo("Dnes je pátek, máme zavřeno. Otevřeno bude až později.");
    }

    @Test
    void a_rule_that_is_not_understood_is_told_with_its_line() throws IOException {
        with(List.of("Mo 08:00-17:00", "Po,St 08:00-17:00", "Mo[1] off; easter off", "10:00-12:00"));

        List<String> lines = Files.readAllLines(folder.resolve("calendar.yaml"));
        assertThat(faults.all()).hasSize(4).allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("calendar.yaml");
            assertThat(lines.get(fault.line() - 1)).containsAnyOf("Po,St", "Mo[1]", "10:00-12:00");
        });
        assertThat(faults.all())
                .extracting(ScriptFault::message)
                .anyMatch(message -> message.contains("Mo pondělí"))
                .anyMatch(message -> message.contains("jednotlivá data"))
                .anyMatch(message -> message.contains("Velikonoční pondělí"))
                .anyMatch(message -> message.contains("na které dny"));
    }

    @Test
    void a_rule_of_the_week_below_the_exceptions_would_undo_them() throws IOException {
        with(List.of("PH off", "Mo,We 08:00-17:00"));

        assertThat(faults.all())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("Mo,We 08:00-17:00", "dejte nahoru"));
    }

    @Test
    void a_break_for_all_days_may_stand_below_the_exceptions() throws IOException {
        OpeningHours hours = with(List.of("Mo 08:00-17:00", "PH off", "12:00-13:00 off"));

        assertThat(hours.isOpen(LocalDateTime.of(2026, 11, 16, 12, 30))).isFalse();
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void missing_hours_and_a_place_that_nobody_fills_are_told() throws IOException {
        read(RULES, "hours: []\n");
        read("otevřeno {hodiny}", "otevřeno od {od}");

        assertThat(faults.all())
                .extracting(ScriptFault::message)
                .anyMatch(message -> message.contains("chybí „hours“"))
                .anyMatch(message -> message.contains("{od}") && message.contains("{hodiny}"));
    }

    @Test
    void samples_reach_every_part_of_the_day_and_every_kind_of_exception() throws IOException {
        OpeningHours hours = with(HOURS);
        HoursSamples samples = new HoursSamples(hours.calendar());

        assertThat(samples.plain().stream().map(at -> hours.sentence(at, "")).distinct())
                .anyMatch(sentence -> sentence.contains("přestávku"))
                .anyMatch(sentence -> sentence.startsWith("Dnes je úterý, máme otevřeno do jedenácti"))
                .noneMatch(sentence -> sentence.contains("svátek") || sentence.contains("školení"));
        assertThat(samples.special().stream().map(at -> hours.sentence(at, "")).distinct())
                .anyMatch(sentence -> sentence.contains("svátek"))
                .anyMatch(sentence -> sentence.contains("školení"))
                .anyMatch(sentence -> sentence.endsWith("do dvanácti hodin. Otevíráme mimořádně!"));
    }
}
