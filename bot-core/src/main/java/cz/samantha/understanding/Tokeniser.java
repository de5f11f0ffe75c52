package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns text into tokens with the help of a lexicon. */
final class Tokeniser {
    private final PhraseTable<List<String>> synonyms;
    private final PhraseTable<Boolean> fillers;

    Tokeniser(PhraseTable<List<String>> synonyms, PhraseTable<Boolean> fillers) {
        this.synonyms = synonyms;
        this.fillers = fillers;
    }

    List<Token> tokens(String text) {
        List<String> words = withoutSynonyms(CzechText.words(text));
        List<String> folded = words.stream().map(CzechText::fold).toList();
        List<Token> tokens = new ArrayList<>(words.size());
        int fillerUntil = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseTable.Found<Boolean>> found = fillers.at(folded, i);
            fillerUntil = Math.max(
                    fillerUntil, i + found.map(PhraseTable.Found::words).orElse(0));
            // "být" and "byt" differ by one mark only, and the flat is what this line is about.
            String word = words.get(i).equals("být") ? "bejt" : words.get(i);
            tokens.add(Token.of(word, i < fillerUntil));
        }
        return tokens;
    }

    private List<String> withoutSynonyms(List<String> words) {
        List<String> folded = words.stream().map(CzechText::fold).toList();
        List<String> result = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            Optional<PhraseTable.Found<List<String>>> found = synonyms.at(folded, i);
            if (found.isPresent()) {
                result.addAll(found.get().value());
                i += found.get().words();
            } else {
                result.add(words.get(i));
                i++;
            }
        }
        return result;
    }
}
