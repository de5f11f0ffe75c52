package cz.samantha.speech.prompt;

import cz.samantha.audio.Audio;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The prompts used last, in memory, bounded by the bytes of their samples. */
final class PromptMemory {
    private final Map<PromptKey, Audio> lastUsedLast = new LinkedHashMap<>(64, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    PromptMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Audio> get(PromptKey key) {
        return Optional.ofNullable(lastUsedLast.get(key));
    }

    synchronized void put(PromptKey key, Audio audio) {
        Audio before = lastUsedLast.put(key, audio);
        bytes += size(audio) - (before == null ? 0 : size(before));
        Iterator<Audio> oldest = lastUsedLast.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Audio audio) {
        return audio.sampleCount() * 2L;
    }
}
