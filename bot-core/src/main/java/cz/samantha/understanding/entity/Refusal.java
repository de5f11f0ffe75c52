package cz.samantha.understanding.entity;

import java.util.Set;

/** What takes back the words before it: "v pátek ne", "dneska už nemůžu". */
final class Refusal {
    private static final Set<String> WORDS = WordForms.set("ne nejde nemuzu nemohu nehodi nestihnu nestiham nechci");

    private Refusal() {}

    static boolean behind(Words words, int end) {
        return words.isAny(end, WORDS) || words.isAny(end + 1, WORDS);
    }
}
