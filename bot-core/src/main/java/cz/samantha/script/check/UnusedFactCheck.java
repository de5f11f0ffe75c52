package cz.samantha.script.check;

import cz.samantha.script.Faults;

/** Facts that no wording names: either something is left unsaid, or the fact is written out where it should be named. */
final class UnusedFactCheck implements Check {
    @Override
    public void run(PackageSource source, Faults advice) {
        for (PackageSource.FactSource fact : source.facts()) {
            String name = "{" + fact.name() + "}";
            if (source.wordings().stream()
                    .noneMatch(wording -> wording.written().contains(name))) {
                advice.add(fact.at(), "údaj " + name + " žádný text nepoužívá; použijte ho, nebo ho smažte");
            }
        }
    }
}
