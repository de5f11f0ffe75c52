package cz.samantha.service;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.conversation.Desk;
import cz.samantha.conversation.Reception;
import cz.samantha.conversation.Voices;
import cz.samantha.journal.Journal;
import cz.samantha.journal.JournalEntry;
import cz.samantha.journal.SqliteJournal;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.PublishedScripts;
import cz.samantha.script.ScriptFaultsException;
import cz.samantha.speech.ear.EngineMissingException;
import cz.samantha.speech.ear.ModelMissingException;
import cz.samantha.speech.ear.RecognitionLoad;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.telephony.Telephony;
import cz.samantha.telephony.TelephonySettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running service. Everything is made here, by constructors, in the order in which it depends on one another, and
 * closed in the opposite order.
 */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Duration LOOK_AT_SCRIPTS_EVERY = Duration.ofSeconds(2);
    private static final Duration HAND_OVER_WITHIN = Duration.ofSeconds(5);

    private final Deque<AutoCloseable> parts;
    private final Telephony telephony;
    private final Reception reception;
    private final SqliteJournal journal;
    private final ServiceEars ears;

    private Service(
            Deque<AutoCloseable> parts,
            Telephony telephony,
            Reception reception,
            SqliteJournal journal,
            ServiceEars ears) {
        this.parts = parts;
        this.telephony = telephony;
        this.reception = reception;
        this.journal = journal;
        this.ears = ears;
    }

    /**
     * Starts the service; when this returns, calls are taken.
     *
     * @param also is told every journal entry too, at once and on the calls' threads
     * @throws ModelMissingException if a recognition model is missing
     * @throws EngineMissingException if Vosk does not run here, or its server cannot be reached
     * @throws IOException if a port is taken or the recognition model is broken
     * @throws VoiceMissingException if the voice is missing
     * @throws MouthException if the voice is damaged
     * @throws ScriptFaultsException if a script package is broken, or two claim one number
     */
    public static Service start(
            Configuration configuration, Home home, TelephonySettings telephonySettings, Journal also)
            throws IOException, VoiceMissingException, MouthException, ScriptFaultsException {
        return start(configuration, home, telephonySettings, also, Clock.system(configuration.timeZone()));
    }

    /**
     * Starts the service as {@link #start(Configuration, Home, TelephonySettings, Journal)} does, at another time.
     *
     * @param office the clock by which the office is open or closed, with its time zone
     */
    public static Service start(
            Configuration configuration, Home home, TelephonySettings telephonySettings, Journal also, Clock office)
            throws IOException, VoiceMissingException, MouthException, ScriptFaultsException {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try {
            FreePortCheck.check(telephonySettings);
            Clock clock = Clock.system(configuration.timeZone());
            PublishedScripts scripts = PublishedScripts.load(
                    configuration.packages().stream().map(home::resolve).toList(), LearnedModelFolder.in(home.cache()));
            ServiceEars ears = opened(parts, ServiceEars.open(configuration, home));
            CzechMouth mouth = opened(parts, MouthWiring.open(configuration.mouth(), home));
            PromptRenderer renderer = new PromptRenderer(mouth);
            for (PublishedScripts.Published one : scripts.packages()) {
                ears.begin(one.folder(), one.script().get());
                renderer.render(one.script().get());
                opened(parts, ScriptWatcher.start(one.script(), one.folder(), LOOK_AT_SCRIPTS_EVERY, changed -> {
                    ears.published(one.folder(), changed);
                    renderer.render(changed);
                }));
            }
            SqliteJournal file = opened(
                    parts,
                    SqliteJournal.open(home.resolve(configuration.journal().file())));
            opened(
                    parts,
                    Retention.start(
                            file, Duration.ofDays(configuration.journal().keepDays()), clock));
            Journal journal = entry -> {
                file.append(entry);
                also.append(entry);
            };
            Reception reception = new Reception(
                    caller -> {
                        PublishedScripts.Published answering = scripts.packageFor(caller.dialledNumber());
                        return new Desk(answering.script().get(), new Voices(ears.of(answering.folder()), mouth));
                    },
                    journal,
                    clock,
                    office,
                    heard -> heard < configuration.capacity().heardCalls());
            Telephony telephony = opened(
                    parts,
                    Telephony.start(
                            telephonySettings,
                            reception,
                            (call, progress, detail) -> journal.append(
                                    new JournalEntry.TransferProgress(call, clock.instant(), progress, detail))));
            Service service = new Service(parts, telephony, reception, file, ears);
            parts = new ArrayDeque<>();
            return service;
        } finally {
            closeAll(parts);
        }
    }

    private static <T extends AutoCloseable> T opened(Deque<AutoCloseable> parts, T part) {
        parts.push(part);
        return part;
    }

    /** Announces a call that comes straight to AudioSocket, without an exchange. */
    public CallId announce(Caller caller) {
        return telephony.announce(caller);
    }

    public InetSocketAddress media() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), telephony.mediaPort());
    }

    public boolean awaitAsterisk(Duration atMost) {
        return telephony.awaitAsterisk(atMost);
    }

    /** How busy recognition is, over the last second. */
    public RecognitionLoad load() {
        return ears.load();
    }

    /** Waits until the journal holds all that has happened so far. */
    public boolean awaitJournal(Duration atMost) throws InterruptedException {
        return journal.awaitWritten(atMost);
    }

    /** Takes no new call, lets running calls end by themselves for some time, then moves the rest to people and closes. */
    public void stop(Duration patience) throws InterruptedException {
        telephony.stopAccepting();
        if (!telephony.awaitNoCalls(patience)) {
            LOG.info("{} calls still run and are moved to people", telephony.liveCalls());
            reception.handOverAll();
            telephony.awaitNoCalls(HAND_OVER_WITHIN);
        }
        close();
    }

    /** Closes at once; callers of running calls are moved to people. */
    @Override
    public void close() {
        closeAll(parts);
    }

    private static void closeAll(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} did not close well", part.getClass().getSimpleName(), e);
            }
        }
    }
}
