"""How one set of points differs from another: nearly always by a point that was moved, added or taken away.

So a run whose points were edited a hundred times keeps a hundred points more, and not a hundred times all of them.
"""

from __future__ import annotations

import numpy as np

from core.arrays import BoolArray
from core.data.dataset import Dataset


def common_ends(old: Dataset, new: Dataset) -> tuple[int, int]:
    """How many points at the beginning, and how many at the end, both have alike.

    Alike is the same bit for bit, label and split key included. No point is counted twice.
    """
    n = min(old.n_examples, new.n_examples)
    head = _length_of_true(_alike(old, new, slice(0, n), slice(0, n)))
    n -= head
    tail = _length_of_true(_alike(old, new, slice(old.n_examples - n, None), slice(new.n_examples - n, None))[::-1])
    return head, tail


def _alike(old: Dataset, new: Dataset, places: slice, new_places: slice) -> BoolArray:
    mine, theirs = old.points.view(np.int64), new.points.view(np.int64)  # -0.0 is not 0.0
    keys, new_keys = old.split_keys.view(np.int64), new.split_keys.view(np.int64)
    alike: BoolArray = (
        (mine[:, places] == theirs[:, new_places]).all(axis=0)
        & (old.labels[places] == new.labels[new_places])
        & (keys[places] == new_keys[new_places])
    )
    return alike


def _length_of_true(answers: BoolArray) -> int:
    return len(answers) if answers.all() else int(answers.argmin())
