package cz.samantha.speech.phonetics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phones of Czech; their symbols are those of the Brailcom diphone recordings. */
public enum Phone {
    SILENCE("#", Kind.PAUSE),
    GLOTTAL_STOP("_", Kind.PAUSE),
    A("a", Kind.VOWEL),
    A_LONG("a:", Kind.VOWEL),
    E("e", Kind.VOWEL),
    E_LONG("e:", Kind.VOWEL),
    I("i", Kind.VOWEL),
    I_LONG("i:", Kind.VOWEL),
    O("o", Kind.VOWEL),
    O_LONG("o:", Kind.VOWEL),
    U("u", Kind.VOWEL),
    U_LONG("u:", Kind.VOWEL),
    P("p", Kind.VOICELESS),
    B("b", Kind.VOICED),
    T("t", Kind.VOICELESS),
    D("d", Kind.VOICED),
    T_SOFT("t~", Kind.VOICELESS),
    D_SOFT("d~", Kind.VOICED),
    K("k", Kind.VOICELESS),
    G("g", Kind.VOICED),
    F("f", Kind.VOICELESS),
    V("v", Kind.VOICED),
    S("s", Kind.VOICELESS),
    Z("z", Kind.VOICED),
    S_HACEK("s~", Kind.VOICELESS),
    Z_HACEK("z~", Kind.VOICED),
    C("c", Kind.VOICELESS),
    DZ("dz", Kind.VOICED),
    C_HACEK("c~", Kind.VOICELESS),
    DZ_HACEK("dz~", Kind.VOICED),
    CH("ch", Kind.VOICELESS),
    H("h", Kind.VOICED),
    R_HACEK("r~", Kind.VOICED),
    /** Voiceless ř, as in "tři". */
    R_HACEK_VOICELESS("r~*", Kind.VOICELESS),
    M("m", Kind.SONORANT),
    N("n", Kind.SONORANT),
    N_SOFT("n~", Kind.SONORANT),
    /** The n of "banka". */
    N_VELAR("n*", Kind.SONORANT),
    L("l", Kind.SONORANT),
    R("r", Kind.SONORANT),
    J("j", Kind.SONORANT);

    private enum Kind {
        PAUSE,
        VOWEL,
        VOICELESS,
        VOICED,
        SONORANT
    }

    private static final Map<Phone, Phone> VOICED_BY_VOICELESS = Map.ofEntries(
            Map.entry(P, B),
            Map.entry(T, D),
            Map.entry(T_SOFT, D_SOFT),
            Map.entry(K, G),
            Map.entry(F, V),
            Map.entry(S, Z),
            Map.entry(S_HACEK, Z_HACEK),
            Map.entry(C, DZ),
            Map.entry(C_HACEK, DZ_HACEK),
            Map.entry(CH, H),
            Map.entry(R_HACEK_VOICELESS, R_HACEK));
    private static final Map<Phone, Phone> VOICELESS_BY_VOICED = VOICED_BY_VOICELESS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Map<Phone, Phone> SHORT_BY_LONG =
            Map.of(A_LONG, A, E_LONG, E, I_LONG, I, O_LONG, O, U_LONG, U);
    private static final Map<String, Phone> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Phone::symbol, Function.identity()));

    private final String symbol;
    private final Kind kind;

    Phone(String symbol, Kind kind) {
        this.symbol = symbol;
        this.kind = kind;
    }

    /** The name in the diphone recordings, for example {@code t~} for ť. */
    public String symbol() {
        return symbol;
    }

    public static Optional<Phone> ofSymbol(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    public boolean isVowel() {
        return kind == Kind.VOWEL;
    }

    public boolean isPause() {
        return kind == Kind.PAUSE;
    }

    /** Whether it is a stop, fricative or affricate, voiced or not, ř among them. */
    public boolean isObstruent() {
        return kind == Kind.VOICED || kind == Kind.VOICELESS;
    }

    /** Whether an obstruent before it loses its voice: voiceless obstruents, the glottal stop, silence. */
    public boolean takesVoice() {
        return kind == Kind.VOICELESS || kind == Kind.PAUSE;
    }

    /** Whether an obstruent before it becomes voiced; v and ř do not do that. */
    public boolean givesVoice() {
        return kind == Kind.VOICED && this != V && this != R_HACEK;
    }

    /** Its voiced counterpart, or itself. */
    public Phone voiced() {
        return VOICED_BY_VOICELESS.getOrDefault(this, this);
    }

    /** Its voiceless counterpart, or itself. */
    public Phone voiceless() {
        return VOICELESS_BY_VOICED.getOrDefault(this, this);
    }

    /** The short vowel of a long one, or itself. */
    public Phone shortened() {
        return SHORT_BY_LONG.getOrDefault(this, this);
    }
}
