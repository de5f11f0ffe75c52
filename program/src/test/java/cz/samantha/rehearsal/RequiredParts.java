package cz.samantha.rehearsal;

import cz.samantha.catalogue.VoiceFetcher;
import cz.samantha.configuration.Home;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/** What integration tests need and a machine may lack. With SAMANTHA_REQUIRE=all nothing may be skipped. */
public final class RequiredParts {
    private RequiredParts() {}

    /** The real Asterisk, downloaded when needed; without it the test is skipped, or fails where everything is required. */
    public static AsteriskInstallation asterisk() throws MissingPartException, InterruptedException {
        try {
            return AsteriskInstallation.findOrFetch(line -> {});
        } catch (MissingPartException e) {
            skipOrFail("there is no Asterisk here: " + e.getMessage(), e);
            throw e;
        }
    }

    /** The bot's voice and the caller's, downloaded when needed; otherwise as above. */
    public static void voices() throws InterruptedException {
        try {
            VoiceFetcher.fetchMissing(Home.find(), "dita", CallerVoice.NAME);
        } catch (IOException e) {
            skipOrFail("the voices are not here: " + e.getMessage(), e);
        }
    }

    public static CallerVoice callerVoice() throws Exception {
        voices();
        return CallerVoice.open();
    }

    private static void skipOrFail(String reason, Exception cause) {
        if ("all".equals(System.getenv("SAMANTHA_REQUIRE"))) {
            throw new AssertionError("SAMANTHA_REQUIRE=all, but " + reason, cause);
        }
        Assumptions.abort("Skipped, " + reason);
    }
}
