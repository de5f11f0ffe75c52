package cz.samantha.understanding;

/** How alike two words are, for words that the recogniser got nearly right. */
final class Likeness {
    /** Shorter stems have too many neighbours that mean something else. */
    private static final int SHORTEST_TOLERANT_STEM = 5;

    private static final int LONG_STEM = 9;

    private Likeness() {}

    /** Whether one stem may be the other misheard: one edit for longer stems, two for very long ones, same beginning. */
    static boolean misheard(String stem, String other) {
        int shorter = Math.min(stem.length(), other.length());
        if (shorter < SHORTEST_TOLERANT_STEM || stem.charAt(0) != other.charAt(0)) {
            return false;
        }
        return within(stem, other, shorter >= LONG_STEM ? 2 : 1);
    }

    /** Whether the Levenshtein distance of two words is at most {@code most}. */
    static boolean within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()] <= most;
    }
}
