package cz.samantha.dialog.text;

import cz.samantha.dialog.Delivery;
import cz.samantha.script.Fields;
import cz.samantha.script.Located;
import cz.samantha.script.Place;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a reply has to be like; names of topics, facts and texts must be in the package. */
final class ExpectationReader {
    private static final Pattern FACT = Pattern.compile("\\{([^{}]*)\\}");

    private final Script script;

    ExpectationReader(Script script) {
        this.script = script;
    }

    List<Expectation> read(Fields fields) {
        List<Expectation> expected = new ArrayList<>();
        List<String> topics = topics(fields, "topics");
        if (fields.has("topics")) {
            expected.add(new Expectation.Topics(topics));
        }
        if (fields.has("state")) {
            expected.add(
                    new Expectation.State(fields.choice("state", TextReply.State.class, TextReply.State.LISTENING)));
        }
        expected.addAll(heard(fields, "heard"));
        for (Located fragment : fields.texts("not-heard")) {
            expected.add(new Expectation.NotHeard(withFacts(fields, fragment)));
        }
        for (Located fact : fields.texts("facts")) {
            unknownFact(fields, fact.at(), fact.text());
            expected.add(new Expectation.Fact(fact.text(), script.factForms(fact.text())));
        }
        for (Located said : fields.texts("says")) {
            expected.add(says(fields, said));
        }
        List<String> choice = topics(fields, "asks-back");
        if (fields.has("asks-back")) {
            expected.add(new Expectation.AsksBack(choice));
        }
        if (fields.has("pace")) {
            expected.add(new Expectation.Pace(fields.choice("pace", Delivery.Pace.class, Delivery.Pace.NORMAL)));
        }
        if (fields.has("volume")) {
            expected.add(
                    new Expectation.Volume(fields.choice("volume", Delivery.Volume.class, Delivery.Volume.NORMAL)));
        }
        fields.fields("message").map(this::message).ifPresent(expected::add);
        return expected;
    }

    /** Fragments that have to be said. */
    List<Expectation> heard(Fields fields, String key) {
        return fields.texts(key).stream()
                .<Expectation>map(fragment -> new Expectation.Heard(withFacts(fields, fragment)))
                .toList();
    }

    private List<String> topics(Fields fields, String key) {
        List<Located> named = fields.texts(key);
        for (Located topic : named) {
            unknownTopic(fields, topic.at(), topic.text());
        }
        return named.stream().map(Located::text).toList();
    }

    private void unknownTopic(Fields fields, Place place, String id) {
        if (script.topic(id).isEmpty()) {
            fields.fault(place, "téma „" + id + "“ v balíčku není; opravte jeho id");
        }
    }

    private void unknownFact(Fields fields, Place place, String name) {
        if (script.fact(name).isEmpty()) {
            fields.fault(
                    place,
                    "údaj {" + name + "} ve facts.yaml není; opravte ho na jeden z: "
                            + String.join(", ", script.factNames()));
        }
    }

    private String withFacts(Fields fields, Located fragment) {
        Matcher matcher = FACT.matcher(fragment.text());
        return matcher.replaceAll(found -> {
            unknownFact(fields, fragment.at(), found.group(1));
            return Matcher.quoteReplacement(script.fact(found.group(1)).orElse(""));
        });
    }

    private Expectation says(Fields fields, Located said) {
        boolean key = Arrays.stream(PromptKey.values())
                .anyMatch(prompt -> Fields.yamlName(prompt).equals(said.text()));
        String id = (key ? "prompts/" : "") + said.text() + "/";
        if (!script.hasText(id)) {
            fields.fault(
                    said.at(),
                    "text „" + said.text() + "“ v balíčku není; napište klíč z prompts.yaml, třeba „transfer“,"
                            + " nebo cestu jako „flows/zpetne_volani/jmeno“");
        }
        return new Expectation.Says(said.text(), id);
    }

    private Expectation message(Fields fields) {
        Expectation.Message message = new Expectation.Message(
                fields.text("number"), fields.text("name", ""), fields.text("topic", ""), fields.flag("urgent", false));
        if (!message.topic().isEmpty()) {
            unknownTopic(fields, fields.at("topic"), message.topic());
        }
        fields.noMore();
        return message;
    }
}
