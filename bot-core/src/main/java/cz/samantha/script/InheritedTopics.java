package cz.samantha.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the topics of a package make of those in the package that it extends. */
final class InheritedTopics {
    private static final String TOPICS = "topics";

    /** What falls with a key that is changed: other wordings of an answer would still tell the old one. */
    private static final Map<String, Set<String>> FALLS_WITH = Map.of(
            "say", Set.of("short", "plain", "say-closed", "by-entity", "dictates"),
            "does", Set.of("flow"));

    private final Faults faults;
    private final Set<String> removed = new HashSet<>();

    InheritedTopics(Faults faults) {
        this.faults = faults;
    }

    Set<String> removed() {
        return removed;
    }

    /** Topics by id: a known one changes where it stands, a new one is added. */
    List<YamlNode> over(List<YamlNode> below, List<YamlNode> here) {
        Set<String> known = new HashSet<>();
        below.forEach(file -> topicsOf(file).forEach(topic -> known.add(topic.text("id"))));
        Map<String, YamlNode.Entries> changes = new HashMap<>();
        List<YamlNode> added = new ArrayList<>();
        for (YamlNode file : here) {
            List<YamlNode> left = new ArrayList<>();
            for (YamlNode topic : items(file)) {
                if (!changes(topic, known, changes)) {
                    left.add(topic);
                }
            }
            boolean onlyChanges = left.isEmpty() && !items(file).isEmpty();
            if (onlyChanges) {
                tellUnknownKeys(file);
            } else {
                added.add(withTopics(file, left));
            }
        }
        List<YamlNode> all = new ArrayList<>();
        for (YamlNode file : below) {
            List<YamlNode> left = items(file).stream()
                    .flatMap(topic -> changed(topic, changes).stream())
                    .toList();
            if (!left.isEmpty()) {
                all.add(withTopics(file, left));
            }
        }
        all.addAll(added);
        return all;
    }

    /** Whether the topic is none of its own but changes one below, or takes it away. */
    private boolean changes(YamlNode node, Set<String> known, Map<String, YamlNode.Entries> changes) {
        if (!(node instanceof YamlNode.Entries topic)) {
            return false;
        }
        String id = topic.text("id");
        Place at = topic.entry("id").map(YamlNode.Entry::at).orElse(topic.at());
        if (!known.contains(id)) {
            if (topic.removes()) {
                faults.add(at, Inheritance.unknown("téma", id));
            }
            return topic.removes();
        }
        if (changes.putIfAbsent(id, topic) != null) {
            faults.add(at, "téma „" + id + "“ tenhle balíček mění dvakrát; spojte to do jednoho");
        }
        if (topic.removes()) {
            removed.add(id);
        }
        return true;
    }

    private static List<YamlNode> changed(YamlNode below, Map<String, YamlNode.Entries> changes) {
        YamlNode.Entries change = below instanceof YamlNode.Entries topic ? changes.get(topic.text("id")) : null;
        if (change == null) {
            return List.of(below);
        }
        return change.removes() ? List.of() : List.of(Inheritance.merged(withoutOld(below, change), change, 1));
    }

    private static YamlNode withoutOld(YamlNode below, YamlNode.Entries change) {
        if (!(below instanceof YamlNode.Entries topic)) {
            return below;
        }
        Set<String> fallen = FALLS_WITH.entrySet().stream()
                .filter(one -> change.entry(one.getKey()).isPresent())
                .flatMap(one -> one.getValue().stream())
                .collect(Collectors.toSet());
        List<YamlNode.Entry> left = new ArrayList<>(topic.entries().stream()
                .filter(entry -> !fallen.contains(entry.key()))
                .toList());
        // Every answer needs a shorter form; the new answer itself will do.
        change.entry("say").ifPresent(say -> left.add(new YamlNode.Entry("short", say.at(), say.value())));
        return new YamlNode.Entries(left, topic.at());
    }

    /** A file that only changes topics is read by nobody else. */
    private void tellUnknownKeys(YamlNode file) {
        Fields fields = new Fields(file, faults);
        fields.text("group", "");
        fields.has(TOPICS);
        fields.noMore();
    }

    private static YamlNode withTopics(YamlNode file, List<YamlNode> topics) {
        if (!(file instanceof YamlNode.Entries entries) || entries.entry(TOPICS).isEmpty()) {
            return file;
        }
        Map<String, YamlNode.Entry> all = new LinkedHashMap<>();
        entries.entries().forEach(entry -> all.put(entry.key(), entry));
        all.computeIfPresent(
                TOPICS,
                (key, entry) -> entry.value() instanceof YamlNode.Items list
                        ? new YamlNode.Entry(key, entry.at(), new YamlNode.Items(topics, list.at()))
                        : entry);
        return new YamlNode.Entries(List.copyOf(all.values()), entries.at());
    }

    private static List<YamlNode> items(YamlNode file) {
        return file instanceof YamlNode.Entries entries
                        && entries.entry(TOPICS).map(YamlNode.Entry::value).orElse(file) instanceof YamlNode.Items list
                ? list.items()
                : List.of();
    }

    private static List<YamlNode.Entries> topicsOf(YamlNode file) {
        return items(file).stream()
                .filter(YamlNode.Entries.class::isInstance)
                .map(YamlNode.Entries.class::cast)
                .toList();
    }
}
