package cz.samantha.speech.mouth;

import cz.samantha.speech.voice.VoiceData;
import java.nio.file.Path;

/**
 * How the mouth is set up.
 *
 * @param voiceName the voice of the line, for example {@code dita}
 * @param voices where voices are looked for
 * @param promptFolder where rendered prompts are kept
 * @param cacheBytes the most that rendered prompts may take on disk
 * @param memoryBytes the most that rendered prompts may take in memory
 */
public record MouthSettings(String voiceName, VoiceData voices, Path promptFolder, long cacheBytes, long memoryBytes) {
    private static final long USUAL_MEMORY_BYTES = 32L << 20;

    /** The voice dita, everything in the user's cache folder, 256 MiB on disk (over four hours of speech). */
    public static MouthSettings defaults() {
        return in(VoiceData.defaultCacheFolder(), "dita", 256L << 20);
    }

    /** Voices and prompts in one cache folder, 32 MiB of prompts in memory. */
    public static MouthSettings in(Path cacheFolder, String voiceName, long cacheBytes) {
        return new MouthSettings(
                voiceName, VoiceData.in(cacheFolder), cacheFolder.resolve("prompts"), cacheBytes, USUAL_MEMORY_BYTES);
    }

    public MouthSettings withVoice(String name) {
        return new MouthSettings(name, voices, promptFolder, cacheBytes, memoryBytes);
    }

    public MouthSettings withPromptFolder(Path folder) {
        return new MouthSettings(voiceName, voices, folder, cacheBytes, memoryBytes);
    }
}
