package cz.samantha.understanding.entity;

import java.util.Set;

/** Nouns that say what a number counts, and so that it is no hour and no digit of a telephone number. */
final class CountedThings {
    private static final Set<String> THINGS = WordForms.set("""
        den dny dni dnu tyden tydny tydnu tejden tejdny mesic mesice mesicu rok roky roku let leta lety
        rokama lidi lidmi lidma clovek cloveka osob osoby osobu osobami deti detmi detma decka dite deckama
        dospeli dospelych korun koruny korunu kc procent procenta metru metry ctverecnich pokoju pokoje
        pokoj bytu byty byt krat patro patre patra pater chvili dobu otazku vec veci hodinach kilometru
        cloveku metrech rodin rodiny rodinach mistnosti mistnost generace minutach pokusech noci noc bytech
        bytama pokojich osobach lidech mesicich letech clenu clenove psy psa stupnu
        """);

    private CountedThings() {}

    static boolean at(Words words, int i) {
        return words.isAny(i, THINGS);
    }
}
