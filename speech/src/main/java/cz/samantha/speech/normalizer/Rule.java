package cz.samantha.speech.normalizer;

/** One step on the way from written to spoken words. */
@FunctionalInterface
interface Rule {
    /** The text with what this rule knows written out; everything else stays as it is. */
    String apply(String text);
}
