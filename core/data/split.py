"""The split into training and test examples: which of them train whatever the training share is, and why.

`Dataset.train_mask` is the only place that decides; everything that trains, draws, exports or counts asks it. Here is
the part of the rule that does not depend on the share, and the sentence that says it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray, frozen

if TYPE_CHECKING:
    from core.data.dataset import Dataset
    from core.data.names import DataNames

FEW_EXAMPLES = 20
"""A set of so many examples or fewer is trained on whole. Each of them matters: of XOR's four corners three are
separated by a line."""


def always_trained(labels: IntArray, split_keys: FloatArray) -> BoolArray:
    """Examples that train whatever the training share is.

    Parameters
    ----------
    labels : array of int, shape (m,)
    split_keys : array, shape (m,)

    Returns
    -------
    array of bool, shape (m,)
        All of ``FEW_EXAMPLES`` or fewer; of more, the one with the lowest key in each class, so that no class is
        without a training example.
    """
    chosen = np.full(labels.shape, labels.size <= FEW_EXAMPLES)
    if not chosen.all():
        for label in np.unique(labels):
            members = np.flatnonzero(labels == label)
            chosen[members[split_keys[members].argmin()]] = True
    return frozen(chosen)


def share_reason(data: Dataset) -> str:
    """Why no training share can be chosen for this data; empty if one can."""
    return f"Up to {FEW_EXAMPLES} points, all are trained on." if data.n_examples <= FEW_EXAMPLES else ""


def split_remark(data: Dataset, train_fraction: float, names: DataNames | None = None) -> str:
    """One sentence on why the split is not the one that the training share asks for; empty if it is. It calls the
    classes by their ``names``, or by their numbers."""
    trains = data.train_mask(train_fraction)
    by_share = data.split_keys < train_fraction
    if np.array_equal(trains, by_share):
        return ""
    if share_reason(data):
        return f"All points are used for training: a set of up to {FEW_EXAMPLES} points has no test points."
    without = sorted(set(data.labels[trains].tolist()) - set(data.labels[by_share].tolist()))
    share, several = f"{100 * train_fraction:g} %", len(without) > 1
    classes = " and ".join(names.class_name(label) if names else f"class {label}" for label in without)
    added = "one point of each is" if several else "one of its points is"
    return f"At {share}, {classes} would have no training points; {added} trained on."
