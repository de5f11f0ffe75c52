"""The acoustic network: factored time-delay layers (Povey and others, Interspeech 2018) that look far back and little ahead.

What it looks ahead is what the caller waits for: 150 ms.
"""

import torch
import torch.nn.functional as F
from torch import nn

from phones import CLASS_COUNT, OUTPUT_COUNT, PHONES
from sound import CEPSTRA

WIDTH = 512
NARROW = 128
# Where each layer looks, in its own frames of 30 ms.
OFFSETS = [(-1, 0, 1), (-1, 0, 1), (-1, 0, 1), (-2, 0), (-1, 0, 1), (-3, 0), (-3, 0), (-3, 0), (-3, 0)]
FIRST = 7
SUBSAMPLING = 3
KEEP = 0.66
# Of each layer, in the second round of the training.
DROPPED = 0.1
# In frames of 10 ms.
LEFT_CONTEXT = FIRST // 2 + SUBSAMPLING * sum(-offsets[0] for offsets in OFFSETS)
RIGHT_CONTEXT = FIRST // 2 + SUBSAMPLING * sum(offsets[-1] for offsets in OFFSETS)


def product(rows, layer):
    """A layer without its bias, in half precision, which processors with bfloat16 do several times as fast."""
    return F.linear(rows.bfloat16(), layer.weight.bfloat16()).float()


def thinned(rows, share):
    """Leaves out a share of what a layer says, the same in all frames of an utterance."""
    keep = (torch.rand(rows.shape[0], 1, rows.shape[2]) >= share).float() / (1 - share)
    return rows * keep


def spliced(parts, offsets):
    """Adds what each offset says of its frame; frames that cannot look far enough fall away."""
    left = -offsets[0]
    count = parts.shape[1] - left - offsets[-1]
    rows = zip(offsets, parts.split(NARROW, 2))
    return sum(part[:, left + offset : left + offset + count] for offset, part in rows)


class Norm(nn.Module):
    """Batch normalisation over utterances and frames."""

    def __init__(self, width):
        super().__init__()
        self.norm = nn.BatchNorm1d(width)

    def forward(self, rows):
        shape = rows.shape
        return self.norm(rows.reshape(-1, shape[2])).reshape(shape)


class Outputs(nn.Module):
    """What a phone has in common behind all neighbours, and beside it what is special behind each class of them.

    From nothing, the first is learned much sooner than hundreds of outputs one by one.
    """

    def __init__(self):
        super().__init__()
        self.common = nn.Linear(WIDTH, 2 * len(PHONES))
        self.special = nn.Linear(WIDTH, OUTPUT_COUNT)
        for values in self.parameters():
            nn.init.zeros_(values)
        spoken = torch.arange(2, 2 * len(PHONES)).view(-1, 1, 2).expand(-1, CLASS_COUNT, 2)
        self.register_buffer("phone", torch.cat([torch.arange(2), spoken.flatten()]))

    def folded(self):
        """Weight and bias of the one layer that both are."""
        weight = self.common.weight[self.phone] + self.special.weight
        return weight, self.common.bias[self.phone] + self.special.bias

    def forward(self, rows):
        return F.linear(rows, *self.folded())


class Network(nn.Module):
    """[utterances, frames of 10 ms, CEPSTRA] -> [utterances, frames of 30 ms, OUTPUT_COUNT]."""

    def __init__(self):
        super().__init__()
        self.dropped = 0.0
        self.register_buffer("mean", torch.zeros(CEPSTRA))
        self.register_buffer("deviation", torch.ones(CEPSTRA))
        self.first = nn.Linear(FIRST * CEPSTRA, WIDTH)
        self.first_norm = Norm(WIDTH)
        self.narrow = nn.ModuleList(
            nn.Linear(WIDTH, len(offsets) * NARROW, bias=False) for offsets in OFFSETS
        )
        self.wide = nn.ModuleList(nn.Linear(NARROW, WIDTH, bias=False) for _ in OFFSETS)
        self.norms = nn.ModuleList(Norm(WIDTH) for _ in OFFSETS)
        self.out = Outputs()

    def forward(self, features):
        rows = (features - self.mean) / self.deviation
        rows = rows.unfold(1, FIRST, SUBSAMPLING).transpose(2, 3).flatten(2)
        rows = F.relu(self.first_norm(self.first(rows)))
        for offsets, narrow, wide, norm in zip(OFFSETS, self.narrow, self.wide, self.norms):
            left, right = -offsets[0], offsets[-1]
            new = F.relu(norm(product(spliced(product(rows, narrow), offsets), wide)))
            if self.training and self.dropped > 0:
                new = thinned(new, self.dropped)
            rows = new + KEEP * rows[:, left : rows.shape[1] - right]
        return self.out(rows)


def padded(features):
    """One utterance with its edges repeated, as Kaldi does it; and how many outputs it has."""
    count = (len(features) + SUBSAMPLING - 1) // SUBSAMPLING
    needed = SUBSAMPLING * (count - 1) + 1
    before = features[:1].expand(LEFT_CONTEXT, -1)
    behind = features[-1:].expand(RIGHT_CONTEXT + max(0, needed - len(features)), -1)
    rows = torch.cat([before, features, behind])
    return rows[: needed + LEFT_CONTEXT + RIGHT_CONTEXT], count
