package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The gender and case that a number takes from the words around it. */
record Agreement(Gender gender, GrammaticalCase form) {
    private static final Pattern DATIVE_PLURAL = Pattern.compile(".*(ům|ám|ím|em)");
    private static final Pattern GENITIVE_PLURAL =
            Pattern.compile(".*ů|dní|let|hodin|minut|osob|korun|dětí|lidí|žen|míst");
    /** After twenty-two and the like whatever may be a genitive plural is one. */
    private static final Pattern GENITIVE_AFTER_COMPOUND = Pattern.compile(".*[^aeiouyáéóúůýě]");

    private static final Pattern LIKE_ADJECTIVE =
            Pattern.compile(".*(ý|é|á|í|ých|ích|ým|ím|ém|ími|ými|ou|ého|ího|ému|ímu)");

    private static final Pattern WHOLE = Pattern.compile(" ze? (?:[\\p{L}]+(?:ých|ích) )?(\\p{L}+)");

    /** For a number that counts what follows: "se 2 dětmi", "1 osoba". */
    static Agreement ofCardinal(long number, Match match) {
        String noun = noun(match.wordsAfter());
        boolean genitiveAfterCompound =
                number > 20 && GENITIVE_AFTER_COMPOUND.matcher(noun).matches();
        Gender gender = genitiveAfterCompound ? Gender.MASCULINE : gender(noun);
        String before = match.wordBefore();
        boolean alone = number == 1 && !match.numberFollows();
        GrammaticalCase form = alone ? singular(before, noun, gender) : plural(before, noun, number);
        return new Agreement(gender, form);
    }

    /** For the first number of a range: "1–2 osoby", "3–5 let". */
    static Agreement ofRange(long last, Match match) {
        String noun = noun(match.wordsAfter());
        return new Agreement(gender(noun), plural(match.wordBefore(), noun, last));
    }

    /** Of what a part is counted: "1 z manželů". */
    static Optional<Gender> genderOfWhole(Match match) {
        return Nouns.gender(match.after(WHOLE).toLowerCase(Locale.ROOT));
    }

    /** For an ordinal before its noun: "ve 3. patře". */
    static Agreement ofOrdinal(Match match) {
        String noun = noun(match.wordsAfter());
        Gender gender = gender(noun);
        return new Agreement(gender, singular(match.wordBefore(), noun, gender));
    }

    /** Whether a noun that can be counted stands after the number. */
    static boolean counts(Match match) {
        return match.wordsAfter().stream().anyMatch(word -> Nouns.gender(word).isPresent());
    }

    /** Without a noun it is hours or a count, and both are feminine: "do jedné". */
    private static Gender gender(String noun) {
        if (noun.isEmpty()) {
            return Gender.FEMININE;
        }
        return Nouns.gender(noun).orElseGet(() -> Nouns.guess(noun));
    }

    /** The first listed noun; else the first word that does not end like an adjective; else nothing. */
    private static String noun(List<String> words) {
        for (String word : words) {
            if (Nouns.gender(word).isPresent() || !LIKE_ADJECTIVE.matcher(word).matches()) {
                return word;
            }
        }
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static GrammaticalCase plural(String before, String noun, long number) {
        if (Governor.genitive(before)) {
            return GrammaticalCase.GENITIVE;
        }
        if (Governor.dative(before)) {
            return GrammaticalCase.DATIVE;
        }
        if (Governor.instrumental(before)) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        if (Governor.accusative(before)) {
            return GrammaticalCase.ACCUSATIVE;
        }
        boolean instrumental = noun.endsWith("mi") || noun.endsWith("ma");
        if (Governor.instrumentalOrAccusative(before)) {
            boolean ago = "před".equals(before) && !noun.isEmpty();
            return instrumental || ago ? GrammaticalCase.INSTRUMENTAL : GrammaticalCase.ACCUSATIVE;
        }
        if (noun.endsWith("ch")) {
            return GrammaticalCase.LOCATIVE;
        }
        if (Governor.locativeOrAccusative(before)) {
            return GrammaticalCase.ACCUSATIVE;
        }
        if (DATIVE_PLURAL.matcher(noun).matches()) {
            return GrammaticalCase.DATIVE;
        }
        if (instrumental) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        boolean genitive = number <= 4 && GENITIVE_PLURAL.matcher(noun).matches();
        return genitive ? GrammaticalCase.GENITIVE : GrammaticalCase.NOMINATIVE;
    }

    private static GrammaticalCase singular(String before, String noun, Gender gender) {
        if (Governor.genitive(before)) {
            return GrammaticalCase.GENITIVE;
        }
        if (Governor.dative(before)) {
            return GrammaticalCase.DATIVE;
        }
        GrammaticalCase shown = byEnding(noun, gender);
        if (Governor.instrumental(before)) {
            // "mezi" may also tell where to, but then hardly with a number.
            return GrammaticalCase.INSTRUMENTAL;
        }
        if (Governor.accusative(before)) {
            return GrammaticalCase.ACCUSATIVE;
        }
        if (Governor.instrumentalOrAccusative(before)) {
            boolean during = gender == Gender.FEMININE && shown == GrammaticalCase.GENITIVE;
            return during || shown == GrammaticalCase.INSTRUMENTAL ? shown : GrammaticalCase.ACCUSATIVE;
        }
        if (Governor.locativeOrAccusative(before)) {
            return locativeOrAccusative(before, noun, gender, shown);
        }
        return shown;
    }

    private static GrammaticalCase locativeOrAccusative(
            String before, String noun, Gender gender, GrammaticalCase shown) {
        // Nothing in the ending tells "v prvním čtvrtletí" from "na první čtvrtletí".
        boolean unclear = gender == Gender.NEUTER && noun.endsWith("í");
        boolean inside = before.startsWith("v") || "při".equals(before);
        if (unclear && inside) {
            return GrammaticalCase.LOCATIVE;
        }
        boolean direct = shown.direct() && (gender != Gender.FEMININE || noun.isEmpty() || noun.endsWith("u"));
        return direct ? GrammaticalCase.ACCUSATIVE : GrammaticalCase.LOCATIVE;
    }

    /** The case that the ending of a noun in the singular shows. */
    private static GrammaticalCase byEnding(String noun, Gender gender) {
        if (noun.isEmpty()) {
            return GrammaticalCase.NOMINATIVE;
        }
        if (noun.endsWith("em") || noun.endsWith("ou")) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        char last = noun.charAt(noun.length() - 1);
        return switch (gender) {
            case FEMININE ->
                switch (last) {
                    case 'y' -> GrammaticalCase.GENITIVE;
                    case 'u' -> GrammaticalCase.ACCUSATIVE;
                    case 'ě' -> noun.endsWith("yně") ? GrammaticalCase.NOMINATIVE : GrammaticalCase.LOCATIVE;
                    // "jednu kopii", but "první žádosti"
                    case 'i' -> noun.endsWith("osti") ? GrammaticalCase.GENITIVE : GrammaticalCase.ACCUSATIVE;
                    case 'í' -> GrammaticalCase.INSTRUMENTAL;
                    default ->
                        noun.endsWith("ze") || noun.endsWith("ře") || noun.endsWith("se")
                                ? GrammaticalCase.LOCATIVE
                                : GrammaticalCase.NOMINATIVE;
                };
            case NEUTER ->
                switch (last) {
                    case 'a' -> GrammaticalCase.GENITIVE;
                    case 'ě' ->
                        noun.endsWith("iště") || "dítě".equals(noun)
                                ? GrammaticalCase.NOMINATIVE
                                : GrammaticalCase.LOCATIVE;
                    case 'u', 'i' -> GrammaticalCase.LOCATIVE;
                    case 'e' ->
                        noun.endsWith("ře") || noun.endsWith("le")
                                ? GrammaticalCase.LOCATIVE
                                : GrammaticalCase.NOMINATIVE;
                    default -> GrammaticalCase.NOMINATIVE;
                };
            case MASCULINE ->
                switch (last) {
                    case 'u', 'a', 'e' -> GrammaticalCase.GENITIVE;
                    case 'ě', 'i' -> GrammaticalCase.LOCATIVE;
                    default -> GrammaticalCase.NOMINATIVE;
                };
        };
    }
}
