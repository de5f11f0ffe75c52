package cz.samantha.rehearsal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the configuration of the telephone network: the resources beside this class, filled in. */
final class NetworkConfiguration {
    private static final List<String> FILES = List.of(
            "acl",
            "asterisk",
            "ccss",
            "cdr",
            "cel",
            "extensions",
            "features",
            "http",
            "indications",
            "logger",
            "manager",
            "modules",
            "pjproject",
            "pjsip",
            "rtp",
            "stasis",
            "udptl");

    private NetworkConfiguration() {}

    /** @param tokens what stands for {@code @NAME@} in the files */
    static void write(Path folder, Map<String, String> tokens) throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            String text = read("network/" + name + ".conf");
            for (Map.Entry<String, String> token : tokens.entrySet()) {
                text = text.replace("@" + token.getKey() + "@", token.getValue());
            }
            Files.writeString(folder.resolve(name + ".conf"), text);
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = NetworkConfiguration.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("the program is not whole: the resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
