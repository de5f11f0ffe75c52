package cz.samantha.script.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.ScriptFaultsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptAdviceTest {
    @TempDir
    Path folder;

    private SmallPackage small;

    @BeforeEach
    void copy_the_small_package() throws IOException {
        small = new SmallPackage(folder);
    }

    private List<String> adviceWhenSaying(String text) throws IOException, ScriptFaultsException {
        return small.saying(text).advice();
    }

    @Test
    void a_good_package_gets_no_advice() throws ScriptFaultsException {
        assertThat(small.advice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chtěl(a) jste se zeptat {adresa}.",
                "Chtěl byste přijít {adresa}?",
                "Kdybyste chtěla přijít, jsme {adresa}.",
                "Už jste u nás byl {adresa}?",
                "Nebyla jste ještě {adresa}?",
                "Rád byste přišel, jsme {adresa}.",
                "Jste s tím spokojen, {adresa}?",
                "Pokud nejste registrovaná, jsme {adresa}.",
                "Můžete přijít i sám, jsme {adresa}.",
                "Vážený pane, jsme {adresa}."
            })
    void an_address_that_guesses_the_callers_gender_is_told(String text) throws Exception {
        assertThat(adviceWhenSaying(text))
                .singleElement()
                .asString()
                .startsWith("topics/kontakty.yaml:12: ")
                .contains("hádá, zda volá muž, nebo žena");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nerozuměla jsem, ráda to zopakuji, {adresa}.",
                "Dovolali jste se k nám, jsme {adresa}.",
                "Kdybyste potřebovali pomoc, jsme {adresa}.",
                "Jste na lince města, která sídlí {adresa}.",
                "Až budete mít e-mail, přijďte {adresa}.",
                "Paní z kontaktního místa sedí {adresa}.",
                "Pošlete nám e-mail, nebo přijďte {adresa}."
            })
    void the_voice_may_speak_of_itself_as_a_woman_and_to_callers_in_the_plural(String text) throws Exception {
        assertThat(adviceWhenSaying(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jsme {adresa}, web www plzeň.",
                "Jsme {adresa}, http lomítko.",
                "Jsme {adresa}, web bydleni.cz.",
                "Jsme {adresa}, pište na info@urad."
            })
    void what_nobody_can_write_down_from_a_telephone_is_told(String text) throws Exception {
        assertThat(adviceWhenSaying(text)).singleElement().asString().contains("se po telefonu nedá zapsat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jsme {adresa}, dveře 214.",
                "Jsme {adresa}, volejte 378 032 222.",
                "Jsme {adresa}, volejte tři sedm osm, nula tři dva."
            })
    void numbers_belong_into_the_facts(String text) throws Exception {
        assertThat(adviceWhenSaying(text)).singleElement().asString().contains("dejte ho do facts.yaml");
    }

    @Test
    void a_mail_address_belongs_into_the_facts() throws Exception {
        assertThat(adviceWhenSaying("Jsme {adresa}, pošta je info zavináč město."))
                .singleElement()
                .asString()
                .contains("dejte ji do facts.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"378032222\"",
                "37 80 32 222",
                "+420 378032222",
                "tři sedm osm nula tři dva dvě dvě dvě",
                "tři sedm, osm nula, tři dva, dvě dvě dvě"
            })
    void a_telephone_number_is_grouped_in_threes(String number) throws Exception {
        small.with("facts.yaml", "jedna dva tři, čtyři pět šest, sedm osm devět", number);

        assertThat(small.advice())
                .singleElement()
                .asString()
                .startsWith("facts.yaml:5: ")
                .contains("po trojicích");
    }

    @ParameterizedTest
    @ValueSource(strings = {"378 032 222", "+420 378 032 222", "tři sedm osm, nula tři dva, dvě dvě dvě"})
    void a_telephone_number_in_threes_is_right(String number) throws Exception {
        small.with("facts.yaml", "jedna dva tři, čtyři pět šest, sedm osm devět", number);

        assertThat(small.advice()).isEmpty();
    }

    @Test
    void the_closing_question_counts_into_the_length() throws Exception {
        String words = "slovo ".repeat(34);

        assertThat(adviceWhenSaying(words + "{adresa}."))
                .singleElement()
                .asString()
                .contains("až 42 slov (z toho závěrečná otázka 4); zkraťte ho o 2");
    }

    @Test
    void the_longest_sentence_about_the_day_counts_into_the_length() throws Exception {
        String words = "slovo ".repeat(25);

        assertThat(adviceWhenSaying(words + "{adresa}. {dnes}"))
                .singleElement()
                .asString()
                .contains("zkraťte ho o");
    }

    @Test
    void a_fact_that_nobody_uses_is_told() throws Exception {
        small.with("facts.yaml", "telefon:\n", "web:\n  text: stránky města\n  source: F03\ntelefon:\n");

        assertThat(small.advice())
                .containsExactly("facts.yaml:4: údaj {web} žádný text nepoužívá; použijte ho, nebo ho smažte");
    }

    @Test
    void one_wording_only_is_told_of_topics_and_of_prompts_that_come_again() throws Exception {
        small.withTopics("      - Sídlíme {adresa} u kostela.\n", "")
                .with("prompts.yaml", "  - Zajímá vás ještě něco?\n", "");

        assertThat(small.advice())
                .satisfiesExactly(
                        prompt -> assertThat(prompt)
                                .startsWith("prompts.yaml:4: ")
                                .contains("jen jedno znění"),
                        topic -> assertThat(topic)
                                .startsWith("topics/kontakty.yaml:3: ")
                                .contains("jen jedno znění"));
    }

    @Test
    void the_same_wording_in_two_places_is_told() throws Exception {
        small.withTopics("Telefon máme {telefon}.", "Volejte na číslo {telefon}.");

        assertThat(small.advice())
                .singleElement()
                .asString()
                .startsWith("topics/kontakty.yaml:25: stejné znění už je na topics/kontakty.yaml:24");
    }

    @Test
    void the_same_sentence_twice_in_one_answer_is_told() throws Exception {
        assertThat(adviceWhenSaying("Rádi poradíme. Jsme {adresa}. Rádi poradíme!"))
                .singleElement()
                .asString()
                .contains("„Rádi poradíme“ tu zazní dvakrát");
    }
}
