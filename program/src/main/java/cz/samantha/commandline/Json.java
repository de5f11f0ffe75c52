package cz.samantha.commandline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.understanding.TopicScore;
import java.util.List;

/** JSON as the commands print it: one object a line. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Adds {@code "topics": [{"id", "score"}...]}; scores to three places. */
    static void putTopics(ObjectNode node, List<TopicScore> topics) {
        ArrayNode list = node.putArray("topics");
        for (TopicScore topic : topics) {
            list.addObject().put("id", topic.id()).put("score", Math.round(topic.score() * 1000) / 1000.0);
        }
    }
}
