package cz.samantha.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files under {@code examples/}: what callers say, topic by topic, beside the few in the topic itself. */
final class ExampleReader {
    private final Map<String, List<Located>> byTopic = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Faults faults;

    ExampleReader(Faults faults) {
        this.faults = faults;
    }

    /** What was read before of the same topic stays, unless the file says that its own come {@code instead}. */
    void read(Fields file) {
        for (String topic : file.keys().stream().sorted().toList()) {
            places.put(topic, file.at(topic));
            List<Located> said = byTopic.computeIfAbsent(topic, id -> new ArrayList<>());
            if (file.isMapping(topic)) {
                said.clear();
                file.fields(topic).ifPresent(fields -> {
                    said.addAll(fields.texts("instead"));
                    fields.noMore();
                });
            } else {
                said.addAll(file.texts(topic));
            }
        }
    }

    List<String> of(String topic) {
        asked.add(topic);
        return byTopic.getOrDefault(topic, List.of()).stream()
                .map(Located::text)
                .toList();
    }

    /**
     * Tells the examples of topics that nobody asked for.
     *
     * @param removed topics that were taken away on purpose, their examples with them
     */
    void tellUnknownTopics(Set<String> removed) {
        places.forEach((topic, place) -> {
            if (!asked.contains(topic) && !removed.contains(topic)) {
                faults.add(place, "téma „" + topic + "“ v balíčku není; opravte id, nebo příklady smažte");
            }
        });
    }
}
