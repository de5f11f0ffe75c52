package cz.samantha.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What {@code facts.yaml} holds.
 *
 * @param texts by name, as they are put into sentences
 * @param dictations by name; only of facts that callers write down
 * @param sources by name: the number of the datum, which several facts can tell in other words
 */
record Facts(Map<String, String> texts, Map<String, Dictation> dictations, Map<String, String> sources) {
    static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of());

    private static final Locale CZECH = Locale.of("cs");
    private static final Pattern SOURCE = Pattern.compile("F\\d+[a-z]?|styl");

    Facts {
        texts = Map.copyOf(texts);
        dictations = Map.copyOf(dictations);
        sources = Map.copyOf(sources);
    }

    /** All words in which a datum is told: those of the fact, and of every other fact of the same numbered source. */
    List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        String source = sources.getOrDefault(name, "");
        texts.forEach((other, text) -> {
            if (other.equals(name) || (source.startsWith("F") && source.equals(sources.get(other)))) {
                forms.add(text);
                if (dictations.containsKey(other)) {
                    String pieces = dictations.get(other).pieces().text();
                    forms.add(pieces.substring(0, pieces.length() - 1));
                }
            }
        });
        return texts.containsKey(name) ? forms : List.of();
    }

    static Facts read(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Dictation> dictations = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : fields.keys()) {
            fields.fields(name).ifPresent(fact -> {
                String text = fact.text("text");
                texts.put(name, text);
                String source = fact.text("source");
                sources.put(name, source);
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
        return new Facts(texts, dictations, sources);
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
