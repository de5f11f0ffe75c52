package cz.samantha.speech.ear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.vosk.Recognizer;

/**
 * Vosk in the process. Its own end-pointing is not used: whoever feeds it decides when an utterance ends.
 *
 * <p>Vosk gives either word confidences or alternatives, never both; where alternatives are wanted, a second recogniser
 * of the same model hears the same audio.
 */
final class VoskRecogniser implements Recogniser {
    /** How the model writes speech that is none of its words. */
    private static final String UNKNOWN_WORD = "[unk]";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Recognizer> recognizers = new ArrayList<>();
    private final List<String> finished = new ArrayList<>();
    private final Upsampler upsampler;
    /** Vosk counts word times over all audio it ever heard; these tell where this utterance began on that clock. */
    private long acceptedSamples;

    private long utteranceStartSamples;

    /** @param alternatives how many further guesses to give beside the best one, 0 for none */
    VoskRecogniser(VoskModel model, int alternatives) {
        upsampler = new Upsampler(model.sampleRateHz());
        try {
            Recognizer words = new Recognizer(model.model(), model.sampleRateHz());
            words.setWords(true);
            recognizers.add(words);
            if (alternatives > 0) {
                Recognizer more = new Recognizer(model.model(), model.sampleRateHz());
                more.setMaxAlternatives(alternatives + 1);
                recognizers.add(more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Vosk could not start a recogniser", e);
        }
    }

    @Override
    public void accept(byte[] audio) {
        acceptedSamples += audio.length / 2;
        byte[] wide = upsampler.next(audio);
        boolean endedByVosk = recognizers.getFirst().acceptWaveForm(wide, wide.length);
        if (endedByVosk) {
            // Vosk's compiled-in rules found an end inside a longer turn: keep this part and go on.
            finished.add(recognizers.getFirst().getResult());
        }
        for (Recognizer more : recognizers.subList(1, recognizers.size())) {
            more.acceptWaveForm(wide, wide.length);
        }
    }

    @Override
    public String partial() {
        String before = finished.stream()
                .map(result -> cleaned(parse(result).path("text").asText()))
                .collect(Collectors.joining(" "));
        String now = cleaned(
                parse(recognizers.getFirst().getPartialResult()).path("partial").asText());
        return (before + " " + now).strip();
    }

    @Override
    public Hypotheses finish(long startMillis) {
        finished.add(recognizers.getFirst().getFinalResult());
        long shiftMillis = startMillis - TelephoneAudio.millisOf(utteranceStartSamples);
        utteranceStartSamples = acceptedSamples;
        List<Word> words = new ArrayList<>();
        for (String result : finished) {
            for (JsonNode word : parse(result).path("result")) {
                if (!word.path("word").asText().equals(UNKNOWN_WORD)) {
                    words.add(new Word(
                            word.path("word").asText(),
                            shiftMillis + Math.round(word.path("start").asDouble() * 1000),
                            shiftMillis + Math.round(word.path("end").asDouble() * 1000),
                            word.path("conf").asDouble()));
                }
            }
        }
        finished.clear();
        List<Hypothesis> guesses = new ArrayList<>();
        guesses.add(new Hypothesis(
                words.stream().map(Word::text).collect(Collectors.joining(" ")), meanConfidence(words), words));
        for (Recognizer more : recognizers.subList(1, recognizers.size())) {
            addAlternatives(parse(more.getFinalResult()), guesses);
        }
        return new Hypotheses(guesses);
    }

    private static void addAlternatives(JsonNode result, List<Hypothesis> guesses) {
        List<String> texts = StreamSupport.stream(result.path("alternatives").spliterator(), false)
                .map(alternative -> cleaned(alternative.path("text").asText()))
                .distinct()
                .filter(text -> !text.equals(guesses.getFirst().text()))
                .toList();
        // Vosk gives likelihoods here, which cannot be compared with confidences; the order is what counts.
        texts.forEach(text -> guesses.add(new Hypothesis(text, 0, List.of())));
    }

    private static double meanConfidence(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static String cleaned(String text) {
        return text.replace(UNKNOWN_WORD, "").replaceAll("\\s+", " ").strip();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Vosk answered with something that is no JSON", e);
        }
    }

    @Override
    public void close() {
        recognizers.forEach(Recognizer::close);
        recognizers.clear();
    }
}
