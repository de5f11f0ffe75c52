package cz.samantha.speech.mary;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A class loader that lets {@link java.util.ServiceLoader} see no other configurations of MaryTTS than ours.
 *
 * <p>MaryTTS' own main configuration asks for modules whose libraries are left out; list properties of configurations add
 * up, so that it cannot be corrected, only kept away.
 */
final class OurProvidersOnly extends ClassLoader {
    private static final String SERVICE = "META-INF/services/marytts.config.MaryConfig";

    OurProvidersOnly() {
        super(OurProvidersOnly.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!SERVICE.equals(name)) {
            return super.getResources(name);
        }
        URL providers = OurProvidersOnly.class.getResource("providers");
        if (providers == null) {
            throw new IOException("The list of MaryTTS configurations is missing from the program");
        }
        return Collections.enumeration(List.of(providers));
    }
}
