package cz.samantha.script.check;

import cz.samantha.script.Faults;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages and mailboxes that nobody can write down from a telephone, or that are not in the facts. */
final class WebCheck implements Check {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern FOR_THE_EYE = Pattern.compile(
            "https?:?|\\bwww\\b|\\b(?:vé |dvojité vé ){2,}|\\w+@\\w+|\\w+\\.(?:cz|eu|com|org)\\b", FLAGS);
    private static final Pattern SPOKEN = Pattern.compile("\\bzavináč\\b|\\btečka (?:cé zet|cz)\\b", FLAGS);

    @Override
    public void run(PackageSource source, Faults advice) {
        for (Wording wording : source.wordings()) {
            forTheEye(
                    wording.file(),
                    wording.line(),
                    PLACEHOLDER.matcher(wording.written()).replaceAll(""),
                    advice);
            Matcher spoken = SPOKEN.matcher(wording.written());
            if (spoken.find()) {
                advice.add(
                        wording.file(),
                        wording.line(),
                        "adresa („" + spoken.group() + "“) stojí přímo v textu; dejte ji do facts.yaml a odkažte na ni"
                                + " jménem");
            }
        }
        for (PackageSource.FactSource fact : source.facts()) {
            forTheEye(fact.text().file(), fact.text().line(), fact.text().text(), advice);
        }
    }

    private static void forTheEye(String file, int line, String text, Faults advice) {
        Matcher found = FOR_THE_EYE.matcher(text);
        if (found.find()) {
            advice.add(
                    file,
                    line,
                    "„" + found.group().strip() + "“ se po telefonu nedá zapsat; řekněte název stránky slovy, bez www");
        }
    }
}
