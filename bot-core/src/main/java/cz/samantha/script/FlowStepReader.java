package cz.samantha.script;

import cz.samantha.script.FlowStep.Choice;
import cz.samantha.script.FlowStep.Ending;
import cz.samantha.script.FlowStep.Next;
import cz.samantha.script.FlowStep.Slot;
import cz.samantha.script.FlowStep.Wordings;
import cz.samantha.script.FlowStep.Words;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the steps of one flow. */
final class FlowStepReader {
    private static final int TRIES = 3;
    private static final int MOST_TRIES = 5;
    private static final List<String> ONLY_PHONE = List.of("caller-number", "offer", "this-number", "more");

    private final String flow;
    private final String failed;
    private final Set<String> slots;
    private final Texts texts;
    private final LexiconReader patterns;
    private final Lexicon lexicon;

    /**
     * @param failed where questions go on that do not say it themselves; may be empty
     * @param slots the names of all slots of the flow
     */
    FlowStepReader(
            String flow, String failed, Set<String> slots, Texts texts, LexiconReader patterns, Lexicon lexicon) {
        this.flow = flow;
        this.failed = failed;
        this.slots = slots;
        this.texts = texts;
        this.patterns = patterns;
        this.lexicon = lexicon;
    }

    FlowStep read(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !FlowReader.isName(id)) {
            fields.fault(fields.at("id"), "id „" + id + "“ pište malými písmeny bez háčků a čárek, slova oddělte _");
        }
        FlowStep.Question question = question(id, fields);
        List<SpokenText> say = texts(fields, id, "say");
        Ending ending = fields.choice("end", Ending.class, Ending.LISTEN);
        String topic = fields.text("topic", "");
        boolean asks = fields.has("ask");
        boolean ends = fields.has("end");
        fields.noMore();
        if (asks && (ends || fields.has("say"))) {
            fields.fault(fields.at(), "krok se buď ptá („ask“), nebo něco říká („say“) či končí („end“); rozdělte ho");
        }
        if (asks) {
            tellMissing(question, fields);
            return question;
        }
        if (ends) {
            if (say.isEmpty() && (ending == Ending.LISTEN || ending == Ending.CALLBACK)) {
                fields.fault(
                        fields.at(), "krok končí „end: " + Fields.yamlName(ending) + "“; doplňte „say“, co se řekne");
            }
            return new FlowStep.End(id, say, ending, topic);
        }
        if (say.isEmpty()) {
            fields.fault(fields.at(), "krok nemá „ask“, „say“ ani „end“; doplňte, co má udělat");
        } else if (question.next().always().isEmpty()) {
            fields.fault(fields.at(), "krok nemá „next“ ani „end“; doplňte, jak tok pokračuje nebo končí");
        }
        return new FlowStep.Saying(id, say, question.next().always());
    }

    private FlowStep.Question question(String id, Fields fields) {
        SlotKind kind = fields.choice("kind", SlotKind.class, SlotKind.TEXT);
        Slot slot = new Slot(fields.text("slot", ""), kind, choices(fields), fields.flag("caller-number", false));
        Wordings wordings = new Wordings(
                texts(fields, id, "ask"),
                texts(fields, id, "again"),
                texts(fields, id, "confirm"),
                texts(fields, id, "wrong"),
                texts(fields, id, "offer"),
                texts(fields, id, "more"));
        Words words = new Words(patterns(fields, "skip"), patterns(fields, "this-number"));
        int tries = fields.has("tries") ? (int) fields.number("tries", 1, MOST_TRIES) : TRIES;
        return new FlowStep.Question(id, slot, wordings, words, tries, fields.text("failed", failed), next(fields));
    }

    private List<Choice> choices(Fields fields) {
        List<Choice> choices = new ArrayList<>();
        Optional<Fields> all = fields.fields("choices");
        all.ifPresent(values -> values.keys().stream()
                .sorted(Comparator.comparingInt(values::line))
                .forEach(value -> values.fields(value).ifPresent(one -> choices.add(choice(value, one)))));
        return choices;
    }

    private Choice choice(String value, Fields fields) {
        Choice choice = new Choice(
                value, fields.text("say-as", value), patterns(fields, "patterns"), patterns(fields, "whole"));
        if (choice.patterns().isEmpty() && choice.whole().isEmpty()) {
            fields.fault(
                    fields.at(), "možnost „" + value + "“ nemá „patterns“ ani „whole“; doplňte, čím ji volající zvolí");
        }
        fields.noMore();
        return choice;
    }

    private static Next next(Fields fields) {
        if (!fields.isMapping("next")) {
            return new Next(fields.text("next", ""), Map.of());
        }
        Map<String, String> byValue = new HashMap<>();
        fields.fields("next").ifPresent(all -> all.keys().forEach(value -> byValue.put(value, all.text(value))));
        return new Next("", byValue);
    }

    private void tellMissing(FlowStep.Question question, Fields fields) {
        Slot slot = question.slot();
        Stream.of("slot", "kind", "again", "next")
                .filter(key -> !fields.has(key))
                .forEach(key -> fields.fault(fields.at(), "otázka nemá „" + key + "“; doplňte ho"));
        if (question.failed().isEmpty()) {
            fields.fault(fields.at(), "otázka nemá „failed“, ani ho nemá tok; doplňte, kam dál, když odpověď nevyjde");
        }
        if (texts.isFact(slot.name())) {
            fields.fault(fields.at("slot"), "jméno „" + slot.name() + "“ má už údaj ve facts.yaml; zvolte jiné");
        }
        if (question.confirms() && question.wordings().wrong().isEmpty()) {
            fields.fault(fields.at("confirm"), "k „confirm“ chybí „wrong“; doplňte, co se řekne, když to nesouhlasí");
        }
        if (slot.kind() == SlotKind.PHONE) {
            tellPhone(question, fields);
        } else {
            ONLY_PHONE.stream()
                    .filter(fields::has)
                    .forEach(key -> fields.fault(fields.at(key), "„" + key + "“ platí jen s „kind: phone“; smažte ho"));
        }
        if ((slot.kind() == SlotKind.CHOICE) != fields.has("choices")) {
            fields.fault(fields.at(), "„kind: choice“ a „choices“ patří k sobě; doplňte to, co chybí");
        }
        tellValues(question, fields);
    }

    private static void tellPhone(FlowStep.Question question, Fields fields) {
        if (question.wordings().more().isEmpty()) {
            fields.fault(
                    fields.at(), "otázka na číslo nemá „more“; doplňte, co se řekne po kousku čísla, třeba „A dál?“");
        }
        if (question.slot().callerNumber() && question.wordings().offer().isEmpty()) {
            fields.fault(fields.at("caller-number"), "k „caller-number“ chybí „offer“; doplňte, jak se číslo nabídne");
        }
    }

    /** A step by answer has to be told for every answer that there can be. */
    private static void tellValues(FlowStep.Question question, Fields fields) {
        Set<String> told = question.next().byValue().keySet();
        if (told.isEmpty()) {
            return;
        }
        List<String> possible = question.slot().kind() == SlotKind.YES_NO
                ? List.of("ano", "ne")
                : question.slot().choices().stream().map(Choice::value).toList();
        for (String value : possible) {
            if (!told.contains(value)) {
                fields.fault(
                        fields.at("next"), "v „next“ chybí odpověď „" + value + "“; doplňte, který krok následuje");
            }
        }
        for (String value : told) {
            if (!possible.contains(value)) {
                fields.fault(
                        fields.at("next"),
                        "odpověď „" + value + "“ v „next“ nemůže přijít; smažte ji, nebo ji doplňte do „choices“");
            }
        }
    }

    private List<SpokenText> texts(Fields fields, String id, String key) {
        return texts.read(fields.texts(key), "flows/" + flow + "/" + id + "/" + key, slots);
    }

    private List<Pattern> patterns(Fields fields, String key) {
        return patterns.patterns(fields.texts(key), lexicon);
    }
}
