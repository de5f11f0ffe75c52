package cz.samantha.speech.mary;

import cz.samantha.mouth.MouthException;
import cz.samantha.speech.diphone.DiphoneGroupReader;
import cz.samantha.speech.diphone.RelpSynthesizer;
import cz.samantha.speech.normalizer.CzechNormalizer;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceData;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.speech.waveform.Waveform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sound.sampled.AudioInputStream;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import marytts.modules.synthesis.Voice;
import marytts.util.data.audio.MaryAudioUtils;
import org.w3c.dom.Document;

/**
 * The one way in which the house speaks through MaryTTS.
 *
 * <p>Safe for many calls at once: as many speak at the same time as the machine has cores. Voices are loaded when first
 * asked for. MaryTTS opens no port, writes no file and logs nothing.
 */
public final class MarySynthesizer implements AutoCloseable {
    private static final CzechNormalizer NORMALIZER = new CzechNormalizer();

    private final VoiceData voiceData;

    /** Few threads of steady names: MaryTTS makes a logger for every thread name that it meets. */
    private final ExecutorService workers;

    private MarySynthesizer(VoiceData voiceData) {
        this.voiceData = voiceData;
        this.workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("mouth-", 1).daemon().factory());
    }

    /**
     * Starts MaryTTS and loads a first voice; takes about a second.
     *
     * @throws VoiceMissingException if the voice is not on this machine
     * @throws MouthException if MaryTTS does not start or the voice is damaged
     */
    public static MarySynthesizer start(VoiceData voiceData, CzechVoice firstVoice)
            throws VoiceMissingException, MouthException {
        Path group = voiceData.find(firstVoice);
        MaryRuntime.ensureStarted();
        ensureRegistered(firstVoice, group);
        return new MarySynthesizer(voiceData);
    }

    /**
     * Speaks written Czech, or SSML that begins with {@code <speak}.
     *
     * @return the voice at its own rate; without samples where the text holds nothing to be spoken
     * @throws VoiceMissingException if the voice is not on this machine
     * @throws MouthException if the SSML is not well-formed or the synthesis fails; the text is not in the message
     */
    public Waveform speak(String text, CzechVoice voice) throws VoiceMissingException, MouthException {
        ensureRegistered(voice, voiceData.find(voice));
        Future<Waveform> spoken = workers.submit(() -> speakNow(text, voice));
        try {
            return spoken.get();
        } catch (InterruptedException e) {
            spoken.cancel(true);
            Thread.currentThread().interrupt();
            throw new MouthException("Speaking was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MouthException known) {
                throw known;
            }
            throw new MouthException("MaryTTS failed: " + kind(e));
        }
    }

    /** Ends the threads; MaryTTS itself stays until the JVM ends. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static Waveform speakNow(String text, CzechVoice voice) throws MouthException {
        Document ssml = SsmlReader.isSsml(text) ? SsmlReader.read(text) : null;
        // MaryTTS fails on a document without words.
        if (NORMALIZER
                .spokenWords(ssml == null ? text : SsmlReader.textOf(ssml))
                .isEmpty()) {
            return Waveform.of(new float[0], sampleRateHz(voice));
        }
        MaryRuntime.VOICES.readLock().lock();
        try {
            LocalMaryInterface mary = new LocalMaryInterface();
            mary.setVoice(voice.maryName());
            if (ssml != null) {
                mary.setInputType("SSML");
                return waveform(mary.generateAudio(ssml));
            }
            return waveform(mary.generateAudio(text));
        } catch (SynthesisException | MaryConfigurationException e) {
            // The cause may hold the text, so that only its kind is told.
            throw new MouthException("MaryTTS cannot speak a text: " + kind(e));
        } finally {
            MaryRuntime.VOICES.readLock().unlock();
        }
    }

    private static int sampleRateHz(CzechVoice voice) {
        MaryRuntime.VOICES.readLock().lock();
        try {
            return Math.round(Voice.getVoice(voice.maryName()).dbAudioFormat().getSampleRate());
        } finally {
            MaryRuntime.VOICES.readLock().unlock();
        }
    }

    private static Waveform waveform(AudioInputStream audio) {
        double[] samples = MaryAudioUtils.getSamplesAsDoubleArray(audio);
        float[] result = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            result[i] = (float) samples[i];
        }
        return Waveform.of(result, Math.round(audio.getFormat().getSampleRate()));
    }

    private static void ensureRegistered(CzechVoice voice, Path group) throws MouthException {
        if (isRegistered(voice)) {
            return;
        }
        MaryRuntime.VOICES.writeLock().lock();
        try {
            if (Voice.getVoice(voice.maryName()) == null) {
                RelpSynthesizer synthesizer = new RelpSynthesizer(DiphoneGroupReader.read(group));
                Voice.registerVoice(new DiphoneVoice(voice, synthesizer));
            }
        } catch (IOException e) {
            throw new MouthException("The voice '" + voice.spokenName() + "' cannot be loaded: " + e.getMessage(), e);
        } catch (MaryConfigurationException e) {
            throw new MouthException("MaryTTS does not take the voice '" + voice.spokenName() + "'", e);
        } finally {
            MaryRuntime.VOICES.writeLock().unlock();
        }
    }

    private static boolean isRegistered(CzechVoice voice) {
        MaryRuntime.VOICES.readLock().lock();
        try {
            return Voice.getVoice(voice.maryName()) != null;
        } finally {
            MaryRuntime.VOICES.readLock().unlock();
        }
    }

    /** The innermost cause by its class alone. */
    private static String kind(Throwable throwable) {
        Throwable cause = throwable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
