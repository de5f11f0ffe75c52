package cz.samantha.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files under {@code examples/}: what callers say, topic by topic, beside the few in the topic itself. */
final class ExampleReader {
    private record Place(Fields fields, String key) {}

    private final Map<String, List<Located>> byTopic = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    void read(Fields file) {
        for (String topic : file.keys().stream().sorted().toList()) {
            places.putIfAbsent(topic, new Place(file, topic));
            byTopic.computeIfAbsent(topic, id -> new ArrayList<>()).addAll(file.texts(topic));
        }
    }

    List<String> of(String topic) {
        asked.add(topic);
        return byTopic.getOrDefault(topic, List.of()).stream()
                .map(Located::text)
                .toList();
    }

    /** Tells the examples of topics that nobody asked for. */
    void tellUnknownTopics() {
        places.forEach((topic, place) -> {
            if (!asked.contains(topic)) {
                place.fields()
                        .fault(
                                place.fields().line(place.key()),
                                "téma „" + topic + "“ v balíčku není; opravte id, nebo příklady smažte");
            }
        });
    }
}
