package cz.samantha.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a YAML mapping, read one by one. What is missing or of a wrong kind becomes a fault and a harmless default,
 * so that the reading goes on; {@link #noMore} tells the keys that nobody asked for.
 */
public final class Fields {
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Place at;
    private final Faults faults;

    public Fields(YamlNode node, Faults faults) {
        this.at = node.at();
        this.faults = faults;
        if (node instanceof YamlNode.Entries(List<YamlNode.Entry> list, Place ignored)) {
            list.forEach(entry -> entries.put(entry.key(), entry));
        } else {
            fault(at, "tady mají být položky „klíč: hodnota“; zkontrolujte odsazení a dvojtečky");
        }
    }

    public Place at() {
        return at;
    }

    public int line() {
        return at.line();
    }

    public String file() {
        return at.file();
    }

    public Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    /** Whether the key is there; who asks knows it. */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** Whether a key holds further keys, not a text or a list. */
    public boolean isMapping(String key) {
        return node(key).filter(YamlNode.Entries.class::isInstance).isPresent();
    }

    /** Where a key stands, which in a package that extends another may be another file; the mapping's place without it. */
    public Place at(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::at).orElse(at);
    }

    /** The line of a key; the line of the mapping when the key is missing. */
    public int line(String key) {
        return at(key).line();
    }

    public void fault(Place where, String message) {
        faults.add(where, message);
    }

    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** A text that has to be there. */
    public String text(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            fault(at, "chybí „" + key + "“; doplňte ho");
            return "";
        }
        String text = scalar(key, node.get());
        if (text.isBlank()) {
            fault(at(key), "„" + key + "“ je prázdné; doplňte text");
        }
        return text.strip();
    }

    public String text(String key, String otherwise) {
        return node(key).map(node -> scalar(key, node).strip()).orElse(otherwise);
    }

    /** The texts of a list, or a single text; empty when the key is missing. */
    public List<Located> texts(String key) {
        return node(key).map(node -> texts(key, node)).orElse(List.of());
    }

    private List<Located> texts(String key, YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        List<Located> texts = new ArrayList<>();
        for (YamlNode item : items) {
            String text = item instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
            if (text.isEmpty()) {
                fault(
                        item.at(),
                        "položka v „" + key + "“ má být text; doplňte ho, text s dvojtečkou dejte do uvozovek");
            } else {
                texts.add(new Located(text, item.at()));
            }
        }
        return texts;
    }

    public double number(String key, double least, double most) {
        String text = text(key);
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of range.
        }
        if (!text.isEmpty()) {
            fault(at(key), String.format(Locale.ROOT, "„%s“ má být číslo od %s do %s", key, plain(least), plain(most)));
        }
        return least;
    }

    /** A number that may be missing. */
    public double number(String key, double least, double most, double otherwise) {
        return has(key) ? number(key, least, most) : otherwise;
    }

    /** A mapping without keys, in the place of one that is missing. */
    public Fields none() {
        return new Fields(new YamlNode.Entries(List.of(), at), faults);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    public boolean flag(String key, boolean otherwise) {
        String text = text(key, Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            fault(at(key), "„" + key + "“ má být true, nebo false");
        }
        return text.equals("true");
    }

    /** One of the constants of an enum, written {@code like-this}. */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String text = text(key, yamlName(otherwise));
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> yamlName(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String names = String.join(
                            ", ", constants.stream().map(Fields::yamlName).toList());
                    fault(at(key), "„" + key + "“ má být jedno z: " + names);
                    return otherwise;
                });
    }

    public static String yamlName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A mapping inside this one; empty when the key is missing. */
    public Optional<Fields> fields(String key) {
        return node(key).map(node -> new Fields(node, faults));
    }

    /** The mappings of a list; empty when the key is missing. */
    public List<Fields> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Items items) {
            return items.items().stream().map(item -> new Fields(item, faults)).toList();
        }
        node.ifPresent(other -> fault(other.at(), "„" + key + "“ má být seznam; každá položka začíná pomlčkou"));
        return List.of();
    }

    /** Tells the keys that are not known here. */
    public void noMore() {
        for (YamlNode.Entry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                fault(
                        entry.at(),
                        "klíč „" + entry.key() + "“ tu neznám; smažte ho, nebo opravte na jeden z: "
                                + String.join(", ", known));
            }
        }
    }

    private String scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        fault(node.at(), "„" + key + "“ má být jeden text, ne seznam ani další položky");
        return "";
    }
}
