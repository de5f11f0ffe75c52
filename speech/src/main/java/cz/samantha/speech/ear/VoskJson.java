package cz.samantha.speech.ear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON that Vosk takes and gives. */
final class VoskJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VoskJson() {}

    /** @throws RecognitionFailedException if it is no JSON */
    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // Jackson's message shows the text, and what was said does not belong in logs.
            throw new RecognitionFailedException("Vosk answered with something that is no JSON");
        }
    }

    /** A list of phrases in Vosk's form. */
    static String phrases(List<String> phrases) {
        return JSON.valueToTree(phrases).toString();
    }

    /**
     * The first message to a Vosk server.
     *
     * @param sampleRateHz of the audio that follows
     */
    static String configuration(Decoding.Task task, int sampleRateHz) {
        ObjectNode message = JSON.createObjectNode();
        ObjectNode configuration = message.putObject("config")
                .put("sample_rate", sampleRateHz)
                .put("words", true)
                .put("max_alternatives", task.guesses());
        if (!task.phrases().isEmpty()) {
            configuration.set("phrase_list", JSON.valueToTree(task.phrases()));
        }
        return message.toString();
    }
}
