package cz.samantha.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What a package's file makes of the same file in the package that it extends. */
final class Inheritance {
    private final Faults faults;

    Inheritance(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param file path inside the package; says what in it is replaced and what is added to
     * @param below empty where no package under this one has the file
     */
    YamlNode over(String file, Optional<YamlNode> below, YamlNode here) {
        return switch (file) {
            case "facts.yaml" ->
                withoutRemoved(below.map(node -> merged(node, here, 1)).orElse(here), below);
            // The keys inside "languages", "keys", "escalation" and "answering" count one by one.
            case "prompts.yaml", "settings.yaml" ->
                below.map(node -> merged(node, here, 2)).orElse(here);
            case "lexicon.yaml" -> below.map(node -> joined(node, here)).orElse(here);
            default -> here;
        };
    }

    /** @param depth of mappings whose keys are replaced one by one */
    static YamlNode merged(YamlNode below, YamlNode here, int depth) {
        if (depth > 0 && below instanceof YamlNode.Entries under && here instanceof YamlNode.Entries over) {
            return byKey(under, over, (a, b) -> merged(a, b, depth - 1));
        }
        return here;
    }

    private static YamlNode joined(YamlNode below, YamlNode here) {
        if (below instanceof YamlNode.Entries under && here instanceof YamlNode.Entries over) {
            return byKey(under, over, Inheritance::joined);
        }
        if (below instanceof YamlNode.Entries || here instanceof YamlNode.Entries) {
            return here;
        }
        List<YamlNode> all = new ArrayList<>(items(below));
        all.addAll(items(here));
        return new YamlNode.Items(all, here.at());
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Items list ? list.items() : List.of(node);
    }

    private static YamlNode byKey(YamlNode.Entries below, YamlNode.Entries here, BinaryOperator<YamlNode> values) {
        Map<String, YamlNode.Entry> all = new LinkedHashMap<>();
        below.entries().forEach(entry -> all.put(entry.key(), entry));
        for (YamlNode.Entry entry : here.entries()) {
            all.merge(
                    entry.key(),
                    entry,
                    (a, b) -> new YamlNode.Entry(b.key(), b.at(), values.apply(a.value(), b.value())));
        }
        return new YamlNode.Entries(List.copyOf(all.values()), here.at());
    }

    private YamlNode withoutRemoved(YamlNode node, Optional<YamlNode> below) {
        if (!(node instanceof YamlNode.Entries all)) {
            return node;
        }
        List<YamlNode.Entry> left = new ArrayList<>();
        for (YamlNode.Entry entry : all.entries()) {
            if (!(entry.value() instanceof YamlNode.Entries value) || !value.removes()) {
                left.add(entry);
            } else if (!(below.orElse(value) instanceof YamlNode.Entries under)
                    || under.entry(entry.key()).isEmpty()) {
                faults.add(entry.at(), unknown("údaj", entry.key()));
            }
        }
        return new YamlNode.Entries(left, all.at());
    }

    static String unknown(String what, String name) {
        return what + " „" + name + "“ není v balíčku, který se rozšiřuje, takže ho nejde odebrat; opravte jméno, nebo"
                + " položku smažte";
    }
}
