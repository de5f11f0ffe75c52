package cz.samantha.speech.phonetics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one word by the rules of Czech spelling, before voicing is assimilated. */
final class LetterToSound {
    private static final Map<Character, Phone> PLAIN = Map.ofEntries(
            Map.entry('a', Phone.A),
            Map.entry('á', Phone.A_LONG),
            Map.entry('b', Phone.B),
            Map.entry('č', Phone.C_HACEK),
            Map.entry('ď', Phone.D_SOFT),
            Map.entry('e', Phone.E),
            Map.entry('ä', Phone.E),
            Map.entry('ö', Phone.E),
            Map.entry('é', Phone.E_LONG),
            Map.entry('f', Phone.F),
            Map.entry('g', Phone.G),
            Map.entry('h', Phone.H),
            Map.entry('j', Phone.J),
            Map.entry('k', Phone.K),
            Map.entry('l', Phone.L),
            Map.entry('m', Phone.M),
            Map.entry('n', Phone.N),
            Map.entry('ň', Phone.N_SOFT),
            Map.entry('o', Phone.O),
            Map.entry('ó', Phone.O_LONG),
            Map.entry('p', Phone.P),
            Map.entry('r', Phone.R),
            Map.entry('ř', Phone.R_HACEK),
            Map.entry('š', Phone.S_HACEK),
            Map.entry('ť', Phone.T_SOFT),
            Map.entry('u', Phone.U),
            Map.entry('ú', Phone.U_LONG),
            Map.entry('ů', Phone.U_LONG),
            Map.entry('v', Phone.V),
            Map.entry('w', Phone.V),
            Map.entry('y', Phone.I),
            Map.entry('ü', Phone.I),
            Map.entry('ý', Phone.I_LONG),
            Map.entry('z', Phone.Z),
            Map.entry('ž', Phone.Z_HACEK));
    private static final String VOWEL_LETTERS = "aáeéěiíoóuúůyý";

    private final ExceptionLexicon lexicon = new ExceptionLexicon();
    private final HardSyllables hardSyllables = new HardSyllables();

    /** @param word in lower case; what is not a letter is skipped */
    List<Phone> read(String word) {
        String letters = lexicon.respelled(word);
        List<Phone> phones = new ArrayList<>(letters.length() + 2);
        int at = 0;
        while (at < letters.length()) {
            at += readAt(letters, at, phones);
        }
        shortenDoubledConsonants(phones);
        makeVelar(phones);
        return phones;
    }

    /** Adds the phones of the letters at a place and returns how many letters it took. */
    private int readAt(String word, int at, List<Phone> phones) {
        char letter = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        switch (letter) {
            case 'ě' -> {
                soften(phones);
                phones.add(Phone.E);
            }
            case 'i', 'í' -> {
                if (letter == 'í' || at == 0 || !isHard(word, at - 1)) {
                    softenDental(phones);
                }
                phones.add(letter == 'i' ? Phone.I : Phone.I_LONG);
                if (letter == 'i' && "aáeéoóuúů".indexOf(next) >= 0) {
                    phones.add(Phone.J);
                }
            }
            case 'c' -> {
                phones.add(next == 'h' ? Phone.CH : Phone.C);
                return next == 'h' ? 2 : 1;
            }
            case 'd' -> {
                boolean oneSound = next == 'ž' || (next == 'z' && !beginsWithPrefix(word, at));
                phones.add(!oneSound ? Phone.D : next == 'ž' ? Phone.DZ_HACEK : Phone.DZ);
                return oneSound ? 2 : 1;
            }
            case 't' -> {
                phones.add(Phone.T);
                return next == 'h' ? 2 : 1;
            }
            case 's' -> {
                phones.add(Phone.S);
                if (next == 'h') {
                    phones.add(Phone.CH);
                    return 2;
                }
            }
            case 'q' -> {
                phones.add(Phone.K);
                phones.add(Phone.V);
                return next == 'u' ? 2 : 1;
            }
            case 'x' -> {
                boolean voiced = at == 1 && word.charAt(0) == 'e' && (VOWEL_LETTERS + "h").indexOf(next) >= 0;
                phones.add(voiced ? Phone.G : Phone.K);
                phones.add(voiced ? Phone.Z : Phone.S);
            }
            default -> addPlain(letter, phones);
        }
        return 1;
    }

    private static void addPlain(char letter, List<Phone> phones) {
        Phone phone = PLAIN.get(letter);
        if (phone == null && Character.isLetter(letter)) {
            phone = PLAIN.get(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .charAt(0));
        }
        if (phone != null) {
            phones.add(phone);
        }
    }

    private boolean isHard(String word, int at) {
        return "dtn".indexOf(word.charAt(at)) >= 0 && hardSyllables.isHard(word, at);
    }

    /** What ě does to the consonant before it: dě, tě, ně are soft, mě is mňe, others take j. */
    private static void soften(List<Phone> phones) {
        if (softenDental(phones) || phones.isEmpty()) {
            return;
        }
        phones.add(phones.getLast() == Phone.M ? Phone.N_SOFT : Phone.J);
    }

    private static boolean softenDental(List<Phone> phones) {
        Phone soft =
                switch (phones.isEmpty() ? Phone.SILENCE : phones.getLast()) {
                    case D -> Phone.D_SOFT;
                    case T -> Phone.T_SOFT;
                    case N -> Phone.N_SOFT;
                    default -> Phone.SILENCE;
                };
        if (soft == Phone.SILENCE) {
            return false;
        }
        phones.set(phones.size() - 1, soft);
        return true;
    }

    /** In "podzemí" and "nadzvukový" d and z belong to two parts of the word. */
    private static boolean beginsWithPrefix(String word, int at) {
        String before = word.substring(0, at + 1);
        return before.endsWith("pod") || before.endsWith("nad") || before.endsWith("před") || "od".equals(before);
    }

    private static void shortenDoubledConsonants(List<Phone> phones) {
        for (int i = phones.size() - 1; i > 0; i--) {
            if (phones.get(i) == phones.get(i - 1) && !phones.get(i).isVowel()) {
                phones.remove(i);
            }
        }
    }

    private static void makeVelar(List<Phone> phones) {
        for (int i = 0; i + 1 < phones.size(); i++) {
            Phone next = phones.get(i + 1);
            if (phones.get(i) == Phone.N && (next == Phone.K || next == Phone.G)) {
                phones.set(i, Phone.N_VELAR);
            }
        }
    }
}
