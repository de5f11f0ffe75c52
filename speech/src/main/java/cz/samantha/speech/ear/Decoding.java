package cz.samantha.speech.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One decoder of Vosk, in this process or on a server; hears one utterance after another, used by one thread. */
interface Decoding extends AutoCloseable {
    /** Takes the next audio of the utterance: 16-bit little-endian, 8 kHz. */
    void accept(byte[] audio);

    /** What has been decoded so far, with Vosk's marks in it. */
    String partial();

    /** Ends the utterance and makes ready for the next one. */
    Decoded finish();

    @Override
    void close();

    /**
     * A whole utterance.
     *
     * @param results Vosk's results, one after the other: it may find ends inside an utterance
     * @param startMillis where the utterance began on the clock of the results
     */
    record Decoded(List<JsonNode> results, long startMillis) {
        public Decoded {
            results = List.copyOf(results);
        }

        /** Without what was said. */
        @Override
        public String toString() {
            return "Decoded[" + results.size() + " results]";
        }
    }

    /**
     * What a decoder is to do. Vosk tells confidences or alternatives, never both.
     *
     * @param guesses how many guesses to tell; 0: only the best one, with a confidence for each word
     * @param phrases from which alone everything is put together; empty: all words of the model
     */
    record Task(int guesses, List<String> phrases) {
        static final Task WORDS = new Task(0, List.of());

        public Task {
            phrases = List.copyOf(phrases);
        }

        static Task guesses(int count) {
            return new Task(count, List.of());
        }

        static Task phrases(List<String> phrases) {
            return new Task(0, phrases);
        }
    }
}
