package cz.samantha.script.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnderstandingAdviceTest {
    @TempDir
    Path folder;

    private SmallPackage small;

    @BeforeEach
    void copy_the_small_package() throws IOException {
        small = new SmallPackage(folder);
    }

    @Test
    void an_example_that_two_topics_share_is_told_also_when_only_fillers_differ() throws Exception {
        small.withTopics("      - jakou máte adresu\n", "      - jakou máte adresu\n      - telefonní číslo\n")
                .withTopics(
                        "      - jaké máte telefonní číslo\n",
                        "      - jaké máte telefonní číslo\n      - prosím vás telefonní číslo\n");

        assertThat(small.advice())
                .contains("topics/kontakty.yaml:22: příklad „prosím vás telefonní číslo“ má i téma „adresa“"
                        + " (topics/kontakty.yaml:8); nechte ho jen u jednoho z nich");
    }

    @Test
    void an_example_of_the_examples_folder_that_two_topics_share_is_told() throws Exception {
        small.withFile("examples/kontakty.yaml", "adresa:\n  - kudy k vám\ntelefon:\n  - prosím kudy k vám\n");

        assertThat(small.advice())
                .containsExactly("examples/kontakty.yaml:4: příklad „prosím kudy k vám“ má i téma „adresa“"
                        + " (examples/kontakty.yaml:2); nechte ho jen u jednoho z nich");
    }

    @Test
    void an_example_that_leads_to_another_topic_is_told() throws Exception {
        small.withTopics("      - jakou máte adresu\n", "      - jakou máte adresu\n      - telefonní číslo\n");

        assertThat(small.advice())
                .containsExactly("topics/kontakty.yaml:8: příklad „telefonní číslo“ linka pochopí jako"
                        + " téma „telefon“; doplňte vzor sem, nebo „unless“ tam");
    }

    @Test
    void an_example_that_is_not_understood_is_told() throws Exception {
        small.withTopics("      - jaké máte telefonní číslo\n", "      - jaké máte telefonní číslo\n      - '???'\n");

        assertThat(small.advice())
                .containsExactly(
                        "topics/kontakty.yaml:21: příkladu „???“ linka nerozumí;" + " doplňte vzor, který ho vystihne");
    }

    @Test
    void a_topic_that_none_of_its_examples_reaches_is_told() throws Exception {
        small.withTopics("      - jaké máte telefonní číslo\n", "      - '???'\n");

        assertThat(small.advice())
                .anyMatch(advice ->
                        advice.startsWith("topics/kontakty.yaml:17: ") && advice.contains("nikdo se k němu nedostane"));
    }

    @Test
    void a_topic_without_examples_is_told_because_nothing_can_be_proved() throws Exception {
        small.withTopics("    examples:\n      - jaké máte telefonní číslo\n", "");

        assertThat(small.advice())
                .singleElement()
                .asString()
                .startsWith("topics/kontakty.yaml:17: téma nemá „examples“");
    }

    @Test
    void a_pattern_that_matches_no_example_of_its_topic_is_told() throws Exception {
        small.withTopics("      - 'adresu'\n", "      - 'adresu'\n      - 'kudy k vám'\n")
                .with("topics/dialog.yaml", "whole: ['ano']", "whole: ['ano', 'jistě']");

        assertThat(small.advice())
                .containsExactly(
                        "topics/dialog.yaml:20: vzor „jistě“ nesedí na žádný příklad tématu „ano“; opravte ho, nebo"
                                + " doplňte příklad",
                        "topics/kontakty.yaml:11: vzor „kudy k vám“ nesedí na žádný příklad tématu „adresa“; opravte"
                                + " ho, nebo doplňte příklad");
    }
}
