package cz.samantha.speech.prompt;

import cz.samantha.audio.Audio;
import cz.samantha.mouth.Mouth;
import cz.samantha.mouth.MouthException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mouth that renders every prompt once: what was spoken comes from memory or disk.
 *
 * <p>Safe for many calls at once; when several want the same new prompt, one renders it and the others wait for it.
 */
public final class CachingMouth implements Mouth {
    private final PromptRenderer renderer;
    private final String edition;
    private final PromptMemory memory;
    private final PromptFolder folder;
    private final Map<PromptKey, CompletableFuture<Audio>> underWay = new ConcurrentHashMap<>();

    /**
     * @param edition names voice, engine and lexicon with their versions: whatever changes the sound of the same text
     * @param folder where prompts are kept; it need not exist, and where it cannot be written prompts are spoken all the
     *     same
     * @param mostBytesOnDisk older prompts go when there are more
     * @param mostBytesInMemory likewise in memory
     */
    public CachingMouth(
            PromptRenderer renderer, String edition, Path folder, long mostBytesOnDisk, long mostBytesInMemory) {
        this.renderer = renderer;
        this.edition = edition;
        this.memory = new PromptMemory(mostBytesInMemory);
        this.folder = new PromptFolder(folder, mostBytesOnDisk);
    }

    @Override
    public Audio speak(String text) throws MouthException {
        PromptKey key = PromptKey.of(text, edition);
        Optional<Audio> remembered = memory.get(key);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        CompletableFuture<Audio> mine = new CompletableFuture<>();
        CompletableFuture<Audio> others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return await(others);
        }
        try {
            Audio audio = loadOrRender(key, text);
            memory.put(key, audio);
            mine.complete(audio);
            return audio;
        } catch (MouthException | RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            // Whatever happened, nobody waits for ever.
            mine.completeExceptionally(new MouthException("A prompt could not be rendered"));
            underWay.remove(key, mine);
        }
    }

    /** Rendered anew and forgotten: what a caller said stays neither in memory nor on disk. */
    @Override
    public Audio speakOnce(String text) throws MouthException {
        return renderer.render(text);
    }

    private Audio loadOrRender(PromptKey key, String text) throws MouthException {
        Optional<Audio> kept = folder.load(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Audio rendered = renderer.render(text);
        folder.store(key, rendered);
        return rendered;
    }

    private static Audio await(CompletableFuture<Audio> others) throws MouthException {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof MouthException known) {
                throw new MouthException(String.valueOf(known.getMessage()));
            }
            throw new MouthException("A prompt could not be rendered", e);
        }
    }
}
