package cz.samantha.understanding;

import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
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

    /** Words of a text that nobody had to recognise. */
    List<Token> tokens(String text) {
        return tokens(CzechText.words(text), List.of());
    }

    /** Words as recognised; their confidences count where recogniser and text agree on what the words are. */
    List<Token> tokens(Hypothesis hypothesis) {
        List<String> words = CzechText.words(hypothesis.text());
        List<Double> confidences =
                hypothesis.words().stream().map(Word::confidence).toList();
        return tokens(words, confidences.size() == words.size() ? confidences : List.of());
    }

    /** A word and how sure it is. */
    private record Heard(String word, double confidence) {}

    private List<Token> tokens(List<String> words, List<Double> confidences) {
        List<Heard> heard = withoutSynonyms(words, confidences);
        List<String> folded =
                heard.stream().map(one -> CzechText.fold(one.word())).toList();
        List<Token> tokens = new ArrayList<>(heard.size());
        int fillerUntil = 0;
        for (int i = 0; i < heard.size(); i++) {
            Optional<PhraseTable.Found<Boolean>> found = fillers.at(folded, i);
            fillerUntil = Math.max(
                    fillerUntil, i + found.map(PhraseTable.Found::words).orElse(0));
            // "být" and "byt" differ by one mark only, and the flat is what this line is about.
            String word =
                    heard.get(i).word().equals("být") ? "bejt" : heard.get(i).word();
            tokens.add(Token.of(word, i < fillerUntil, heard.get(i).confidence()));
        }
        return tokens;
    }

    private List<Heard> withoutSynonyms(List<String> words, List<Double> confidences) {
        List<String> folded = words.stream().map(CzechText::fold).toList();
        List<Heard> result = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            double confidence = confidences.isEmpty() ? 1 : confidences.get(i);
            Optional<PhraseTable.Found<List<String>>> found = synonyms.at(folded, i);
            if (found.isPresent()) {
                found.get().value().forEach(word -> result.add(new Heard(word, confidence)));
                i += found.get().words();
            } else {
                result.add(new Heard(words.get(i), confidence));
                i++;
            }
        }
        return result;
    }
}
