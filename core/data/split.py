"""What there is to say of the split into training and test examples; `Dataset.train_mask` alone decides it."""

from __future__ import annotations

import numpy as np

from core.data.dataset import FEW_EXAMPLES, Dataset
from core.data.names import PLAIN_NAMES, DataNames


def share_reason(data: Dataset) -> str:
    """Why no training share can be chosen for this data; empty if one can."""
    return f"Up to {FEW_EXAMPLES} points, all are trained on." if data.n_examples <= FEW_EXAMPLES else ""


def split_remark(data: Dataset, train_fraction: float, names: DataNames = PLAIN_NAMES) -> str:
    """One sentence on why the split is not the one that the training share asks for; empty if it is."""
    trains = data.train_mask(train_fraction)
    by_share = data.split_keys < train_fraction
    if np.array_equal(trains, by_share):
        return ""
    if share_reason(data):
        return f"All points are used for training: a set of up to {FEW_EXAMPLES} points has no test points."
    without = sorted(set(data.labels[trains].tolist()) - set(data.labels[by_share].tolist()))
    share, several = f"{100 * train_fraction:g} %", len(without) > 1
    classes = " and ".join(map(names.class_name, without))
    added = "one point of each is" if several else "one of its points is"
    return f"At {share}, {classes} would have no training points; {added} trained on."
