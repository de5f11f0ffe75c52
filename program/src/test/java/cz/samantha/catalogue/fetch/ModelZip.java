package cz.samantha.catalogue.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The built-in model as a zip, packed as published models are. */
public final class ModelZip {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");

    private ModelZip() {}

    /** @param inside the folder in the zip that holds the model, ending with a slash; or empty */
    public static Path pack(Path zip, String inside) throws IOException {
        return pack(zip, inside, name -> true);
    }

    static Path pack(Path zip, String inside, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(MODEL);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = MODEL.relativize(file).toString();
                if (wanted.test(name)) {
                    ZipEntry entry = new ZipEntry(inside + name);
                    entry.setTime(0);
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                }
            }
        }
        return zip;
    }
}
