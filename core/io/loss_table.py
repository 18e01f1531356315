"""The loss history as a table for a spreadsheet: a row for each iteration, or each few iterations of a long run."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from core.training.snapshot import Curve, LossHistory

_Row = tuple[float, int]
"""An iteration, and how many rows of it come before: after a change, it may have two losses."""


def losses_to_csv(history: LossHistory) -> str:
    """The losses as a text with a header and a line for each iteration at which one is known.

    Parameters
    ----------
    history : LossHistory

    Returns
    -------
    str
        Columns ``iteration``, ``train``, ``test``, ``batch_low``, ``batch_high``. A cell is empty where that loss is
        not known. Numbers have as many digits as they need to be the same when they are read.

        The history of a long run has a smallest and a largest value of every few iterations. Then the first of them is
        named, and there are ``train_low``, ``train_high``, ``test_low`` and ``test_high`` in place of two columns.

    Notes
    -----
    The loss of a batch is the one before the update that makes this iteration; training and test loss are those after
    it.
    """
    has_extremes = any(curve.lows.tolist() != curve.highs.tolist() for curve in (history.train, history.test))
    columns: dict[str, dict[_Row, float]] = {}
    for name, curve in (("train", history.train), ("test", history.test), ("batch", history.batch)):
        rows = _rows(curve)
        if has_extremes or name == "batch":
            columns[f"{name}_low"] = dict(zip(rows, curve.lows.tolist(), strict=True))
            columns[f"{name}_high"] = dict(zip(rows, curve.highs.tolist(), strict=True))
        else:
            columns[name] = dict(zip(rows, curve.lows.tolist(), strict=True))
    lines = [",".join(("iteration", *columns))]
    for row in sorted(set(chain.from_iterable(columns.values()))):
        cells = (repr(column[row]) if row in column else "" for column in columns.values())
        lines.append(",".join((f"{row[0]:.0f}", *cells)))
    return "\n".join(lines) + "\n"


def _rows(curve: Curve) -> list[_Row]:
    seen: Counter[float] = Counter()
    rows = []
    for iteration in curve.iterations.tolist():
        rows.append((iteration, seen[iteration]))
        seen[iteration] += 1
    return rows
