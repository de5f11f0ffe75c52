package cz.samantha.speech.ear;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Reads what decoders of Vosk tell about an utterance. */
final class VoskResults {
    /** How a model writes speech that is none of its words. */
    static final String UNKNOWN_WORD = "[unk]";

    private VoskResults() {}

    /**
     * The best guess, with words, times and confidences; unknown words are left out.
     *
     * @param startMillis where the utterance's audio began, on the clock of the words to be told
     */
    static Hypothesis best(Decoding.Decoded decoded, long startMillis) {
        long shiftMillis = startMillis - decoded.startMillis();
        List<Word> heard = new ArrayList<>();
        for (JsonNode result : decoded.results()) {
            for (JsonNode word : result.path("result")) {
                if (!word.path("word").asText().equals(UNKNOWN_WORD)) {
                    heard.add(new Word(
                            word.path("word").asText(),
                            shiftMillis + Math.round(word.path("start").asDouble() * 1000),
                            shiftMillis + Math.round(word.path("end").asDouble() * 1000),
                            word.path("conf").asDouble()));
                }
            }
        }
        String text = heard.stream().map(Word::text).collect(Collectors.joining(" "));
        double confidence =
                heard.stream().mapToDouble(Word::confidence).average().orElse(0);
        return new Hypothesis(text, confidence, heard);
    }

    /** Whether something in it is none of the words that the decoder may write. */
    static boolean hasUnknown(Decoding.Decoded decoded) {
        return decoded.results().stream()
                .flatMap(result -> StreamSupport.stream(result.path("result").spliterator(), false))
                .anyMatch(word -> word.path("word").asText().equals(UNKNOWN_WORD));
    }

    /** The guesses at the whole utterance, best first: of every part the guess of that rank, or else its best. */
    static List<String> guesses(Decoding.Decoded decoded) {
        List<JsonNode> parts = decoded.results().stream()
                .map(result -> result.path("alternatives"))
                .filter(alternatives -> !alternatives.isEmpty())
                .toList();
        int most = parts.stream().mapToInt(JsonNode::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(rank -> parts.stream()
                        .map(part -> part.path(rank < part.size() ? rank : 0)
                                .path("text")
                                .asText())
                        .collect(Collectors.joining(" ")))
                .map(VoskResults::cleaned)
                .distinct()
                .toList();
    }

    static String cleaned(String text) {
        return text.replace(UNKNOWN_WORD, "").replaceAll("\\s+", " ").strip();
    }
}
