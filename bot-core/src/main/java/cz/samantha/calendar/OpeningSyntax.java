package cz.samantha.calendar;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads opening hours in the OSM syntax <a
 * href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">opening_hours</a>: the part of it that an
 * office needs. What belongs to the syntax and not to that part is a fault that says what to write instead.
 */
public final class OpeningSyntax {
    /** Longer texts are not read: the parser climbs deeper with every mistake. */
    private static final int MOST_CHARACTERS = 1000;

    private OpeningSyntax() {}

    /**
     * What a text says.
     *
     * @param faults in Czech, what is wrong and what to write instead; empty when all of it was read
     */
    public record Reading(List<OpeningRule> rules, List<String> faults) {
        public Reading {
            rules = List.copyOf(rules);
            faults = List.copyOf(faults);
        }
    }

    /** Reads one or several rules, separated by semicolons. */
    public static Reading read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return fault("zápis je delší než " + MOST_CHARACTERS + " znaků; rozdělte ho na víc položek");
        }
        List<Rule> parsed;
        try {
            parsed = new OpeningHoursParser(new StringReader(text)).rules(true);
        } catch (OpeningHoursParseException | TokenMgrError | RuntimeException e) {
            // What the parser says is for people who know its grammar; its places in the text are not reliable.
            return fault("„" + text + "“ nejde přečíst; " + SyntaxHints.remedy(text));
        }
        List<OpeningRule> rules = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Rule rule : parsed) {
            try {
                rules.add(RuleTranslator.translate(rule));
            } catch (UnsupportedRuleException e) {
                faults.add("„" + rule + "“: " + e.getMessage());
            }
        }
        return new Reading(rules, faults);
    }

    private static Reading fault(String message) {
        return new Reading(List.of(), List.of(message));
    }
}
