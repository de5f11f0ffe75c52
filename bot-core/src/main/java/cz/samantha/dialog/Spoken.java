package cz.samantha.dialog;

import java.util.List;
import java.util.Map;

/**
 * What the bot said.
 *
 * @param lastAnswer what "repeat" repeats
 * @param repeats how often that was repeated
 * @param lastSaid what was said last, whatever it was
 * @param dictated the fact that was dictated last, so that a read-back can be checked; empty: none
 * @param variants which wording of a text was used last, by the text's id without number
 */
public record Spoken(
        LastAnswer lastAnswer, int repeats, LastSaid lastSaid, String dictated, Map<String, Integer> variants) {
    static final Spoken NOTHING =
            new Spoken(new LastAnswer(List.of(), Pending.NOTHING), 0, new LastSaid(List.of(), false), "", Map.of());

    public Spoken {
        variants = Map.copyOf(variants);
    }

    /**
     * What the last step that spoke said.
     *
     * @param again whether it was said again because noise had stopped it
     */
    public record LastSaid(List<Act.Say> says, boolean again) {
        public LastSaid {
            says = List.copyOf(says);
        }
    }

    /** What was said last in answer to something, and what it asked. */
    public record LastAnswer(List<Act.Say> says, Pending pending) {
        public LastAnswer {
            says = List.copyOf(says);
        }
    }
}
