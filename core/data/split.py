"""What there is to say of the split into training and test examples; `Dataset.train_mask` alone decides it."""

from __future__ import annotations

import numpy as np

from core.data.dataset import FEW_EXAMPLES, Dataset
from core.data.names import PLAIN_NAMES, DataNames
from core.sentences import listed, sentence


def share_reason(data: Dataset) -> str:
    """Why no training share can be chosen for this data; empty if one can."""
    return (
        sentence("Up to {few_examples} points, all are trained on.", few_examples=FEW_EXAMPLES)
        if data.n_examples <= FEW_EXAMPLES
        else ""
    )


def split_remark(data: Dataset, train_fraction: float, names: DataNames = PLAIN_NAMES) -> str:
    """One sentence on why the split is not the one that the training share asks for; empty if it is."""
    trains = data.train_mask(train_fraction)
    by_share = data.split_keys < train_fraction
    if np.array_equal(trains, by_share):
        return ""
    if share_reason(data):
        return sentence(
            "All points are used for training: a set of up to {few_examples} points has no test points.",
            few_examples=FEW_EXAMPLES,
        )
    without = sorted(set(data.labels[trains].tolist()) - set(data.labels[by_share].tolist()))
    if not without:
        return ""
    share, classes = 100 * train_fraction, listed([names.class_name(label) for label in without])
    if len(without) == 1:
        return sentence(
            "At {share:g} %, {name} would have no training points; one of its points is trained on.",
            share=share,
            name=classes,
        )
    return sentence(
        "At {share:g} %, {names} would have no training points; one point of each is trained on.",
        share=share,
        names=classes,
    )
