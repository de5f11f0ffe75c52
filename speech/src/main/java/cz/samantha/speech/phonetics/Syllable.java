package cz.samantha.speech.phonetics;

/** A syllable as the range of phones of its word, from (inclusive) to (exclusive). */
public record Syllable(int from, int to) {}
