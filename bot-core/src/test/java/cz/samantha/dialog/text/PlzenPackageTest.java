package cz.samantha.dialog.text;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.TopicScore;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The package of Plzeň holds what it promises. */
final class PlzenPackageTest {
    private static final Script SCRIPT = PlzenScript.load();

    @TestFactory
    Stream<DynamicTest> its_dialog_tests_pass() throws Exception {
        List<DialogTest> tests = DialogTestReader.read(PlzenScript.FOLDER, SCRIPT);
        assertThat(tests).isNotEmpty();
        return DialogTests.run(SCRIPT, tests).stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.test().name(),
                        () -> assertThat(result.differences())
                                .as(result.report())
                                .isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"tune, 0.90", "tune-danger, 0.85", "test, 0.84", "test-danger, 0.85", "test-last, 0.90"})
    void topics_are_found_in_utterances_that_are_no_examples(String set, double least) throws IOException {
        List<LabelledUtterances.Judged> judged = LabelledUtterances.read(
                        PlzenScript.FOLDER.resolve("evaluation/" + set + "/utterances.tsv"))
                .judge(SCRIPT.understanding());

        double right = judged.stream().filter(LabelledUtterances.Judged::right).count();

        assertThat(right / judged.size()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void hardly_an_example_leads_elsewhere() {
        long examples = 0;
        long found = 0;
        for (Topic topic : SCRIPT.topics()) {
            for (String example : topic.rules().examples()) {
                examples++;
                found += first(example).equals(topic.id()) ? 1 : 0;
            }
        }

        assertThat((double) found / examples).isGreaterThanOrEqualTo(0.9);
    }

    private String first(String text) {
        return SCRIPT.understanding().understand(text).topics().stream()
                .map(TopicScore::id)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tak mě napadlo že bych chtěla městský byt",
                "hoří mi termín přihlášky",
                "jsem z toho celá otrávená",
                "můžu se u vás zastavit v pondělí",
                "čím se topí v tom bytě",
                "chci se nechat vyškrtnout z registrace"
            })
    void figures_of_speech_are_no_emergency(String text) {
        assertThat(SCRIPT.understanding().understand(text).topics())
                .extracting("id")
                .doesNotContain("tisen_112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "\u0000\u0001", "привіт", "你好", "https"})
    void what_means_nothing_is_a_no_match(String text) {
        assertThat(SCRIPT.understanding().understand(text).topics()).isEmpty();
    }

    @Test
    void asking_without_context_gives_topics_entities_and_answer() {
        Ask.Answer answer = Ask.ask(SCRIPT, "máte otevřeno v pátek", LocalDateTime.of(2026, 9, 9, 10, 0));

        assertThat(answer.topics().getFirst().id()).isEqualTo("oteviraci_doba");
        assertThat(answer.entities()).containsEntry("den", "patek");
        assertThat(answer.answer()).startsWith("V pátek máme zavřeno.");
    }
}
