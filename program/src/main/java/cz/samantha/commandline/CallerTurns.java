package cz.samantha.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import cz.samantha.dialog.text.CallerTurn;
import java.util.ArrayList;
import java.util.List;

/** What a caller does, from a line of input. */
final class CallerTurns {
    private static final String KEYS = "0123456789*#";
    private static final String EXPECTED =
            "expected is one of {\"say\":\"...\"}, {\"dtmf\":\"0\"} (one of 0-9, * and #), {\"silence\":true},"
                    + " {\"noise\":true}, {\"hangup\":true}";

    private CallerTurns() {}

    /** A line that a person typed: a single key, nothing at all for silence, or what is said. */
    static CallerTurn typed(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return new CallerTurn.Silence();
        }
        return isKey(text) ? new CallerTurn.Key(text.charAt(0)) : new CallerTurn.Say(text);
    }

    /**
     * A line of JSON. Members that are not turns do not count.
     *
     * @param number of the line, from 1
     * @throws WrongUseException if it is no JSON or not exactly one turn; the message does not repeat the line
     */
    static CallerTurn parse(String line, int number) {
        JsonNode object = object(line, number);
        List<CallerTurn> turns = new ArrayList<>();
        if (object.path("say").isTextual()) {
            turns.add(new CallerTurn.Say(object.path("say").asText()));
        }
        String key = object.path("dtmf").asText();
        if (isKey(key)) {
            turns.add(new CallerTurn.Key(key.charAt(0)));
        }
        if (object.path("silence").asBoolean()) {
            turns.add(new CallerTurn.Silence());
        }
        if (object.path("noise").asBoolean()) {
            turns.add(new CallerTurn.Noise());
        }
        if (object.path("hangup").asBoolean()) {
            turns.add(new CallerTurn.HangUp());
        }
        if (turns.size() != 1) {
            throw new WrongUseException("Input line " + number + " is not one turn of a caller; " + EXPECTED + ".");
        }
        return turns.getFirst();
    }

    private static JsonNode object(String line, int number) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new WrongUseException(
                    "Input line " + number + " is not JSON (column " + column + "); " + EXPECTED + ".");
        }
    }

    private static boolean isKey(String text) {
        return text.length() == 1 && KEYS.contains(text);
    }
}
