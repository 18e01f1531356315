"""Points as the rows of a file, and back: the columns, what is learnt, and the split key.

It also knows what two sets have alike, so that nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.dataset import MAX_CLASSES, MAX_COORDINATE, Dataset
from core.errors import FileError, InvalidInputError
from core.io.experiment.schema import Learnt
from core.sentences import phrase, sentence


def point_rows(data: Dataset, begin: int = 0, end: int | None = None) -> list[list[float]]:
    """Some successive points with all that belongs to them."""
    places = slice(begin, end)
    columns = *data.points[:, places].tolist(), learnt_values(data)[places].tolist(), data.split_keys[places].tolist()
    return list(map(list, zip(*columns, strict=True)))


def learnt_values(data: Dataset) -> FloatArray | IntArray:
    """The classes, or the numbers (m,)."""
    return data.labels if data.targets is None else data.targets


def learnt_of(data: Dataset) -> Learnt:
    """What is learnt of points, in a file's words."""
    return "numbers" if data.is_regression else "classes"


def table_in(
    rows: Sequence[Sequence[float]], n_columns: int, place: str, *, is_regression: bool, has_keys: bool = True
) -> FloatArray:
    """The rows of a file as an array (n_columns + 2, m); one less without split keys.

    Raises
    ------
    FileError
        If a row has another length, or a value is outside its limits.
    """
    width = n_columns + 1 + has_keys
    for number, row in enumerate(rows):
        if len(row) != width:
            raise FileError("", f"{place}[{number}]", sentence("must be a list of {what}.", what=width))
    table = np.array(rows, dtype=np.float64).reshape(len(rows), width)
    highs = np.array([MAX_COORDINATE] * (n_columns + 1) + [1.0] * has_keys)
    lows = np.array([-MAX_COORDINATE] * (n_columns + 1) + [0.0] * has_keys)
    if not is_regression:
        lows[n_columns], highs[n_columns] = 0.0, MAX_CLASSES - 1
    is_wrong = ~((table >= lows) & (table <= highs))  # of no number too
    is_wrong[:, n_columns + 1 :] |= table[:, n_columns + 1 :] == 1.0
    for row, column in np.argwhere(is_wrong)[:1].tolist():
        reason = sentence("must be a number, at most {most:.10g}.", most=highs[column])
        if table[row, column] < lows[column]:
            reason = sentence("must be a number, at least {least:.10g}.", least=lows[column])
        elif column > n_columns:
            reason = phrase("must be a number, below 1.")
        raise FileError("", f"{place}[{row}][{column}]", reason)
    return table.T


def table_of(data: Dataset) -> FloatArray:
    """What `table_in` gives for the rows of these points."""
    return np.vstack((data.points, learnt_values(data), data.split_keys))


def dataset_of(table: FloatArray, place: str, *, is_regression: bool) -> Dataset:
    """The points of such an array.

    Raises
    ------
    FileError
        If they are none, such as a class that is not a whole number.
    """
    points, learnt, keys = table[:-2], table[-2], table[-1]
    try:
        return Dataset.of_numbers(points, learnt, keys) if is_regression else Dataset(points, learnt, keys)
    except InvalidInputError as error:
        raise FileError("", place, error.reason) from error


def common_ends(old: Dataset, new: Dataset) -> tuple[int, int]:
    """How many points at the beginning, and how many at the end, both have alike.

    Alike is the same bit for bit, what is learnt and the split key included. No point is counted twice.
    """
    if not are_of_one_kind(old, new):
        return 0, 0
    n = min(old.n_examples, new.n_examples)
    head = _length_of_true(_alike(old, new, slice(0, n), slice(0, n)))
    n -= head
    tail = _length_of_true(_alike(old, new, slice(old.n_examples - n, None), slice(new.n_examples - n, None))[::-1])
    return head, tail


def are_of_one_kind(old: Dataset, new: Dataset) -> bool:
    """Whether points have the same number of columns, and both have classes or both numbers."""
    return (old.n_columns, old.is_regression) == (new.n_columns, new.is_regression)


def _alike(old: Dataset, new: Dataset, places: slice, new_places: slice) -> BoolArray:
    alike: BoolArray = np.ones(len(old.labels[places]), dtype=np.bool_)
    for mine, theirs in zip(_all_of(old), _all_of(new), strict=True):
        # -0.0 is not 0.0
        alike &= (mine[..., places].view(np.int64) == theirs[..., new_places].view(np.int64)).all(axis=0)
    return alike


def _all_of(data: Dataset) -> tuple[FloatArray | IntArray, ...]:
    return data.points, learnt_values(data)[np.newaxis], data.split_keys[np.newaxis]


def _length_of_true(answers: BoolArray) -> int:
    return len(answers) if answers.all() else int(answers.argmin())
