package cz.samantha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo,We 08:00-17:00; PH off; Dec 24-31 off",
                "Mo-Fr 08:00-11:00,12:00-17:00",
                "Sa-Mo,PH 10:00-24:00",
                "2026 Nov 18 off \"úřad má školení\"",
                "2026 Nov 20 09:00-12:00 open \"mimořádně otevřeno\"",
                "2026 Dec 24-2027 Jan 03 closed",
                "Dec 20-Jan 05,Feb 29 off",
                "Jul-Aug Mo 08:00-12:00",
                "2026-2028 We 13:00-15:00; 2030+ off",
                "Mo-Fr 12:00-13:00 off"
            })
    void what_an_office_needs_is_read(String text) {
        assertThat(OpeningSyntax.read(text).faults()).isEmpty();
        assertThat(OpeningSyntax.read(text).rules()).hasSize(text.split(";").length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        24/7                              | Mo-Su 00:00-24:00
        Mo 08:00-12:00 /o/ Tu 09:00-10:00 | další položku
        Mo 08:00-12:00, Tu 09:00-10:00    | středníkem
        Mo 08:00-12:00;                   | středník
        "u nás": Mo 08:00-12:00           | na konec
        week 10-12 Mo 08:00-12:00         | napište data
        Mo                                | chybí časy
        PH                                | off, když je zavřeno
        Mo open                           | 08:00-17:00
        Mo 08:00-12:00 unknown            | open, nebo off
        Mo 08:00-12:00 "po domluvě"       | napište před něj open
        SH off                            | školní prázdniny
        PH -1 day off                     | napište jeho datum
        PH Mo 08:00-10:00                 | PH,Mo s čárkou
        Mo[1] 08:00-10:00                 | jednotlivá data
        Mo 08:00                          | začátek i konec
        Mo 08:00+                         | dokdy
        Mo 08:00-10:00/15                 | všechny časy
        Mo 20:00-26:00                    | rozdělte ho
        Mo 08:00-08:00                    | později než začátek
        Mo sunrise-12:00                  | napište hodiny
        easter off                        | Velikonoční pondělí jsou v PH
        Dec 24 -1 day off                 | přímo ten den
        Dec 24+ off                       | i poslední den
        Jul 10-Aug off                    | napište ho u obou
        Dec 24-2027 Jan 03 off            | i u začátku
        2026 Dec 24-Jan 03 off            | napište oba roky
        Dec 24-10 off                     | před začátkem
        2028-2026 Mo off                  | opravte roky
        2026-2030/2 Mo off                | vypište roky
        Feb 30 off                        | v kalendáři není
        2026 Feb 29 off                   | v kalendáři není
        """)
    void what_we_do_not_support_is_told_with_what_to_write_instead(String text, String remedy) {
        assertThat(OpeningSyntax.read(text.replace("/o/", "||")).faults())
                .singleElement()
                .asString()
                .contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        Po,St 08:00-17:00       | We středa
        svátky zavřeno          | PH
        18. 11. 2026 off        | 2026 Nov 18
        2026-11-18 off          | 2026 Nov 18
        18. listopadu off       | 2026 Nov 18
        Nov 18 2026 off         | rok pište před měsíc
        Nov 8 off               | dvěma číslicemi
        Nov 18,20 off           | u každého data
        2026 Jul-Aug off        | Jul 01-Aug 31
        Mo 8.00-17.00           | s dvojtečkou
        Mo 8-17                 | s minutami
        Mo 22:00-02:00          | konec není dřív
        Mo 08:00-10:00 open "ne | z obou stran
        kdykoli                 | calendar.yaml
        """)
    void what_cannot_be_read_is_told_with_what_was_probably_meant(String text, String remedy) {
        assertThat(OpeningSyntax.read(text).faults()).singleElement().asString().contains("nejde přečíst", remedy);
    }

    @Test
    void too_long_a_text_is_not_read() {
        assertThat(OpeningSyntax.read("Mo 08:00-17:00;".repeat(1000)).faults())
                .singleElement()
                .asString()
                .contains("rozdělte");
    }

    @Property(tries = 2000)
    void any_text_is_read_or_told(@ForAll("texts") String text) {
        OpeningSyntax.Reading reading = OpeningSyntax.read(text);

        assertThat(reading.rules().isEmpty() && reading.faults().isEmpty()).isFalse();
        assertThat(reading.faults()).allMatch(fault -> fault.contains(";") || fault.contains("opravte"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                ("Mo Tu-Fr PH SH 24/7 2026 99999999999 Nov 18 31 30 Feb week easter sunrise off open unknown"
                                + " 08:00-17:00 25:61 08:00 , ; : - + / || [1] [ ] ( ) \" \\ ž . h a day days 0 00")
                        .split(" "));
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(25).map(list -> String.join(" ", list)),
                pieces.list().ofMaxSize(25).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60).map(text -> text.toLowerCase(Locale.ROOT)));
    }
}
