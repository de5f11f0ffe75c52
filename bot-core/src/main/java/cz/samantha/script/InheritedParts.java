package cz.samantha.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the flows and concepts of a package make of those in the package that it extends. */
final class InheritedParts {
    private final Faults faults;

    InheritedParts(Faults faults) {
        this.faults = faults;
    }

    /** Flows by name: one that is there below is replaced whole, or taken away. */
    List<YamlNode> flows(List<YamlNode> below, List<YamlNode> here) {
        Set<String> known = new HashSet<>();
        below.forEach(file -> known.add(text(file, "flow")));
        Set<String> replaced = new HashSet<>();
        List<YamlNode> added = new ArrayList<>();
        for (YamlNode file : here) {
            String name = text(file, "flow");
            replaced.add(name);
            boolean removes = file instanceof YamlNode.Entries flow && flow.removes();
            if (removes && !known.contains(name)) {
                faults.add(file.at(), Inheritance.unknown("tok", name));
            }
            if (!removes) {
                added.add(file);
            }
        }
        return Stream.concat(below.stream().filter(file -> !replaced.contains(text(file, "flow"))), added.stream())
                .toList();
    }

    /** Concepts by name: one that is there below is replaced whole. */
    List<YamlNode> concepts(List<YamlNode> below, List<YamlNode> here) {
        Set<String> replaced = new HashSet<>();
        here.forEach(file -> {
            if (file instanceof YamlNode.Entries concepts) {
                concepts.entries().forEach(entry -> replaced.add(entry.key()));
            }
        });
        return Stream.concat(below.stream().map(file -> without(file, replaced)), here.stream())
                .toList();
    }

    private static YamlNode without(YamlNode file, Set<String> keys) {
        return file instanceof YamlNode.Entries(List<YamlNode.Entry> entries, Place at)
                ? new YamlNode.Entries(
                        entries.stream()
                                .filter(entry -> !keys.contains(entry.key()))
                                .toList(),
                        at)
                : file;
    }

    private static String text(YamlNode file, String key) {
        return file instanceof YamlNode.Entries entries ? entries.text(key) : "";
    }
}
