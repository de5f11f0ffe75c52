package cz.samantha.speech.ear;

import com.sun.jna.Platform;

/** Vosk's native library, which comes with the program for some platforms only. */
final class NativeVosk {
    private NativeVosk() {}

    /**
     * Does what needs the library first.
     *
     * @throws EngineMissingException if there is none for this platform; the message says what to do
     */
    static void load(Runnable first) throws EngineMissingException {
        try {
            first.run();
        } catch (LinkageError e) {
            // The library is missing, or needs another one that is missing, or failed to load before.
            throw new EngineMissingException(
                    "Vosk's native library does not load on this platform (" + Platform.RESOURCE_PREFIX
                            + "); the program brings it for linux-x86-64, win32-x86-64 and macOS on Intel. Put "
                            + System.mapLibraryName("vosk")
                            + " for this platform (https://github.com/alphacep/vosk-api/releases) into a folder and"
                            + " name it with SAMANTHA_JAVA_OPTIONS=-Djna.library.path=FOLDER, or recognise on another"
                            + " machine with 'ear: engine: vosk-server' in samantha.yaml",
                    e);
        }
    }
}
