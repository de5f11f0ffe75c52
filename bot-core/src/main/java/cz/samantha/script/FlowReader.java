package cz.samantha.script;

import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files under {@code flows/}, each with one flow. */
final class FlowReader {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    private final Faults faults;
    private final Lexicon lexicon;
    private final Texts texts;
    private final Map<String, Topic> topics;
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Map<String, Fields> sources = new LinkedHashMap<>();

    FlowReader(Faults faults, Lexicon lexicon, Texts texts, List<Topic> topics) {
        this.faults = faults;
        this.lexicon = lexicon;
        this.texts = texts;
        this.topics = topics.stream().collect(Collectors.toMap(Topic::id, topic -> topic, (a, b) -> a));
    }

    List<Flow> flows() {
        return List.copyOf(flows.values());
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    void read(Fields file) {
        String name = file.text("flow");
        if (!name.isEmpty() && !isName(name)) {
            file.fault(
                    file.at("flow"),
                    "jméno toku „" + name + "“ pište malými písmeny bez háčků a čárek, slova oddělte _");
        }
        String title = file.text("title");
        Flow.OtherQuestion other = file.choice("other-question", Flow.OtherQuestion.class, Flow.OtherQuestion.RETURN);
        List<Pattern> leave = new LexiconReader(faults).patterns(file.texts("leave"), lexicon);
        List<SpokenText> left = texts.read(file.texts("left"), "flows/" + name + "/left");
        if (leave.isEmpty() || left.isEmpty()) {
            file.fault(file.at(), "tok nemá „leave“ nebo „left“; doplňte, čím ho volající zruší a co se na to řekne");
        }
        file.flag(YamlNode.REMOVE, false);
        List<FlowStep> steps = steps(file, name);
        file.noMore();
        if (steps.isEmpty()) {
            return;
        }
        Flow flow = new Flow(name, title, other, leave, left, steps);
        if (flow.takesCallback() && flow.slotOf(SlotKind.PHONE).isEmpty()) {
            file.fault(file.at(), "tok končí „end: callback“, ale neptá se na číslo; doplňte krok s „kind: phone“");
        }
        if (flows.putIfAbsent(name, flow) == null) {
            sources.put(name, file);
        } else {
            file.fault(file.at("flow"), "tok „" + name + "“ už v balíčku je; jeden z nich přejmenujte");
        }
    }

    private List<FlowStep> steps(Fields file, String flow) {
        List<Fields> list = file.list("steps");
        if (list.isEmpty()) {
            file.fault(file.at(), "tok nemá žádné „steps“; doplňte aspoň otázku a konec, nebo soubor smažte");
        }
        Set<String> slots = new HashSet<>();
        list.forEach(step -> slots.add(step.text("slot", "")));
        String failed = file.text("failed", "");
        FlowStepReader reader = new FlowStepReader(flow, failed, slots, texts, new LexiconReader(faults), lexicon);
        FlowGraph graph = new FlowGraph(file.file(), faults);
        List<FlowStep> steps = new ArrayList<>();
        for (Fields fields : list) {
            FlowStep step = reader.read(fields);
            if (step instanceof FlowStep.End end) {
                tellWrongTopic(end, fields);
            }
            if (graph.add(step, fields)) {
                steps.add(step);
            }
        }
        graph.tellFaults();
        return steps;
    }

    private void tellWrongTopic(FlowStep.End end, Fields fields) {
        if (end.ending() != FlowStep.Ending.ANSWER) {
            if (!end.topic().isEmpty()) {
                fields.fault(fields.at("topic"), "„topic“ platí jen s „end: answer“; jedno z toho opravte");
            }
            return;
        }
        Topic topic = topics.get(fields.text("topic"));
        if (topic == null && !end.topic().isEmpty()) {
            fields.fault(
                    fields.at("topic"),
                    "téma „" + end.topic() + "“ v balíčku není; doplňte ho do složky topics, nebo opravte id");
        } else if (topic != null && topic.does() != Topic.Does.ANSWER) {
            fields.fault(
                    fields.at("topic"),
                    "téma „" + end.topic() + "“ neodpovídá, ale řídí hovor; vyberte téma s „does: answer“");
        }
    }

    /** Tells flows that nobody starts, and topics that start what is no flow. */
    void tellStarts(List<Located> started) {
        for (Located reference : started) {
            if (!flows.containsKey(reference.text())) {
                faults.add(
                        reference.at(),
                        "tok „" + reference.text()
                                + "“ v balíčku není; doplňte ho do složky flows, nebo opravte jméno");
            }
        }
        Set<String> names = started.stream().map(Located::text).collect(Collectors.toSet());
        sources.forEach((name, file) -> {
            Flow flow = flows.get(name);
            if (flow != null && !flow.takesCallback() && !names.contains(name)) {
                file.fault(
                        file.at("flow"),
                        "tok „" + name + "“ nikdo nezačne; dejte některému tématu „does: flow“ a „flow: " + name + "“");
            }
        });
    }
}
