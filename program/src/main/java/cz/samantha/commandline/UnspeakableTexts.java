package cz.samantha.commandline;

import cz.samantha.script.Faults;
import cz.samantha.script.Script;
import cz.samantha.script.ScriptFault;
import cz.samantha.script.SpokenText;
import cz.samantha.script.check.PackageSource;
import cz.samantha.script.check.Wording;
import cz.samantha.speech.normalizer.CzechNormalizer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of a package with characters that the mouth leaves out: other scripts, emoji, signs that have no words. */
final class UnspeakableTexts {
    private static final String CALENDAR = "calendar.yaml";
    private static final CzechNormalizer NORMALIZER = new CzechNormalizer();

    /** Whether the mouth says something for a character; most texts are written with the same few. */
    private final Map<Integer, Boolean> spoken = new HashMap<>();

    private UnspeakableTexts() {}

    /** Advice in Czech, by file and line. */
    static List<ScriptFault> in(PackageSource source, Script script) {
        Faults advice = new Faults();
        new UnspeakableTexts().tell(source, script, advice);
        return advice.all().stream()
                .filter(one -> !source.isInherited(one.file()))
                .toList();
    }

    private void tell(PackageSource source, Script script, Faults advice) {
        Map<String, List<SpokenText>> byDay =
                script.textsByDay().stream().collect(Collectors.groupingBy(SpokenText::id));
        for (Wording wording : source.wordings()) {
            Optional<String> fixed = unspoken(wording.text().text().replace(SpokenText.TODAY, " "));
            fixed.ifPresent(character -> advice.add(wording.file(), wording.line(), message(character)));
            if (fixed.isEmpty()) {
                byDay.getOrDefault(wording.text().id(), List.of()).stream()
                        .flatMap(text -> unspoken(text.text()).stream())
                        .forEach(character -> advice.add(CALENDAR, 0, message(character)));
            }
        }
    }

    private static String message(String character) {
        return "znak „" + character + "“ hlas neumí říct a vynechá ho; napište ho slovem";
    }

    /** The first character that is neither a word, nor read as one, nor a sign that only shapes the sentence. */
    private Optional<String> unspoken(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(UnspeakableTexts::carriesMeaning)
                .filter(character -> !spoken.computeIfAbsent(character, UnspeakableTexts::isSpoken))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static boolean isSpoken(int character) {
        return !NORMALIZER.spokenWords(Character.toString(character)).isEmpty();
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
