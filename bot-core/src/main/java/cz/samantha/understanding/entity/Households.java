package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.Relatives.Relative;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds how many live together: a total, or the caller and the people named added up. */
final class Households {
    static final int MOST = 20;

    /** "tři malý nezletilý děti" */
    private static final int MOST_WORDS_BETWEEN = 3;

    private static final int OWN_WITHIN_WORDS = 4;
    private static final Set<String> OWN = WordForms.set("""
        mam mame ziju ziji bydlim zijeme zijem bydlime sama sam samozivitelka samozivitel ja my jsme sme
        """);
    private static final Set<String> WE = Set.of("jsme", "sme", "my");
    private static final Set<String> AND = Set.of("a", "plus");
    private static final Set<String> AGE =
            Set.of("let", "roky", "roku", "rok", "leta", "mesicu", "mesice", "letou", "lety");
    private static final Set<String> NOBODY =
            Set.of("nemam", "nemame", "bez", "zadne", "zadny", "zadnej", "zadnou", "nema", "nezijeme");

    private Households() {}

    /**
     * How many there are, the caller included.
     *
     * @param asked it was asked for, so that "čtyři" and "sama" are an answer
     */
    static Optional<Household> find(Words words, boolean asked) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Read<Integer>> total = HouseholdTotal.at(words, i, asked);
            if (total.isPresent()) {
                return Optional.of(household(words, i, total.get()));
            }
        }
        Optional<Household> sum = sum(words, asked);
        if (sum.isPresent()) {
            return sum;
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Read<Integer>> alone = HouseholdTotal.alone(words, i, asked);
            if (alone.isPresent() && noRelatives(words)) {
                return Optional.of(household(words, i, alone.get()));
            }
        }
        return asked && noRelatives(words) ? onlyNumber(words) : Optional.empty();
    }

    private static Household household(Words words, int from, Read<Integer> read) {
        return new Household(read.value(), words.span(from, read.end()));
    }

    private static boolean noRelatives(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (Relatives.at(words, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Household> onlyNumber(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).equals("oba") || words.at(i).equals("obe")) {
                return Optional.of(household(words, i, new Read<>(2, i + 1)));
            }
            Optional<Read<Integer>> number = HouseholdTotal.number(words, i);
            if (number.isPresent() && !words.isAny(number.get().end(), AGE)) {
                return Optional.of(household(words, i, number.get()));
            }
        }
        return Optional.empty();
    }

    /** The caller and everybody named; nothing if "děti" stands without a number. */
    private static Optional<Household> sum(Words words, boolean asked) {
        Tally tally = new Tally();
        int i = 0;
        while (i < words.size()) {
            Optional<Relative> relative = Relatives.at(words, i);
            if (relative.isPresent()) {
                tally.add(relative.get(), words, i);
                i++;
                continue;
            }
            Optional<Read<Integer>> number = HouseholdTotal.number(words, i);
            if (number.isPresent()) {
                int end = number.get().end();
                if (words.isAny(i - 1, WE) && words.isAny(end, AND)) {
                    tally.we(number.get().value(), i, end);
                } else if (!words.isAny(end, AGE)) {
                    tally.number(number.get().value(), i, end);
                }
                i = end;
                continue;
            }
            tally.caller |= words.at(i).equals("ja");
            i++;
        }
        return tally.household(words, asked);
    }

    private static final class Tally {
        private final Set<String> seen = new HashSet<>();
        private int persons;
        private int from = -1;
        private int to;
        private int number;
        private int numberFrom;
        private int numberEnd = -1;
        private boolean counted;
        private boolean unclear;
        private boolean withCaller;
        private boolean caller;

        /** "jsme dva a dvě děti" */
        private void we(int value, int at, int end) {
            persons += value;
            withCaller = true;
            caller = false;
            counted = true;
            from = from < 0 ? at : from;
            to = end;
        }

        private void number(int value, int at, int end) {
            number = value;
            numberFrom = at;
            numberEnd = end;
        }

        private void add(Relative relative, Words words, int at) {
            if (words.isAny(at - 1, NOBODY) || words.isAny(at - 2, NOBODY)) {
                return;
            }
            boolean hasNumber = numberEnd >= 0 && at - numberEnd < MOST_WORDS_BETWEEN;
            int start = hasNumber ? numberFrom : at;
            int end = at + 1;
            int count = hasNumber ? number : relative.persons();
            if (!hasNumber && relative.persons() == 0) {
                // "děti mám tři"
                Optional<Read<Integer>> behind = HouseholdTotal.number(words, at + 1)
                        .or(() -> HouseholdTotal.number(words, at + 2))
                        .filter(read -> Relatives.at(words, read.end()).isEmpty())
                        .filter(read ->
                                !CountedThings.at(words, read.end()) && !Hours.isOblique(words, read.end() - 1));
                if (behind.isEmpty()) {
                    unclear = true;
                    return;
                }
                count = behind.get().value();
                end = behind.get().end();
            }
            numberEnd = -1;
            if (!hasNumber && !seen.add(relative.root())) {
                return;
            }
            counted |= hasNumber;
            withCaller |= relative.withCaller();
            persons = Math.min(persons + count, MOST + 1);
            from = from < 0 ? start : from;
            to = Math.max(to, end);
        }

        /** "moje sestra má dvě děti" is another household. */
        private boolean isOwn(Words words) {
            for (int i = from - OWN_WITHIN_WORDS; i < from; i++) {
                if (words.isAny(i, OWN)) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Household> household(Words words, boolean asked) {
            if (from < 0 || unclear || !(asked || (counted && isOwn(words)))) {
                return Optional.empty();
            }
            int all = persons + (withCaller && !caller ? 0 : 1);
            return all > MOST ? Optional.empty() : Optional.of(new Household(all, words.span(from, to)));
        }
    }
}
