package cz.samantha.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code prompts.yaml} holds: what is said beside the answers of topics. */
final class Prompts {
    private final Map<PromptKey, List<SpokenText>> byKey = new EnumMap<>(PromptKey.class);
    private final Map<String, Language> languages = new LinkedHashMap<>();

    static Prompts read(Fields fields, Texts texts) {
        Prompts prompts = new Prompts();
        for (PromptKey key : PromptKey.values()) {
            String name = Fields.yamlName(key);
            List<SpokenText> read = texts.read(fields.texts(name), "prompts/" + name, key.filledIn());
            if (read.isEmpty()) {
                fields.fault(fields.at(name), "chybí hláška „" + name + "“; doplňte aspoň jedno znění");
            }
            prompts.byKey.put(key, read);
        }
        fields.fields("languages")
                .ifPresent(all -> all.keys().stream()
                        .sorted()
                        .forEach(code -> all.fields(code)
                                .ifPresent(one -> prompts.languages.put(code, language(one, code, texts)))));
        fields.noMore();
        return prompts;
    }

    private static Language language(Fields fields, String code, Texts texts) {
        String id = "prompts/languages/" + code;
        Language language = new Language(
                texts.read(fields.texts("say"), id),
                texts.read(fields.texts("closed"), id + "/closed"),
                fields.choice("then", Topic.Then.class, Topic.Then.TRANSFER));
        if (language.say().isEmpty() || language.closed().isEmpty()) {
            fields.fault(fields.at(), "u jazyka „" + code + "“ chybí „say“ nebo „closed“; doplňte, co cizinec uslyší");
        }
        fields.noMore();
        return language;
    }

    /** The wordings of a prompt; never empty in a package that loads. */
    List<SpokenText> of(PromptKey key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    /** @param code BCP 47 */
    Optional<Language> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    List<SpokenText> all() {
        List<SpokenText> all = new ArrayList<>();
        byKey.values().forEach(all::addAll);
        languages.values().forEach(language -> {
            all.addAll(language.say());
            all.addAll(language.closed());
        });
        return all;
    }
}
