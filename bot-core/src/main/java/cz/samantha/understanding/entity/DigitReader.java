package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.CardinalReader.Cardinal;
import cz.samantha.understanding.entity.NumberWords.Form;
import cz.samantha.understanding.entity.NumberWords.NumberWord;
import cz.samantha.understanding.entity.NumberWords.Rank;
import java.util.Map;
import java.util.Optional;

/** Reads digits as people dictate them: "sedm", "třicet sedm", "sedm set třicet sedm", "dvě pětky", "dvakrát nula". */
final class DigitReader {
    private static final int MOST_REPEATED = 6;
    private static final int LONGEST_DIGITS = 20;
    private static final int LONGEST_REPEATED = 3;
    private static final Map<String, Integer> TIMES = new WordForms<Integer>()
            .with(2, "dvakrat dvojite dvojita dvojity dvojitou")
            .with(3, "trikrat trojita trojite")
            .with(4, "ctyrikrat styrikrat")
            .with(5, "petkrat")
            .with(6, "sestkrat")
            .table();

    private DigitReader() {}

    static Optional<Read<String>> read(Words words, int at) {
        return repeated(words, at).or(() -> plain(words, at)).filter(read -> !CountedThings.at(words, read.end()));
    }

    private static Optional<Read<String>> repeated(Words words, int at) {
        Integer times = TIMES.get(words.at(at));
        if (times != null) {
            return repeat(words, at + 1, times);
        }
        Optional<Integer> count = NumberWords.of(words.at(at))
                .filter(word -> word.rank() == Rank.UNIT && word.form() == Form.PLAIN)
                .map(NumberWord::value)
                .filter(value -> value >= 2 && value <= MOST_REPEATED);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        if (words.at(at + 1).equals("krat") || words.at(at + 1).equals("x")) {
            return repeat(words, at + 2, count.get());
        }
        return NumberWords.of(words.at(at + 1))
                .filter(word -> word.form() == Form.NAMES)
                .map(word -> new Read<>(Integer.toString(word.value()).repeat(count.get()), at + 2));
    }

    private static Optional<Read<String>> repeat(Words words, int at, int times) {
        return plain(words, at)
                .filter(read -> read.value().length() <= LONGEST_REPEATED)
                .map(read -> new Read<>(read.value().repeat(times), read.end()));
    }

    private static Optional<Read<String>> plain(Words words, int at) {
        if (words.isDigits(at)) {
            return words.at(at).length() > LONGEST_DIGITS || CardinalReader.isThousands(words, at + 1)
                    ? Optional.empty()
                    : Optional.of(new Read<>(words.at(at), at + 1));
        }
        Optional<Read<Cardinal>> number = CardinalReader.belowThousand(words, at);
        return number.filter(read -> !CardinalReader.isThousands(words, read.end()))
                .filter(read -> read.value().form() != Form.OBLIQUE)
                .map(read -> new Read<>(Long.toString(read.value().value()), read.end()));
    }
}
