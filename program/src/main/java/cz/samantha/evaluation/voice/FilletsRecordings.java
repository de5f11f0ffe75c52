package cz.samantha.evaluation.voice;

import cz.samantha.audio.Audio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * People who act in the game Fish Fillets NG (Debian packages {@code fillets-ng-data} and {@code fillets-ng-data-cs}, GPL-2).
 * The two leads may be in training, so they are left out here; characters' names are those of the game's fonts, and one
 * actor may play several.
 */
public final class FilletsRecordings {
    /** How test data and {@link TestDataFetcher} name them. */
    public static final String NAME = "fillets";

    private static final Pattern DIALOG =
            Pattern.compile("dialogId\\(\"([^\"]+)\",\\s*\"font_([^\"]*)\".*?\\)\\s*dialogStr\\(\"(.*?)\"\\)");
    /** The leads, and both of them together. */
    private static final Set<String> TRAINED = Set.of("small", "big", "both");
    /** Whole words only: stammering, digits and places where the game puts a number in are no fair transcript. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L} .,!?…:;\"„“–]+");

    private static final int FEWEST_WORDS = 2;

    private final Path folder;

    /** @param folder what {@code deploy/test-data/get-test-data fillets} has made */
    public FilletsRecordings(Path folder) {
        this.folder = folder;
    }

    /** All recordings of characters other than the leads whose text is plain words, by the names of their files. */
    public List<ActedSpeech> all() throws IOException {
        Path game = folder.resolve("usr/share/games/fillets-ng");
        Map<String, Line> lines = new HashMap<>();
        for (Path script : files(game.resolve("script"), "dialogs_cs.lua")) {
            lines.putAll(lines(Files.readString(script)));
        }
        List<ActedSpeech> all = new ArrayList<>();
        for (Path sound : files(game.resolve("sound"), ".ogg")) {
            Line line = lines.get(sound.getFileName().toString().replace(".ogg", ""));
            if (line != null && sound.toString().contains("/cs/") && line.isFair()) {
                all.add(new ActedSpeech(NAME + "-" + line.font(), line.text(), sound));
            }
        }
        all.sort(Comparator.comparing(speech -> speech.file().getFileName().toString()));
        return List.copyOf(all);
    }

    /** One recording as telephone audio. */
    public Audio listen(ActedSpeech speech) throws IOException {
        Path wav = Files.createTempFile(NAME, ".wav");
        try {
            Process process = new ProcessBuilder(
                            folder.resolve("decode").toString(),
                            "-Q",
                            "-o",
                            wav.toString(),
                            speech.file().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (Processes.await(process) != 0) {
                throw new IOException(speech.file() + " could not be decoded");
            }
            return WavFile.read(wav);
        } finally {
            Files.deleteIfExists(wav);
        }
    }

    /** A line of dialogue: who says it, and what. */
    record Line(String font, String text) {
        boolean isFair() {
            return !font.isEmpty()
                    && !TRAINED.contains(font)
                    && PLAIN.matcher(text).matches()
                    && text.strip().split("\\s+").length >= FEWEST_WORDS;
        }
    }

    /** The lines of a script by their names. */
    static Map<String, Line> lines(String script) {
        Map<String, Line> lines = new HashMap<>();
        Matcher matcher = DIALOG.matcher(script);
        while (matcher.find()) {
            lines.put(matcher.group(1), new Line(matcher.group(2), matcher.group(3)));
        }
        return lines;
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(below)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
