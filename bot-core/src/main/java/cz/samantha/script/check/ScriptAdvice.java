package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.ScriptFault;
import java.util.List;

/**
 * What could be better in a package that can be used. What makes a package unusable is told by
 * {@link cz.samantha.script.ScriptLoader}.
 */
public final class ScriptAdvice {
    private static final List<Check> CHECKS = List.of(
            new ExampleChecks(),
            new PatternCheck(),
            new LengthCheck(),
            new VariantChecks(),
            new AddressCheck(),
            new NumberChecks(),
            new WebCheck(),
            new UnusedFactCheck());

    private ScriptAdvice() {}

    /** All advice about a package's own files, by file and line; each tells in Czech what to do. */
    public static List<ScriptFault> of(PackageSource source) {
        Faults advice = new Faults();
        CHECKS.forEach(check -> check.run(source, advice));
        return advice.all().stream()
                .filter(one -> !source.isInherited(one.file()))
                .toList();
    }
}
