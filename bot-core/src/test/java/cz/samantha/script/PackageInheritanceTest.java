package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.samantha.script.check.PackageSource;
import cz.samantha.script.check.ScriptAdvice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that extends another says only what differs. */
final class PackageInheritanceTest {
    private static final Path SMALL = Path.of("src", "test", "resources", "scripts", "small");

    @TempDir
    Path folder;

    private Path child;

    @BeforeEach
    void a_parent_and_a_child_that_changes_nothing() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("rodic").resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        child = folder.resolve("dite");
        write("package.yaml", about("dite", "../rodic"));
    }

    private static String about(String name, String extended) {
        return "name: " + name + "\ntitle: Dítě\nlanguage: cs\nnumbers: [\"2\"]\nextends: " + extended + "\n";
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(child.resolve(file).normalize().getParent());
        Files.writeString(child.resolve(file), text);
    }

    private Script load() throws ScriptFaultsException {
        return ScriptLoader.load(child);
    }

    private List<String> faults() {
        return catchThrowableOfType(ScriptFaultsException.class, this::load).faults().stream()
                .map(ScriptFault::toString)
                .toList();
    }

    private static List<String> texts(List<SpokenText> texts) {
        return texts.stream().map(SpokenText::text).toList();
    }

    private static Topic topic(Script script, String id) {
        return script.topic(id).orElseThrow();
    }

    @Test
    void a_child_that_changes_nothing_says_what_the_parent_says_under_its_own_name() throws Exception {
        Script script = load();

        assertThat(script.name()).isEqualTo("dite");
        assertThat(script.about().numbers()).containsExactly("2");
        assertThat(script.queue()).isEqualTo("kmb");
        assertThat(texts(topic(script, "adresa").words().brief())).containsExactly("Je to na náměstí číslo tři.");
        assertThat(script.understanding()
                        .understand("kde sídlíte")
                        .topics()
                        .getFirst()
                        .id())
                .isEqualTo("adresa");
    }

    @Test
    void a_fact_of_the_child_stands_in_the_texts_of_the_parent() throws Exception {
        write("facts.yaml", "adresa:\n  text: v zámku\n  source: F09\n");

        assertThat(texts(topic(load(), "adresa").say()))
                .containsExactly("Najdete nás v zámku.", "Sídlíme v zámku u kostela.");
    }

    @Test
    void a_topic_of_the_child_keeps_what_it_does_not_change() throws Exception {
        write("topics/zmeny.yaml", """
            topics:
              - id: telefon
                then: transfer
              - id: adresa
                short: [Tady.]
            """);

        Topic telefon = topic(load(), "telefon");
        assertThat(telefon.then()).isEqualTo(Topic.Then.TRANSFER);
        assertThat(telefon.title()).isEqualTo("Na jaké číslo volat");
        assertThat(telefon.group()).isEqualTo("kontakty");
        assertThat(telefon.say()).hasSize(2);
        assertThat(texts(topic(load(), "adresa").words().brief())).containsExactly("Tady.");
        assertThat(topic(load(), "adresa").say()).hasSize(2);
    }

    @Test
    void a_new_answer_takes_the_other_wordings_of_the_old_one_away() throws Exception {
        Files.writeString(folder.resolve("rodic/topics/dalsi.yaml"), """
            group: dalsi
            topics:
              - id: nova
                title: Nová
                examples: [povězte novinky]
                say: [Staré novinky jsou tu.]
                short: [Staré novinky.]
                plain: [Staré novinky prostě.]
                say-closed: [Staré novinky po zavření.]
            """);
        write("topics/zmeny.yaml", "topics:\n  - id: nova\n    say: [Novinky neznám.]\n");

        Topic nova = topic(load(), "nova");

        assertThat(texts(nova.say())).containsExactly("Novinky neznám.");
        assertThat(texts(nova.words().brief())).containsExactly("Novinky neznám.");
        assertThat(nova.words().plain()).isEmpty();
        assertThat(nova.words().closed()).isEmpty();
    }

    @Test
    void a_removed_topic_is_gone_with_its_examples_and_a_new_one_is_added() throws Exception {
        Files.createDirectories(folder.resolve("rodic/examples"));
        Files.writeString(folder.resolve("rodic/examples/telefon.yaml"), "telefon: [dejte mi číslo]\n");
        write("topics/zmeny.yaml", """
            group: město
            topics:
              - {id: telefon, remove: true}
              - id: zamek
                title: Zámek
                examples: [kdy byl postaven zámek]
                say: [To nevím., To bohužel nevím.]
                short: [Nevím.]
            """);

        Script script = load();

        assertThat(script.topic("telefon")).isEmpty();
        assertThat(topic(script, "zamek").group()).isEqualTo("město");
        assertThat(script.understanding()
                        .understand("kdy byl postaven zámek")
                        .topics()
                        .getFirst()
                        .id())
                .isEqualTo("zamek");
    }

    @Test
    void examples_are_added_or_stand_instead() throws Exception {
        Files.createDirectories(folder.resolve("rodic/examples"));
        Files.writeString(
                folder.resolve("rodic/examples/vse.yaml"), "telefon: [dejte mi číslo]\nadresa: [kde je ten barák]\n");
        write("examples/vse.yaml", "telefon: [kam se volá]\nadresa:\n  instead: [kde je zámek]\n");

        Script script = load();

        assertThat(topic(script, "telefon").rules().examples())
                .containsExactly("jaké máte telefonní číslo", "dejte mi číslo", "kam se volá");
        assertThat(topic(script, "adresa").rules().examples())
                .containsExactly("kde sídlíte", "jakou máte adresu", "kde je zámek");
    }

    @Test
    void prompts_settings_and_lexicon_change_key_by_key() throws Exception {
        write("prompts.yaml", "greeting: Dobrý den z dítěte. Co potřebujete?\n");
        write("settings.yaml", "queue: druha\nkeys: {\"1\": person}\n");
        write("lexicon.yaml", "fillers: [hele]\nentities: {mesto: {liberec: [liberec]}}\n");

        Script script = load();

        assertThat(texts(script.prompt(PromptKey.GREETING))).containsExactly("Dobrý den z dítěte. Co potřebujete?");
        assertThat(script.prompt(PromptKey.NOISE)).hasSize(2);
        assertThat(script.queue()).isEqualTo("druha");
        assertThat(script.settings().keys()).containsOnlyKeys('0', '1', '*');
        assertThat(script.understanding().essence("hele prosím adresu"))
                .isEqualTo(script.understanding().essence("adresu"));
        assertThat(script.named("mesto", "jsem z Liberce")).containsExactly("liberec");
    }

    @Test
    void a_concept_of_the_child_replaces_the_one_of_the_same_name() throws Exception {
        write("concepts/lide.yaml", "clovek: [kouzelník]\n");

        Script script = load();

        assertThat(script.understanding()
                        .understand("mluvit s kouzelníkem")
                        .topics()
                        .getFirst()
                        .id())
                .isEqualTo("operator");
    }

    @Test
    void a_calendar_of_the_child_stands_alone() throws Exception {
        String calendar = Files.readString(SMALL.resolve("calendar.yaml"));
        write("calendar.yaml", calendar.replace("Mo,We 08:00-17:00", "Fr 10:00-12:00"));

        Script script = load();

        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 9, 9, 10, 0))).isFalse();
        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 9, 11, 10, 0))).isTrue();
    }

    @Test
    void a_fact_that_is_no_longer_dictated_is_found_by_nobody() throws Exception {
        Files.writeString(
                folder.resolve("rodic/facts.yaml"),
                "\nweb:\n  text: náš web\n  dictate: n, á, š\n  source: F03\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("rodic/lexicon.yaml"), "fillers: [prosím]\nentities: {udaj: {web: [web]}}\n");
        assertThat(load().named(Script.FACT_ENTITY, "ten web")).containsExactly("web");

        write("facts.yaml", "web: {remove: true}\n");

        assertThat(load().named(Script.FACT_ENTITY, "ten web")).isEmpty();
        assertThat(load().dictation("web")).isEmpty();
    }

    @Test
    void a_text_of_the_parent_that_names_a_removed_fact_is_told_where_it_stands() throws IOException {
        write("facts.yaml", "telefon: {remove: true}\n");

        assertThat(faults())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault)
                        .startsWith("../rodic/topics/kontakty.yaml:")
                        .contains("údaj {telefon} neznám"));
    }

    @Test
    void faults_tell_in_which_package_the_file_is() throws IOException {
        Files.writeString(
                folder.resolve("rodic/settings.yaml"), "\nfronta: x\n", java.nio.file.StandardOpenOption.APPEND);
        write("topics/zmeny.yaml", "topics:\n  - id: telefon\n    then: nikam\n");
        write("prompts.yaml", "grteeting: [Dobrý den.]\n");

        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("../rodic/settings.yaml:").contains("„fronta“"))
                .anySatisfy(fault -> assertThat(fault).startsWith("topics/zmeny.yaml:3: „then“ má být"))
                .anySatisfy(fault -> assertThat(fault).startsWith("prompts.yaml:1: klíč „grteeting“"));
    }

    @Test
    void what_is_removed_has_to_be_there() throws IOException {
        write("topics/zmeny.yaml", "topics:\n  - {id: telfon, remove: true}\n");
        write("facts.yaml", "telfon: {remove: true}\n");
        write("flows/pryc.yaml", "flow: pruvodce\nremove: true\n");

        assertThat(faults())
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).startsWith("topics/zmeny.yaml:2: téma „telfon“ není v balíčku"))
                .anySatisfy(fault -> assertThat(fault).startsWith("facts.yaml:1: údaj „telfon“ není v balíčku"))
                .anySatisfy(fault -> assertThat(fault).startsWith("flows/pryc.yaml:1: tok „pruvodce“ není v balíčku"));
    }

    @Test
    void a_topic_that_is_changed_twice_and_a_wrong_key_beside_changes_are_told() throws IOException {
        write(
                "topics/zmeny.yaml",
                "grup: x\ntopics:\n  - {id: telefon, then: listen}\n  - {id: telefon, then: transfer}\n");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("topics/zmeny.yaml:4: téma „telefon“")
                        .contains("dvakrát"))
                .anySatisfy(fault -> assertThat(fault).startsWith("topics/zmeny.yaml:1: klíč „grup“ tu neznám"));
    }

    @Test
    void a_parent_that_is_missing_a_path_that_is_none_and_a_circle_are_told() throws IOException {
        write("package.yaml", about("dite", "../nikdo"));
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("package.yaml:5: balíček „../nikdo“")
                .contains("neexistuje");

        write("package.yaml", about("dite", "/tmp"));
        assertThat(faults()).singleElement().asString().contains("cesta od složky tohoto balíčku");

        write("package.yaml", about("dite", "../rodic"));
        write("../rodic/package.yaml", about("rodic", "../dite"));
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("../rodic/package.yaml:5:")
                .contains("v kruhu");
    }

    @Test
    void three_packages_may_stand_on_one_another_and_no_more() throws Exception {
        write("../vnuk/package.yaml", about("vnuk", "../dite"));
        write("facts.yaml", "adresa:\n  text: v zámku\n  source: F09\n");
        write("../vnuk/topics/zmeny.yaml", "topics:\n  - {id: telefon, remove: true}\n");
        Script grandchild = ScriptLoader.load(folder.resolve("vnuk"));
        assertThat(grandchild.topic("telefon")).isEmpty();
        assertThat(texts(topic(grandchild, "adresa").words().brief())).containsExactly("Je to v zámku.");

        write("../pravnuk/package.yaml", about("pravnuk", "../vnuk"));
        child = folder.resolve("pravnuk");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("../dite/package.yaml:5:")
                .contains("nejvýš tři");
    }

    @Test
    void the_version_changes_with_the_parent_and_is_that_of_the_files_alone() throws Exception {
        String version = load().version();
        assertThat(load().version()).isEqualTo(version);

        Path prompts = folder.resolve("rodic/prompts.yaml");
        Files.writeString(prompts, Files.readString(prompts).replace("mluví robot", "tady robot"));

        assertThat(load().version()).isNotEqualTo(version);
        assertThat(PackageChain.folders(child)).containsExactly(folder.resolve("rodic"), child);
    }

    @Test
    void advice_is_about_the_childs_own_files_only() throws Exception {
        write(
                "topics/zmeny.yaml",
                "topics:\n  - id: adresa\n    say: [Sídlíme v domě číslo 7.]\n    short: [V domě.]\n");
        Files.writeString(
                folder.resolve("rodic/facts.yaml"),
                "\nzbytek:\n  text: zbytek\n  source: F03\n",
                java.nio.file.StandardOpenOption.APPEND);

        List<ScriptFault> advice = ScriptAdvice.of(new PackageSource(child, load()));

        assertThat(advice).isNotEmpty().allSatisfy(one -> assertThat(one.file()).isEqualTo("topics/zmeny.yaml"));
    }
}
