package cz.samantha.speech.ear;

import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.audio.TelephoneAudio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vosk.Recognizer;

/** A decoder of libvosk. Its own end-pointing is not used: whoever feeds it decides when an utterance ends. */
final class LocalDecoding implements Decoding {
    private final Recognizer recognizer;
    private final Upsampler upsampler;
    private final List<JsonNode> results = new ArrayList<>();
    /** Vosk counts word times over all audio it ever heard; these tell where this utterance began on that clock. */
    private long acceptedSamples;

    private long utteranceStartSamples;

    LocalDecoding(VoskModel model, Task task) {
        List<String> phrases = model.known(task.phrases());
        upsampler = new Upsampler(model.sampleRateHz());
        try {
            recognizer = phrases.isEmpty()
                    ? new Recognizer(model.model(), model.sampleRateHz())
                    : new Recognizer(model.model(), model.sampleRateHz(), VoskJson.phrases(phrases));
        } catch (IOException e) {
            throw new RecognitionFailedException("Vosk could not start a recogniser", e);
        }
        recognizer.setWords(true);
        recognizer.setMaxAlternatives(task.guesses());
    }

    @Override
    public void accept(byte[] audio) {
        acceptedSamples += audio.length / 2;
        byte[] wide = upsampler.next(audio);
        if (recognizer.acceptWaveForm(wide, wide.length)) {
            // Vosk's compiled-in rules found an end inside a longer turn: keep this part and go on.
            results.add(VoskJson.parse(recognizer.getResult()));
        }
    }

    @Override
    public String partial() {
        String before =
                results.stream().map(result -> result.path("text").asText()).collect(Collectors.joining(" "));
        return before + " "
                + VoskJson.parse(recognizer.getPartialResult()).path("partial").asText();
    }

    @Override
    public Decoded finish() {
        results.add(VoskJson.parse(recognizer.getFinalResult()));
        Decoded decoded = new Decoded(results, TelephoneAudio.millisOf(utteranceStartSamples));
        results.clear();
        utteranceStartSamples = acceptedSamples;
        return decoded;
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
