"""Writes the network as Kaldi's binary final.mdl, with the tables of phones that Vosk reads beside it.

Usage: export.py NETWORK.pt MODEL. Layouts: kaldi src/hmm/transition-model.cc, src/nnet3/nnet-nnet.cc.
"""

import struct
import sys
from pathlib import Path

import numpy as np
import torch

from network import CEPSTRA, FIRST, KEEP, LEFT_CONTEXT, NARROW, OFFSETS, RIGHT_CONTEXT, SUBSAMPLING, WIDTH
from network import Network
from phones import CLASS_COUNT, LEFT_CLASSES, SILENCE, SPOKEN, entering

EVEN = 0.5
PLACES = {"B": "begin", "I": "internal", "E": "end", "S": "singleton"}
# Kaldi's numbers of phones: silence, then each phone by its place in the word.
KALDI_PHONES = [(0, SILENCE)]
KALDI_PHONES += [(i, f"{phone}_{p}") for i, phone in enumerate(SPOKEN, 1) for p in PLACES]

MFCC = f"""--use-energy=false
--sample-frequency=8000
--num-mel-bins=30
--num-ceps={CEPSTRA}
--low-freq=100
--high-freq=3600
--dither=0
"""

# Short pieces: a word is known as soon as the network has heard what it looks ahead. Vosk's own end of speech is not
# used; these are its defaults.
DECODING = f"""--min-active=200
--max-active=3000
--beam=10.0
--lattice-beam=4.0
--acoustic-scale=1.0
--frame-subsampling-factor={SUBSAMPLING}
--frames-per-chunk=12
--endpoint.silence-phones=1
--endpoint.rule2.min-trailing-silence=0.5
--endpoint.rule3.min-trailing-silence=0.75
--endpoint.rule4.min-trailing-silence=1.0
"""


class KaldiFile:
    """Kaldi's binary format: tokens end with a space, numbers carry their size."""

    def __init__(self, file):
        self.out = open(file, "wb")
        self.out.write(b"\0B")

    def token(self, name):
        self.out.write(name.encode() + b" ")

    def integer(self, value):
        self.out.write(b"\x04" + struct.pack("<i", value))

    def integers(self, *values):
        for value in values:
            self.integer(value)

    def real(self, value):
        self.out.write(b"\x04" + struct.pack("<f", value))

    def list(self, values):
        self.out.write(b"\x04" + struct.pack("<i", len(values)))
        self.out.write(np.array(values, "<i4").tobytes())

    def vector(self, values):
        values = np.asarray(values, "<f4")
        self.token("FV")
        self.integer(len(values))
        self.out.write(values.tobytes())

    def matrix(self, values):
        values = np.ascontiguousarray(values, "<f4")
        self.token("FM")
        self.integers(*values.shape)
        self.out.write(values.tobytes())


def write_transitions(out):
    """One state a phone: its first frame has one output, further ones another; going on and staying are even."""
    count = len(KALDI_PHONES)
    out.token("<TransitionModel>")
    out.token("<Topology>")
    out.list(list(range(1, count + 1)))
    out.list([-1] + [0] * count)
    out.integers(-1, 1, 2)
    out.integers(0, 1, 2)
    out.integer(0)
    out.real(EVEN)
    out.integer(1)
    out.real(EVEN)
    out.integers(-1, -1, 0)
    out.token("</Topology>")
    tuples = []
    for number, (phone, _) in enumerate(KALDI_PHONES, 1):
        for left_class in range(1 if phone == 0 else CLASS_COUNT):
            output = entering(phone, left_class)
            tuples.append((number, 0, output, output + 1))
    out.token("<Tuples>")
    out.integer(len(tuples))
    for row in tuples:
        out.integers(*row)
    out.token("</Tuples>")
    out.token("<LogProbs>")
    out.vector([0] + [np.log(EVEN)] * (2 * len(tuples)))
    out.token("</LogProbs>")
    out.token("</TransitionModel>")


class Components:
    """The network as Kaldi's list of nodes, normalisation folded into the layers before it."""

    def __init__(self):
        self.nodes = [f"input-node name=input dim={CEPSTRA}"]
        self.components = []

    def add(self, name, source, *component):
        self.components.append((name, *component))
        self.nodes.append(f"component-node name={name} component={name} input={source}")
        return name

    @staticmethod
    def folded(layer, norm):
        scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        bias = 0 if layer.bias is None else layer.bias
        return layer.weight * scale[:, None], (bias - norm.running_mean) * scale + norm.bias

    def build(self, network):
        weight, bias = self.folded(network.first, network.first_norm.norm)
        deviation, mean = network.deviation.repeat(FIRST), network.mean.repeat(FIRST)
        bias = bias - (weight / deviation) @ mean
        around = range(-(FIRST // 2), FIRST // 2 + 1)
        source = "Append(" + ", ".join(f"Offset(input, {o})" for o in around) + ")"
        last = self.add("l0.affine", source, "affine", weight / deviation, bias)
        last = self.add("l0.relu", last, "relu")
        rows = zip(OFFSETS, network.narrow, network.wide, network.norms)
        for i, (offsets, narrow, wide, norm) in enumerate(rows, 1):
            spliced = ", ".join(f"Offset({last}, {SUBSAMPLING * o})" for o in offsets)
            zeros = torch.zeros(NARROW)
            weight = torch.cat(narrow.weight.split(NARROW), 1)
            new = self.add(f"l{i}.linear", f"Append({spliced})", "affine", weight, zeros)
            new = self.add(f"l{i}.affine", new, "affine", *self.folded(wide, norm.norm))
            new = self.add(f"l{i}.relu", new, "relu")
            last = self.add(f"l{i}.noop", f"Sum(Scale({KEEP}, {last}), {new})", "noop")
        last = self.add("output.affine", last, "affine", *network.out.folded())
        self.nodes.append(f"output-node name=output input={last} objective=linear")

    def write(self, out):
        out.token("<Nnet3>")
        out.out.write(b"\n" + ("\n".join(self.nodes) + "\n\n").encode())
        out.token("<NumComponents>")
        out.integer(len(self.components))
        for name, kind, *values in self.components:
            out.token("<ComponentName>")
            out.token(name)
            getattr(self, kind)(out, *values)
        out.token("</Nnet3>")

    @staticmethod
    def affine(out, weight, bias):
        out.token("<FixedAffineComponent>")
        out.token("<LinearParams>")
        out.matrix(weight)
        out.token("<BiasParams>")
        out.vector(bias)
        out.token("</FixedAffineComponent>")

    @staticmethod
    def relu(out):
        out.token("<RectifiedLinearComponent>")
        out.token("<Dim>")
        out.integer(WIDTH)
        for name in ("<ValueAvg>", "<DerivAvg>"):
            out.token(name)
            out.vector([])
        out.token("<Count>")
        out.real(0.0)
        out.token("</RectifiedLinearComponent>")

    @staticmethod
    def noop(out):
        out.token("<NoOpComponent>")
        out.token("<Dim>")
        out.integer(WIDTH)
        out.token("<BackpropScale>")
        out.real(1.0)
        out.token("</NoOpComponent>")


def main(network_file, model):
    network = Network().double()
    network.load_state_dict(torch.load(network_file))
    network.eval()
    model = Path(model)
    for folder in ("am", "conf", "graph/phones"):
        (model / folder).mkdir(parents=True, exist_ok=True)
    out = KaldiFile(model / "am" / "final.mdl")
    write_transitions(out)
    components = Components()
    with torch.no_grad():
        components.build(network)
        components.write(out)
    out.token("<LeftContext>")
    out.integer(LEFT_CONTEXT)
    out.token("<RightContext>")
    out.integer(RIGHT_CONTEXT)
    out.token("<Priors>")
    out.vector([])
    out.out.close()
    (model / "conf" / "mfcc.conf").write_text(MFCC)
    (model / "conf" / "model.conf").write_text(DECODING)
    names = ["<eps> 0"] + [f"{name} {i}" for i, (_, name) in enumerate(KALDI_PHONES, 1)]
    (model / "graph" / "phones.txt").write_text("\n".join(names) + "\n")
    rows = ["1 nonword"]
    rows += [f"{i} {PLACES[name[-1]]}" for i, (_, name) in enumerate(KALDI_PHONES[1:], 2)]
    (model / "graph" / "phones" / "word_boundary.int").write_text("\n".join(rows) + "\n")
    (model / "graph" / "phones" / "left_classes.txt").write_text("\n".join(LEFT_CLASSES) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
