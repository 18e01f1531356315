"""The ``Dataset``: labelled points of the plane, and for each one the key that says whether it trains or tests.

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

MAX_EXAMPLES = 10_000
MAX_COORDINATE = 1e6
MAX_CLASSES = 100
"""A mistyped label must not ask for a billion outputs."""

FEW_EXAMPLES = 20
"""A set of so many examples or fewer is trained on whole. Each of them matters: of XOR's four corners three are
separated by a line."""

_DEFAULT_SPLIT_SEED = 0


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Dataset:
    """Examples as columns, each with a label and its own place in the split.

    The split rule: an example is for training if its key is below the training share, or if it is one of those that
    ``always_trained`` names: all of a set of few, and one of each class. Each example owns its key, so
    adding or moving *other* points never moves it between training and test. Removing some can only make
    others train that tested: where few are left, or none of a class would train.

    Parameters
    ----------
    points : array, shape (2, m)
        Coordinates x1 and x2, finite, at most ``MAX_COORDINATE`` in size; m from 0 to ``MAX_EXAMPLES``.
    labels : array, shape (m,)
        Classes 0, 1, ...; whole numbers of any numeric type, and booleans.
    split_keys : array, shape (m,), optional
        Keys in [0, 1). By default those of ``stratified_keys`` with a fixed seed.

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
    is_always_trained: BoolArray

    def __init__(self, points: ArrayLike, labels: ArrayLike, split_keys: ArrayLike | None = None) -> None:
        own_points = _as_points(points)
        own_labels = _as_labels(labels)
        if own_labels.shape[0] != own_points.shape[1]:
            reason = f"{own_labels.shape[0]} labels for {own_points.shape[1]} points; give one for each."
            raise InvalidInputError("labels", reason)
        if split_keys is None:
            split_keys = stratified_keys(own_labels, np.random.default_rng(_DEFAULT_SPLIT_SEED))
        set_field = object.__setattr__
        set_field(self, "points", own_points)
        set_field(self, "labels", own_labels)
        set_field(self, "split_keys", _as_split_keys(split_keys, own_points.shape[1]))
        set_field(self, "is_always_trained", always_trained(self.labels, self.split_keys))

    @property
    def n_examples(self) -> int:
        """Number of examples, m."""
        return int(self.labels.shape[0])

    @property
    def n_classes(self) -> int:
        """Number of classes: the largest label plus one, and never less than two."""
        return max(2, int(self.labels.max(initial=0)) + 1)

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
            raise InvalidInputError("train_fraction", f"{train_fraction:g} is outside 0 to 1.")
        return frozen(self.is_always_trained | (self.split_keys < train_fraction))

    def nearest(self, x1: float, x2: float) -> tuple[int, float] | None:
        """Index of the example closest to a place and its distance there; None if there are no examples.

        Of several at the same distance it is the last one, which is drawn on top.

        Raises
        ------
        InvalidInputError
            If a coordinate is not a number a point could have.
        """
        place = _as_place(x1, x2)
        if self.n_examples == 0:
            return None
        distances = np.hypot(*(self.points - place))
        index = self.n_examples - 1 - int(distances[::-1].argmin())
        return index, float(distances[index])

    def with_points_added(self, points: ArrayLike, labels: ArrayLike) -> Dataset:
        """These examples followed by ``points`` (2, k) with ``labels`` (k,).

        What is added by hand gets key 0, so it is always trained on.

        Raises
        ------
        InvalidInputError
            If an added example is not valid, or there would be more than ``MAX_EXAMPLES``.
        """
        added = Dataset(points, labels)
        return Dataset(
            np.hstack((self.points, added.points)),
            np.concatenate((self.labels, added.labels)),
            np.concatenate((self.lasting_keys(), np.zeros(added.n_examples))),
        )

    def lasting_keys(self) -> FloatArray:
        """The keys with a 0 for what trains at every share, so that it does so among other examples too."""
        return np.where(self.is_always_trained, 0.0, self.split_keys)

    def has_points_of(self, other: Dataset) -> bool:
        """Whether the points and their labels are those of ``other``, whatever the split."""
        return np.array_equal(self.points, other.points) and np.array_equal(self.labels, other.labels)

    def with_point_moved(self, index: int, x1: float, x2: float) -> Dataset:
        """The same examples with one at another place; its label and its key stay.

        Raises
        ------
        InvalidInputError
            If there is no such example or the place is not valid.
        """
        points = self.points.copy()
        points[:, self._checked_indices((index,))] = _as_place(x1, x2)
        return Dataset(points, self.labels, self.split_keys)

    def with_points_removed(self, indices: Iterable[int]) -> Dataset:
        """The examples without those at ``indices``, in the same order; an index may be named twice.

        Raises
        ------
        InvalidInputError
            If there is no such example.
        """
        kept = np.ones(self.n_examples, dtype=np.bool_)
        kept[self._checked_indices(indices)] = False
        return Dataset(self.points[:, kept], self.labels[kept], self.split_keys[kept])

    def cleared(self) -> Dataset:
        """The dataset without any examples."""
        return Dataset(np.empty((2, 0)), np.empty(0, dtype=np.int64))

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Dataset):
            return NotImplemented
        return all(np.array_equal(mine, theirs) for mine, theirs in zip(self._arrays(), other._arrays(), strict=True))

    def __reduce__(self) -> tuple[Callable[..., Dataset], tuple[Any, ...]]:
        # NumPy unpickles arrays as writable ones; going through the constructor freezes them again.
        return Dataset, self._arrays()

    def __repr__(self) -> str:
        return f"Dataset({self.n_examples} examples, {self.n_classes} classes)"

    def _arrays(self) -> tuple[FloatArray, IntArray, FloatArray]:
        return self.points, self.labels, self.split_keys

    def _checked_indices(self, indices: Iterable[int]) -> IntArray:
        array = np.asarray(list(indices))
        if array.size == 0:
            return np.empty(0, dtype=np.int64)
        if array.ndim != 1 or array.dtype.kind not in "iu":
            raise InvalidInputError("index", "must be a whole number; points are counted from 0.")
        missing = array[(array < 0) | (array >= self.n_examples)]
        if missing.size:
            reason = f"there is no point {missing[0]}; the {self.n_examples} points are counted from 0."
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


def _as_points(points: ArrayLike) -> FloatArray:
    array = as_finite_matrix("points", points, (2, None))
    if array.shape[1] > MAX_EXAMPLES:
        raise InvalidInputError("points", f"{array.shape[1]:,} points are too many; at most {MAX_EXAMPLES:,} fit.")
    _check_coordinates("points", array)
    return array


def _as_place(x1: float, x2: float) -> FloatArray:
    place = as_finite_matrix("point", [[x1], [x2]], (2, 1))
    _check_coordinates("point", place)
    return place


def _check_coordinates(field: str, coordinates: FloatArray) -> None:
    largest = float(np.abs(coordinates).max(initial=0.0))
    if largest > MAX_COORDINATE:
        raise InvalidInputError(
            field, f"a coordinate of size {largest:g} is too far out; at most {MAX_COORDINATE:,.0f}."
        )


def _as_labels(labels: ArrayLike) -> IntArray:
    try:
        array = np.asarray(labels)
    except ValueError as error:
        raise InvalidInputError("labels", "must be a list of whole numbers, one for each point.") from error
    if array.ndim != 1 or array.dtype.kind not in "biuf":
        raise InvalidInputError("labels", "must be a list of whole numbers, one for each point.")
    numbers = array.astype(np.float64)
    wrong = numbers[~((numbers >= 0) & (numbers < MAX_CLASSES) & (numbers == np.floor(numbers)))]
    if wrong.size:
        raise InvalidInputError(
            "labels", f"{wrong[0]:g} is not a class; classes are 0, 1 and so on to {MAX_CLASSES - 1}."
        )
    return frozen(numbers.astype(np.int64))


def _as_split_keys(keys: ArrayLike, n_examples: int) -> FloatArray:
    array = as_finite_matrix("split_keys", keys, (n_examples,))
    wrong = array[(array < 0.0) | (array >= 1.0)]
    if wrong.size:
        raise InvalidInputError("split_keys", f"{wrong[0]:g} is not a key; keys go from 0 up to, but not including, 1.")
    return array
