package cz.samantha.service;

import cz.samantha.configuration.Configuration;
import cz.samantha.telephony.TelephonySettings;
import cz.samantha.telephony.audiosocket.AudioSocketSettings;
import cz.samantha.telephony.manager.ManagerSettings;
import java.time.Duration;

/** Telephony's settings from the configuration. */
public final class TelephonyWiring {
    private TelephonyWiring() {}

    public static TelephonySettings settings(Configuration.Telephony telephony) {
        Configuration.Manager manager = telephony.manager();
        ManagerSettings managerSettings = new ManagerSettings(
                manager.host(),
                manager.port(),
                manager.user(),
                manager.secret(),
                Duration.ofSeconds(telephony.deadManSeconds()));
        return TelephonySettings.withAsterisk(
                        AudioSocketSettings.on(
                                telephony.audiosocket().host(),
                                telephony.audiosocket().port()),
                        new TelephonySettings.Asterisk(
                                telephony.fastagi().host(), telephony.fastagi().port(), managerSettings))
                .withMaxCalls(telephony.maxCalls());
    }
}
