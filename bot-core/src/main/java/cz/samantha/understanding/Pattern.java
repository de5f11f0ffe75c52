package cz.samantha.understanding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A pattern for what callers say, in the shape of hassil, the sentence templates of Home Assistant.
 *
 * <pre>
 * kde jste            words in any ending, in this order, anywhere in the utterance
 * registr*            words that begin so
 * [se] [někde]        may be missing
 * (kde|jak)           one of these
 * {byt}               whatever the package counts to this concept
 * ...                 up to four other words
 * </pre>
 *
 * Its {@code toString} is a text that parses to the same pattern.
 */
public sealed interface Pattern {
    /** One word, lower case, with diacritics as written. */
    record Literal(String word, Form form) implements Pattern {
        @Override
        public String toString() {
            return word + form.mark;
        }
    }

    /** Which forms of a word match. */
    enum Form {
        /** Every form with the same stem, and what sounds like it. */
        ANY(""),
        /** Every word that begins so. */
        PREFIX("*"),
        /** This form only; diacritics do not matter. */
        EXACT("!");

        private final String mark;

        Form(String mark) {
            this.mark = mark;
        }
    }

    /** A {@link Concept} of the package, by name. */
    record Named(String name) implements Pattern {
        @Override
        public String toString() {
            return "{" + name + "}";
        }
    }

    /** All of these in this order. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Pattern::toString).collect(Collectors.joining(" "));
        }
    }

    /** One of these. */
    record Choice(List<Pattern> alternatives) implements Pattern {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String toString() {
            return alternatives.stream().map(Pattern::toString).collect(Collectors.joining("|", "(", ")"));
        }
    }

    /** This or nothing. */
    record Optionally(Pattern pattern) implements Pattern {
        @Override
        public String toString() {
            String inner = pattern.toString();
            return pattern instanceof Choice ? "[" + inner.substring(1, inner.length() - 1) + "]" : "[" + inner + "]";
        }
    }

    /** Up to {@link #MOST_WORDS} words of any kind. */
    record Gap() implements Pattern {
        static final int MOST_WORDS = 4;

        @Override
        public String toString() {
            return "...";
        }
    }

    /** Whether the pattern can match no word at all, which is never meant. */
    default boolean canBeEmpty() {
        return switch (this) {
            case Literal literal -> false;
            case Named named -> false;
            case Sequence(List<Pattern> parts) -> parts.stream().allMatch(Pattern::canBeEmpty);
            case Choice(List<Pattern> alternatives) -> alternatives.stream().anyMatch(Pattern::canBeEmpty);
            case Optionally optionally -> true;
            case Gap gap -> true;
        };
    }
}
