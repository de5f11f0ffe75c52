package cz.samantha.script.check;

import cz.samantha.script.Faults;

/** One thing that can be better in a package that works. */
@FunctionalInterface
interface Check {
    /** Tells every place, and what to do about it, in Czech. */
    void run(PackageSource source, Faults advice);
}
