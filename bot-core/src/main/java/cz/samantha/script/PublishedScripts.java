package cz.samantha.script;

import cz.samantha.understanding.LearnedModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published scripts of a service with several packages: the dialled number tells which one answers. */
public final class PublishedScripts {
    private static final String FILE = "package.yaml";
    private static final String COUNTRY = "420";
    private static final int NATIONAL_DIGITS = 9;

    private final List<Published> packages = new ArrayList<>();

    private PublishedScripts() {}

    /**
     * A package of the service.
     *
     * @param script what it says now
     */
    public record Published(Path folder, PublishedScript script) {}

    private record Loaded(Path folder, Optional<Script> script, List<ScriptFault> faults) {
        static Loaded of(Path folder, LearnedModels models) {
            try {
                return new Loaded(folder, Optional.of(ScriptLoader.load(folder, models)), List.of());
            } catch (ScriptFaultsException e) {
                return new Loaded(folder, Optional.empty(), e.faults());
            }
        }

        /** The faults, by paths that tell the package too. */
        Stream<ScriptFault> told() {
            return faults.stream()
                    .map(fault -> new ScriptFault(
                            folder.resolve(fault.file()).normalize().toString(), fault.line(), fault.message()));
        }
    }

    /**
     * Loads packages, all at the same time, because what each learns takes seconds.
     *
     * @param folders at least one; the first answers numbers that no package claims
     * @param models where what is learned from packages is kept
     * @throws ScriptFaultsException if a package is broken, or two claim one number; holds the faults of all
     */
    public static PublishedScripts load(List<Path> folders, LearnedModels models) throws ScriptFaultsException {
        List<Loaded> loaded = folders.parallelStream()
                .map(folder -> Loaded.of(folder, models))
                .toList();
        List<ScriptFault> faults = loaded.stream().flatMap(Loaded::told).toList();
        if (!faults.isEmpty()) {
            throw new ScriptFaultsException(faults);
        }
        PublishedScripts scripts = new PublishedScripts();
        List<ScriptFault> claims = new ArrayList<>();
        for (Loaded one : loaded) {
            Path folder = one.folder();
            Script script = one.script().orElseThrow();
            claims.addAll(scripts.claimedTwice(folder, script));
            scripts.packages.add(new Published(
                    folder, new PublishedScript(script, models, next -> scripts.claimedTwice(folder, next))));
        }
        if (!claims.isEmpty()) {
            throw new ScriptFaultsException(claims);
        }
        return scripts;
    }

    /** In the order in which they were given. */
    public List<Published> packages() {
        return List.copyOf(packages);
    }

    /**
     * The script for a call.
     *
     * @param dialled as the exchange gives it, with or without the country's prefix
     */
    public Script forNumber(String dialled) {
        return packageFor(dialled).script().get();
    }

    /** The package whose script is for a call, as {@link #forNumber} tells. */
    public Published packageFor(String dialled) {
        String number = national(dialled);
        return packages.stream()
                .filter(one -> numbers(one.script().get()).contains(number))
                .findFirst()
                .orElseGet(packages::getFirst);
    }

    private List<ScriptFault> claimedTwice(Path folder, Script script) {
        List<ScriptFault> faults = new ArrayList<>();
        for (Published other : packages) {
            if (!other.folder().equals(folder)) {
                script.about().numbers().stream()
                        .filter(number -> numbers(other.script().get()).contains(national(number)))
                        .forEach(number -> faults.add(claimedTwice(folder, number, other.folder())));
            }
        }
        return faults;
    }

    private static ScriptFault claimedTwice(Path folder, String number, Path other) {
        int line = YamlReader.read(folder, FILE, new Faults())
                .map(node -> new Fields(node, new Faults()).line("numbers"))
                .orElse(0);
        return new ScriptFault(
                folder.resolve(FILE).toString(),
                line,
                "číslo " + number + " v „numbers“ má i balíček " + other + "; nechte ho jen v jednom z nich");
    }

    private static List<String> numbers(Script script) {
        return script.about().numbers().stream().map(PublishedScripts::national).toList();
    }

    /** Only digits, without +420 or 00420. */
    private static String national(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() > NATIONAL_DIGITS && digits.startsWith(COUNTRY, leadingZeros(digits))
                ? digits.substring(leadingZeros(digits) + COUNTRY.length())
                : digits;
    }

    private static int leadingZeros(String digits) {
        return digits.startsWith("00") ? 2 : 0;
    }
}
