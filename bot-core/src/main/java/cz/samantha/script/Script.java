package cz.samantha.script;

/** A published script package: validated, compiled, immutable, shared by all calls that began with it. */
public record Script(String name, String version) {}
