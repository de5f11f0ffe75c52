package cz.samantha.dialog.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package of Plzeň holds what it promises. */
final class PlzenPackageTest {
    private static final Path FOLDER = Path.of("..", "dialog-scripts", "plzen");

    @TestFactory
    Stream<DynamicTest> its_dialog_tests_pass() throws Exception {
        Script script = ScriptLoader.load(FOLDER);
        List<DialogTestResult> results = DialogTests.run(script, DialogTestReader.read(FOLDER, script));
        assertThat(results).isNotEmpty();
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.test().name(),
                        () -> assertThat(result.differences())
                                .as(result.report())
                                .isEmpty()));
    }

    @Test
    void topics_are_found_in_utterances_that_are_no_examples() throws Exception {
        Script script = ScriptLoader.load(FOLDER);
        for (String half : List.of("tune", "test")) {
            var judged = LabelledUtterances.read(FOLDER.resolve("evaluation/" + half + "/utterances.tsv"))
                    .judge(script);
            long right =
                    judged.stream().filter(LabelledUtterances.Judged::right).count();
            System.out.println("OUT: " + half + " " + right + " / " + judged.size());
            if (half.equals("tune")) {
                judged.stream().filter(j -> !j.right()).forEach(j -> System.out.println("OUT: " + j));
            }
        }
    }
}
