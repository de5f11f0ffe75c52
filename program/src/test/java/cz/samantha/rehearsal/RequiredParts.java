package cz.samantha.rehearsal;

import org.junit.jupiter.api.Assumptions;

/** What integration tests need and a machine may lack. With SAMANTHA_REQUIRE=all nothing may be skipped. */
final class RequiredParts {
    private RequiredParts() {}

    /** The real Asterisk, downloaded when needed; without it the test is skipped, or fails where everything is required. */
    static AsteriskInstallation asterisk() throws MissingPartException, InterruptedException {
        try {
            return AsteriskInstallation.findOrFetch(line -> {});
        } catch (MissingPartException e) {
            if ("all".equals(System.getenv("SAMANTHA_REQUIRE"))) {
                throw e;
            }
            Assumptions.abort("Skipped, there is no Asterisk here: " + e.getMessage());
            throw e;
        }
    }
}
