package cz.samantha.speech.graph;

import cz.samantha.speech.phonetics.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The mouth's phones in those of the acoustic model, which tells fewer apart, as the model was trained. */
final class ModelPhones {
    private static final Map<Phone, List<String>> BY_PHONE = Map.ofEntries(
            Map.entry(Phone.SILENCE, List.of()),
            Map.entry(Phone.GLOTTAL_STOP, List.of()),
            Map.entry(Phone.A, List.of("a")),
            Map.entry(Phone.A_LONG, List.of("aa")),
            Map.entry(Phone.E, List.of("e")),
            Map.entry(Phone.E_LONG, List.of("ee")),
            Map.entry(Phone.I, List.of("i")),
            Map.entry(Phone.I_LONG, List.of("ii")),
            Map.entry(Phone.O, List.of("o")),
            Map.entry(Phone.O_LONG, List.of("oo")),
            Map.entry(Phone.U, List.of("u")),
            Map.entry(Phone.U_LONG, List.of("uu")),
            Map.entry(Phone.P, List.of("p")),
            Map.entry(Phone.B, List.of("b")),
            Map.entry(Phone.T, List.of("t")),
            Map.entry(Phone.D, List.of("d")),
            Map.entry(Phone.T_SOFT, List.of("T")),
            Map.entry(Phone.D_SOFT, List.of("D")),
            Map.entry(Phone.K, List.of("k")),
            Map.entry(Phone.G, List.of("g")),
            Map.entry(Phone.F, List.of("f")),
            Map.entry(Phone.V, List.of("v")),
            Map.entry(Phone.S, List.of("s")),
            Map.entry(Phone.Z, List.of("z")),
            Map.entry(Phone.S_HACEK, List.of("S")),
            Map.entry(Phone.Z_HACEK, List.of("Z")),
            Map.entry(Phone.C, List.of("c")),
            Map.entry(Phone.DZ, List.of("d", "z")),
            Map.entry(Phone.C_HACEK, List.of("C")),
            Map.entry(Phone.DZ_HACEK, List.of("d", "Z")),
            Map.entry(Phone.CH, List.of("x")),
            Map.entry(Phone.H, List.of("h")),
            Map.entry(Phone.R_HACEK, List.of("R")),
            Map.entry(Phone.R_HACEK_VOICELESS, List.of("R")),
            Map.entry(Phone.M, List.of("m")),
            Map.entry(Phone.N, List.of("n")),
            Map.entry(Phone.N_SOFT, List.of("N")),
            Map.entry(Phone.N_VELAR, List.of("n")),
            Map.entry(Phone.L, List.of("l")),
            Map.entry(Phone.R, List.of("r")),
            Map.entry(Phone.J, List.of("j")));

    /** All that the model must have. */
    static final Set<String> NAMES =
            BY_PHONE.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private ModelPhones() {}

    /** The model's phones of a word: "t s" is c and "t c", "t č" lose their t, as in quick speech. */
    static List<String> of(List<Phone> phones) {
        List<String> plain = phones.stream()
                .flatMap(phone -> BY_PHONE.getOrDefault(phone, List.of()).stream())
                .toList();
        List<String> result = new ArrayList<>();
        for (String phone : plain) {
            String before = result.isEmpty() ? "" : result.getLast();
            boolean dental = before.equals("t") || before.equals("d");
            if (dental && phone.equals("s")) {
                result.set(result.size() - 1, "c");
            } else if (before.equals("t") && (phone.equals("c") || phone.equals("C"))) {
                result.set(result.size() - 1, phone);
            } else {
                result.add(phone);
            }
        }
        return List.copyOf(result);
    }
}
