package cz.samantha.script.check;

import cz.samantha.script.Located;
import cz.samantha.script.Place;
import cz.samantha.script.Topic;
import java.util.List;

/** A topic and where it stands: the texts of its lists as written, in the order of the topic's own lists. */
record TopicSource(Topic topic, Place at, List<Located> examples, List<Located> patterns, List<Located> whole) {
    TopicSource {
        examples = List.copyOf(examples);
        patterns = List.copyOf(patterns);
        whole = List.copyOf(whole);
    }

    String id() {
        return topic.id();
    }
}
