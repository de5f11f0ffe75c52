package cz.samantha.understanding;

/** How a word without diacritics sounds, roughly: i and y, doubled letters and foreign letters make no difference. */
final class Sound {
    private Sound() {}

    static String of(String folded) {
        StringBuilder sound = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char heard =
                    switch (folded.charAt(i)) {
                        case 'y' -> 'i';
                        case 'w' -> 'v';
                        case 'q' -> 'k';
                        default -> folded.charAt(i);
                    };
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }
}
