"""New voices out of a few: a recording is taken apart into envelope and excitation, changed and put together again.

The envelope is the smoothed cepstrum of each frame. The excitation is made anew: pulses and noise, so that pitch,
tempo, length of the vocal tract, breath and tremor can be chosen freely. The buzz of it is wanted: some synthetic
voices, and the codecs of mobile telephones, sound like that.
"""

import numpy as np
from scipy.fft import irfft, rfft

HOP, WINDOW, FFT = 80, 400, 512
RATE_HZ = 16000
LOWEST_HZ, HIGHEST_HZ = 60, 420
HANN = np.hanning(WINDOW).astype(np.float32)


def frames_of(samples):
    padded = np.pad(samples.astype(np.float32), (WINDOW // 2, WINDOW))
    return np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * HANN


def pitch(frames):
    """Hertz of each frame, 0 where there is no voice, by autocorrelation."""
    spectrum = rfft(frames, 1024)
    spectrum[:, 64:] *= 0.3  # above 1 kHz
    correlation = irfft(np.abs(spectrum) ** 2)[:, :WINDOW]
    window = irfft(np.abs(rfft(HANN, 1024)) ** 2)[:WINDOW]
    correlation = correlation / (correlation[:, :1] + 1e-3) * (window[0] / (window + 1e-3))
    low, high = RATE_HZ // HIGHEST_HZ, RATE_HZ // LOWEST_HZ
    lags = correlation[:, low:high]
    best = lags.argmax(1)
    voiced = lags[np.arange(len(lags)), best] > 0.5
    loud = (frames**2).sum(1) > 1e-4 * (frames**2).sum(1).max()
    return np.where(voiced & loud, RATE_HZ / (best + low), 0.0)


def envelopes(frames, quefrency):
    log = np.log(np.abs(rfft(frames, FFT)) + np.float32(1e-2))
    cepstrum = irfft(log)
    cepstrum[:, quefrency : FFT - quefrency + 1] = 0
    return rfft(cepstrum).real


def smoothed_over_time(rows, count):
    if count < 2:
        return rows
    padded = np.pad(rows, ((count // 2, count - 1 - count // 2), (0, 0)), mode="edge")
    return np.lib.stride_tricks.sliding_window_view(padded, count, axis=0).mean(-1)


def stretched(bins, rng):
    """Where in the old spectrum each bin comes from: a longer or shorter tract whose parts differ, as heads do."""
    knots = np.array([0, 22, 48, 80, 128, 256])
    sizes = rng.uniform(0.82, 1.2) * np.exp(rng.uniform(-0.1, 0.1, len(knots) - 1))
    return np.interp(bins, knots, np.concatenate([[0], np.cumsum(np.diff(knots) / sizes)]))


def wandering(rng, count, spread, every):
    """A slowly changing factor around 1."""
    knots = np.exp(rng.uniform(-spread, spread, count // every + 2))
    return np.interp(np.arange(count), np.arange(len(knots)) * every, knots)


def excitation(hz, breath, rng):
    """Pulses at the pitch, noise elsewhere; one value of pitch for every HOP samples."""
    count = len(hz) * HOP
    per_sample = np.repeat(hz, HOP)
    voiced = per_sample > 0
    phase = np.cumsum(per_sample / RATE_HZ)
    pulses = np.zeros(count, np.float32)
    at = np.flatnonzero(np.diff(np.floor(phase)) > 0)
    pulses[at] = np.sqrt(RATE_HZ / np.maximum(per_sample[at], LOWEST_HZ))
    noise = rng.standard_normal(count).astype(np.float32)
    return np.where(voiced, pulses + breath * noise, noise)


def disguised(samples, rng):
    """samples: 16 kHz, 16-bit. The same words in another voice."""
    frames = frames_of(samples)
    hz = pitch(frames)
    log = envelopes(frames, int(rng.integers(22, 34)))
    log = smoothed_over_time(log, int(rng.choice([1, 1, 3, 5])))
    pace = rng.uniform(0.78, 1.3) * wandering(rng, len(log), 0.2, 40)
    source = np.cumsum(pace)
    source = source[source < len(log) - 1].astype(int)
    log, hz = log[source], hz[source]
    bins = np.arange(log.shape[1])
    positions = np.clip(stretched(bins, rng), 0, bins[-1])
    left = np.minimum(positions.astype(int), bins[-1] - 1)
    part = positions - left
    log = log[:, left] * (1 - part) + log[:, left + 1] * part
    # Flat formants are those of synthesisers that average over many frames, sharp ones those of trained speakers.
    middle = log.mean(1, keepdims=True)
    log = middle + (log - middle) * rng.uniform(0.7, 1.15)
    log = log + np.interp(bins, [0, 40, 120, 256], rng.uniform(-0.7, 0.7, 4))
    voiced = hz > 0
    if voiced.any():
        usual = np.exp(np.log(hz[voiced]).mean())
        target = np.exp(rng.uniform(np.log(75), np.log(270)))
        melody = rng.uniform(0.2, 1.6)
        tremor = 1 + rng.uniform(0, 0.04) * np.sin(np.arange(len(hz)) * rng.uniform(0.12, 0.25))
        jitter = np.exp(rng.uniform(0, 0.03) * rng.standard_normal(len(hz)))
        hz = np.where(voiced, target * (np.maximum(hz, 1) / usual) ** melody * tremor * jitter, 0)
    source = excitation(hz, rng.uniform(0.02, 0.5), rng)
    spectrum = rfft(frames_of(source)[: len(log)], FFT)
    sound = irfft(spectrum * np.exp(np.clip(log, -6, 14)))[:, :WINDOW]
    # The window of the analysis is enough: hops of a fifth of it overlap evenly.
    hops = WINDOW // HOP
    out = np.zeros((len(log) + hops, HOP), np.float32)
    for i in range(hops):
        out[i : i + len(log)] += sound[:, i * HOP : (i + 1) * HOP]
    out = out.ravel()
    out = out[WINDOW // 2 :]
    return (out / (np.abs(out).max() + 1e-6) * 20000).astype(np.int16)
