"""From a clean recording to what arrives over a bad line: one random way for each call, told by its generator.

Levels of noise are set inside the telephone's band and against the speaking parts. Noise set before the band limit is
mostly filtered away, and the label lies.
"""

import numpy as np
from scipy.signal import fftconvolve

from lines import Gsm, a_law, lost_packets, mu_law
from sound import RATE_HZ, bands_of, cepstra_of, mfcc, narrow

GSM = Gsm()


def level(samples):
    """Of the speaking parts: the root mean square of frames that are not more than 25 dB below the loudest ones."""
    count = len(samples) // 200
    if count == 0:
        return 1e-6
    energy = (samples[: count * 200].reshape(count, 200) ** 2).mean(1)
    active = energy[energy > np.percentile(energy, 95) * 10**-2.5]
    return np.sqrt(active.mean()) + 1e-6 if len(active) else 1e-6


def coloured(count, rng):
    """Noise whose spectrum falls by 0 to 9 dB an octave."""
    size = 1 << int(np.ceil(np.log2(max(count, 256))))
    spectrum = np.fft.rfft(rng.standard_normal(size))
    spectrum *= (np.arange(len(spectrum)) + 1.0) ** -rng.uniform(0, 1.5)
    return np.fft.irfft(spectrum)[:count]


def gusts(count, rng):
    """Cars that pass: coloured noise that swells and fades."""
    knots = rng.uniform(0.1, 1, count // 4000 + 2)
    return coloured(count, rng) * np.interp(np.arange(count), np.arange(len(knots)) * 4000, knots)


def babble(count, rng, others):
    """One to six people who talk far away."""
    sound = np.zeros(count)
    for _ in range(rng.integers(1, 7)):
        other = narrow(others[rng.integers(len(others))])
        other = np.resize(np.roll(other, rng.integers(len(other))), count)
        sound += other / (other.std() + 1e-6) * rng.uniform(0.3, 1)
    return sound


def music(count, rng):
    """A few chords with overtones."""
    time = np.arange(count) / RATE_HZ
    sound = np.zeros(count)
    beat = int(rng.uniform(0.2, 0.8) * RATE_HZ)
    for start in range(0, count, beat):
        part = time[: min(beat, count - start)]
        for _ in range(rng.integers(1, 4)):
            hz = 110 * 2 ** (rng.integers(0, 36) / 12)
            for overtone in range(1, rng.integers(2, 7)):
                sound[start : start + beat] += (
                    np.sin(2 * np.pi * hz * overtone * part) * np.exp(-part * 3) / overtone
                )
    return sound


def hum(count, rng):
    time = np.arange(count) / RATE_HZ
    return sum(np.sin(2 * np.pi * 50 * k * time) / k for k in range(2, rng.integers(4, 20)))


def clicks(count, rng):
    sound = np.zeros(count)
    for at in rng.integers(0, count, rng.integers(1, 12)):
        length = min(int(rng.uniform(5, 300)), count - at)
        sound[at : at + length] += rng.standard_normal(length) * np.exp(-np.arange(length) / 40)
    return sound * 3


def noise(count, rng, others):
    kind = rng.random()
    if kind < 0.5:
        return coloured(count, rng)
    if kind < 0.62:
        return gusts(count, rng)
    if kind < 0.8:
        return babble(count, rng, others)
    if kind < 0.88:
        return music(count, rng)
    if kind < 0.93:
        return hum(count, rng)
    return clicks(count, rng)


def band(samples, rng):
    """The band of a line, and the unevenness of handset and room."""
    size = 1 << int(np.ceil(np.log2(len(samples))))
    hz = np.fft.rfftfreq(size, 1 / RATE_HZ)
    gain = np.ones_like(hz)
    if rng.random() < 0.8:
        low, high = rng.uniform(120, 350), rng.uniform(3100, 3800)
        gain = 1 / np.sqrt(1 + (low / np.maximum(hz, 1)) ** 6) / np.sqrt(1 + (hz / high) ** 16)
    decibels = rng.uniform(-6, 6, 7)
    gain = gain * 10 ** (np.interp(hz, [0, 300, 700, 1300, 2000, 2800, 4000], decibels) / 20)
    return lambda sound: np.fft.irfft(np.fft.rfft(sound, size) * gain, size)[: len(samples)]


def far_microphone(samples, rng):
    length = int(rng.uniform(0.05, 0.35) * RATE_HZ)
    echo = rng.standard_normal(length) * np.exp(-np.arange(length) / (length / 6.0))
    echo *= rng.uniform(0.02, 0.2)
    echo[0] = 1
    return fftconvolve(samples, echo)[: len(samples)]


def transmitted(samples, rng):
    choice = rng.random()
    if choice < 0.35:
        samples = a_law(samples)
    elif choice < 0.45:
        samples = mu_law(samples)
    elif choice < 0.65:
        samples = GSM(samples)
    if rng.random() < 0.12:
        samples = lost_packets(samples, rng)
    return np.round(samples)


def over_the_line(wide, rng, others):
    """wide: 16 kHz. Returns 8 kHz as it arrives, with some silence before and behind."""
    speed = rng.choice([0.85, 0.9, 0.95, 1.0, 1.0, 1.05, 1.1, 1.15])
    speech = narrow(wide, speed)
    before, behind = (int(rng.uniform(0.05, 0.6) * RATE_HZ) for _ in range(2))
    speech = np.concatenate([np.zeros(before), speech, np.zeros(behind)])
    if rng.random() < 0.35:
        speech = far_microphone(speech, rng)
    line = band(speech, rng)
    speech = line(speech)
    if rng.random() < 0.85:
        sound = line(noise(len(speech), rng, others))
        loudness = level(speech) * 10 ** (-rng.uniform(3, 38) / 20)
        speech = speech + sound / (sound.std() + 1e-6) * loudness
    peak = 10 ** (-rng.uniform(1, 32) / 20)
    if rng.random() < 0.05:
        peak = rng.uniform(1, 4)
    speech = np.clip(speech / (np.abs(speech).max() + 1e-6) * peak, -1, 1) * 32767
    return transmitted(speech, rng)


def masked(rows, rng):
    """Now and then hides a few bands and moments, so that no single cue is relied on (Park and others, Interspeech 2019)."""
    if len(rows) == 0 or rng.random() < 0.4:
        return rows
    bands = bands_of(rows)
    usual = bands.mean(0)
    width = rng.integers(1, 6)
    low = rng.integers(0, bands.shape[1] - width)
    bands[:, low : low + width] = usual[low : low + width]
    for _ in range(1 + len(rows) // 150):
        length = rng.integers(1, 9)
        at = rng.integers(0, len(rows))
        bands[at : at + length] = usual
    return cepstra_of(bands)


def features(wide, rng, others):
    tract = 1.0
    if rng.random() < 0.75:
        tract = round(float(np.round(rng.uniform(0.85, 1.18) / 0.03) * 0.03), 2)
    return mfcc(over_the_line(wide, rng, others), tract)
