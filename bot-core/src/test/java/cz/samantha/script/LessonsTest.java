package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.understanding.ModelsInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what a package learns, and when it need not. */
final class LessonsTest {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "scripts", "small").toAbsolutePath();

    @TempDir
    Path folder;

    private final ModelsInMemory models = new ModelsInMemory();

    @BeforeEach
    void a_package_that_only_extends_the_small_one() throws IOException {
        Files.writeString(
                folder.resolve("package.yaml"),
                "name: dite\ntitle: Dítě\nlanguage: cs\nnumbers: [\"2\"]\nextends: "
                        + folder.toRealPath().relativize(SMALL) + "\n");
    }

    @Test
    void a_package_that_teaches_nothing_new_takes_over_what_the_one_under_it_has_learned() throws Exception {
        ScriptLoader.load(SMALL, models);
        ScriptLoader.load(folder, models);

        assertThat(models.count()).isEqualTo(1);
    }

    @Test
    void new_examples_are_new_lessons() throws Exception {
        ScriptLoader.load(folder, models);
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("examples/vse.yaml"), "telefon: [kam se volá]\n");
        ScriptLoader.load(folder, models);

        assertThat(models.count()).isEqualTo(2);
    }
}
