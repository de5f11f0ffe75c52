package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.PhoneNumber.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a telephone number: digits in a row, over the small words that people put between them. */
final class Phones {
    private static final int MOST_DIGITS = 20;
    private static final int LEAST_DIGITS_UNASKED = 9;
    private static final int WORDS_AROUND = 4;
    /** Between two groups of one number, "kde to mám, jo už vidím". */
    private static final int MOST_WORDS_BETWEEN = 10;

    private static final Set<String> BETWEEN = WordForms.set("""
        a potom pak dal dale jeste no tak jako teda tedy prosim vas pomlcka mezera carka lomeno zase znova to je mi
        moment pockejte ted jo ano jasne takze vlastne predvolba telefon mobil cislo nakonec na konci konec uplne
        posledni pardon dalsi i zacina zacatku za sebou proste rekneme mam ho se
        """);
    private static final Set<String> AGAIN = WordForms.set("znovu opakuju opakuji zopakuju zopakuji oprava opravuju");
    private static final Set<String> END =
            WordForms.set("konci konec konce nakonec posledni poslednich koncovka zaver");
    private static final Set<String> BEGINNING = WordForms.set("zacatku zacatek zacina zacatkem prvni predvolba");

    private record Run(String digits, int from, int to) {}

    private Phones() {}

    /**
     * The number that was said, or the most digits of it.
     *
     * @param asked a number was asked for; otherwise only nine digits and more are one
     */
    static Optional<PhoneNumber> find(Words words, boolean asked) {
        List<Run> runs = runs(words);
        Optional<Run> best =
                complete(runs, 0).or(() -> complete(runs, MOST_WORDS_BETWEEN)).or(() -> longest(runs));
        return best.map(run -> number(words, run))
                .filter(phone ->
                        asked || (phone.complete() && best.get().digits().length() >= LEAST_DIGITS_UNASKED));
    }

    /** The last complete number, which may have been said again, of runs with at most so many words between them. */
    private static Optional<Run> complete(List<Run> runs, int wordsBetween) {
        Optional<Run> found = Optional.empty();
        for (int i = 0; i < runs.size(); i++) {
            Run joined = runs.get(i);
            boolean complete = isComplete(joined);
            for (int j = i + 1; !complete && j < runs.size() && joins(joined, runs.get(j), wordsBetween); j++) {
                joined = new Run(
                        joined.digits() + runs.get(j).digits(),
                        joined.from(),
                        runs.get(j).to());
                complete = isComplete(joined);
            }
            if (complete) {
                found = Optional.of(joined);
            }
        }
        return found;
    }

    private static boolean joins(Run run, Run next, int wordsBetween) {
        return next.from() - run.to() < wordsBetween
                && run.digits().length() + next.digits().length() <= MOST_DIGITS;
    }

    private static boolean isComplete(Run run) {
        return PhoneNumber.of(run.digits(), Part.NEXT, new Span(run.from(), run.to()))
                .complete();
    }

    private static Optional<Run> longest(List<Run> runs) {
        return runs.stream()
                .reduce((one, other) -> other.digits().length() > one.digits().length() ? other : one);
    }

    private static PhoneNumber number(Words words, Run run) {
        Span span = words.span(run.from(), run.to());
        PhoneNumber whole = PhoneNumber.of(run.digits(), Part.NEXT, span);
        if (whole.state() != PhoneNumber.State.INCOMPLETE) {
            return whole;
        }
        Part part = near(words, run, END) ? Part.END : near(words, run, BEGINNING) ? Part.BEGINNING : Part.NEXT;
        return part == Part.NEXT ? whole : new PhoneNumber(run.digits(), part, span);
    }

    private static boolean near(Words words, Run run, Set<String> place) {
        for (int i = run.from() - WORDS_AROUND; i < run.from(); i++) {
            if (words.isAny(i, place)) {
                return true;
            }
        }
        for (int i = run.to(); i < run.to() + WORDS_AROUND - 1; i++) {
            if (words.isAny(i, place)) {
                return true;
            }
        }
        return false;
    }

    private static List<Run> runs(Words words) {
        List<Run> runs = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        int from = 0;
        int to = 0;
        int i = 0;
        while (i < words.size()) {
            boolean plus = words.at(i).equals("plus") && digits.isEmpty();
            Optional<Read<String>> group = DigitReader.read(words, plus ? i + 1 : i);
            if (group.isPresent()) {
                if (digits.isEmpty()) {
                    from = i;
                    digits.append(plus ? "+" : "");
                }
                digits.append(group.get().value());
                to = group.get().end();
                i = to;
                continue;
            }
            if (!words.isAny(i, BETWEEN) || words.isAny(i, AGAIN)) {
                close(runs, digits, from, to);
            }
            i++;
        }
        close(runs, digits, from, to);
        return runs;
    }

    private static void close(List<Run> runs, StringBuilder digits, int from, int to) {
        if (!digits.isEmpty()) {
            runs.add(new Run(digits.toString(), from, to));
            digits.setLength(0);
        }
    }
}
