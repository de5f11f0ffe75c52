package cz.samantha.rehearsal;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that live as long as a rehearsal. */
final class Secrets {
    private static final int BYTES = 24;

    private Secrets() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
