package cz.samantha.evaluation.voice;

import java.nio.file.Path;

/**
 * What somebody says in a recording.
 *
 * @param speaker a name for whoever speaks
 * @param file Ogg Vorbis
 */
public record ActedSpeech(String speaker, String text, Path file) {
    /** Without what is said. */
    @Override
    public String toString() {
        return "ActedSpeech[" + file.getFileName() + "]";
    }
}
