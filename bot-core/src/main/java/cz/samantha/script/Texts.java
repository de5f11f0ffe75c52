package cz.samantha.script;

import cz.samantha.understanding.CzechWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is said: puts facts in and checks that it can be listened to. */
final class Texts {
    static final int MOST_WORDS = 40;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    /** Addresses that guess or show the caller's gender by a slash: chtěl/a. */
    private static final Pattern GENDER_SLASH = Pattern.compile("\\p{L}/[aá]\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> facts;
    private final Faults faults;

    Texts(Map<String, String> facts, Faults faults) {
        this.facts = Map.copyOf(facts);
        this.faults = faults;
    }

    boolean isFact(String name) {
        return facts.containsKey(name);
    }

    /** @param id of the list; each wording gets its number behind it */
    List<SpokenText> read(List<Located> wordings, String id) {
        return read(wordings, id, Set.of());
    }

    /**
     * @param id of the list; each wording gets its number behind it
     * @param slots names that stay in their braces until the text is said: what the caller will have said, or another text
     */
    List<SpokenText> read(List<Located> wordings, String id, Set<String> slots) {
        List<SpokenText> texts = new ArrayList<>();
        for (Located wording : wordings) {
            String text = withFacts(wording, slots);
            int words = CzechWords.count(text);
            if (words > MOST_WORDS) {
                faults.add(wording.at(), "text má " + words + " slov; zkraťte ho na nejvýš " + MOST_WORDS);
            }
            if (words == 0) {
                faults.add(wording.at(), "text neobsahuje žádné slovo; doplňte ho");
            }
            if (GENDER_SLASH.matcher(text).find()) {
                faults.add(
                        wording.at(),
                        "tvar s lomítkem prozrazuje hádání rodu volajícího; použijte „přejete si“ nebo „potřebujete“");
            }
            texts.add(new SpokenText(id + "/" + (texts.size() + 1), text));
        }
        return texts;
    }

    private String withFacts(Located wording, Set<String> slots) {
        Matcher matcher = PLACEHOLDER.matcher(wording.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String replacement = facts.get(name);
            if (matcher.group().equals(SpokenText.TODAY) || slots.contains(name)) {
                replacement = matcher.group();
            }
            if (replacement == null) {
                faults.add(wording.at(), "údaj {" + name + "} neznám; doplňte ho do facts.yaml, nebo opravte jméno");
                replacement = name;
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(text).toString();
    }
}
