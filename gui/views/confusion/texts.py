"""What the confusion tables say: cells, titles and the sentence below them."""

from __future__ import annotations

import math

import numpy as np

from core.data.names import DataNames
from core.explain.confusion import Confusion
from gui.base.data_words import class_text
from gui.base.formatting import NONE, count, percent
from gui.base.language import tr


def cell_text(table: Confusion, label: int, predicted: int) -> str:
    """How many, and below it which share of the class; nothing for none."""
    number = int(table.counts[label, predicted])
    return f"{count(number)}\n{percent(float(table.shares[label, predicted]))}" if number else "–"


def cell_sentence(table: Confusion, names: DataNames, label: int, predicted: int) -> str:
    """The same as a sentence."""
    return tr("{n} of {of_class} examples of {name} are predicted as {predicted}: {share}.").format(
        n=count(int(table.counts[label, predicted])),
        of_class=count(int(table.counts[label].sum())),
        name=class_text(names, label),
        predicted=class_text(names, predicted),
        share=percent(float(table.shares[label, predicted])),
    )


def head_sentence(table: Confusion, names: DataNames, label: int, is_row: bool) -> str:
    """What a row or a column is, and how much of it is right."""
    if is_row:
        template = tr("The examples of {name}: {share} of them are predicted so (the recall).")
    else:
        template = tr("What is predicted as {name}: {share} of it is of this class (the precision).")
    share = float((table.recall if is_row else table.precision)[label])
    text = NONE if math.isnan(share) else percent(share)
    return template.format(name=class_text(names, label), share=text)


def title_text(kind: str, table: Confusion) -> str:
    """What stands above a table: ``"Training: 96 of 100 right, 96.0 %"``."""
    if not table.n_examples:
        return tr("{kind}: no examples").format(kind=kind)
    share = percent(table.n_right / table.n_examples)
    template = tr("{kind}: {right} of {n} right, {share}")
    return template.format(kind=kind, right=count(table.n_right), n=count(table.n_examples), share=share)


def mistake_text(table: Confusion, names: DataNames) -> str:
    """Which class is most often taken for which other."""
    wrong = table.counts * (1 - np.eye(len(table.counts), dtype=np.int64))
    if not wrong.any():
        return tr("No example is taken for another class.") if table.n_examples else ""
    label, predicted = (int(place) for place in np.unravel_index(int(wrong.argmax()), wrong.shape))
    most = tr("Most often taken for another class:")
    return f"{most} {cell_sentence(table, names, label, predicted)}"
