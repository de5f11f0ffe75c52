package cz.samantha.rehearsal;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.Samples;
import cz.samantha.acoustics.TelephoneBand;
import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.acoustics.noise.Noises;
import cz.samantha.audio.Audio;
import java.util.List;
import java.util.function.Function;

/**
 * What goes into the line when a scripted caller speaks or something near him makes a sound.
 *
 * @param sound everything that is heard
 * @param speech his words alone, at the same places: they tell when he truly begins and ends
 */
record CallerSound(Audio sound, Audio speech) {
    private static final long SEED = 11;
    private static final long NOISE_BEFORE_MILLIS = 500;
    private static final long NOISE_AFTER_MILLIS = 1_500;
    /** As loud as somebody who speaks. */
    private static final double SOUND_DBFS = -22;

    private static final long SOUND_MILLIS = 1_000;
    /** For noises in which people talk. */
    private static final List<String> TALK =
            List.of("včera jsme šli na houby a nenašli jsme nic", "maminka upekla koláč a děti ho snědly ještě teplý");

    static CallerSound of(Audio speech) {
        return new CallerSound(speech, speech);
    }

    /** @param voice speaks words */
    static CallerSound of(String text, Manner manner, Function<String, Audio> voice) {
        Audio speech = manner.pauseMillis() > 0 ? paused(text, manner.pauseMillis(), voice) : voice.apply(text);
        if (manner.noise().isEmpty()) {
            return of(speech);
        }
        Audio all = Audio.silence(NOISE_BEFORE_MILLIS).then(speech).then(Audio.silence(NOISE_AFTER_MILLIS));
        double[] samples = Samples.of(all);
        double noiseDbfs = ActiveLevel.dbfs(TelephoneBand.limit(samples)) - manner.snrDb();
        double[] noise = noises(manner.noise().get(), voice).make(manner.noise().get(), samples.length, noiseDbfs);
        return new CallerSound(Samples.toAudio(Samples.sum(samples, noise)), all);
    }

    /** A cough, a click or anything else for about a second, without a word. */
    static CallerSound of(NoiseKind kind, Function<String, Audio> voice) {
        return of(noises(kind, voice).alone(kind, SOUND_MILLIS, SOUND_DBFS));
    }

    private static Noises noises(NoiseKind kind, Function<String, Audio> voice) {
        boolean talk = kind == NoiseKind.BABBLE || kind == NoiseKind.OFFICE;
        return new Noises(SEED, talk ? TALK.stream().map(voice).toList() : List.of());
    }

    private static Audio paused(String text, long pauseMillis, Function<String, Audio> voice) {
        List<String> words = List.of(text.split("\\s+"));
        int half = Math.max(1, words.size() / 2);
        Audio first = voice.apply(String.join(" ", words.subList(0, half)));
        return half == words.size()
                ? first
                : first.then(Audio.silence(pauseMillis))
                        .then(voice.apply(String.join(" ", words.subList(half, words.size()))));
    }
}
