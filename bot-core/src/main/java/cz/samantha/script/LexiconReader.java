package cz.samantha.script;

import cz.samantha.understanding.Concept;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.Lexicon;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.PatternFault;
import cz.samantha.understanding.PatternParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code lexicon.yaml}, and patterns wherever they stand. */
final class LexiconReader {
    private final Faults faults;

    LexiconReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param concepts those of the folder {@code concepts}
     */
    Lexicon read(Fields fields, Map<String, Concept> concepts) {
        Map<String, String> synonyms =
                fields.fields("synonyms").map(this::synonyms).orElse(Map.of());
        Map<String, Map<String, List<Pattern>>> entities = new LinkedHashMap<>();
        fields.fields("entities")
                .ifPresent(all -> all.keys().stream()
                        .sorted()
                        .forEach(entity -> entities.put(
                                entity,
                                all.fields(entity).map(this::patternsByKey).orElse(Map.of()))));
        List<String> fillers = plain(fields.texts("fillers"));
        Set<String> hanging = new HashSet<>(folded(fields.texts("hanging")));
        Set<String> separators = new HashSet<>(folded(fields.texts("separators")));
        Set<String> openers = new HashSet<>(folded(fields.texts("openers")));
        Set<String> denials = new HashSet<>(folded(fields.texts("denials")));
        Set<String> contrasts = new HashSet<>(folded(fields.texts("contrasts")));
        fields.noMore();
        return new Lexicon(concepts, synonyms, fillers, hanging, separators, openers, denials, contrasts, entities);
    }

    /** Patterns whose concepts are in the lexicon; faulty ones are told and left out. */
    List<Pattern> patterns(List<Located> texts, Lexicon lexicon) {
        List<Pattern> patterns = parsed(texts);
        for (Located text : texts) {
            for (Pattern pattern : parsedQuietly(text)) {
                for (String concept : Lexicon.conceptNames(pattern)) {
                    if (!lexicon.concepts().containsKey(concept)) {
                        faults.add(
                                text.at(),
                                "pojem {" + concept
                                        + "} v balíčku není; doplňte ho do složky concepts, nebo opravte jméno");
                    }
                }
            }
        }
        return patterns;
    }

    private Map<String, List<Pattern>> patternsByKey(Fields fields) {
        return fields.keys().stream()
                .sorted()
                .collect(Collectors.toMap(
                        Function.identity(), key -> parsed(fields.texts(key)), (a, b) -> a, LinkedHashMap::new));
    }

    List<Pattern> parsed(List<Located> texts) {
        List<Pattern> patterns = new ArrayList<>();
        for (Located text : texts) {
            try {
                patterns.add(PatternParser.parse(text.text()));
            } catch (PatternFault e) {
                faults.add(text.at(), String.valueOf(e.getMessage()));
            }
        }
        return patterns;
    }

    private static List<Pattern> parsedQuietly(Located text) {
        try {
            return List.of(PatternParser.parse(text.text()));
        } catch (PatternFault e) {
            return List.of();
        }
    }

    private Map<String, String> synonyms(Fields fields) {
        Map<String, String> synonyms = new LinkedHashMap<>();
        for (String meant : fields.keys().stream().sorted().toList()) {
            for (Located said : fields.texts(meant)) {
                String earlier = synonyms.putIfAbsent(said.text(), meant);
                if (earlier != null && !earlier.equals(meant)) {
                    faults.add(
                            said.at(), "„" + said.text() + "“ už znamená „" + earlier + "“; nechte jen jeden význam");
                }
            }
        }
        return synonyms;
    }

    private static List<String> plain(List<Located> texts) {
        return texts.stream().map(Located::text).toList();
    }

    private static List<String> folded(List<Located> texts) {
        return texts.stream().map(text -> CzechWords.folded(text.text())).toList();
    }
}
