package cz.samantha.script.check;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.ScriptFault;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.script.ScriptLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a small package with which nothing is wrong, to be made worse one thing at a time. */
final class SmallPackage {
    private static final Path ORIGINAL = Path.of("src", "test", "resources", "scripts", "small");
    private static final String TOPICS = "topics/kontakty.yaml";

    private final Path folder;

    SmallPackage(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    SmallPackage with(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
        return this;
    }

    /** Adds a file. */
    SmallPackage withFile(String file, String text) throws IOException {
        Path added = folder.resolve(file);
        Files.createDirectories(added.getParent());
        Files.writeString(added, text);
        return this;
    }

    /** Changes an answer of the topic "adresa". */
    SmallPackage saying(String text) throws IOException {
        return with(TOPICS, "Najdete nás {adresa}.", text);
    }

    SmallPackage withTopics(String from, String to) throws IOException {
        return with(TOPICS, from, to);
    }

    List<String> advice() throws ScriptFaultsException {
        return ScriptAdvice.of(new PackageSource(folder, ScriptLoader.load(folder))).stream()
                .map(ScriptFault::toString)
                .toList();
    }
}
