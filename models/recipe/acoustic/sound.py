"""Audio as the model hears it: 8 kHz, samples in the range of 16 bits, and Kaldi's MFCC of it (440 times real time)."""

import numpy as np
import soundfile
from math import gcd
from scipy.signal import resample_poly

RATE_HZ = 8000
WIDE_RATE_HZ = 16000
BINS = CEPSTRA = 30
LOW_HZ, HIGH_HZ = 100.0, 3600.0
WINDOW, SHIFT, FFT = 200, 80, 256
LIFTER = 22.0
FULL_SCALE = 20000


def read(file):
    """A recording at 16 kHz, as 16-bit samples at one level."""
    samples, rate = soundfile.read(file, dtype="float32")
    if samples.ndim > 1:
        samples = samples.mean(1)
    if rate != WIDE_RATE_HZ:
        common = gcd(WIDE_RATE_HZ, rate)
        samples = resample_poly(samples, WIDE_RATE_HZ // common, rate // common)
    return (samples / (np.abs(samples).max() + 1e-6) * FULL_SCALE).astype(np.int16)


def narrow(wide, speed=1.0):
    """From 16 to 8 kHz, faster or slower with the pitch."""
    return resample_poly(wide.astype(np.float32), 10, int(round(20 * speed)))


def mel(hz):
    return 1127.0 * np.log(1 + hz / 700.0)


def hertz(mels):
    return 700.0 * (np.exp(mels / 1127.0) - 1)


def warped(hz, factor):
    """The frequency axis of a longer or shorter vocal tract; its ends stay."""
    if factor == 1:
        return hz
    knee = HIGH_HZ * 0.85 / max(factor, 1.0)
    top = factor * knee + (HIGH_HZ - factor * knee) * (hz - knee) / (HIGH_HZ - knee)
    return np.where(hz <= knee, factor * hz, top)


def filterbank(factor):
    step = (mel(HIGH_HZ) - mel(LOW_HZ)) / (BINS + 1)
    edges = hertz(mel(LOW_HZ) + step * np.arange(BINS + 2))
    edges = mel(warped(edges, 1 / factor))
    bins = mel(RATE_HZ / FFT * np.arange(FFT // 2))
    weights = np.zeros((FFT // 2 + 1, BINS), np.float32)
    for b in range(BINS):
        low, centre, high = edges[b : b + 3]
        up = (bins > low) & (bins <= centre)
        down = (bins > centre) & (bins < high)
        weights[: FFT // 2, b][up] = ((bins - low) / (centre - low))[up]
        weights[: FFT // 2, b][down] = ((high - bins) / (high - centre))[down]
    return weights


def cosines():
    rows = np.zeros((CEPSTRA, BINS))
    rows[0] = np.sqrt(1.0 / BINS)
    for k in range(1, CEPSTRA):
        rows[k] = np.sqrt(2.0 / BINS) * np.cos(np.pi / BINS * (np.arange(BINS) + 0.5) * k)
    lifter = 1 + 0.5 * LIFTER * np.sin(np.pi * np.arange(CEPSTRA) / LIFTER)
    return (rows * lifter[:, None]).T.astype(np.float32)


POVEY = ((0.5 - 0.5 * np.cos(2 * np.pi / (WINDOW - 1) * np.arange(WINDOW))) ** 0.85).astype(
    np.float32
)
COSINES = cosines()
BACK = np.linalg.inv(COSINES)
FILTERBANKS = {}


def mfcc(samples, tract=1.0):
    """Kaldi's features (feat/feature-mfcc.cc, no dither, no energy): one row of 30 numbers every 10 ms.

    tract: how much the vocal tract is made shorter (above 1) or longer.
    """
    if tract not in FILTERBANKS:
        FILTERBANKS[tract] = filterbank(tract)
    samples = np.ascontiguousarray(samples, dtype=np.float32)
    count = 1 + (len(samples) - WINDOW) // SHIFT
    if count < 1:
        return np.zeros((0, CEPSTRA), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[::SHIFT][:count]
    frames = frames - frames.mean(1, keepdims=True)
    emphasised = np.empty_like(frames)
    emphasised[:, 1:] = frames[:, 1:] - 0.97 * frames[:, :-1]
    emphasised[:, 0] = frames[:, 0] * (1 - 0.97)
    emphasised *= POVEY
    spectrum = np.fft.rfft(emphasised, FFT).astype(np.complex64)
    power = spectrum.real**2 + spectrum.imag**2
    energies = np.log(np.maximum(power @ FILTERBANKS[tract], 1.1920929e-07))
    return (energies @ COSINES).astype(np.float32)


def bands_of(cepstra):
    """The logarithmic energies of the bands, of which the cepstra were made."""
    return cepstra @ BACK


def cepstra_of(bands):
    return bands @ COSINES
