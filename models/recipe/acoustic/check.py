"""Whether the objective's gradient is that of the objective, and the graphs of texts have the paths that they should.

Usage: check.py WORK, after `make` has compiled the objective.
"""

import sys
from pathlib import Path

import numpy as np
import torch

from objective import Objective, TextGraph, follow_table
from phones import CLASS, NUMBER, OUTPUT_COUNT, entering

LEXICON = {
    "byt": [[NUMBER["b"], NUMBER["i"], NUMBER["t"]], [NUMBER["b"], NUMBER["i"], NUMBER["d"]]],
    "na": [[NUMBER["n"], NUMBER["a"]]],
}
FRAMES = [40, 33]
STEP = 0.05


def check_graph():
    graph = TextGraph("na byt", LEXICON)
    b_behind_a = graph.outputs.index(entering(NUMBER["b"], CLASS["a"]))
    b_behind_pause = graph.outputs.index(entering(NUMBER["b"], 0))
    assert graph.shortest == 5, graph.shortest
    assert [graph.outputs[n] for n in graph.before[b_behind_a]] == [
        entering(NUMBER["a"], CLASS["n"])
    ]
    assert [graph.outputs[n] for n in graph.before[b_behind_pause]] == [0]


def check_gradient(library):
    objective = Objective(library, follow_table(["na byt"], LEXICON))
    graphs = [TextGraph("na byt na byt", LEXICON), TextGraph("byt", LEXICON)]
    outputs = torch.randn(2, max(FRAMES), OUTPUT_COUNT, generator=torch.Generator().manual_seed(1))
    values, gradient = objective(outputs, FRAMES, graphs)
    assert np.isfinite(values).all(), values
    assert not gradient[1, FRAMES[1] :].any()
    for place in gradient.flatten().abs().topk(20).indices.tolist():
        ends = []
        for sign in (1, -1):
            moved = outputs.clone()
            moved.view(-1)[place] += sign * STEP
            ends.append(objective(moved, FRAMES, graphs)[0].sum())
        slope = (ends[0] - ends[1]) / (2 * STEP)
        assert abs(slope - gradient.flatten()[place]) < 1e-3, (slope, gradient.flatten()[place])


if __name__ == "__main__":
    check_graph()
    check_gradient(str(Path(sys.argv[1], "lfmmi.so")))
    print("objective and graphs are right")
