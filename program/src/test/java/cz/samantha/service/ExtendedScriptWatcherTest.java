package cz.samantha.service;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.PublishedScript;
import cz.samantha.script.ScriptLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package changes also when one that it extends does. */
final class ExtendedScriptWatcherTest {
    private static final Path SMALL = Path.of("..", "bot-core", "src", "test", "resources", "scripts", "small");

    @TempDir
    Path folder;

    private Path child;

    @BeforeEach
    void a_child_that_extends_a_small_package() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("rodic").resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        child = Files.createDirectories(folder.resolve("dite"));
        Files.writeString(child.resolve("package.yaml"), "name: dite\ntitle: Dítě\nlanguage: cs\nextends: ../rodic\n");
    }

    @Test
    void a_change_in_the_parent_publishes_the_child_anew() throws Exception {
        PublishedScript published = new PublishedScript(ScriptLoader.load(child));
        ScriptWatcher watcher = new ScriptWatcher(published, child, Duration.ofDays(1), script -> {});

        Path settings = folder.resolve("rodic/settings.yaml");
        Files.writeString(settings, Files.readString(settings).replace("queue: kmb", "queue: spolecna"));
        watcher.look();
        watcher.look();

        assertThat(published.get().name()).isEqualTo("dite");
        assertThat(published.get().queue()).isEqualTo("spolecna");
    }
}
