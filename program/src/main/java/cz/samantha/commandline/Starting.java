package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.journal.Journal;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.service.Service;
import cz.samantha.speech.ear.EngineMissingException;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.telephony.TelephonySettings;
import cz.samantha.telephony.network.PortInUseException;
import java.io.IOException;
import java.time.Clock;

/** Starts the service for a command and says in the words of the configuration why it cannot. */
final class Starting {
    private Starting() {}

    static Service service(Configuration configuration, Home home, TelephonySettings telephony, Journal also)
            throws IOException, MouthException {
        return service(configuration, home, telephony, also, Clock.system(configuration.timeZone()));
    }

    /** @param office the clock by which the office is open or closed */
    static Service service(
            Configuration configuration, Home home, TelephonySettings telephony, Journal also, Clock office)
            throws IOException, MouthException {
        try {
            return Service.start(configuration, home, telephony, also, office);
        } catch (VoiceMissingException | ModelMissingException | EngineMissingException e) {
            throw new MissingException(e);
        } catch (ScriptFaultsException e) {
            throw new Scripts.BrokenScriptException(configuration.packages(), e);
        } catch (PortInUseException e) {
            throw new IOException(
                    e.getMessage() + "; another port is chosen by telephony."
                            + e.purpose().toLowerCase(java.util.Locale.ROOT) + ".port in samantha.yaml",
                    e);
        }
    }
}
