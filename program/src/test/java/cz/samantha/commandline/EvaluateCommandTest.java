package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
    private static final String DATA = """
        text\ttopics
        kde vás najdu\tadresa|kontakty
        kdy máte otevřeno\tadresa
        kdy máte otevřeno\tadresa
        gruml brdl fňuk\t
        gruml brdl fňuk\tneznamo

        """;

    @TempDir
    Path folder;

    @TempDir
    Path packages;

    @Test
    void accuracy_no_matches_confusions_and_errors_are_told() throws IOException {
        Outcome outcome = evaluate(DATA);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("40.0 %", "(2 of 5", "50.0 %", "(2 of 4")
                .contains("No-match: 1 right, 1 missed answers, 0 answers where none was right")
                .contains("lacks: kontakty, neznamo")
                .containsPattern("2 +adresa -> oteviraci_doba")
                .containsPattern("1 +neznamo -> \\(no-match\\)")
                .contains("right: adresa; understood: oteviraci_doba");
    }

    @Test
    void with_json_it_is_one_object() throws IOException {
        Outcome outcome = evaluate(DATA, "--json");

        assertThat(outcome.lines()).hasSize(1);
        JsonNode report = Json.MAPPER.readTree(outcome.out());
        assertThat(report.path("accuracy").asDouble()).isEqualTo(0.4);
        assertThat(report.path("missedAnswers").asInt()).isEqualTo(1);
        assertThat(report.at("/confusions/0/count").asInt()).isEqualTo(2);
        assertThat(report.path("errors")).hasSize(3);
    }

    @Test
    void ways_of_understanding_are_compared_side_by_side() throws IOException {
        Path fewExamples = Outcome.copyOfPlzen(packages.resolve("plzen"));
        Outcome outcome = evaluate(DATA, "--compare", "--json", "--script", fewExamples.toString());

        assertThat(outcome.lines()).hasSize(3);
        assertThat(outcome.lines())
                .extracting(line -> Json.MAPPER.readTree(line).path("by").asText())
                .containsExactly("both", "rules", "learned");
    }

    @Test
    void columns_are_found_by_name_and_others_do_not_count() throws IOException {
        Outcome outcome = evaluate("\uFEFFtopics\tnote\ttext\r\nadresa\tx\tkde vás najdu\r\n");

        assertThat(outcome.out()).contains("100.0 %");
    }

    @Test
    void a_file_without_the_columns_or_with_a_wrong_line_is_told_with_its_line() throws IOException {
        assertThat(evaluate("kde vás najdu\tadresa\n").err()).contains("utterances.tsv:1:", "'text' and 'topics'");
        assertThat(evaluate("").status()).isEqualTo(2);

        Outcome tooMany = evaluate("text\ttopics\nkde\tvás\tnajdu\n");
        assertThat(tooMany.status()).isEqualTo(2);
        assertThat(tooMany.err()).contains("utterances.tsv:2:", "3 columns");
    }

    @Test
    void a_folder_without_data_is_told_what_it_needs() {
        Outcome outcome = Outcome.of("evaluate", "understanding", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("utterances.tsv", "text and topics");
    }

    private Outcome evaluate(String data, String... more) throws IOException {
        Files.writeString(folder.resolve("utterances.tsv"), data);
        String[] all = new String[more.length + 3];
        all[0] = "evaluate";
        all[1] = "understanding";
        all[2] = folder.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return Outcome.of(all);
    }
}
