package cz.samantha.understanding.entity;

import cz.samantha.understanding.entity.CardinalReader.Cardinal;
import cz.samantha.understanding.entity.FlatSize.Kitchen;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the size of a flat: "dva plus ká ká", "dvojka", "garsonka", "třípokojový", "dva pokoje s kuchyní". */
final class FlatSizes {
    private static final int MOST_ROOMS = 9;
    private static final Map<String, Integer> NICKNAMES = new WordForms<Integer>()
            .with(1, "jednicka jednicku jednicky jednicce")
            .with(2, "dvojka dvojku dvojky dvojce dvojkou")
            .with(3, "trojka trojku trojky trojce trojkou")
            .with(4, "ctyrka ctyrku ctyrky ctyrce ctverka styrka styrku")
            .with(5, "petka petku petky petce")
            .table();
    private static final Map<String, Integer> ROOM_PREFIXES = new WordForms<Integer>()
            .with(1, "jedno")
            .with(2, "dvou dvoj")
            .with(3, "tri troj tr")
            .with(4, "ctyr ctyri ctver styr")
            .with(5, "peti pet")
            .with(6, "sesti")
            .table();
    private static final Set<String> STUDIO = WordForms.set("""
        garsonka garsonku garsonky garsonce garsonkou garsoniera garsonieru garsoniery garsoniere garzonka garzonku
        garzonky garzoniera garzonieru garsonek garsoncka garsoncku garsku garska
        """);
    private static final Set<String> ROOMS = Set.of("pokoje", "pokoj", "pokoju", "mistnosti", "mistnost", "pokojich");
    private static final Set<String> CORNER =
            Set.of("kk", "kaka", "kacka", "kake", "kakove", "kakem", "kakacko", "kakacka");
    private static final Set<String> LETTER = Set.of("ka", "k", "kha");
    private static final Set<String> ABOUT_FLATS = Set.of("byt", "bytu", "byty", "bytem", "byte", "bytecek", "bydleni");

    private FlatSizes() {}

    /**
     * The first size that was said.
     *
     * @param asked the size was asked for, so that "dvojku" and "dva" are one
     */
    static Optional<FlatSize> find(Words words, boolean asked) {
        boolean aboutFlats = asked;
        for (int i = 0; i < words.size(); i++) {
            aboutFlats |= words.isAny(i, ABOUT_FLATS);
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<FlatSize> size = exact(words, i);
            if (size.isPresent()) {
                return size;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<FlatSize> size = rough(words, i, aboutFlats, asked);
            if (size.isPresent()) {
                return size;
            }
        }
        return Optional.empty();
    }

    private static Optional<FlatSize> exact(Words words, int at) {
        return rooms(words, at).flatMap(rooms -> {
            int end = rooms.end();
            boolean nouns = words.isAny(end, ROOMS);
            int behind = nouns ? end + 1 : end;
            boolean plus = words.at(behind).equals("plus") || (words.together(at, behind) && hasPlus(words, at));
            int kitchenAt = words.at(behind).equals("plus") ? behind + 1 : behind;
            return corner(words, kitchenAt)
                    .map(to -> size(words, at, to, rooms.value(), Kitchen.CORNER))
                    .or(() -> plus ? afterPlus(words, at, kitchenAt, rooms.value()) : Optional.empty())
                    .or(() -> nouns ? kitchenInWords(words, at, behind, rooms.value()) : Optional.empty());
        });
    }

    /** The word after "ká ká" at the word. */
    private static Optional<Integer> corner(Words words, int at) {
        if (words.isAny(at, CORNER)) {
            return Optional.of(at + 1);
        }
        return words.isAny(at, LETTER) && words.isAny(at + 1, LETTER) ? Optional.of(at + 2) : Optional.empty();
    }

    private static Optional<FlatSize> afterPlus(Words words, int from, int at, int rooms) {
        // Of "ká ká" the recogniser may keep one.
        if (words.isAny(at, LETTER)) {
            return Optional.of(size(words, from, at + 1, rooms, Kitchen.CORNER));
        }
        return number(words, at).flatMap(read -> switch (read.value()) {
            case 0 -> Optional.of(size(words, from, read.end(), rooms, Kitchen.NONE));
            case 1 -> Optional.of(size(words, from, read.end(), rooms, Kitchen.ROOM));
            default -> Optional.empty();
        });
    }

    /** "dva pokoje a kuchyň", "dva pokoje s kuchyňským koutem" */
    private static Optional<FlatSize> kitchenInWords(Words words, int from, int at, int rooms) {
        boolean joined = words.at(at).equals("s")
                || words.at(at).equals("a")
                || words.at(at).equals("plus");
        if (!joined || !words.at(at + 1).startsWith("kuchyn")) {
            return Optional.empty();
        }
        boolean corner = words.at(at + 1).startsWith("kuchynsk");
        return Optional.of(
                corner
                        ? size(words, from, Math.min(at + 3, words.size()), rooms, Kitchen.CORNER)
                        : size(words, from, at + 2, rooms, Kitchen.ROOM));
    }

    private static Optional<FlatSize> rough(Words words, int at, boolean aboutFlats, boolean asked) {
        if (words.isAny(at, STUDIO)) {
            return Optional.of(size(words, at, at + 1, 1, Kitchen.CORNER));
        }
        Optional<Integer> adjective = adjective(words.at(at));
        if (adjective.isPresent()) {
            int rooms = adjective.get();
            int behind = words.isAny(at + 1, ABOUT_FLATS) ? at + 2 : at + 1;
            return kitchenInWords(words, at, behind, rooms)
                    .or(() -> Optional.of(size(words, at, at + 1, rooms, Kitchen.UNSAID)));
        }
        Optional<Read<Integer>> rooms = rooms(words, at);
        // "ve dvou pokojích" tells how the caller lives.
        boolean within =
                !asked && (words.at(at - 1).equals("v") || words.at(at - 1).equals("ve"));
        if (rooms.isPresent() && !within && words.isAny(rooms.get().end(), ROOMS)) {
            return rooms.map(read -> size(words, at, read.end() + 1, read.value(), Kitchen.UNSAID));
        }
        Integer nickname = NICKNAMES.get(words.at(at));
        if (nickname != null) {
            return aboutFlats ? Optional.of(size(words, at, at + 1, nickname, Kitchen.UNSAID)) : Optional.empty();
        }
        if (!asked || rooms.isEmpty()) {
            return Optional.empty();
        }
        int end = rooms.get().end();
        boolean withOne = number(words, end).filter(read -> read.value() == 1).isPresent();
        if (withOne) {
            return rooms.map(read -> size(words, at, end + 1, read.value(), Kitchen.ROOM));
        }
        return CountedThings.at(words, end)
                ? Optional.empty()
                : rooms.map(read -> size(words, at, end, read.value(), Kitchen.UNSAID));
    }

    /** "třípokojový", "dvoupokojovej", "trojpokojáku" */
    private static Optional<Integer> adjective(String word) {
        int noun = word.indexOf("pokoj");
        return noun <= 0 ? Optional.empty() : Optional.ofNullable(ROOM_PREFIXES.get(word.substring(0, noun)));
    }

    private static Optional<Read<Integer>> rooms(Words words, int at) {
        return number(words, at).filter(read -> read.value() >= 1 && read.value() <= MOST_ROOMS);
    }

    private static Optional<Read<Integer>> number(Words words, int at) {
        if (words.isDigits(at)) {
            return words.at(at).length() == 1
                    ? Optional.of(new Read<>(Integer.parseInt(words.at(at)), at + 1))
                    : Optional.empty();
        }
        Optional<Read<Cardinal>> number = CardinalReader.belowThousand(words, at);
        return number.map(read -> new Read<>((int) read.value().value(), read.end()));
    }

    private static boolean hasPlus(Words words, int at) {
        return words.spoken(at).indexOf('+') > 0;
    }

    private static FlatSize size(Words words, int from, int to, int rooms, Kitchen kitchen) {
        return new FlatSize(rooms, kitchen, words.span(from, to));
    }
}
