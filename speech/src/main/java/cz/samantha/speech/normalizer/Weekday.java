package cz.samantha.speech.normalizer;

/** A day of the week with the abbreviation that office hours use. */
enum Weekday {
    MONDAY("Po", "pondělí", "pondělí", "pondělí"),
    TUESDAY("Út", "úterý", "úterý", "úterý"),
    WEDNESDAY("St", "středa", "středy", "středu"),
    THURSDAY("Čt", "čtvrtek", "čtvrtka", "čtvrtek"),
    FRIDAY("Pá", "pátek", "pátku", "pátek"),
    SATURDAY("So", "sobota", "soboty", "sobotu"),
    SUNDAY("Ne", "neděle", "neděle", "neděli");

    private final String abbreviation;
    private final String nominative;
    private final String genitive;
    private final String accusative;

    Weekday(String abbreviation, String nominative, String genitive, String accusative) {
        this.abbreviation = abbreviation;
        this.nominative = nominative;
        this.genitive = genitive;
        this.accusative = accusative;
    }

    /** The day's name as the word before it asks: "ve středu", "do středy". */
    static String spoken(String abbreviation, String wordBefore) {
        Weekday day = of(abbreviation);
        return switch (wordBefore) {
            case "od", "do" -> day.genitive;
            case "v", "ve", "na", "každou", "každé", "každý" -> day.accusative;
            default -> day.nominative;
        };
    }

    private static Weekday of(String abbreviation) {
        for (Weekday day : values()) {
            if (day.abbreviation.equals(abbreviation)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day of the week is abbreviated so: " + abbreviation);
    }
}
