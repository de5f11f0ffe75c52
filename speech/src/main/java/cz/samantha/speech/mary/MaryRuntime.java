package cz.samantha.speech.mary;

import cz.samantha.mouth.MouthException;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import marytts.config.MaryConfig;
import marytts.server.Mary;

/** MaryTTS itself, which is one per JVM: its start, and the lock over its list of voices. */
final class MaryRuntime {
    static final Locale CZECH = Locale.forLanguageTag("cs");

    /** MaryTTS reads its list of voices unguarded: speaking holds the read lock, registering a voice the write lock. */
    static final ReadWriteLock VOICES = new ReentrantReadWriteLock();

    private MaryRuntime() {}

    /** Starts MaryTTS unless it runs already; takes about half a second. */
    static synchronized void ensureStarted() throws MouthException {
        if (Mary.currentState() == Mary.STATE_RUNNING) {
            return;
        }
        MaryLogs.silence();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new OurProvidersOnly());
        try {
            // MaryConfig takes the context class loader when it is first touched, and keeps what it then finds.
            if (MaryConfig.countConfigs() != 2) {
                throw new MouthException(
                        "MaryTTS was started by something else in this program and cannot speak Czech");
            }
            Mary.startup(false);
        } catch (MouthException e) {
            throw e;
        } catch (Exception e) {
            throw new MouthException("MaryTTS does not start: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
