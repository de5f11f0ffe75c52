package cz.samantha.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Czech number words, folded: in all their cases, as they are spoken, and as a recogniser joins them. */
final class NumberWords {
    /** What a number word can stand beside. */
    enum Rank {
        UNIT,
        TEEN,
        TENS,
        /** "pětadvacet" */
        COMPOUND,
        /** "sto", "dvěstě" */
        HUNDRED,
        /** "stě", "sta", "set" behind a number */
        TIMES_HUNDRED,
        TIMES_THOUSAND,
        TIMES_MILLION
    }

    /** The shape of the word, which tells "ve tři" from "ve třech". */
    enum Form {
        PLAIN,
        /** "dvou", "pěti" */
        OBLIQUE,
        /** "pětka" */
        NAME,
        /** "pětky" */
        NAMES
    }

    record NumberWord(int value, Rank rank, Form form) {}

    private static final List<String> UNITS = List.of(
            "nula",
            "jedna jeden jedno jednu jedn",
            "dva dve",
            "tri",
            "ctyri ctyry styri styry ctery",
            "pet",
            "sest",
            "sedm sedum sedem",
            "osm osum vosm vosum osem",
            "devet devat");
    private static final List<String> OBLIQUE_UNITS = List.of(
            "nule nulou",
            "jedne jednoho jednomu jednom jednim jedny jednech",
            "dvou dvema dvouma dvoma dvoje dvojim",
            "trech tremi trema trem trima troje",
            "ctyrech ctyrem ctyrmi ctyrma styrech styrem styrma ctvero",
            "peti patero",
            "sesti sestero",
            "sedmi sedumi",
            "osmi osumi vosmi vosumi",
            "deviti");
    private static final List<String> NAME_STEMS = List.of(
            "nulk",
            "jednick",
            "dvojk",
            "trojk",
            "ctyrk styrk ctverk",
            "petk",
            "sestk",
            "sedmick sedumick",
            "osmick osumick vosmick vosumick",
            "devitk");
    private static final List<String> PLURALS = List.of(
            "nuly nul nulky nulek",
            "jednicky jednicek",
            "dvojky dvojek",
            "trojky trojek",
            "ctyrky ctyrek styrky styrek ctverky",
            "petky petek",
            "sestky sestek",
            "sedmicky sedmicek sedumicky",
            "osmicky osmicek osumicky vosmicky",
            "devitky devitek");
    private static final List<String> TEENS = List.of(
            "jedenact jedenast",
            "dvanact dvanast",
            "trinact trinast",
            "ctrnact strnact ctyrnact",
            "patnact patnast",
            "sestnact sesnact",
            "sedmnact sedumnact",
            "osmnact osumnact vosumnact vosmnact",
            "devatenact");
    private static final List<String> TENS = List.of(
            "dvacet dvacat dvadsat",
            "tricet tridsat",
            "ctyricet styricet ctyrycet styrycet styridsat",
            "padesat",
            "sedesat",
            "sedmdesat sedumdesat",
            "osmdesat osumdesat vosumdesat vosmdesat",
            "devadesat");
    private static final List<String> BEFORE_TENS = List.of(
            "jedna jedn jeden jedena",
            "dva dvaa",
            "tri tria",
            "ctyri ctyria styri styria",
            "pet peta",
            "sest sesta",
            "sedm sedma seduma",
            "osm osma osuma vosma",
            "devet deveta");

    private static final Map<String, NumberWord> WORDS = words();

    private NumberWords() {}

    static Optional<NumberWord> of(String folded) {
        return Optional.ofNullable(WORDS.get(folded));
    }

    private static Map<String, NumberWord> words() {
        Map<String, NumberWord> words = new HashMap<>();
        for (int value = 0; value <= 9; value++) {
            add(words, UNITS.get(value), value, Rank.UNIT, Form.PLAIN);
            add(words, OBLIQUE_UNITS.get(value), value, Rank.UNIT, Form.OBLIQUE);
            addNames(words, NAME_STEMS.get(value), value);
            add(words, PLURALS.get(value), value, Rank.UNIT, Form.NAMES);
        }
        // The genitive of nought is the nominative of several; in "dvě nuly" the number before it says which.
        words.put("nulu", new NumberWord(0, Rank.UNIT, Form.NAME));
        add(words, "deset desat", 10, Rank.TEEN, Form.PLAIN);
        add(words, "deseti desiti", 10, Rank.TEEN, Form.OBLIQUE);
        addNames(words, "desitk", 10);
        for (int i = 0; i < TEENS.size(); i++) {
            addWithCase(words, TEENS.get(i), 11 + i, Rank.TEEN);
        }
        for (int i = 0; i < TENS.size(); i++) {
            int tens = 20 + 10 * i;
            addWithCase(words, TENS.get(i), tens, Rank.TENS);
            for (int unit = 1; unit <= 9; unit++) {
                addWithCase(words, compounds(BEFORE_TENS.get(unit - 1), TENS.get(i)), tens + unit, Rank.COMPOUND);
            }
        }
        addHundreds(words);
        add(words, "tisic tisice tisicu tisicich tisicum tisici tisicovka", 1_000, Rank.TIMES_THOUSAND, Form.PLAIN);
        add(words, "milion miliony milionu milionech milionum milionama", 1_000_000, Rank.TIMES_MILLION, Form.PLAIN);
        return Map.copyOf(words);
    }

    private static void addHundreds(Map<String, NumberWord> words) {
        add(words, "sto stovka stovku", 100, Rank.HUNDRED, Form.PLAIN);
        add(words, "sta ste set stovky stovek", 100, Rank.TIMES_HUNDRED, Form.PLAIN);
        List<String> joined = List.of(
                "dveste dvesta",
                "trista",
                "ctyrista styrista",
                "petset",
                "sestset",
                "sedmset sedumset",
                "osmset osumset vosumset",
                "devetset");
        for (int i = 0; i < joined.size(); i++) {
            add(words, joined.get(i), 200 + 100 * i, Rank.HUNDRED, Form.PLAIN);
        }
    }

    private static String compounds(String units, String tens) {
        List<String> compounds = new ArrayList<>();
        for (String unit : units.split(" ")) {
            for (String ten : tens.split(" ")) {
                compounds.add(unit.endsWith("a") ? unit + ten : unit + "a" + ten);
            }
        }
        return String.join(" ", compounds);
    }

    private static void addNames(Map<String, NumberWord> words, String stems, int value) {
        for (String stem : stems.split(" ")) {
            String soft = stem.substring(0, stem.length() - 1) + "ce";
            add(words, stem + "a " + stem + "u " + stem + "ou " + soft, value, Rank.UNIT, Form.NAME);
        }
    }

    private static void addWithCase(Map<String, NumberWord> words, String forms, int value, Rank rank) {
        for (String form : forms.split(" ")) {
            add(words, form, value, rank, Form.PLAIN);
            add(words, form + "i", value, rank, Form.OBLIQUE);
        }
    }

    private static void add(Map<String, NumberWord> words, String forms, int value, Rank rank, Form form) {
        for (String word : forms.split(" ")) {
            words.putIfAbsent(word, new NumberWord(value, rank, form));
        }
    }
}
