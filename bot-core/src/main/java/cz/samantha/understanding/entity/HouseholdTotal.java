package cz.samantha.understanding.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A household told as a whole: "jsme čtyři", "je nás pět", "ve třech", "čtyřčlenná", "bydlím sama". */
final class HouseholdTotal {
    private static final Set<String> WE = WordForms.set("""
        jsme sme budeme budem bydlime zijeme zijem
        """);
    private static final Set<String> SUM = Set.of("celkem", "dohromady");
    private static final Set<String> THERE_ARE = Set.of("je", "bude", "jsme", "sme", "bylo", "jsou", "ted");
    private static final Set<String> BETWEEN = WordForms.set("""
        celkem tak asi v ve tam doma jako dohromady na to je bude jsou bylo my u teda tady ted uz jenom jen
        nas vsichni
        """);
    private static final Set<String> IN = Set.of("v", "ve", "po");
    private static final Set<String> PEOPLE = Set.of(
            "lidi", "lide", "lidech", "osob", "osoby", "osobach", "clenu", "clenove", "cleny", "nas", "hlav", "krku");
    private static final Set<String> CHILDREN_FOLLOW = Set.of("a", "plus");
    private static final Set<String> ALONE =
            WordForms.set("sam sama samotna samotny samotnej samotinky samotinka samojediny samojedina");
    private static final Set<String> ONLY = Set.of("jen", "jenom", "pouze", "akorat");
    private static final Set<String> AM = Set.of("jsem", "sem", "budu");
    private static final Set<String> LIVES =
            WordForms.set("bydlim ziju ziji zustal zustala bydlime zijeme zijem bydlet zit nastehuju bydlela bydlel");
    private static final Map<String, Integer> COLLECTIVES = new WordForms<Integer>()
            .with(1, "jednoclenna jednoclenny jednoclenne jednoclennou")
            .with(2, "dvouclenna dvojclenna dvouclenny dvouclenne dvouclennou")
            .with(3, "triclenna triclenny triclenne triclennou trojclenna")
            .with(4, "ctyrclenna ctyrclenny ctyrclenne ctyrclennou styrclenna ctverclenna")
            .with(5, "peticlenna peticlenny peticlenne peticlennou petclenna")
            .with(6, "sesticlenna sesticlenny sesticlenne sesticlennou")
            .with(7, "sedmiclenna sedmiclenne sedmiclennou")
            .table();

    private static final int MOST_BETWEEN = 4;
    private static final int NEAR = 3;

    private HouseholdTotal() {}

    /**
     * A total at the word.
     *
     * @param asked it was asked for; otherwise "ve třech" needs a "bydlíme" beside it
     */
    static Optional<Read<Integer>> at(Words words, int at, boolean asked) {
        Integer collective = COLLECTIVES.get(words.at(at));
        if (collective != null) {
            return Optional.of(new Read<>(collective, at + 1));
        }
        if (words.isAny(at, WE)
                || (words.at(at).equals("nas") && isAboutUs(words, at))
                || (asked && words.isAny(at, SUM))) {
            int i = at + 1;
            while (i <= at + MOST_BETWEEN && words.isAny(i, BETWEEN)) {
                i++;
            }
            return number(words, i).filter(read -> isTotal(words, read.end()));
        }
        return number(words, at).filter(read -> {
            boolean hourBeforeUs = words.at(read.end()).equals("nas") && words.isAny(at - 1, IN);
            boolean people = words.isAny(read.end(), PEOPLE) && !hourBeforeUs;
            boolean togetherIn = words.isAny(at - 1, IN)
                    && read.value() > 1
                    && Hours.isOblique(words, at)
                    && (asked || livesNear(words, at));
            return (people || (togetherIn && !CountedThings.at(words, read.end()))) && isTotal(words, read.end());
        });
    }

    /** "bydlím sama", "jen já", and where it was asked "sama". */
    static Optional<Read<Integer>> alone(Words words, int at, boolean asked) {
        if (asked
                && words.isAny(at, ONLY)
                && (words.at(at + 1).equals("ja") || words.at(at + 1).equals("sebe"))) {
            return Optional.of(new Read<>(1, at + 2));
        }
        if (asked && words.at(at).equals("pro") && words.at(at + 1).equals("sebe")) {
            return Optional.of(new Read<>(1, at + 2));
        }
        if (words.at(at).equals("jednotlivec") || words.at(at).equals("jednotlivce")) {
            return Optional.of(new Read<>(1, at + 1));
        }
        if (!words.isAny(at, ALONE)) {
            return Optional.empty();
        }
        boolean am = words.isAny(at - 1, AM) || words.isAny(at + 1, AM);
        return asked || am || livesNear(words, at) ? Optional.of(new Read<>(1, at + 1)) : Optional.empty();
    }

    /** "je nás pět" and "nás tam je pět", but not "u nás dvě rodiny" and "nás v šest vystěhujou". */
    private static boolean isAboutUs(Words words, int at) {
        if (words.at(at - 1).equals("u") || words.at(at - 1).equals("z")) {
            return false;
        }
        for (int i = at - 1; i <= at + 2; i++) {
            if (words.isAny(i, THERE_ARE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean livesNear(Words words, int at) {
        for (int i = at - NEAR; i <= at + NEAR; i++) {
            if (words.isAny(i, LIVES)) {
                return true;
            }
        }
        return false;
    }

    static Optional<Read<Integer>> number(Words words, int at) {
        return CardinalReader.read(words, at)
                .filter(read -> read.value().value() >= 1 && read.value().value() <= Households.MOST)
                .map(read -> new Read<>((int) read.value().value(), read.end()));
    }

    /** "jsme dva dospělí a tři děti" and "dva lidi a dítě" are sums, "jsme dva roky na ulici" is none of both. */
    private static boolean isTotal(Words words, int end) {
        boolean people = words.isAny(end, PEOPLE);
        int behind = people ? end + 1 : end;
        if (words.isAny(behind, CHILDREN_FOLLOW)) {
            for (int i = behind + 1; i <= behind + NEAR; i++) {
                if (Relatives.at(words, i).isPresent()) {
                    return false;
                }
            }
        }
        return people
                || !(CountedThings.at(words, end) || Relatives.at(words, end).isPresent());
    }
}
