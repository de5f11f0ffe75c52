package cz.samantha.commandline;

import cz.samantha.script.Faults;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.SpokenText;
import cz.samantha.script.check.PackageSource;
import cz.samantha.script.check.Wording;
import cz.samantha.speech.normalizer.CzechNormalizer;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Texts of a package with characters that the mouth leaves out: other scripts, emoji, signs that have no words. */
final class UnspeakableTexts {
    private static final String CALENDAR = "calendar.yaml";
    private static final CzechNormalizer NORMALIZER = new CzechNormalizer();

    private UnspeakableTexts() {}

    /** Advice in Czech, by file and line. */
    static List<ScriptFault> in(PackageSource source, Script script) {
        Faults advice = new Faults();
        for (Wording wording : source.wordings()) {
            String fixed = wording.text().text().replace(SpokenText.TODAY, " ");
            unspoken(fixed).ifPresent(character -> advice.add(wording.file(), wording.line(), message(character)));
            if (unspoken(fixed).isEmpty()) {
                script.textsByDay().stream()
                        .filter(text -> text.id().equals(wording.text().id()))
                        .flatMap(text -> unspoken(text.text()).stream())
                        .forEach(character -> advice.add(CALENDAR, 0, message(character)));
            }
        }
        return advice.all().stream()
                .filter(one -> !source.isInherited(one.file()))
                .toList();
    }

    private static String message(String character) {
        return "znak „" + character + "“ hlas neumí říct a vynechá ho; napište ho slovem";
    }

    /** The first character that is neither a word, nor read as one, nor a sign that only shapes the sentence. */
    private static Optional<String> unspoken(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(UnspeakableTexts::carriesMeaning)
                .mapToObj(Character::toString)
                .filter(character -> NORMALIZER.spokenWords(character).isEmpty())
                .findFirst();
    }

    private static boolean carriesMeaning(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
