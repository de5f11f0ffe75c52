package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.dialog.text.DialogTestReader;
import cz.samantha.dialog.text.DialogTests;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Liberec extends Plzeň and tells nothing that is true of Plzeň only. */
final class LiberecPackageTest {
    private static final Path FOLDER = Path.of("..", "dialog-scripts", "liberec");

    /** Plzeň's address, hours, telephone, webs, offices and flats; whatever names them says too much. */
    private static final Pattern OF_PLZEN = Pattern.compile(
            "plze|plzn|jagell|pondělí|středu|monday|wednesday|montag|mittwoch|poned|sered|osmi do|sedmnác"
                    + "|nula tři dva|úřad bez|čekání, dohromady|u, rad|portál|oddělení nájmu|sociálního začleňování"
                    + "|čtyřiadvacet hodin",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Script script;

    @BeforeAll
    static void load() throws ScriptFaultsException {
        script = ScriptLoader.load(FOLDER);
    }

    @TestFactory
    Stream<DynamicTest> its_dialog_tests_pass() throws ScriptFaultsException {
        return DialogTests.run(script, DialogTestReader.read(FOLDER, script)).stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.test().name(),
                        () -> assertThat(result.differences())
                                .as(result.report())
                                .isEmpty()));
    }

    @Test
    void no_text_tells_what_is_true_of_plzen_only() {
        List<SpokenText> texts = Stream.of(
                        script.fixedTexts().stream(),
                        script.textsByDay().stream(),
                        script.flows().stream().flatMap(flow -> flow.texts().stream()))
                .flatMap(part -> part)
                .toList();

        assertThat(texts)
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(text.text()).as(text.id()).doesNotContainPattern(OF_PLZEN));
    }

    @Test
    void no_topic_is_called_by_plzens_name_when_the_line_asks_back() {
        assertThat(script.topics().stream()
                        .map(topic -> topic.title() + ", " + topic.about().askAs())
                        .filter(name -> name.contains("Plz")))
                .isEmpty();
    }

    @Test
    void plzen_itself_would_not_pass_that_test() {
        assertThat(PlzenScript.load().fixedTexts())
                .filteredOn(text -> OF_PLZEN.matcher(text.text()).find())
                .hasSizeGreaterThan(100);
    }

    @Test
    void it_has_its_own_name_numbers_and_queue_and_the_topics_of_plzen() {
        assertThat(script.name()).isEqualTo("liberec");
        assertThat(script.queue()).isEqualTo("kmb-liberec");
        assertThat(script.about().numbers())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(PlzenScript.load().about().numbers());
        assertThat(script.topics()).hasSameSizeAs(PlzenScript.load().topics());
        assertThat(script.understanding()
                        .understand("jak získám městský byt")
                        .topics()
                        .getFirst()
                        .id())
                .isEqualTo("ziskani_bytu_jak");
    }

    @Test
    void every_answer_that_is_not_known_offers_a_person() {
        assertThat(script.topics())
                .filteredOn(topic -> topic.isQuestion() && topic.does() == Topic.Does.ANSWER)
                .allSatisfy(topic ->
                        assertThat(topic.then()).as(topic.id()).isIn(Topic.Then.OFFER_PERSON, Topic.Then.TRANSFER));
    }

    @Test
    void no_fact_of_plzen_is_dictated() {
        assertThat(script.dictation("telefon")).isEmpty();
        assertThat(script.named(Script.FACT_ENTITY, "nadiktujte mi telefon a adresu"))
                .isEmpty();
    }
}
