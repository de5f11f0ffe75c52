"""How well the outputs tell the spoken text from every other sequence of phones, and the graphs for that."""

import ctypes
import random

import numpy as np
import torch

from phones import CLASS, CLASS_COUNT, OUTPUT_COUNT, PHONES, entering

PHONE_COUNT = len(PHONES)
SILENCE_BETWEEN_WORDS = 0.1
SILENCE_AT_ENDS = 0.9
CLASS_OF = [CLASS[phone] for phone in PHONES]


def follow_table(texts, lexicon, seed=1):
    """Chances of phone r behind p q, as [q][p][r]: a trigram smoothed by a bigram and single phones."""
    rng = random.Random(seed)
    three = np.zeros((PHONE_COUNT,) * 3)
    two = np.zeros((PHONE_COUNT,) * 2)
    for text in texts:
        phones = [0] if rng.random() < SILENCE_AT_ENDS else []
        for word in text.split():
            phones += rng.choice(lexicon[word])
            if rng.random() < SILENCE_BETWEEN_WORDS:
                phones.append(0)
        if phones[-1] != 0 and rng.random() < SILENCE_AT_ENDS:
            phones.append(0)
        p = q = 0
        for r in phones:
            three[p, q, r] += 1
            two[q, r] += 1
            p, q = q, r
    one = two.sum(0) + 1
    two = two + 20 * (one / one.sum())[None]
    two /= two.sum(1, keepdims=True)
    three = three + 10 * two[None]
    three /= three.sum(2, keepdims=True)
    return np.ascontiguousarray(three.transpose(1, 0, 2), np.float32)


class TextGraph:
    """All ways to say a text: pronunciations, silence or none between words, each phone by its left neighbour."""

    def __init__(self, text, lexicon):
        self.outputs, self.before = [], []
        start = {0: [-1]}
        ends = self.merge(start, self.extend(start, 0))
        for word in text.split():
            said = {}
            for pronunciation in lexicon[word]:
                here = ends
                for phone in pronunciation:
                    here = self.extend(here, phone)
                said = self.merge(said, here)
            ends = self.merge(said, self.extend(said, 0))
        self.last = sorted(node for nodes in ends.values() for node in nodes)
        self.shortest = min(self.distances()[node] for node in self.last)

    def extend(self, ends, phone):
        """One phone behind all ends; ends are lists of nodes by the class of their phone."""
        nodes = []
        groups = [sum(ends.values(), [])] if phone == 0 else list(ends.values())
        classes = [0] if phone == 0 else list(ends)
        for left_class, before in zip(classes, groups):
            nodes.append(len(self.outputs))
            self.outputs.append(entering(phone, left_class))
            self.before.append(before)
        return {CLASS_OF[phone]: nodes}

    @staticmethod
    def merge(one, other):
        classes = sorted({*one, *other})
        return {c: one.get(c, []) + other.get(c, []) for c in classes}

    def distances(self):
        """How many frames each node needs at least."""
        shortest = []
        for before in self.before:
            shortest.append(1 + min(0 if node < 0 else shortest[node] for node in before))
        return shortest


class Objective:
    def __init__(self, library, follow):
        self.library = ctypes.CDLL(library)
        self.follow = follow
        table = [
            [entering(q, CLASS_OF[p]) for q in range(PHONE_COUNT)] for p in range(PHONE_COUNT)
        ]
        self.entering = np.array(table, np.int32)

    def __call__(self, outputs, frames, graphs):
        """outputs: [utterances, longest, OUTPUT_COUNT]. Returns objectives and their gradients."""
        y = np.ascontiguousarray(outputs.detach().numpy(), np.float32)
        starts = np.cumsum([0, *[len(g.outputs) for g in graphs]]).astype(np.int32)
        output = np.concatenate([g.outputs for g in graphs]).astype(np.int32)
        arcs = [b for g in graphs for b in g.before]
        arc_starts = np.cumsum([0, *map(len, arcs)]).astype(np.int32)
        before = np.concatenate(arcs).astype(np.int32)
        last = np.zeros(len(output), np.uint8)
        for start, graph in zip(starts, graphs):
            last[start + np.array(graph.last)] = 1
        gradient = np.zeros_like(y)
        objective = np.zeros(len(graphs))
        lengths = np.array(frames, np.int32)
        pointer = lambda array: array.ctypes.data_as(ctypes.c_void_p)
        self.library.lfmmi(
            PHONE_COUNT,
            OUTPUT_COUNT,
            *map(pointer, (self.follow, self.entering)),
            len(graphs),
            y.shape[1],
            *map(pointer, (lengths, y, starts, output, arc_starts, before, last)),
            *map(pointer, (gradient, objective)),
        )
        return objective, torch.from_numpy(gradient)
