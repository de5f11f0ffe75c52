package cz.samantha.understanding.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Tables of what was said and what it means, a case a line, beside the tests. */
final class Table {
    /** A Wednesday. */
    static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 15, 10, 20);

    private Table() {}

    /** The lines of the table whose meaning is not the expected one, with the meaning that was found. */
    static List<String> wrong(String name, Function<List<String>, String> meaning) {
        return cases(name).stream()
                .map(line -> line.split("\t", -1))
                .filter(line -> !meaning.apply(Entities.words(line[0])).equals(line[1]))
                .map(line -> line[0] + ": " + meaning.apply(Entities.words(line[0])) + " instead of " + line[1])
                .toList();
    }

    static List<String> said(String name) {
        return cases(name).stream().map(line -> line.split("\t", -1)[0]).toList();
    }

    static String value(Optional<? extends Entity> entity) {
        return entity.map(Entity::canonical).orElse("");
    }

    private static List<String> cases(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
