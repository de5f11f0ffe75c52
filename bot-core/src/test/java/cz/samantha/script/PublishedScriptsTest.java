package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.samantha.understanding.LearnedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several packages that one answers which claims the dialled number. */
final class PublishedScriptsTest {
    private static final Path SMALL = Path.of("src", "test", "resources", "scripts", "small");

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void two_packages() throws IOException {
        first = copy("prvni", "378032222");
        second = copy("druhy", "000000048");
    }

    private Path copy(String name, String number) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        about(target, name, number);
        return target;
    }

    private static void about(Path target, String name, String number) throws IOException {
        Files.writeString(
                target.resolve("package.yaml"),
                "name: " + name + "\ntitle: Linka\nlanguage: cs\nnumbers: [\"" + number + "\"]\n");
    }

    @Test
    void the_dialled_number_tells_which_package_answers_and_the_first_takes_the_rest() throws Exception {
        PublishedScripts scripts = PublishedScripts.load(List.of(first, second), LearnedModels.NONE);

        assertThat(scripts.forNumber("000000048").name()).isEqualTo("druhy");
        assertThat(scripts.forNumber("378032222").name()).isEqualTo("prvni");
        assertThat(scripts.forNumber("s").name()).isEqualTo("prvni");
        assertThat(scripts.forNumber("").name()).isEqualTo("prvni");
    }

    @Test
    void the_prefix_of_the_country_and_spaces_make_no_difference() throws Exception {
        PublishedScripts scripts = PublishedScripts.load(List.of(second, first), LearnedModels.NONE);

        assertThat(scripts.forNumber("+420378032222").name()).isEqualTo("prvni");
        assertThat(scripts.forNumber("00420 378 032 222").name()).isEqualTo("prvni");
        assertThat(scripts.forNumber("420378032222").name()).isEqualTo("prvni");
        assertThat(scripts.forNumber("+421378032222").name()).isEqualTo("druhy");
    }

    @Test
    void two_packages_that_claim_one_number_are_a_fault_with_both_names() throws IOException {
        about(second, "druhy", "+420 378 032 222");

        assertThat(catchThrowableOfType(
                                ScriptFaultsException.class,
                                () -> PublishedScripts.load(List.of(first, second), LearnedModels.NONE))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).endsWith("druhy/package.yaml");
                    assertThat(fault.line()).isEqualTo(4);
                    assertThat(fault.message())
                            .contains("+420 378 032 222", first.toString(), "nechte ho jen v jednom");
                });
    }

    @Test
    void a_change_that_claims_the_number_of_another_is_not_published() throws Exception {
        PublishedScripts scripts = PublishedScripts.load(List.of(first, second), LearnedModels.NONE);
        PublishedScript published = scripts.packages().get(1).script();

        about(second, "druhy", "378032222");
        assertThat(published.publish(second)).hasSize(1);
        assertThat(scripts.forNumber("000000048").name()).isEqualTo("druhy");

        about(second, "druhy", "000000049");
        assertThat(published.publish(second)).isEmpty();
        assertThat(scripts.forNumber("000000049").name()).isEqualTo("druhy");
    }

    @Test
    void faults_of_all_packages_are_told_with_their_folders() throws IOException {
        Files.delete(first.resolve("settings.yaml"));
        Files.delete(second.resolve("prompts.yaml"));

        assertThat(catchThrowableOfType(
                                ScriptFaultsException.class,
                                () -> PublishedScripts.load(List.of(first, second), LearnedModels.NONE))
                        .faults())
                .extracting(ScriptFault::file)
                .containsExactly(
                        first.resolve("settings.yaml").toString(),
                        second.resolve("prompts.yaml").toString());
    }
}
