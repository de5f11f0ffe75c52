package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.CardinalReader.Cardinal;
import cz.samantha.understanding.entity.NumberWords.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds counts and places in a row. */
final class Numbers {
    private Numbers() {}

    static List<CardinalNumber> cardinals(Words words) {
        return cardinals(words, true);
    }

    private static List<CardinalNumber> cardinals(Words words, boolean withNames) {
        List<CardinalNumber> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Read<Cardinal>> read = CardinalReader.read(words, i);
            if (read.isPresent() && (withNames || read.get().value().form() != Form.NAME)) {
                found.add(new CardinalNumber(
                        read.get().value().value(), words.span(i, read.get().end())));
            }
            i = read.map(Read::end).orElse(i + 1);
        }
        return found;
    }

    /** The first count outside of what is taken. "jeden" says no more than "nějaký" there, and "dvojka" is no count. */
    static Optional<CardinalNumber> cardinal(Words words, List<Span> taken) {
        return cardinals(words, false).stream()
                .filter(number -> number.value() != 1)
                .filter(number -> isFree(number.span(), taken))
                .findFirst();
    }

    /** The first place in a row outside of what is taken. */
    static Optional<OrdinalNumber> ordinal(Words words, List<Span> taken) {
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            Optional<OrdinalNumber> number = OrdinalReader.read(words, i)
                    .map(read -> new OrdinalNumber(read.value().value(), words.span(from, read.end())))
                    .filter(read -> isFree(read.span(), taken));
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Span span, List<Span> taken) {
        return taken.stream().noneMatch(span::overlaps);
    }
}
