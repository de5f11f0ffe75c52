package cz.samantha.speech.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The content address of a rendered prompt: SHA-256 over everything that its sound depends on.
 *
 * @param hex 64 hexadecimal digits; tells nothing about the text
 */
record PromptKey(String hex) {
    /** @param edition names voice, engine and lexicon; another edition never finds the prompts of this one */
    static PromptKey of(String text, String edition) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(edition.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new PromptKey(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    String fileName() {
        return hex + ".wav";
    }
}
