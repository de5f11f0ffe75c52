package cz.samantha.script.check;

import cz.samantha.script.Faults;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that guess whether the caller is a man or a woman. What the voice says of itself ("nerozuměla jsem", "ráda") is
 * no fault: it is a woman's voice.
 */
final class AddressCheck implements Check {
    /** The polite "you" of Czech takes a plural verb and a participle in the singular, which shows the gender. */
    private static final String YOU = "(?:(?:ne)?jste|(?:kdy|a)?byste|budete|nebudete|buďte)";

    /** Up to two words between, in the same clause. */
    private static final String NEAR = "\\s+(?:\\p{L}+\\s+){0,2}?";

    /** chtěl, chtěla, přišel, přišla; nouns that end so are left out. */
    private static final String PARTICIPLE = "(?!(?:e?mail|hotel|kotel|p?o?díl|cíl|detail|materiál|portál|kanál|signál"
            + "|titul|stůl|škola|síla|hala)\\b)\\p{L}{2,}(?:l|la)";

    private static final String STATE = "(?:(?:spokojen|registrován|zaregistrován|zapsán|přihlášen|objednán|evidován"
            + "|přepojen|spojen|zařazen|vyřazen|pozván|informován|oprávněn|připraven|nucen|zaměstnán|ohrožen|přesvědčen"
            + "|vyzván|osloven|rozveden|veden|uveden|zván)a?|povinen|povinna|ochoten|ochotna|schopen|schopna"
            + "|spokojen[ýá]|zaměstnan[ýá]|registrovan[ýá]|zaregistrovan[ýá]|zapsan[ýá]|přihlášen[ýá]|objednan[ýá]"
            + "|ohrožen[ýá]|jist[ýá]|svobodn[ýá]|ženatý|vdaná|rozveden[ýá]|nespokojen[ýá]?|rád|ráda|sám|sama)";

    private static final List<Pattern> GUESSES = List.of(
            pattern("\\b\\p{L}+(?:/|\\()(?:a|á|la|ka|na)\\b\\)?"),
            pattern("\\b" + YOU + NEAR + PARTICIPLE + "\\b"),
            pattern("\\b" + PARTICIPLE + "\\s+" + YOU + "\\b"),
            pattern("\\b" + YOU + NEAR + STATE + "\\b"),
            pattern("\\b" + STATE + "\\s+" + YOU + "\\b"),
            pattern("\\b(?!jste)\\p{L}{2,}te" + NEAR + "(?:sám|sama)\\b"),
            pattern("\\b(?:vážen[ýá]|mil[ýá])?\\s*(?:pane|slečno|mladý muži)\\b"),
            pattern("\\b(?:vážená|milá)\\s+paní\\b"));

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Override
    public void run(PackageSource source, Faults advice) {
        for (Wording wording : source.wordings()) {
            String text = wording.text().text().toLowerCase(Locale.of("cs"));
            GUESSES.stream()
                    .map(guess -> guess.matcher(text))
                    .flatMap(Matcher::results)
                    .map(MatchResult::group)
                    .findFirst()
                    .ifPresent(found -> advice.add(
                            wording.file(),
                            wording.line(),
                            "„" + found.strip() + "“ hádá, zda volá muž, nebo žena; řekněte to jinak, třeba „přejete"
                                    + " si“, „potřebujete“, „hledáte“"));
        }
    }
}
