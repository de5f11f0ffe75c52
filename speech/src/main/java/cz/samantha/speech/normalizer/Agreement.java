package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The gender and case that a number takes from the words around it. */
record Agreement(Gender gender, GrammaticalCase form) {
    private static final Set<String> WITH_GENITIVE = Set.of(
            "od",
            "ode",
            "do",
            "z",
            "ze",
            "bez",
            "u",
            "kolem",
            "okolo",
            "během",
            "podle",
            "dle",
            "vedle",
            "místo",
            "kromě",
            "včetně",
            "nedaleko",
            "uprostřed",
            "pomocí",
            "ohledně");
    private static final Set<String> WITH_DATIVE = Set.of("k", "ke", "ku", "proti", "díky", "kvůli", "vůči", "oproti");
    private static final Set<String> WITH_LOCATIVE_OR_ACCUSATIVE = Set.of("v", "ve", "na", "o", "po", "při");
    private static final Set<String> WITH_INSTRUMENTAL = Set.of("s", "se");
    private static final Set<String> WITH_INSTRUMENTAL_OR_ACCUSATIVE = Set.of("před", "za", "nad", "pod", "mezi");
    private static final Pattern DATIVE_PLURAL = Pattern.compile(".*(ům|ám|ím|em)");
    private static final Pattern GENITIVE_PLURAL =
            Pattern.compile(".*ů|dní|let|hodin|minut|osob|korun|dětí|lidí|žen|míst");
    private static final Pattern LIKE_ADJECTIVE = Pattern.compile(".*(ý|é|á|í|ých|ích|ým|ími|ými|ou|ého|ího|ému)");

    /** For a number that counts what follows: "se 2 dětmi", "1 osoba". */
    static Agreement ofCardinal(long number, Match match) {
        List<String> after = match.wordsAfter();
        String noun = noun(after);
        boolean genitiveAfterCompound =
                number > 20 && GENITIVE_PLURAL.matcher(noun).matches();
        Gender gender = genitiveAfterCompound ? Gender.MASCULINE : gender(noun);
        String preposition = match.wordBefore();
        GrammaticalCase form = number == 1 ? singular(preposition, noun, gender) : plural(preposition, noun, number);
        return new Agreement(gender, form);
    }

    /** For an ordinal before its noun: "ve 3. patře". */
    static Agreement ofOrdinal(Match match) {
        String noun = noun(match.wordsAfter());
        Gender gender = gender(noun);
        return new Agreement(gender, singular(match.wordBefore(), noun, gender));
    }

    /** Whether a noun that can be counted stands after the number. */
    static boolean counts(Match match) {
        return match.wordsAfter().stream()
                .limit(2)
                .anyMatch(word -> Nouns.gender(word).isPresent());
    }

    /** Whether a number after this word takes its case. */
    static boolean isPreposition(String word) {
        return WITH_GENITIVE.contains(word)
                || WITH_DATIVE.contains(word)
                || WITH_LOCATIVE_OR_ACCUSATIVE.contains(word)
                || WITH_INSTRUMENTAL.contains(word)
                || WITH_INSTRUMENTAL_OR_ACCUSATIVE.contains(word);
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
            if (Nouns.gender(word).isPresent()) {
                return word;
            }
            if (!LIKE_ADJECTIVE.matcher(word).matches()) {
                break;
            }
        }
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static GrammaticalCase plural(String preposition, String noun, long number) {
        if (WITH_GENITIVE.contains(preposition)) {
            return GrammaticalCase.GENITIVE;
        }
        if (WITH_DATIVE.contains(preposition)) {
            return GrammaticalCase.DATIVE;
        }
        if (WITH_INSTRUMENTAL.contains(preposition)) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        boolean instrumental = noun.endsWith("mi") || noun.endsWith("ma");
        if (WITH_INSTRUMENTAL_OR_ACCUSATIVE.contains(preposition)) {
            boolean ago = "před".equals(preposition) && !noun.isEmpty();
            return instrumental || ago ? GrammaticalCase.INSTRUMENTAL : GrammaticalCase.ACCUSATIVE;
        }
        if (noun.endsWith("ch")) {
            return GrammaticalCase.LOCATIVE;
        }
        if (WITH_LOCATIVE_OR_ACCUSATIVE.contains(preposition)) {
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

    private static GrammaticalCase singular(String preposition, String noun, Gender gender) {
        if (WITH_GENITIVE.contains(preposition)) {
            return GrammaticalCase.GENITIVE;
        }
        if (WITH_DATIVE.contains(preposition)) {
            return GrammaticalCase.DATIVE;
        }
        if (WITH_INSTRUMENTAL.contains(preposition)) {
            return GrammaticalCase.INSTRUMENTAL;
        }
        GrammaticalCase shown = byEnding(noun, gender);
        if (WITH_INSTRUMENTAL_OR_ACCUSATIVE.contains(preposition)) {
            return shown == GrammaticalCase.INSTRUMENTAL ? shown : GrammaticalCase.ACCUSATIVE;
        }
        if (WITH_LOCATIVE_OR_ACCUSATIVE.contains(preposition)) {
            boolean direct = shown.direct() && (gender != Gender.FEMININE || noun.isEmpty() || noun.endsWith("u"));
            return direct ? GrammaticalCase.ACCUSATIVE : GrammaticalCase.LOCATIVE;
        }
        return shown;
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
                    case 'ě', 'i' -> GrammaticalCase.LOCATIVE;
                    case 'í' -> GrammaticalCase.INSTRUMENTAL;
                    default ->
                        noun.endsWith("ze") || noun.endsWith("ře") || noun.endsWith("se")
                                ? GrammaticalCase.LOCATIVE
                                : GrammaticalCase.NOMINATIVE;
                };
            case NEUTER ->
                switch (last) {
                    case 'a' -> GrammaticalCase.GENITIVE;
                    case 'u', 'ě' -> GrammaticalCase.LOCATIVE;
                    case 'e' -> noun.endsWith("ře") ? GrammaticalCase.LOCATIVE : GrammaticalCase.NOMINATIVE;
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
