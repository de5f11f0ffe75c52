package cz.samantha.script;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What {@code facts.yaml} holds.
 *
 * @param texts by name, as they are put into sentences
 * @param dictations by name; only of facts that callers write down
 */
record Facts(Map<String, String> texts, Map<String, Dictation> dictations) {
    static final Facts NONE = new Facts(Map.of(), Map.of());

    private static final Locale CZECH = Locale.of("cs");
    private static final Pattern SOURCE = Pattern.compile("F\\d+[a-z]?|styl");

    Facts {
        texts = Map.copyOf(texts);
        dictations = Map.copyOf(dictations);
    }

    static Facts read(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Dictation> dictations = new LinkedHashMap<>();
        for (String name : fields.keys()) {
            fields.fields(name).ifPresent(fact -> {
                String text = fact.text("text");
                texts.put(name, text);
                String source = fact.text("source");
                if (!source.isEmpty() && !SOURCE.matcher(source).matches()) {
                    fact.fault(
                            fact.at("source"),
                            "„source“ je číslo údaje, třeba F01, nebo „styl“, když údaj stojí v pokynech k mluvě");
                }
                if (fact.has("dictate")) {
                    dictations.put(name, dictation(name, fact.text("dictate"), text));
                }
                fact.flag(YamlNode.REMOVE, false);
                fact.noMore();
            });
        }
        return new Facts(texts, dictations);
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(CZECH) + text.substring(1) + ".";
    }

    private static Dictation dictation(String name, String pieces, String whole) {
        String id = "facts/" + name;
        return new Dictation(
                new SpokenText(id + "/dictate/1", sentence(pieces)), new SpokenText(id + "/whole/1", sentence(whole)));
    }
}
