"""Trains the network. Everything depends on the number of steps, nothing on the clock.

Usage: train.py WORK STEPS. Goes on where it was interrupted; writes WORK/network.pt.
"""

import pickle
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch

from network import DROPPED, Network, padded
from objective import Objective, TextGraph, follow_table
from phones import read_lexicon

THREADS = 2
BATCH_FRAMES = 2400
BATCH_UTTERANCES = 40
# Each block of examples is learned from in so many epochs.
USES = 3
WARM_UP_STEPS = 200
# Two rounds: first the sounds as such, then strangers (examples.py makes harder blocks by then) with parts of the
# network left out, because what was learned of so few voices fits nobody else.
FIRST_ROUND = 0.6
FIRST_RATE, FIRST_FALL, FLAT_SHARE = 1.5e-3, 0.02, 0.15
SECOND_RATE, SECOND_FALL = 1e-3, 0.03
OUTPUT_PENALTY = 2e-3
LARGEST_GRADIENT = 5.0


def rate(step, steps):
    """Warm-up, a flat part, then an even fall on a logarithmic scale; in the second round the fall alone."""
    first = FIRST_ROUND * steps
    if step >= first:
        return SECOND_RATE * SECOND_FALL ** ((step - first) / (steps - first))
    fallen = max(0.0, step / first - FLAT_SHARE) / (1 - FLAT_SHARE)
    return FIRST_RATE * min(1, (step + 1) / WARM_UP_STEPS) * FIRST_FALL**fallen


def load_block(work, number):
    file = Path(work, "blocks", f"{number:05d}.pickle")
    while not file.exists():
        time.sleep(0.5)
    return pickle.loads(file.read_bytes())


def batches(examples, lexicon, rng):
    """Utterances of about one length together, in random order."""
    items = []
    for features, text in examples:
        graph = TextGraph(text, lexicon)
        count = (len(features) + 2) // 3
        if count >= graph.shortest:
            items.append((count, features, graph))
    items.sort(key=lambda item: item[0] + rng.random() * 4)
    found, batch = [], []
    for item in items:
        batch.append(item)
        if len(batch) * item[0] > BATCH_FRAMES or len(batch) == BATCH_UTTERANCES:
            found.append(batch)
            batch = []
    rng.shuffle(found)
    return found


def stacked(batch):
    rows = [padded(torch.from_numpy(features.astype(np.float32))) for _, features, _ in batch]
    longest = max(len(row) for row, _ in rows)
    same = [torch.cat([row, row[-1:].expand(longest - len(row), -1)]) for row, _ in rows]
    return torch.stack(same), [count for _, count in rows]


def learn(network, optimiser, objective, batch):
    """One step; the objective of a frame and the number of frames."""
    features, counts = stacked(batch)
    outputs = network(features)
    values, gradient = objective(outputs, counts, [graph for _, _, graph in batch])
    frames = sum(count for count, value in zip(counts, values) if np.isfinite(value))
    inside = (torch.arange(outputs.shape[1])[None] < torch.tensor(counts)[:, None]).float()
    penalty = OUTPUT_PENALTY * ((outputs**2).mean(2) * inside).sum() / inside.sum()
    surrogate = -(outputs * gradient).sum() / frames + penalty
    optimiser.zero_grad()
    surrogate.backward()
    size = torch.nn.utils.clip_grad_norm_(network.parameters(), LARGEST_GRADIENT)
    if torch.isfinite(size):
        optimiser.step()
    return sum(value for value in values if np.isfinite(value)), frames


def tell(file, text):
    """Whoever reads the file meanwhile finds it as it was before, not empty."""
    part = file.with_suffix(".part")
    part.write_text(text)
    part.replace(file)


def main(work, steps):
    steps = int(steps)
    torch.set_num_threads(THREADS)
    torch.manual_seed(1)
    lexicon = read_lexicon(Path(work, "lexicon.tsv"))
    texts = Path(work, "general.txt").read_text(encoding="utf-8").splitlines()
    texts += Path(work, "domain.txt").read_text(encoding="utf-8").splitlines()
    objective = Objective(str(Path(work, "lfmmi.so")), follow_table(texts, lexicon))
    network = Network()
    optimiser = torch.optim.Adam(network.parameters(), lr=FIRST_RATE, weight_decay=1e-5)
    step = epoch = 0
    saved = Path(work, "training.pt")
    if saved.exists():
        state = torch.load(saved)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        step, epoch = state["step"], state["epoch"]
    else:
        frames = np.concatenate([f[::10].astype(np.float32) for f, _ in load_block(work, 0)])
        network.mean.copy_(torch.from_numpy(frames.mean(0)))
        network.deviation.copy_(torch.from_numpy(frames.std(0) + 1e-3))
    network.train()
    while step < steps:
        begun, total, frames = time.time(), 0.0, 0
        examples = []
        for number in range(max(0, epoch - USES + 1), epoch + 1):
            examples += load_block(work, number)
        for batch in batches(examples, lexicon, random.Random(epoch)):
            if step == steps:
                break
            for group in optimiser.param_groups:
                group["lr"] = rate(step, steps)
            network.dropped = DROPPED if step >= FIRST_ROUND * steps else 0.0
            value, count = learn(network, optimiser, objective, batch)
            total, frames, step = total + value, frames + count, step + 1
            if step % 50 == 0:
                pace = frames * 0.03 / (time.time() - begun)
                print(f"step {step} objective {total / frames:.4f} {pace:.0f} x real time", flush=True)
        print(f"epoch {epoch} step {step} objective {total / frames:.4f}", flush=True)
        epoch += 1
        state = {"network": network.state_dict(), "optimiser": optimiser.state_dict()}
        torch.save(state | {"step": step, "epoch": epoch}, saved)
        tell(Path(work, "trained"), str(epoch - USES + 1))
        for file in Path(work, "blocks").glob("*.pickle"):
            if int(file.stem) < epoch - USES + 1:
                file.unlink()
    torch.save(network.state_dict(), Path(work, "network.pt"))


if __name__ == "__main__":
    main(*sys.argv[1:])
