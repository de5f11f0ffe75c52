package cz.samantha.script.check;

import cz.samantha.script.Located;
import cz.samantha.script.Place;
import cz.samantha.script.Topic;
import java.util.List;

/**
 * A topic and where it stands: the texts of its lists as written, in the order of the topic's own lists.
 *
 * @param examples those that stand in the topic itself
 * @param moreExamples those of the folder {@code examples}
 */
record TopicSource(
        Topic topic,
        Place at,
        List<Located> examples,
        List<Located> moreExamples,
        List<Located> patterns,
        List<Located> whole) {
    TopicSource {
        examples = List.copyOf(examples);
        moreExamples = List.copyOf(moreExamples);
        patterns = List.copyOf(patterns);
        whole = List.copyOf(whole);
    }

    String id() {
        return topic.id();
    }
}
