package cz.samantha.speech.prompt;

import cz.samantha.audio.Audio;
import cz.samantha.mouth.MouthException;

/** Makes the audio of a prompt that is not in the cache yet. */
@FunctionalInterface
public interface PromptRenderer {
    /** @throws MouthException if it cannot be spoken; the text is not in the message */
    Audio render(String text) throws MouthException;
}
