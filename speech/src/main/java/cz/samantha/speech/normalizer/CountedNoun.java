package cz.samantha.speech.normalizer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A noun that signs and abbreviations stand for (Kč, %, m²), in all its cases; see {@code counted-nouns.tsv}. */
record CountedNoun(Gender gender, Forms singular, Forms plural) {
    private static final Map<String, CountedNoun> ALL = Resources.rows("counted-nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, CountedNoun::of));

    /**
     * A noun of the list.
     *
     * @throws IllegalStateException if it is not listed
     */
    static CountedNoun named(String nominative) {
        CountedNoun noun = ALL.get(nominative);
        if (noun == null) {
            throw new IllegalStateException("counted-nouns.tsv has no noun " + nominative);
        }
        return noun;
    }

    private static CountedNoun of(List<String> row) {
        return new CountedNoun(Gender.of(row.get(1)), Forms.of(row.get(2), ","), Forms.of(row.get(3), ","));
    }

    /** Number and noun: "dvě koruny", "pět korun", "se dvěma korunami". */
    String counted(long count, GrammaticalCase form) {
        return number(count, form) + " " + after(count, form);
    }

    /** The number alone, as this noun asks for it: "dvě", but "třicet dva" before "korun". */
    String number(long count, GrammaticalCase form) {
        boolean genitivePlural = count > 20 && form.direct() && !Cardinals.few(count);
        return Cardinals.spoken(count, genitivePlural ? Gender.MASCULINE : gender, form);
    }

    /** The noun alone, as it stands after a number. */
    String after(long count, GrammaticalCase form) {
        if (count == 1) {
            return singular.in(form);
        }
        return form.direct() && !Cardinals.few(count) ? plural.genitive() : plural.in(form);
    }

    /** A decimal number with the noun, which stands in the genitive: "dvě celé pět procenta". */
    String decimal(long whole, String fraction, GrammaticalCase form) {
        return Decimals.spoken(whole, fraction, form) + " " + singular.genitive();
    }
}
