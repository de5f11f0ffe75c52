package cz.samantha.speech.prosody;

import cz.samantha.speech.phonetics.Phone;

/** How long phones last in the middle of a phrase at a medium rate. */
final class PhoneDurations {
    private PhoneDurations() {}

    static double seconds(Phone phone) {
        int millis =
                switch (phone) {
                    case A -> 78;
                    case E -> 72;
                    case I -> 64;
                    case O -> 74;
                    case U -> 66;
                    case A_LONG -> 140;
                    case E_LONG -> 130;
                    case I_LONG -> 118;
                    case O_LONG -> 135;
                    case U_LONG -> 128;
                    case P, T_SOFT, DZ_HACEK, CH -> 84;
                    case T, R_HACEK_VOICELESS -> 78;
                    case K -> 82;
                    case B, M, N_VELAR -> 66;
                    case D, N -> 60;
                    case D_SOFT -> 68;
                    case G, H -> 62;
                    case F -> 86;
                    case V, L -> 56;
                    case S -> 92;
                    case Z, N_SOFT, R_HACEK -> 70;
                    case S_HACEK, C -> 96;
                    case Z_HACEK -> 74;
                    case DZ -> 80;
                    case C_HACEK -> 98;
                    case R -> 50;
                    case J -> 58;
                    case GLOTTAL_STOP -> 34;
                    case SILENCE -> 50;
                };
        return millis / 1000.0;
    }
}
