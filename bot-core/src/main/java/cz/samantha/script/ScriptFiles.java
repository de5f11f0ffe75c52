package cz.samantha.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a package together with those of the packages that it extends: what a package holds replaces or adds to
 * what lies under it. Places tell the file that was written, whichever package it is in.
 */
public final class ScriptFiles {
    private static final int VERSION_DIGITS = 10;

    /** Files whose names begin so hold what callers say and what it means. */
    private static final List<String> TEACHES = List.of("lexicon", "concepts/", "topics/", "examples/");

    private final List<PackageChain.Link> chain;
    private final Faults faults;
    private final TreeMap<String, Path> read = new TreeMap<>();
    private final TreeMap<String, Path> taught = new TreeMap<>();
    private final Set<String> removedTopics = new LinkedHashSet<>();

    private ScriptFiles(List<PackageChain.Link> chain, Faults faults) {
        this.chain = List.copyOf(chain);
        this.faults = faults;
    }

    /**
     * Follows what a package extends; files are read when they are asked for.
     *
     * @param faults what is wrong with the chain or the files is told here
     */
    public static ScriptFiles of(Path folder, Faults faults) {
        return new ScriptFiles(PackageChain.of(folder, faults), faults);
    }

    /** Whether a place is in a package that this one extends. */
    public boolean isInherited(String file) {
        return chain.stream()
                .map(PackageChain.Link::prefix)
                .anyMatch(prefix -> !prefix.isEmpty() && file.startsWith(prefix));
    }

    boolean inherits() {
        return chain.size() > 1;
    }

    /** Topics that a package took away from those under it; known when the topics were asked for. */
    Set<String> removedTopics() {
        return Set.copyOf(removedTopics);
    }

    /** The version of the package: changes with every file that was asked for. */
    String version() {
        return ContentHash.of(read).substring(0, VERSION_DIGITS);
    }

    /** Changes with every file from which understanding is learned, wherever the packages lie. */
    String lessons() {
        return ContentHash.of(taught);
    }

    /** A file of the package alone. */
    Optional<Fields> own(String file) {
        return node(chain.getLast(), file).map(this::fields);
    }

    /** A file of which every package may hold a part. */
    public Optional<Fields> open(String file) {
        List<PackageChain.Link> holders =
                chain.stream().filter(link -> Files.exists(link.path(file))).toList();
        if (holders.isEmpty()) {
            return own(file);
        }
        Inheritance inheritance = new Inheritance(faults);
        Optional<YamlNode> all = Optional.empty();
        for (PackageChain.Link link : holders) {
            Optional<YamlNode> below = all;
            Optional<YamlNode> here = node(link, file);
            all = here.map(node -> inheritance.over(file, below, node)).or(() -> below);
        }
        return all.map(this::fields);
    }

    /** The YAML files of a folder, those of the farthest package first, each in the order of their names. */
    public List<Fields> folder(String name) {
        List<YamlNode> all = List.of();
        InheritedTopics topics = new InheritedTopics(faults);
        InheritedParts parts = new InheritedParts(faults);
        for (PackageChain.Link link : chain) {
            List<YamlNode> here = names(link, name).stream()
                    .flatMap(file -> node(link, file).stream())
                    .toList();
            all = switch (name) {
                case "topics" -> topics.over(all, here);
                case "flows" -> parts.flows(all, here);
                case "concepts" -> parts.concepts(all, here);
                default -> Stream.concat(all.stream(), here.stream()).toList();
            };
        }
        removedTopics.addAll(topics.removed());
        return all.stream().map(this::fields).toList();
    }

    private Fields fields(YamlNode node) {
        return new Fields(node, faults);
    }

    private Optional<YamlNode> node(PackageChain.Link link, String file) {
        read.put(link.name(file), link.path(file));
        if (TEACHES.stream().anyMatch(file::startsWith)) {
            taught.put(chain.indexOf(link) + "/" + file, link.path(file));
        }
        return YamlReader.readAs(link.path(file), link.name(file), faults);
    }

    private List<String> names(PackageChain.Link link, String name) {
        if (!Files.isDirectory(link.path(name))) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(link.path(name))) {
            return list.map(path -> name + "/" + path.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(link.name(name), 0, "složku nejde přečíst; zkontrolujte, zda k ní má program přístup");
            return List.of();
        }
    }
}
