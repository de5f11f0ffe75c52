package cz.samantha.script;

import cz.samantha.understanding.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a topic says, in general and to callers who named something. */
final class TopicWordsReader {
    private final Texts texts;
    private final Map<String, Map<String, List<Pattern>>> entities;

    /** @param entities those of the lexicon, with their values */
    TopicWordsReader(Texts texts, Map<String, Map<String, List<Pattern>>> entities) {
        this.texts = texts;
        this.entities = Map.copyOf(entities);
    }

    /** @param id of the texts, without what tells the list and the wording */
    Topic.Words read(Fields fields, String id) {
        return new Topic.Words(
                texts.read(fields.texts("say"), id),
                texts.read(fields.texts("short"), id + "/short"),
                texts.read(fields.texts("plain"), id + "/plain"),
                texts.read(fields.texts("say-closed"), id + "/closed"));
    }

    /** Entity to value to what is said to who named it; empty where the topic says the same to everybody. */
    Map<String, Map<String, Topic.Words>> byEntity(Fields topic, String id) {
        Map<String, Map<String, Topic.Words>> byEntity = new LinkedHashMap<>();
        topic.fields("by-entity")
                .ifPresent(all -> all.keys().stream()
                        .sorted()
                        .forEach(entity -> all.fields(entity)
                                .ifPresent(values ->
                                        byEntity.put(entity, ofValues(all, entity, values, id + "/" + entity)))));
        return byEntity;
    }

    private Map<String, Topic.Words> ofValues(Fields all, String entity, Fields values, String id) {
        Map<String, List<Pattern>> known = entities.getOrDefault(entity, Map.of());
        if (known.isEmpty()) {
            all.fault(
                    all.at(entity),
                    "„" + entity + "“ v lexicon.yaml pod „entities“ není; doplňte ho tam, nebo opravte jméno");
        }
        Map<String, Topic.Words> words = new LinkedHashMap<>();
        for (String value : values.keys().stream().sorted().toList()) {
            if (!known.isEmpty() && !known.containsKey(value)) {
                values.fault(
                        values.at(value),
                        "hodnotu „" + value + "“ u „" + entity
                                + "“ v lexicon.yaml neznám; doplňte ji tam, nebo opravte jméno");
            }
            values.fields(value).ifPresent(fields -> words.put(value, ofValue(fields, id + "/" + value)));
        }
        return words;
    }

    private Topic.Words ofValue(Fields fields, String id) {
        Topic.Words words = read(fields, id);
        if (words.say().isEmpty() || words.brief().isEmpty()) {
            fields.fault(fields.at(), "chybí „say“ nebo „short“; doplňte, co se má říct, a kratší znění");
        }
        fields.noMore();
        return words;
    }
}
