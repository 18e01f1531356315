"""The ``Dataset``: examples of some columns, each with a class or a number to learn, and the key that says whether it
trains or tests.

It is immutable; an edit gives a new ``Dataset``, so undo keeps the one before and the training thread can read
without a lock. It knows neither how its points were made nor who learns from them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from core.arrays import BoolArray, FloatArray, IntArray, as_finite_matrix, frozen
from core.errors import InvalidInputError
from core.sentences import phrase, sentence

MAX_EXAMPLES = 10_000
MAX_COORDINATE = 1e6
MAX_CLASSES = 100
"""A mistyped label must not ask for a billion outputs."""

CLASSES_ON_SCREEN = 8
"""So many classes have a colour, a shape and a key of their own."""

MAX_COLUMNS = 64
"""Columns of an example: a picture of 8 × 8 has so many."""

FEW_EXAMPLES = 20
"""A set of so many examples or fewer is trained on whole. Each of them matters: of XOR's four corners three are
separated by a line."""

_DEFAULT_SPLIT_SEED = 0


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Dataset:
    """Examples as columns, each with what is to be learnt of it and its own place in the split.

    That is a class, or where ``targets`` are given a number.

    The split rule: an example is for training if its key is below the training share, or if it is one of those that
    ``always_trained`` names: all of a set of few, and one of each class. Each example owns its key, so
    adding or moving *other* points never moves it between training and test. Removing some can only make
    others train that tested: where few are left, or none of a class would train.

    Parameters
    ----------
    points : array, shape (d, m)
        The values of the d columns, 1 to ``MAX_COLUMNS``, finite, at most ``MAX_COORDINATE`` in size; m from 0 to
        ``MAX_EXAMPLES``. On the plane d is 2, x1 and x2.
    labels : array, shape (m,)
        Classes 0, 1, ...; whole numbers of any numeric type, and booleans. All 0 where there are targets.
    split_keys : array, shape (m,), optional
        Keys in [0, 1). By default those of ``stratified_keys`` with a fixed seed.
    targets : array, shape (m,), optional
        Numbers to be learnt instead of classes, finite, at most ``MAX_COORDINATE`` in size.

    Attributes
    ----------
    is_always_trained : array of bool, shape (m,)
        Which examples train whatever the training share is.

    Raises
    ------
    InvalidInputError
        If one of the arrays has a wrong shape or a value it cannot have; the error says which and what would be right.

    Notes
    -----
    The arrays are private copies that cannot be written to. Two datasets are equal if their arrays are.
    """

    points: FloatArray
    labels: IntArray
    split_keys: FloatArray
    targets: FloatArray | None
    is_always_trained: BoolArray
    _medians: list[float]

    def __init__(
        self,
        points: ArrayLike,
        labels: ArrayLike,
        split_keys: ArrayLike | None = None,
        targets: ArrayLike | None = None,
    ) -> None:
        own_points = _as_points(points)
        own_labels = _as_labels(labels)
        n_examples = own_points.shape[1]
        if own_labels.shape[0] != n_examples:
            reason = sentence(
                "{n_labels} labels for {n_examples} points; give one for each.",
                n_labels=own_labels.shape[0],
                n_examples=n_examples,
            )
            raise InvalidInputError("labels", reason)
        if targets is not None and own_labels.any():
            raise InvalidInputError("labels", phrase("must all be 0 where the targets are numbers."))
        if split_keys is None:
            split_keys = stratified_keys(own_labels, np.random.default_rng(_DEFAULT_SPLIT_SEED))
        set_field = object.__setattr__
        set_field(self, "points", own_points)
        set_field(self, "labels", own_labels)
        set_field(self, "split_keys", _as_split_keys(split_keys, n_examples))
        set_field(self, "targets", None if targets is None else _as_targets(targets, n_examples))
        set_field(self, "_medians", [])
        set_field(self, "is_always_trained", always_trained(self.labels, self.split_keys))

    @classmethod
    def of_numbers(cls, points: ArrayLike, targets: ArrayLike, split_keys: ArrayLike | None = None) -> Dataset:
        """Examples whose targets (m,) are numbers."""
        own_targets = np.asarray(targets)
        return cls(points, np.zeros(own_targets.shape, dtype=np.int64), split_keys, own_targets)

    @property
    def n_examples(self) -> int:
        """Number of examples, m."""
        return int(self.labels.shape[0])

    @property
    def n_classes(self) -> int:
        """Number of classes: the largest label plus one, and never less than two."""
        return max(2, int(self.labels.max(initial=0)) + 1)

    @property
    def n_columns(self) -> int:
        """Columns of an example, d."""
        return int(self.points.shape[0])

    @property
    def medians(self) -> tuple[float, ...]:
        """The median of each column, 0 without examples."""
        if not self._medians:  # of 10 000 examples with 16 columns it takes 3 ms, and each picture needs it
            values = np.median(self.points, axis=1).tolist() if self.n_examples else [0.0] * self.n_columns
            self._medians[:] = values  # not added: another thread may have found them in the meantime
        return tuple(self._medians)

    @property
    def is_regression(self) -> bool:
        """Whether numbers are to be learnt, and not classes."""
        return self.targets is not None

    def example(self, index: int) -> FloatArray:
        """The columns (d,) of one example, fresh.

        Raises
        ------
        InvalidInputError
            If there is no such example.
        """
        return np.array(self.points[:, self._checked_indices((index,))[0]])

    def train_mask(self, train_fraction: float) -> BoolArray:
        """Which examples are trained on; the others test. No other place decides that.

        Parameters
        ----------
        train_fraction : float
            The training share, 0 to 1.

        Returns
        -------
        array of bool, shape (m,)

        Raises
        ------
        InvalidInputError
            If the share is not a number from 0 to 1.
        """
        if not 0.0 <= train_fraction <= 1.0:
            raise InvalidInputError(
                "train_fraction", sentence("{train_fraction:g} is outside 0 to 1.", train_fraction=train_fraction)
            )
        return frozen(self.is_always_trained | (self.split_keys < train_fraction))

    def with_points_added(self, points: ArrayLike, labels: ArrayLike, targets: ArrayLike | None = None) -> Dataset:
        """These examples followed by ``points`` (d, k) with ``labels`` (k,), and ``targets`` (k,) for numbers.

        What is added by hand gets key 0, so it is always trained on.

        Raises
        ------
        InvalidInputError
            If an added example is not valid, or there would be more than ``MAX_EXAMPLES``.
        """
        added = Dataset(points, labels, targets=targets)
        if added.n_columns != self.n_columns:
            raise InvalidInputError(
                "points",
                sentence(
                    "have {n_columns} columns, but the data has {n_there}.",
                    n_columns=added.n_columns,
                    n_there=self.n_columns,
                ),
            )
        return Dataset(
            np.hstack((self.points, added.points)),
            np.concatenate((self.labels, added.labels)),
            np.concatenate((self.lasting_keys(), np.zeros(added.n_examples))),
            _joined(self.targets, added.targets),
        )

    def lasting_keys(self) -> FloatArray:
        """The keys with a 0 for what trains at every share, so that it does so among other examples too."""
        return np.where(self.is_always_trained, 0.0, self.split_keys)

    def has_points_of(self, other: Dataset) -> bool:
        """Whether the points and what is learnt of them are those of ``other``, whatever the split."""
        return (
            np.array_equal(self.points, other.points)
            and np.array_equal(self.labels, other.labels)
            and _are_equal(self.targets, other.targets)
        )

    def with_point_moved(self, index: int, place: ArrayLike, target: float | None = None) -> Dataset:
        """The same examples with one at another ``place`` (d,), and with another ``target`` where one is given; its
        label and its key stay.

        Raises
        ------
        InvalidInputError
            If there is no such example or the place is not valid.
        """
        points, targets = self.points.copy(), self.targets
        chosen = self._checked_indices((index,))
        points[:, chosen] = as_finite_matrix("points", place, (self.n_columns,))[:, np.newaxis]
        if target is not None and targets is not None:
            targets = targets.copy()
            targets[chosen] = target
        return Dataset(points, self.labels, self.split_keys, targets)

    def with_points_removed(self, indices: Iterable[int]) -> Dataset:
        """The examples without those at ``indices``, in the same order; an index may be named twice.

        Raises
        ------
        InvalidInputError
            If there is no such example.
        """
        kept = np.ones(self.n_examples, dtype=np.bool_)
        kept[self._checked_indices(indices)] = False
        targets = None if self.targets is None else self.targets[kept]
        return Dataset(self.points[:, kept], self.labels[kept], self.split_keys[kept], targets)

    def cleared(self) -> Dataset:
        """The dataset without any examples."""
        return self.with_points_removed(range(self.n_examples))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Dataset):
            return NotImplemented
        return self.has_points_of(other) and np.array_equal(self.split_keys, other.split_keys)

    def __reduce__(self) -> tuple[Callable[..., Dataset], tuple[Any, ...]]:
        # NumPy unpickles arrays as writable ones; going through the constructor freezes them again.
        return Dataset, (self.points, self.labels, self.split_keys, self.targets)

    def __repr__(self) -> str:
        learnt = "numbers" if self.is_regression else f"{self.n_classes} classes"
        return f"Dataset({self.n_examples} examples, {self.n_columns} columns, {learnt})"

    def _checked_indices(self, indices: Iterable[int]) -> IntArray:
        array = np.asarray(list(indices))
        if array.size == 0:
            return np.empty(0, dtype=np.int64)
        if array.ndim != 1 or array.dtype.kind not in "iu":
            raise InvalidInputError("index", phrase("must be a whole number; points are counted from 0."))
        missing = array[(array < 0) | (array >= self.n_examples)]
        if missing.size:
            reason = sentence(
                "there is no point {missing}; the {n_examples} points are counted from 0.",
                missing=missing[0],
                n_examples=self.n_examples,
            )
            raise InvalidInputError("index", reason)
        return array.astype(np.int64)


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
        for label in sorted(set(labels.tolist())):
            members = np.flatnonzero(labels == label)
            chosen[members[split_keys[members].argmin()]] = True
    return frozen(chosen)


def stratified_keys(labels: ArrayLike, random: np.random.Generator) -> FloatArray:
    """Random split keys that give every class its share, for every training share at once.

    The examples of a class are shuffled and spread evenly over [0, 1); the order of all of them together, r = 0 to
    m - 1, then gives the keys (r + 0.5) / m. So exactly the r with (r + 0.5) / m < f train, and of two
    classes each has a number in training that is within one of its share f.

    Parameters
    ----------
    labels : array, shape (m,)
        The class of each example.
    random : numpy.random.Generator
        Is asked for one uniform number an example.

    Returns
    -------
    array, shape (m,)
        A permutation of (r + 0.5) / m.
    """
    classes = np.asarray(labels)
    n_examples = classes.shape[0]
    lottery = random.random((n_examples,))
    spread = np.empty(n_examples)
    for label in sorted(set(classes.tolist())):  # np.unique would load NumPy's masked arrays, in 25 ms
        members = np.flatnonzero(classes == label)
        spread[members[lottery[members].argsort()]] = (np.arange(members.size) + 0.5) / members.size
    keys = np.empty(n_examples)
    # The lottery also decides between classes of one size, whose places in the spread are the same.
    keys[np.lexsort((lottery, spread))] = (np.arange(n_examples) + 0.5) / max(1, n_examples)
    return keys


def _joined(first: FloatArray | None, second: FloatArray | None) -> FloatArray | None:
    if (first is None) != (second is None):
        needed, unfit = (
            phrase("are needed: numbers are learnt of this data."),
            phrase("do not fit: classes are learnt."),
        )
        reason = needed if second is None else unfit
        raise InvalidInputError("targets", reason)
    return None if first is None or second is None else np.concatenate((first, second))


def _are_equal(first: FloatArray | None, second: FloatArray | None) -> bool:
    if first is None or second is None:
        return first is second
    return np.array_equal(first, second)


def _as_points(points: ArrayLike) -> FloatArray:
    array = as_finite_matrix("points", points, (None, None))
    n_columns, n_examples = array.shape
    if not 1 <= n_columns <= MAX_COLUMNS:
        raise InvalidInputError(
            "points",
            sentence(
                "has {n_columns} rows, one for each column; 1 to {max_columns} fit.",
                n_columns=n_columns,
                max_columns=MAX_COLUMNS,
            ),
        )
    if n_examples > MAX_EXAMPLES:
        raise InvalidInputError(
            "points",
            sentence(
                "{n_examples:,} points are too many; at most {max_examples:,} fit.",
                n_examples=n_examples,
                max_examples=MAX_EXAMPLES,
            ),
        )
    _check_size("points", array, phrase("a coordinate of size {size:g} is too far out; at most {most:,.0f}."))
    return array


def _as_targets(targets: ArrayLike, n_examples: int) -> FloatArray:
    array = as_finite_matrix("targets", targets, (n_examples,))
    _check_size("targets", array, phrase("a target of size {size:g} is too far out; at most {most:,.0f}."))
    return array


def _check_size(field: str, numbers: FloatArray, template: str) -> None:
    largest = float(np.abs(numbers).max(initial=0.0))
    if largest > MAX_COORDINATE:
        raise InvalidInputError(field, sentence(template, size=largest, most=MAX_COORDINATE))


def _as_labels(labels: ArrayLike) -> IntArray:
    try:
        array = np.asarray(labels)
    except ValueError as error:
        raise InvalidInputError("labels", phrase("must be a list of whole numbers, one for each point.")) from error
    if array.ndim != 1 or array.dtype.kind not in "biuf":
        raise InvalidInputError("labels", phrase("must be a list of whole numbers, one for each point."))
    numbers = array.astype(np.float64)
    wrong = numbers[~((numbers >= 0) & (numbers < MAX_CLASSES) & (numbers == np.floor(numbers)))]
    if wrong.size:
        raise InvalidInputError(
            "labels",
            sentence(
                "{wrong:g} is not a class; classes are 0, 1 and so on to {max_classes}.",
                wrong=wrong[0],
                max_classes=MAX_CLASSES - 1,
            ),
        )
    return frozen(numbers.astype(np.int64))


def _as_split_keys(keys: ArrayLike, n_examples: int) -> FloatArray:
    array = as_finite_matrix("split_keys", keys, (n_examples,))
    wrong = array[(array < 0.0) | (array >= 1.0)]
    if wrong.size:
        raise InvalidInputError(
            "split_keys",
            sentence("{wrong:g} is not a key; keys go from 0 up to, but not including, 1.", wrong=wrong[0]),
        )
    return array
