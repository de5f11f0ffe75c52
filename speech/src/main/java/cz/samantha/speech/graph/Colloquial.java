package cz.samantha.speech.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words sound in everyday talk in Bohemia, and are written by whoever writes down what he hears: "dobrej", "vokno",
 * "malýho", "děkujem". Only from the book's form to the spoken one.
 */
final class Colloquial {
    /** A word that has several endings to which something happens gets all of them. */
    private record Rule(Pattern from, List<String> to) {
        static Rule of(String from, String... to) {
            return new Rule(Pattern.compile(from), List.of(to));
        }
    }

    private static final List<Rule> ENDINGS = List.of(
            Rule.of("(?<=[^aeiouáéíóúůyý]{1,2})ý$", "ej"),
            Rule.of("ých$", "ejch"),
            Rule.of("ým$", "ejm", "ym"),
            Rule.of("ými$", "ejma", "ýma"),
            Rule.of("ími$", "íma"),
            Rule.of("(?<=..[^aeiouáéíóúůyý])é$", "ý"),
            Rule.of("ého$", "ýho"),
            Rule.of("ému$", "ýmu"),
            Rule.of("(?<=..)ím$", "im"),
            Rule.of("(?<=.)eme$", "em"),
            Rule.of("(?<=..)ají$", "aj"),
            Rule.of("(?<=..)[eě]jí$", "ej"),
            Rule.of("(?<=..)uji$", "uju"),
            Rule.of("(?<=..)ují$", "ujou"),
            Rule.of("(?<=..)ami$", "ama"),
            Rule.of("(?<=..)emi$", "ema"),
            Rule.of("(?<=..)ům$", "um"),
            Rule.of("(?<=.[bdhkpstz])l$", ""));

    private static final List<Rule> BEGINNINGS = List.of(
            Rule.of("^o(?=[bčdhklnpsštzž])", "vo"),
            Rule.of("^(ne|po|za)?vý(?=[^aeiouáéíóúůyý])", "$1vej"),
            Rule.of("^js(?=.)", "s"),
            Rule.of("^nějak", "ňák"),
            Rule.of("^kter", "ker"),
            Rule.of("^ještě$", "eště"),
            Rule.of("^(ne)?být$", "$1bejt"),
            Rule.of("^týd", "tejd"),
            Rule.of("^čt(?=[vr]r?)", "št"),
            Rule.of("^čtyř", "štyř"),
            Rule.of("^sedm(?!i)", "sedum"),
            Rule.of("^osm(?!i)", "vosum"),
            Rule.of("^když$", "dyž"),
            Rule.of("^jestli", "esli"),
            Rule.of("^zítra$", "zejtra"),
            Rule.of("^vzít$", "vzit"));

    private Colloquial() {}

    /** Other forms of a word, each but once; none for most words. */
    static Set<String> of(String word) {
        Set<String> others = new LinkedHashSet<>(changed(word, ENDINGS));
        others.addAll(changed(word, BEGINNINGS));
        changed(word, ENDINGS).forEach(other -> others.addAll(changed(other, BEGINNINGS)));
        others.remove(word);
        return others;
    }

    private static Set<String> changed(String word, List<Rule> rules) {
        Set<String> others = new LinkedHashSet<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.from().matcher(word);
            if (matcher.find()) {
                rule.to().forEach(ending -> others.add(matcher.replaceFirst(ending)));
            }
        }
        return others;
    }
}
