package cz.samantha.understanding;

import java.util.List;

/**
 * One thing that callers say in many ways: being put out on the street, a bailiff at the door, a wheelchair. Patterns refer
 * to it by name and the learned model counts it as one thing, so what a person knows is written down once.
 *
 * @param say the ways to say it
 * @param unless what stands elsewhere in the utterance when something else is meant
 */
public record Concept(List<Pattern> say, List<Pattern> unless) {
    public Concept {
        say = List.copyOf(say);
        unless = List.copyOf(unless);
    }
}
