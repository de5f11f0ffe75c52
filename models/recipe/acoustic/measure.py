"""Phone error rate without words: what the sounds alone are worth, whatever the language model knows.

Usage: measure.py WORK NETWORK.pt FOLDER... Each folder was made by `./samantha evaluate ear --make`.
"""

import csv
import sys
from pathlib import Path

import numpy as np
import soundfile
import torch

from network import Network, padded
from objective import CLASS_OF, PHONE_COUNT, follow_table
from phones import entering, read_lexicon
from sound import mfcc

ENTERING = np.array(
    [[entering(q, CLASS_OF[p]) for q in range(PHONE_COUNT)] for p in range(PHONE_COUNT)]
)


def best_phones(outputs, follow):
    """The likeliest phones, silence left out; follow: log chances of q behind p."""
    score = np.full((PHONE_COUNT, PHONE_COUNT), -np.inf)
    score[0] = follow[0] + outputs[0][ENTERING[0]]
    steps = []
    for frame in outputs[1:]:
        before = score.argmax(0)
        entered = score.max(0)[:, None] + follow + frame[ENTERING]
        stayed = score + frame[ENTERING + 1]
        steps.append((before, stayed >= entered))
        score = np.maximum(entered, stayed)
    left, phone = np.unravel_index(score.argmax(), score.shape)
    phones = [phone]
    for before, stayed in reversed(steps):
        if not stayed[left, phone]:
            left, phone = before[left], left
            phones.append(phone)
    return [p for p in reversed(phones) if p != 0]


def errors(wanted, got):
    row = np.arange(len(got) + 1)
    for i, phone in enumerate(wanted, 1):
        last, row[0] = row.copy(), i
        for j, other in enumerate(got, 1):
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (phone != other))
    return int(row[-1])


def nearest(text, lexicon, got):
    """Errors against the pronunciation that fits best, taken word by word; and the number of phones."""
    wanted = [lexicon[word] for word in text.split()]
    best = [pronunciations[0] for pronunciations in wanted]
    least = errors(sum(best, []), got)
    for i, pronunciations in enumerate(wanted):
        for other in pronunciations[1:]:
            tried = best[:i] + [other] + best[i + 1 :]
            count = errors(sum(tried, []), got)
            if count < least:
                best, least = tried, count
    return least, len(sum(best, []))


def main(work, network_file, *folders):
    torch.set_num_threads(1)
    lexicon = read_lexicon(Path(work, "lexicon.tsv"))
    network = Network()
    network.load_state_dict(torch.load(network_file))
    network.eval()
    texts = Path(work, "general.txt").read_text(encoding="utf-8").splitlines()
    follow = np.log(follow_table(texts, lexicon).mean(1) + 1e-8)
    counts = {}
    for folder in folders:
        with open(Path(folder, "manifest.tsv"), encoding="utf-8") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in rows:
            if not row["text"] or any(word not in lexicon for word in row["text"].split()):
                continue
            samples, _ = soundfile.read(Path(folder, row["file"]), dtype="int16")
            features, _ = padded(torch.from_numpy(mfcc(samples)))
            with torch.no_grad():
                outputs = network(features[None])[0].numpy()
            wrong, of = nearest(row["text"], lexicon, best_phones(outputs, follow))
            for key in ((row["voice"], row["snr_db"]), (row["voice"], "all")):
                total = counts.setdefault(key, [0, 0])
                total[0] += wrong
                total[1] += of
    for (voice, snr), (wrong, of) in sorted(counts.items()):
        print(f"{voice:12} {snr:>4} dB: {100 * wrong / of:.1f} % of {of} phones")


if __name__ == "__main__":
    main(*sys.argv[1:])
