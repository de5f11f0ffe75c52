"""What a telephone network does to speech: codecs and lost packets. Samples at 8 kHz in the range of 16 bits."""

import ctypes

import numpy as np

A = 87.6
MU = 255.0
FRAME = 160


def a_law(samples):
    """There and back (ITU-T G.711)."""
    level = np.clip(samples / 32768.0, -1, 1)
    size = np.abs(level)
    log = 1 + np.log(A)
    packed = np.where(size < 1 / A, A * size / log, (1 + np.log(np.maximum(size, 1e-9) * A)) / log)
    packed = (np.floor(packed * 128).clip(0, 127) + 0.5) / 128
    size = np.where(packed < 1 / log, packed * log / A, np.exp(packed * log - 1) / A)
    return np.round(np.sign(level) * size * 32768)


def mu_law(samples):
    level = np.clip(samples / 32768.0, -1, 1)
    packed = np.log1p(MU * np.abs(level)) / np.log1p(MU)
    packed = (np.floor(packed * 128).clip(0, 127) + 0.5) / 128
    return np.round(np.sign(level) * np.expm1(packed * np.log1p(MU)) / MU * 32768)


class Gsm:
    """GSM 06.10 full rate, from Debian's libgsm1: what old mobile telephones and many gateways speak."""

    def __init__(self):
        self.library = ctypes.CDLL("libgsm.so.1")
        self.library.gsm_create.restype = ctypes.c_void_p
        for name in ("gsm_encode", "gsm_decode"):
            getattr(self.library, name).argtypes = [ctypes.c_void_p] * 3

    def __call__(self, samples):
        state = [ctypes.c_void_p(self.library.gsm_create()) for _ in range(2)]
        count = -(-len(samples) // FRAME)
        whole = np.zeros(count * FRAME, np.int16)
        whole[: len(samples)] = np.clip(np.round(samples), -32768, 32767)
        out = np.zeros_like(whole)
        packed = ctypes.create_string_buffer(33)
        for i in range(count):
            at = 2 * FRAME * i
            self.library.gsm_encode(state[0], whole.ctypes.data + at, ctypes.addressof(packed))
            self.library.gsm_decode(state[1], ctypes.addressof(packed), out.ctypes.data + at)
        for one in state:
            self.library.gsm_destroy(one)
        return out[: len(samples)].astype(np.float64)


def lost_packets(samples, rng):
    """One packet in fifty to ten is lost: silence in its place, or the last one again, quieter."""
    out = np.array(samples, dtype=np.float64)
    rate = rng.uniform(0.02, 0.1)
    repeat = rng.random() < 0.6
    for i in np.flatnonzero(rng.random(len(out) // FRAME) < rate):
        at = i * FRAME
        if repeat and at >= FRAME:
            out[at : at + FRAME] = out[at - FRAME : at] * 0.7
        else:
            out[at : at + FRAME] = 0
    return out
