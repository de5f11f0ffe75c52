package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.NumberWords.Form;
import cz.samantha.understanding.entity.NumberWords.NumberWord;
import cz.samantha.understanding.entity.NumberWords.Rank;
import java.util.Optional;
import java.util.Set;

/** Reads a count at a given word, as many words as belong to it. */
final class CardinalReader {
    static final long MOST = 999_999_999;

    private static final int LONGEST_DIGITS = 9;
    private static final Set<String> BEFORE_IDIOM = Set.of("to", "mi", "je", "nam", "uplne", "celkem", "mne");

    /** A count, and the form of its last word. */
    record Cardinal(long value, Form form) {}

    private CardinalReader() {}

    /** Any count: "dva miliony tři sta tisíc padesát", "patnáct set", "12 500", "půl milionu", "dva a půl tisíce". */
    static Optional<Read<Cardinal>> read(Words words, int start) {
        long total = 0;
        int at = start;
        long below = Long.MAX_VALUE;
        Form form = Form.PLAIN;
        while (true) {
            Optional<Read<Cardinal>> part = words.isDigits(at) ? digits(words, at) : belowThousand(words, at);
            int scaleAt = part.map(Read::end).orElse(at);
            boolean half = words.at(at).equals("pul") && at == start;
            boolean andHalf = part.isPresent()
                    && words.at(scaleAt).equals("a")
                    && words.at(scaleAt + 1).equals("pul");
            int behind = half ? at + 1 : andHalf ? scaleAt + 2 : scaleAt;
            long scale = scale(words, behind);
            if (scale > 1 && scale < below && (part.isPresent() || half || impliedOne(words, behind))) {
                long count = part.map(read -> read.value().value()).orElse(half ? 0L : 1L);
                if (count > MOST / scale) {
                    return Optional.empty();
                }
                total += count * scale + (half || andHalf ? scale / 2 : 0);
                at = behind + 1;
                below = scale;
                form = Form.PLAIN;
                continue;
            }
            if (part.isPresent()
                    && part.get().value().value() < below
                    && (at == start || part.get().value().value() > 0)) {
                total += part.get().value().value();
                form = part.get().value().form();
                at = scaleAt;
            }
            break;
        }
        return at == start || total > MOST ? Optional.empty() : Optional.of(new Read<>(new Cardinal(total, form), at));
    }

    /** A count in words without thousands, but with "devatenáct set". */
    static Optional<Read<Cardinal>> belowThousand(Words words, int at) {
        Optional<NumberWord> first = NumberWords.of(words.at(at));
        if (first.isEmpty() || first.get().form() == Form.NAMES) {
            return Optional.empty();
        }
        if (first.get().rank() == Rank.HUNDRED) {
            return Optional.of(withTail(words, first.get().value(), at + 1));
        }
        return belowHundred(words, at).map(read -> {
            long value = read.value().value();
            boolean hundreds = value > 1
                    && value % 10 != 0
                    && read.value().form() != Form.NAME
                    && is(words, read.end(), Rank.TIMES_HUNDRED);
            return hundreds ? withTail(words, value * 100, read.end() + 1) : read;
        });
    }

    /** Whether the word multiplies what stands before it by thousand or more. */
    static boolean isThousands(Words words, int at) {
        return scale(words, at) > 1;
    }

    private static Read<Cardinal> withTail(Words words, long hundreds, int at) {
        Optional<Read<Cardinal>> tail =
                belowHundred(words, at).filter(read -> read.value().value() > 0);
        return tail.map(read -> new Read<>(
                        new Cardinal(
                                hundreds + read.value().value(), read.value().form()),
                        read.end()))
                .orElseGet(() -> new Read<>(new Cardinal(hundreds, Form.PLAIN), at));
    }

    private static Optional<Read<Cardinal>> belowHundred(Words words, int at) {
        Optional<NumberWord> first = NumberWords.of(words.at(at)).filter(word -> word.form() != Form.NAMES);
        return first.flatMap(word -> switch (word.rank()) {
            case TEEN, COMPOUND -> Optional.of(one(word, at));
            case TENS -> Optional.of(tens(words, word, at));
            case UNIT -> isSaidAs(words, at) ? Optional.of(unit(words, word, at)) : Optional.empty();
            case HUNDRED, TIMES_HUNDRED, TIMES_THOUSAND, TIMES_MILLION -> Optional.empty();
        });
    }

    private static Read<Cardinal> tens(Words words, NumberWord tens, int at) {
        return NumberWords.of(words.at(at + 1))
                .filter(unit -> unit.rank() == Rank.UNIT && unit.value() > 0 && unit.form() != Form.NAMES)
                .filter(unit -> isSaidAs(words, at + 1))
                .map(unit -> new Read<>(new Cardinal(tens.value() + unit.value(), unit.form()), at + 2))
                .orElseGet(() -> one(tens, at));
    }

    /** A unit, or the first part of "pět a dvacet", which a recogniser splits. */
    private static Read<Cardinal> unit(Words words, NumberWord unit, int at) {
        boolean inverted = unit.value() > 0
                && unit.form() == Form.PLAIN
                && words.at(at + 1).equals("a")
                && is(words, at + 2, Rank.TENS)
                && !is(words, at + 3, Rank.UNIT);
        return inverted
                ? NumberWords.of(words.at(at + 2))
                        .map(tens -> new Read<>(new Cardinal(unit.value() + tens.value(), tens.form()), at + 3))
                        .orElseGet(() -> one(unit, at))
                : one(unit, at);
    }

    private static Read<Cardinal> one(NumberWord word, int at) {
        return new Read<>(new Cardinal(word.value(), word.form()), at + 1);
    }

    /** "jedná se o byt" and "je mi to jedno" are about no number. */
    private static boolean isSaidAs(Words words, int at) {
        boolean idiom = words.at(at).equals("jedno") && words.isAny(at - 1, BEFORE_IDIOM);
        return !idiom && !words.spoken(at).startsWith("jedná");
    }

    private static Optional<Read<Cardinal>> digits(Words words, int at) {
        StringBuilder digits = new StringBuilder(words.at(at));
        int end = at + 1;
        boolean canGroup = digits.length() <= 3 && digits.charAt(0) != '0';
        while (canGroup
                && words.isDigits(end)
                && words.at(end).length() == 3
                && digits.length() + 3 <= LONGEST_DIGITS) {
            digits.append(words.at(end));
            end++;
        }
        if (digits.length() > LONGEST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new Read<>(new Cardinal(Long.parseLong(digits.toString()), Form.PLAIN), end));
    }

    private static long scale(Words words, int at) {
        return NumberWords.of(words.at(at))
                .filter(word -> word.rank() == Rank.TIMES_THOUSAND || word.rank() == Rank.TIMES_MILLION)
                .map(NumberWord::value)
                .orElse(1);
    }

    /** "tisíc korun" is one thousand; "tisíce lidí" is no count. */
    private static boolean impliedOne(Words words, int at) {
        String word = words.at(at);
        return word.equals("tisic") || word.equals("milion") || word.equals("tisicovka");
    }

    private static boolean is(Words words, int at, Rank rank) {
        return NumberWords.of(words.at(at)).filter(word -> word.rank() == rank).isPresent();
    }
}
