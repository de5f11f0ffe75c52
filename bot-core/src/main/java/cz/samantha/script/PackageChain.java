package cz.samantha.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A package and those that it extends ({@code extends} in {@code package.yaml}), each by its folder. */
public final class PackageChain {
    /** Packages in a chain: deeper than this nobody sees any more what a line says. */
    static final int LONGEST = 3;

    private static final String FILE = "package.yaml";

    /**
     * One package of the chain.
     *
     * @param prefix before a file's path, so that it is a path from the first package's folder: {@code ../plzen/}; empty
     *     for the first
     */
    record Link(Path folder, String prefix) {
        Path path(String file) {
            return folder.resolve(file);
        }

        String name(String file) {
            return prefix + file;
        }
    }

    private final Faults faults;
    private final Path first;
    private final List<Link> links = new ArrayList<>();

    private PackageChain(Path folder, Faults faults) {
        this.first = folder.toAbsolutePath().normalize();
        this.faults = faults;
    }

    /** The packages that lie under a package, the farthest first, and the package itself last; faults are told. */
    static List<Link> of(Path folder, Faults faults) {
        PackageChain chain = new PackageChain(folder, faults);
        chain.follow(chain.first);
        return chain.links.reversed();
    }

    /** The folders whose files make a package; what is wrong with the chain is left out. */
    public static List<Path> folders(Path folder) {
        return of(folder, new Faults()).stream().map(Link::folder).toList();
    }

    private void follow(Path folder) {
        Link link = new Link(folder, prefix(folder));
        links.add(link);
        YamlReader.readAs(link.path(FILE), link.name(FILE), faults)
                .map(node -> new Fields(node, faults))
                .ifPresent(about -> extended(about, folder));
    }

    private void extended(Fields about, Path folder) {
        if (!about.has("extends")) {
            return;
        }
        String written = about.text("extends");
        Place at = about.at("extends");
        if (written.isEmpty()) {
            return;
        }
        if (written.contains("\\") || written.contains("\0") || Path.of(written).isAbsolute()) {
            faults.add(at, "„extends“ je cesta od složky tohoto balíčku, třeba ../plzen; opravte ji");
            return;
        }
        Path next = folder.resolve(written).normalize();
        if (links.stream().anyMatch(link -> link.folder().equals(next))) {
            faults.add(at, "balíčky se tu rozšiřují v kruhu; jedno „extends“ smažte");
        } else if (!Files.isDirectory(next)) {
            faults.add(at, "balíček „" + written + "“, který se má rozšířit, neexistuje; opravte cestu");
        } else if (links.size() == LONGEST) {
            faults.add(at, "na sobě smějí stát nejvýš tři balíčky; „extends“ tu smažte, nebo jeden z nich vynechte");
        } else {
            follow(next);
        }
    }

    private String prefix(Path folder) {
        return folder.equals(first) ? "" : first.relativize(folder).toString().replace('\\', '/') + "/";
    }
}
