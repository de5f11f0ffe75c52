package cz.samantha.speech.voice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the recordings of a voice: first where the operating system's package puts them, then below the cache folder,
 * where {@code ./samantha models fetch} unpacks the same package without root.
 */
public final class VoiceData {
    private static final Path SYSTEM_ROOT = Path.of("/");

    private final List<Path> roots;

    private VoiceData(List<Path> roots) {
        this.roots = roots;
    }

    /** Looks in the operating system and below the cache folder. */
    public static VoiceData in(Path cacheFolder) {
        Stream<Path> fetched = Arrays.stream(CzechVoice.values()).map(voice -> fetchedRoot(cacheFolder, voice));
        return new VoiceData(Stream.concat(Stream.of(SYSTEM_ROOT), fetched).toList());
    }

    /** Looks below these roots only, in this order; each holds a tree as in the Debian package ({@code usr/share/...}). */
    public static VoiceData below(List<Path> roots) {
        return new VoiceData(List.copyOf(roots));
    }

    /** Where {@code deploy/voices/get-voice} unpacks the package of a voice. */
    public static Path fetchedRoot(Path cacheFolder, CzechVoice voice) {
        return cacheFolder.resolve("voices").resolve(voice.debianPackage());
    }

    /** The cache folder that everything fetched and rendered lies in: {@code ${XDG_CACHE_HOME:-~/.cache}/samantha}. */
    public static Path defaultCacheFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("samantha");
    }

    /**
     * The diphone group file of a voice.
     *
     * @throws VoiceMissingException if it is nowhere; the message says what is missing and how to get it
     */
    public Path find(CzechVoice voice) throws VoiceMissingException {
        return locate(voice)
                .orElseThrow(() -> new VoiceMissingException("The voice '" + voice.spokenName()
                        + "' is not on this machine: no readable " + groupFile(voice) + " below " + roots
                        + ". Get it with: ./samantha models fetch voice-" + voice.spokenName() + " (Debian package "
                        + voice.debianPackage() + ")"));
    }

    /** The diphone group file of a voice given by its name, see {@link #find(CzechVoice)}. */
    public Path find(String voiceName) throws VoiceMissingException {
        return find(CzechVoice.named(voiceName));
    }

    public boolean has(CzechVoice voice) {
        return locate(voice).isPresent();
    }

    private Optional<Path> locate(CzechVoice voice) {
        return roots.stream()
                .map(root -> root.resolve(groupFile(voice)))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static Path groupFile(CzechVoice voice) {
        String name = voice.spokenName();
        return Path.of("usr/share/festival/voices/czech", "czech_" + name, "group", name + ".group");
    }
}
