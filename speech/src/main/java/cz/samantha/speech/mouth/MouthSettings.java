package cz.samantha.speech.mouth;

import cz.samantha.speech.voice.VoiceData;
import java.nio.file.Path;

/**
 * How the mouth is set up.
 *
 * @param voiceName the voice of the line, for example {@code dita}
 * @param cacheFolder the folder of everything fetched and rendered; prompts go below {@code prompts/}, voices are looked
 *     for below {@code voices/root/}
 * @param cacheBytes the most that rendered prompts may take on disk
 * @param memoryBytes the most that rendered prompts may take in memory
 */
public record MouthSettings(String voiceName, Path cacheFolder, long cacheBytes, long memoryBytes) {
    /** The voice dita, the user's cache folder, 256 MiB on disk (over four hours of speech), 32 MiB in memory. */
    public static MouthSettings defaults() {
        return new MouthSettings("dita", VoiceData.defaultCacheFolder(), 256L << 20, 32L << 20);
    }

    public MouthSettings withVoice(String name) {
        return new MouthSettings(name, cacheFolder, cacheBytes, memoryBytes);
    }

    public MouthSettings withCacheFolder(Path folder) {
        return new MouthSettings(voiceName, folder, cacheBytes, memoryBytes);
    }
}
