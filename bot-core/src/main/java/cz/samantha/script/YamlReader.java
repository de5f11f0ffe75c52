package cz.samantha.script;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a YAML file once into a tree with line numbers. Every scalar stays text; anchors and aliases are refused. */
public final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final long LARGEST_BYTES = 4_000_000;
    private static final int DEEPEST = 20;

    private final String file;
    private final Faults faults;

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * @param folder the package
     * @param file path inside it, with {@code /}
     * @return empty when there is nothing to read; the faults tell why
     */
    public static Optional<YamlNode> read(Path folder, String file, Faults faults) {
        return readAs(folder.resolve(file), file, faults);
    }

    /** @param file how places and faults call the file */
    static Optional<YamlNode> readAs(Path path, String file, Faults faults) {
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                faults.add(file, 0, "soubor je větší než 4 MB; rozdělte ho");
                return Optional.empty();
            }
            return parse(Files.readString(path), file, faults);
        } catch (NoSuchFileException e) {
            faults.add(file, 0, "soubor chybí; vytvořte ho podle balíčku dialog-scripts/plzen");
        } catch (CharacterCodingException e) {
            faults.add(file, 0, "soubor není v kódování UTF-8; uložte ho znovu v UTF-8");
        } catch (IOException e) {
            faults.add(file, 0, "soubor nejde přečíst; zkontrolujte, zda k němu má program přístup");
        }
        return Optional.empty();
    }

    /** Parses a text that stands in a file of this name. */
    public static Optional<YamlNode> parse(String text, String file, Faults faults) {
        YamlReader reader = new YamlReader(file, faults);
        try (YAMLParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(file, 0, "soubor je prázdný; doplňte obsah");
                return Optional.empty();
            }
            YamlNode node = reader.node(parser, 0);
            JsonToken next = parser.nextToken();
            if (next != null) {
                faults.add(file, line(parser), "soubor má víc částí oddělených ---; nechte jen jednu");
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            faults.add(file, line, "zápis YAML je tu porušený; zkontrolujte odsazení, dvojtečky a uvozovky");
        } catch (IOException e) {
            faults.add(file, 0, "soubor nejde přečíst jako YAML; zkontrolujte odsazení, dvojtečky a uvozovky");
        }
        return Optional.empty();
    }

    private YamlNode node(YAMLParser parser, int depth) throws IOException {
        Place at = at(parser);
        if (depth > DEEPEST) {
            faults.add(at, "obsah je příliš hluboko vnořený; zjednodušte ho");
            parser.skipChildren();
            return new YamlNode.Scalar("", at);
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            faults.add(at, "odkazy & a * se tu nepoužívají; vypište text, nebo ho dejte do uvozovek");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(parser, depth);
            case START_ARRAY -> items(parser, depth);
            default -> new YamlNode.Scalar(parser.getText() == null ? "" : parser.getText(), at);
        };
    }

    private YamlNode items(YAMLParser parser, int depth) throws IOException {
        Place at = at(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlNode.Items(items, at);
    }

    private YamlNode entries(YAMLParser parser, int depth) throws IOException {
        Place at = at(parser);
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyAt = at(parser);
            parser.nextToken();
            YamlNode value = node(parser, depth + 1);
            Integer earlier = seen.putIfAbsent(key, keyAt.line());
            if (earlier == null) {
                entries.add(new YamlNode.Entry(key, keyAt, value));
            } else {
                faults.add(keyAt, "„" + key + "“ už stojí na řádku " + earlier + "; nechte jen jedno");
            }
        }
        return new YamlNode.Entries(entries, at);
    }

    private Place at(JsonParser parser) {
        return new Place(file, line(parser));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
