package cz.samantha.script;

import cz.samantha.understanding.FollowUp;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.TopicRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files under {@code topics/}. */
final class TopicReader {
    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    private final Faults faults;
    private final Lexicon lexicon;
    private final LexiconReader patterns;
    private final TopicWordsReader words;
    private final ExampleReader moreExamples;
    private final Set<String> dictated;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<Located> flows = new ArrayList<>();

    /**
     * @param moreExamples those of the folder examples
     * @param dictated names of the facts that can be dictated
     */
    TopicReader(Faults faults, Lexicon lexicon, Texts texts, ExampleReader moreExamples, Set<String> dictated) {
        this.faults = faults;
        this.lexicon = lexicon;
        this.patterns = new LexiconReader(faults);
        this.words = new TopicWordsReader(texts, lexicon.entities());
        this.dictated = Set.copyOf(dictated);
        this.moreExamples = moreExamples;
    }

    /** The flows that topics start, and where they say so. */
    List<Located> flows() {
        return List.copyOf(flows);
    }

    List<Topic> topics() {
        return new ArrayList<>(topics.values());
    }

    void read(Fields file) {
        String group = file.text("group");
        List<Fields> list = file.list("topics");
        if (list.isEmpty()) {
            file.fault(file.at(), "v „topics“ není žádné téma; doplňte ho, nebo soubor smažte");
        }
        list.forEach(fields -> topic(fields, group));
        file.noMore();
    }

    private static TopicRules.Role role(Topic.Priority priority, Topic.Does does) {
        if (priority == Topic.Priority.URGENT) {
            return TopicRules.Role.URGENT;
        }
        return switch (does) {
            case YES, NO, CORRECT -> TopicRules.Role.PREFACE;
            case ANSWER -> priority == Topic.Priority.NORMAL ? TopicRules.Role.QUESTION : TopicRules.Role.ALONE;
            default -> TopicRules.Role.ALONE;
        };
    }

    private Set<String> needs(Fields fields) {
        List<Located> named = fields.texts("needs");
        for (Located concept : named) {
            if (!lexicon.concepts().containsKey(concept.text())) {
                faults.add(
                        concept.at(),
                        "pojem „" + concept.text()
                                + "“ v balíčku není; doplňte ho do složky concepts, nebo opravte jméno");
            }
        }
        return plain(named);
    }

    private FollowUp followUp(Fields fields) {
        Set<String> after = plain(fields.texts("after"));
        List<Pattern> said = patterns.patterns(fields.texts("patterns"), lexicon);
        if (said.isEmpty()) {
            fields.fault(fields.at(), "doplňte „patterns“: co volající říká, když navazuje na předchozí odpověď");
        }
        fields.noMore();
        return new FollowUp(after, said);
    }

    private static Set<String> plain(List<Located> texts) {
        return texts.stream().map(Located::text).collect(Collectors.toSet());
    }

    private String flow(Fields fields, Topic.Does does) {
        String flow = fields.text("flow", "");
        if (does == Topic.Does.FLOW && flow.isEmpty()) {
            fields.fault(fields.at(), "téma má „does: flow“, ale chybí „flow“; doplňte jméno toku ze složky flows");
        } else if (does != Topic.Does.FLOW && !flow.isEmpty()) {
            fields.fault(fields.at("flow"), "„flow“ platí jen s „does: flow“; doplňte ho, nebo „flow“ smažte");
        } else if (!flow.isEmpty()) {
            flows.add(new Located(flow, fields.at("flow")));
        }
        return flow;
    }

    private void topic(Fields fields, String group) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.fault(fields.at("id"), "id „" + id + "“ pište malými písmeny bez háčků a čárek, slova oddělte _");
        }
        String title = fields.text("title");
        Topic.Priority priority = fields.choice("priority", Topic.Priority.class, Topic.Priority.NORMAL);
        Topic.Does does = fields.choice("does", Topic.Does.class, Topic.Does.ANSWER);
        Topic.Then then = fields.choice("then", Topic.Then.class, Topic.Then.ANYTHING_ELSE);
        Topic.ThenClosed thenClosed = fields.choice("then-closed", Topic.ThenClosed.class, Topic.ThenClosed.CALLBACK);
        boolean bargeIn = fields.flag("bargeIn", true);
        boolean quietly = fields.flag("quietly", false);
        List<String> examples = new ArrayList<>(
                fields.texts("examples").stream().map(Located::text).toList());
        examples.addAll(moreExamples.of(id));
        List<Located> patternTexts = fields.texts("patterns");
        List<Located> wholeTexts = fields.texts("whole");
        if (examples.isEmpty() && patternTexts.isEmpty() && wholeTexts.isEmpty()) {
            fields.fault(fields.at(), "téma nemá „examples“ ani „patterns“, takže ho nikdo nevyvolá; doplňte je");
        }
        TopicRules rules = new TopicRules(
                id,
                examples,
                patterns.patterns(patternTexts, lexicon),
                patterns.patterns(wholeTexts, lexicon),
                patterns.patterns(fields.texts("unless"), lexicon),
                needs(fields),
                fields.list("follow-ups").stream().map(this::followUp).toList(),
                role(priority, does));
        Topic.Words said = words.read(fields, "topics/" + id);
        if (does.speaks() && (said.say().isEmpty() || said.brief().isEmpty())) {
            fields.fault(fields.at(), "téma nemá „say“ nebo „short“; doplňte, co se má říct, a kratší znění");
        }
        Topic.About about = new Topic.About(group, title, fields.text("ask-as", ""));
        String dictates = fields.text("dictates", "");
        if (!dictates.isEmpty() && !dictated.contains(dictates)) {
            fields.fault(
                    fields.at("dictates"),
                    "údaj „" + dictates + "“ v facts.yaml nemá „dictate“; doplňte mu ho, nebo opravte jméno");
        }
        String flow = flow(fields, does);
        Set<String> toldAfter = plain(fields.texts("told-after"));
        Map<String, Map<String, Topic.Words>> byEntity = words.byEntity(fields, "topics/" + id);
        fields.flag(YamlNode.REMOVE, false);
        fields.noMore();
        Topic topic = new Topic(
                rules,
                about,
                priority,
                does,
                then,
                thenClosed,
                bargeIn,
                quietly,
                said,
                byEntity,
                dictates,
                flow,
                toldAfter);
        if (topics.putIfAbsent(id, topic) != null) {
            faults.add(fields.at("id"), "téma „" + id + "“ už v balíčku je; jedno z nich přejmenujte");
        }
    }
}
