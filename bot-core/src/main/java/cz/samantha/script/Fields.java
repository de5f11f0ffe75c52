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
    private final String file;
    private final int line;
    private final Faults faults;

    public Fields(YamlNode node, String file, Faults faults) {
        this.file = file;
        this.line = node.line();
        this.faults = faults;
        if (node instanceof YamlNode.Entries(List<YamlNode.Entry> list, int at)) {
            list.forEach(entry -> entries.put(entry.key(), entry));
        } else {
            fault(line, "tady mají být položky „klíč: hodnota“; zkontrolujte odsazení a dvojtečky");
        }
    }

    public int line() {
        return line;
    }

    public String file() {
        return file;
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

    /** The line of a key; the line of the mapping when the key is missing. */
    public int line(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::line).orElse(line);
    }

    public void fault(int at, String message) {
        faults.add(file, at, message);
    }

    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** A text that has to be there. */
    public String text(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            fault(line, "chybí „" + key + "“; doplňte ho");
            return "";
        }
        String text = scalar(key, node.get());
        if (text.isBlank()) {
            fault(line(key), "„" + key + "“ je prázdné; doplňte text");
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
                        item.line(),
                        "položka v „" + key + "“ má být text; doplňte ho, text s dvojtečkou dejte do uvozovek");
            } else {
                texts.add(new Located(text, item.line()));
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
            fault(
                    line(key),
                    String.format(Locale.ROOT, "„%s“ má být číslo od %s do %s", key, plain(least), plain(most)));
        }
        return least;
    }

    /** A number that may be missing. */
    public double number(String key, double least, double most, double otherwise) {
        return has(key) ? number(key, least, most) : otherwise;
    }

    /** A mapping without keys, in the place of one that is missing. */
    public Fields none() {
        return new Fields(new YamlNode.Entries(List.of(), line), file, faults);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    public boolean flag(String key, boolean otherwise) {
        String text = text(key, Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            fault(line(key), "„" + key + "“ má být true, nebo false");
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
                    fault(line(key), "„" + key + "“ má být jedno z: " + names);
                    return otherwise;
                });
    }

    public static String yamlName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A mapping inside this one; empty when the key is missing. */
    public Optional<Fields> fields(String key) {
        return node(key).map(node -> new Fields(node, file, faults));
    }

    /** The mappings of a list; empty when the key is missing. */
    public List<Fields> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Items items) {
            return items.items().stream()
                    .map(item -> new Fields(item, file, faults))
                    .toList();
        }
        node.ifPresent(other -> fault(other.line(), "„" + key + "“ má být seznam; každá položka začíná pomlčkou"));
        return List.of();
    }

    /** Tells the keys that are not known here. */
    public void noMore() {
        for (YamlNode.Entry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                fault(
                        entry.line(),
                        "klíč „" + entry.key() + "“ tu neznám; smažte ho, nebo opravte na jeden z: "
                                + String.join(", ", known));
            }
        }
    }

    private String scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        fault(node.line(), "„" + key + "“ má být jeden text, ne seznam ani další položky");
        return "";
    }
}
