package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateMouthCommandTest {
    private static final String DATA = """
        written\tspoken\tcategory
        2 ženy\tDvě ženy\tagreement
        8:30\tpůl deváté | osm hodin třicet minut\ttime
        3 ženy\tčtyři ženy\tagreement

        """;

    @TempDir
    Path folder;

    @Test
    void the_share_right_is_told_by_category_with_every_failure() throws IOException {
        Outcome outcome = evaluate(DATA);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .containsPattern("Read right +66.7 %  \\(2 of 3\\)")
                .containsPattern("agreement +50.0 %  \\(1 of 2\\)")
                .containsPattern("time +100.0 %  \\(1 of 1\\)")
                .containsPattern("3 ženy \\(agreement\\)\\s+right: čtyři ženy\\s+read:  tři ženy");
    }

    @Test
    void with_json_it_is_one_object() throws IOException {
        Outcome outcome = evaluate(DATA, "--json");

        assertThat(outcome.lines()).hasSize(1);
        JsonNode report = Json.MAPPER.readTree(outcome.out());
        assertThat(report.path("right").asInt()).isEqualTo(2);
        assertThat(report.path("forms").asInt()).isEqualTo(3);
        assertThat(report.at("/categories/agreement/right").asInt()).isEqualTo(1);
        assertThat(report.at("/failures/0/got").asText()).isEqualTo("tři ženy");
        assertThat(report.at("/failures/0/expected/0").asText()).isEqualTo("čtyři ženy");
    }

    @Test
    void a_table_without_its_columns_or_with_a_wrong_line_is_told_with_its_line() throws IOException {
        assertThat(evaluate("2 ženy\tdvě ženy\tagreement\n").err())
                .contains("spoken.tsv:1:", "written, spoken, category");

        Outcome tooFew = evaluate("written\tspoken\tcategory\n2 ženy\tdvě ženy\n");
        assertThat(tooFew.status()).isEqualTo(2);
        assertThat(tooFew.err()).contains("spoken.tsv:2:", "2 columns");

        assertThat(evaluate("written\tspoken\tcategory\n").err()).contains("nothing after its first line");
    }

    @Test
    void a_table_that_is_not_in_utf_8_is_told_so() throws IOException {
        Files.write(folder.resolve("spoken.tsv"), DATA.getBytes(StandardCharsets.UTF_16));

        Outcome outcome = Outcome.of("evaluate", "mouth", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("UTF-8");
    }

    @Test
    void a_folder_without_a_table_is_told_what_it_needs() {
        Outcome outcome = Outcome.of("evaluate", "mouth", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("spoken.tsv", "written, spoken and category");
    }

    private Outcome evaluate(String data, String... more) throws IOException {
        Files.writeString(folder.resolve("spoken.tsv"), data);
        String[] all = new String[more.length + 3];
        all[0] = "evaluate";
        all[1] = "mouth";
        all[2] = folder.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return Outcome.of(all);
    }
}
