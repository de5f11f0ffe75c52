package cz.samantha.service;

import cz.samantha.dialog.Prompt;
import cz.samantha.dialog.PromptCatalogue;
import cz.samantha.mouth.Mouth;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every prompt of a script spoken into the cache, so that no caller waits for synthesis. */
final class PromptRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(PromptRenderer.class);
    private static final long TELL_EVERY_NANOS = 3_000_000_000L;

    private final Mouth mouth;

    PromptRenderer(Mouth mouth) {
        this.mouth = mouth;
    }

    /** Speaks all fixed prompts and those of every day; one that cannot be spoken is told and left out. */
    void render(Script script) {
        List<Prompt> prompts = Stream.concat(
                        PromptCatalogue.fixed(script).stream(), PromptCatalogue.byDay(script).stream())
                .toList();
        long toldNanos = System.nanoTime();
        int done = 0;
        for (Prompt prompt : prompts) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            speak(prompt);
            done++;
            if (System.nanoTime() - toldNanos > TELL_EVERY_NANOS) {
                toldNanos = System.nanoTime();
                LOG.info("Rendering prompts: {} of {}", done, prompts.size());
            }
        }
        LOG.info("{} prompts of {} are ready", prompts.size(), script);
    }

    private void speak(Prompt prompt) {
        try {
            mouth.speak(prompt.text());
        } catch (MouthException e) {
            LOG.error("The prompt {} cannot be spoken: {}", prompt.id(), e.getMessage());
        }
    }
}
