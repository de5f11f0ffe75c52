package cz.samantha.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a caller is called: "jmenuju se Nováková", "u telefonu Jana Dvořáková", and where it was asked "Novák Petr". */
final class Names {
    private static final int MOST_WORDS = 3;
    private static final Locale CZECH = Locale.of("cs");

    /** How much the words before a name say. */
    private enum Cue {
        /** What follows is a name whatever it looks like. */
        STRONG,
        /** What follows is a surname whatever it looks like. */
        SURNAME,
        /** What follows may be a name. */
        WEAK
    }

    private static final Phrases<Cue> CUES = new Phrases<>(Map.of(
            Cue.STRONG,
            """
            jmenuju se, jmenuji se, jmenuju, menuju se, menuji se, me jmeno je, moje jmeno je, jmeno je, jmeno mam, na jmeno
            u telefonu, u telefonu je, u aparatu, jsem nejaka, jsem nejaky, ja se jmenuju, ja se jmenuji, jmenuje se
            krestni jmeno, krestni jmeno je, krestnim, krestnim jmenem
            """,
            Cue.SURNAME,
            "prijmeni, prijmeni je, prijmeni mam, prijmenim, moje prijmeni je, pisu se, podepsana, podepsany, rozena",
            Cue.WEAK,
            """
            jsem, ja jsem, tady, tady je, tu je, tu, vola, vola vas, moje jmeno, me jmeno, jmenem, zapiste me, zapiste, napiste, pani, pan, panem, jmeno, tady pani
            zapiste tam, piste, dejte tam, rikaji mi, to jsem ja
            """));
    private static final Set<String> TITLES = WordForms.set("""
        pani pan slecna inzenyr inzenyrka ing doktor doktorka magistr magistra mgr mudr judr jako teda tedy
        nejaka nejaky je mam to prosim se no
        """);
    private static final List<String> VERB_ENDINGS =
            List.of("ejte", "ujte", "ete", "ite", "uju", "uji", "ovat", "nout", "im", "am", "jeme");
    private static final Set<String> NO_NAMES = WordForms.set("""
        a ale ano asi abych aby aha az bez bych bylo byl byla bydlim bydliste byt bytu bytem byty ci co
        cislo chci chtela chtel chteli chybi da dal dala dam deti dite dekuju dekuji den diky do dobre dobry
        dnes dneska hele hlavne hm i ja jak jake jaky jasne je jen jenom jeste jestli ji jmeno jmenuju jo
        jsem jsme k kde kdo kdy kolik kvuli ktery ktera mam mame me mi mluvim moc mohu moje muj muzu muzete
        my na nad nam nas narozena narozeny nazdar ne nebo nechci nejsem nemam nevim nic nikdo no o ohledne
        od on ona opakuju pan pani plzen plzne plzni po pod pokoj pomoc potrebuju potrebuji potrebuje
        pockejte pro proc proto prosim pred pri prijmeni rad rada rok roku s se si s sama sam sem slysite
        spatne sto stara stary mlada mlady telefon ten ta to tady tam tak taky take tedy teda ted tu ty u uz
        v vam vas ve vim vlastne volala volal volam vy z za zase ze zitra zdravim znovu zni zni zapiste halo
        haloo jednou dva tri matka otec manzel manzelka syn dcera duchodce duchodkyne tehotna bezdomovec
        samozivitelka nemocna nemocny rozvedena rozvedeny svobodna najemce najemnik majitel nejmenuju reknu
        rikam rict doma venku ulici ulice osobni udaj udaje tajny tajne anonymne anonymni dneskem ohlasit
        domu prace praci mate pozdeji moment momentik chvilku chvili pockat nahlas pomalu hlasite cokoli
        treba znova poradit proste vite jinak muzete mel mela bych spise vsechno cely cele celou pracovnik
        clovek robot operator operatorka nekdo
        """);

    private Names() {}

    /**
     * The first name that was said.
     *
     * @param asked the name was asked for, so that one without "jmenuju se" is one
     */
    static Optional<PersonName> find(Words words, boolean asked) {
        Optional<PersonName> found = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<Read<Cue>> cue = CUES.at(words, i);
            if (cue.isPresent() && !words.at(i - 1).equals("ne")) {
                Optional<PersonName> name = behind(words, cue.get(), asked);
                if (name.isPresent()) {
                    found = Optional.of(together(found, name.get()));
                }
            }
        }
        return asked && found.isEmpty() ? alone(words) : found;
    }

    /** "jméno Alena, příjmení Malá" */
    private static PersonName together(Optional<PersonName> before, PersonName second) {
        if (before.isEmpty()) {
            return second;
        }
        PersonName first = before.get();
        Span span = new Span(first.span().from(), second.span().to());
        if (first.surname().isEmpty() && second.given().isEmpty()) {
            return new PersonName(first.given(), second.surname(), span);
        }
        boolean givenFollows = first.given().isEmpty() && second.surname().isEmpty();
        return givenFollows ? new PersonName(second.given(), first.surname(), span) : first;
    }

    private static Optional<PersonName> behind(Words words, Read<Cue> cue, boolean asked) {
        int from = cue.end();
        while (words.isAny(from, TITLES)
                && CUES.at(words, from).filter(Names::isTelling).isEmpty()) {
            from++;
        }
        int to = from;
        while (to < from + MOST_WORDS && to < words.size() && goesOn(words, from, to, cue.value())) {
            to++;
        }
        boolean isName = to > from && (asked || isSure(words, from, to, cue.value()));
        return isName ? Optional.of(name(words, from, to, cue.value())) : Optional.empty();
    }

    /** Where no name was asked for, "tady ledová voda" and "pan Vrba spadl" name no caller. */
    private static boolean isSure(Words words, int from, int to, Cue cue) {
        boolean known = isKnown(words.at(from));
        boolean closed = to == words.size() || words.isAny(to, NO_NAMES);
        return switch (cue) {
            case STRONG -> known || closed;
            case SURNAME -> known;
            case WEAK -> closed && (to == words.size() || !KnownNames.isAdjective(words.at(to - 1)));
        };
    }

    private static boolean isTelling(Read<Cue> cue) {
        return cue.value() != Cue.WEAK;
    }

    private static boolean goesOn(Words words, int from, int at, Cue cue) {
        if (!mayBeName(words, at)) {
            return false;
        }
        if (isKnown(words.at(at))) {
            return true;
        }
        if (at == from) {
            return cue != Cue.WEAK;
        }
        boolean closed = at + 1 == words.size() || words.isAny(at + 1, NO_NAMES);
        if (at == from + 1 && cue == Cue.STRONG && !isKnown(words.at(from)) && closed) {
            return !isVerb(words.at(at));
        }
        // Behind a given name alone stands the surname, whatever it looks like.
        return at == from + 1 && KnownNames.isGiven(words.at(from)) && !KnownNames.isSurname(words.at(from));
    }

    /** The name in an answer that holds little else. */
    private static Optional<PersonName> alone(Words words) {
        List<Integer> places = new ArrayList<>();
        boolean known = false;
        for (int i = 0; i < words.size(); i++) {
            if (mayBeName(words, i) && !words.isAny(i, TITLES)) {
                places.add(i);
                known |= isKnown(words.at(i));
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int from = places.getFirst();
        int to = places.getLast() + 1;
        boolean inOnePlace = to - from == places.size() && places.size() <= MOST_WORDS;
        boolean strange = places.size() == 1 && words.size() <= MOST_WORDS && !isVerb(words.at(from));
        if (inOnePlace && (known || strange)) {
            return Optional.of(name(words, from, to, Cue.STRONG));
        }
        return known ? firstKnown(words) : Optional.empty();
    }

    /** "to je na manžela víte takže Karel Novák" */
    private static Optional<PersonName> firstKnown(Words words) {
        for (int i = 0; i < words.size(); i++) {
            int to = i;
            while (to < i + MOST_WORDS && isKnown(words.at(to)) && mayBeName(words, to)) {
                to++;
            }
            if (to > i) {
                return Optional.of(name(words, i, to, Cue.WEAK));
            }
        }
        return Optional.empty();
    }

    /** "neřeknu", "zavolejte": a name that looks so is a frequent one or has its "jmenuju se". */
    private static boolean isVerb(String word) {
        return word.startsWith("ne") || VERB_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean mayBeName(Words words, int at) {
        String word = words.at(at);
        return word.length() > 1
                && Character.isLetter(word.charAt(0))
                && !NO_NAMES.contains(word)
                && NumberWords.of(word).isEmpty()
                && !words.spoken(at).isEmpty();
    }

    private static boolean isKnown(String word) {
        return KnownNames.isGiven(word) || KnownNames.isSurname(word);
    }

    private static PersonName name(Words words, int from, int to, Cue cue) {
        List<String> given = new ArrayList<>();
        List<String> surnames = new ArrayList<>();
        boolean strange = to == from + 2 && !isKnown(words.at(from)) && !isKnown(words.at(from + 1));
        if (strange && cue != Cue.SURNAME) {
            return new PersonName(
                    capitalised(words.spoken(from)), capitalised(words.spoken(from + 1)), words.span(from, to));
        }
        boolean surnameFirst = cue == Cue.SURNAME || (!KnownNames.isGiven(words.at(from)) && to > from + 1);
        for (int i = from; i < to; i++) {
            if (i > from && words.together(i - 1, i)) {
                continue;
            }
            boolean last = i == to - 1 && to > from + 1;
            boolean isGiven = surnameFirst
                    ? i > from && KnownNames.isGiven(words.at(i))
                    : KnownNames.isGiven(words.at(i)) && !last;
            boolean onlyGiven = !surnameFirst && to == from + 1 && KnownNames.isGiven(words.at(i));
            (isGiven || onlyGiven ? given : surnames).add(capitalised(words.spoken(i)));
        }
        return new PersonName(String.join(" ", given), String.join(" ", surnames), words.span(from, to));
    }

    private static String capitalised(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().filter(c -> Character.isLetter(c) || c == '-').forEach(c -> letters.append((char) c));
        return letters.isEmpty() ? "" : letters.substring(0, 1).toUpperCase(CZECH) + letters.substring(1);
    }
}
