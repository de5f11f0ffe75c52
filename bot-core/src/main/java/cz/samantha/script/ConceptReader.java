package cz.samantha.script;

import cz.samantha.understanding.Concept;
import cz.samantha.understanding.ConceptFault;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files under {@code concepts/}. */
final class ConceptReader {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");

    private final Faults faults;
    private final LexiconReader patterns;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    ConceptReader(Faults faults) {
        this.faults = faults;
        this.patterns = new LexiconReader(faults);
    }

    void read(Fields file) {
        for (String name : file.keys().stream().sorted().toList()) {
            if (!NAME.matcher(name).matches()) {
                file.fault(
                        file.at(name),
                        "jméno pojmu „" + name + "“ pište malými písmeny bez háčků a čárek, slova oddělte _");
            }
            Place earlier = places.putIfAbsent(name, file.at(name));
            if (earlier != null) {
                file.fault(
                        file.at(name),
                        "pojem „" + name + "“ už stojí v " + earlier.file() + ":" + earlier.line()
                                + "; spojte je, nebo jeden přejmenujte");
            }
            concepts.put(name, file.isMapping(name) ? detailed(file, name) : plain(file, name));
        }
    }

    /** What was read; concepts that name unknown ones or each other in a circle are told. */
    Map<String, Concept> concepts() {
        Lexicon alone =
                new Lexicon(concepts, Map.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
        for (ConceptFault fault : alone.faults()) {
            Place place = places.getOrDefault(fault.concept(), new Place("concepts", 0));
            faults.add(place, "pojem „" + fault.concept() + "“: " + fault.message());
        }
        return Map.copyOf(concepts);
    }

    private Concept plain(Fields file, String name) {
        return new Concept(said(file, name), List.of());
    }

    private Concept detailed(Fields file, String name) {
        return file.fields(name)
                .map(fields -> {
                    fields.text("means", "");
                    Concept concept = new Concept(said(fields, "say"), patterns.parsed(fields.texts("unless")));
                    fields.noMore();
                    return concept;
                })
                .orElseThrow();
    }

    private List<Pattern> said(Fields fields, String key) {
        List<Located> texts = fields.texts(key);
        if (texts.isEmpty()) {
            fields.fault(fields.at(key), "pojem nemá žádná slova; vypište, jak ho lidé říkají");
        }
        return patterns.parsed(texts);
    }
}
