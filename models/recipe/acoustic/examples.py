"""Makes blocks of training examples: random recordings, each over a bad line of its own, as features.

Usage: examples.py WORK BLOCKS PART PARTS. Block numbers that leave PART when divided by PARTS are made, a few ahead of
the training, which deletes what it no longer needs. A block depends on its number alone.
"""

import pickle
import sys
import time
from pathlib import Path

import numpy as np

from channel import features
from disguise import disguised
from sound import read

BLOCK_SIZE = 3000
AHEAD = 3
# How often each set of recordings is drawn, and how often in disguise.
SHARES = {"dita": 0.18, "machac": 0.18, "ph": 0.18, "krb": 0.18, "espeak": 0.16, "leads": 0.12}
DISGUISED = 0.25
LONGEST_SECONDS = 9


def recordings(work):
    """Lists of (file, text) by set."""
    sets = {}
    for name in SHARES:
        rows = Path(work, "speech", name, "list.tsv").read_text(encoding="utf-8").splitlines()
        sets[name] = [tuple(row.split("\t")[:2]) for row in rows]
    return sets


class Pool:
    """Recordings, read once and kept in memory."""

    def __init__(self, work):
        self.sets = recordings(work)
        self.read = {}

    def draw(self, rng):
        name = rng.choice(list(SHARES), p=list(SHARES.values()))
        file, text = self.sets[name][rng.integers(len(self.sets[name]))]
        if file not in self.read:
            self.read[file] = read(file)
        return self.read[file], text


def block(pool, number):
    rng = np.random.default_rng([1, number])
    strangers = [pool.draw(rng)[0] for _ in range(40)]
    examples = []
    while len(examples) < BLOCK_SIZE:
        samples, text = pool.draw(rng)
        if not 0.2 < len(samples) / 16000 < LONGEST_SECONDS:
            continue
        if rng.random() < DISGUISED:
            samples = disguised(samples, rng)
        examples.append((features(samples, rng, strangers).astype(np.float16), text))
    return examples


def main(work, blocks, part, parts):
    folder = Path(work, "blocks")
    folder.mkdir(exist_ok=True)
    pool = Pool(work)
    for number in range(int(part), int(blocks), int(parts)):
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
            made.write_bytes(pickle.dumps(block(pool, number)))
            made.rename(file)
            print(f"block {number}: {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
