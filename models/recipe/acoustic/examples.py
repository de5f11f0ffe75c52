"""Makes blocks of training examples: random recordings, each over a bad line of its own, as features.

Usage: examples.py WORK STEPS PART PARTS. STEPS: of the whole training. Block numbers that leave PART when divided by PARTS
are made, a few ahead of the training, which deletes what it no longer needs. A block depends on its number and on STEPS.
"""

import pickle
import sys
import time
from pathlib import Path

import numpy as np

from channel import features, masked
from disguise import disguised
from sound import read

BLOCK_SIZE = 3000
AHEAD = 3
# How often each set of recordings is drawn, and how often in disguise: in the first blocks, and in the harder ones of the
# second round of training. HARDER_FROM: the number of the first of those, as a share of the number of steps.
SETS = ["dita", "machac", "ph", "krb", "espeak", "leads"]
SHARES, DISGUISED = [0.18, 0.18, 0.18, 0.18, 0.16, 0.12], 0.25
HARDER_SHARES, HARDER_DISGUISED = [0.14, 0.14, 0.14, 0.14, 0.16, 0.28], 0.65
HARDER_FROM = 0.0016
LONGEST_SECONDS = 9


def recordings(work):
    """Lists of (file, text) by set."""
    sets = {}
    for name in SETS:
        rows = Path(work, "speech", name, "list.tsv").read_text(encoding="utf-8").splitlines()
        sets[name] = [tuple(row.split("\t")[:2]) for row in rows]
    return sets


class Pool:
    """Recordings, read once and kept in memory."""

    def __init__(self, work):
        self.sets = recordings(work)
        self.read = {}

    def draw(self, rng, shares):
        name = rng.choice(SETS, p=shares)
        file, text = self.sets[name][rng.integers(len(self.sets[name]))]
        if file not in self.read:
            self.read[file] = read(file)
        return self.read[file], text


def block(pool, number, harder):
    rng = np.random.default_rng([1, number])
    shares, disguises = (HARDER_SHARES, HARDER_DISGUISED) if harder else (SHARES, DISGUISED)
    strangers = [pool.draw(rng, shares)[0] for _ in range(40)]
    examples = []
    while len(examples) < BLOCK_SIZE:
        samples, text = pool.draw(rng, shares)
        if not 0.2 < len(samples) / 16000 < LONGEST_SECONDS:
            continue
        if rng.random() < disguises:
            samples = disguised(samples, rng)
        rows = features(samples, rng, strangers)
        if harder:
            rows = masked(rows, rng)
        examples.append((rows.astype(np.float16), text))
    return examples


def main(work, steps, part, parts):
    folder = Path(work, "blocks")
    folder.mkdir(exist_ok=True)
    pool = Pool(work)
    for number in range(int(part), int(steps), int(parts)):
        file = folder / f"{number:05d}.pickle"
        while not file.exists():
            used = Path(work, "trained").read_text() if Path(work, "trained").exists() else "-1"
            if number > int(used) + AHEAD:
                time.sleep(1)
                continue
            if number <= int(used) - AHEAD:
                break
            begun = time.time()
            made = file.with_suffix(".part")
            made.write_bytes(pickle.dumps(block(pool, number, number >= HARDER_FROM * int(steps))))
            made.rename(file)
            print(f"block {number}: {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
