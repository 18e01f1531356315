"""What an activation does to the values z that reach it: one measured number for each of the lecture's claims.

The microscope measures any activation on any z, so that the four of the lecture can be compared on the very values of
a layer. It never trains and never changes anything; the sentences around the numbers are the view's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.model.activation import Activation
from core.model.activations import ACTIVATIONS, TIME_REFERENCE

SATURATED_BELOW = 0.1
"""A value is saturated where the slope is less than this share of the activation's steepest: |z| > 1.82 for tanh and
|z| > 3.64 for sigmoid. Weights that start with a deviation of 10 (circle, raw coordinates, 2-8-1, tanh) saturate 93 %
of all values by this measure, Xavier's start 18 %."""

REFRESH_S = 3.0
"""Times are measured anew at most this often."""

_TIMED_VALUES = 2048
"""Enough that the call itself is a small part of the time; all repeats together take about a millisecond."""
_TIMED_REPEATS = 9

_PART = 16_384


def saturated_beyond(name: str) -> float | None:
    """The |z| beyond which a value is saturated; None for an activation that does not flatten on both sides."""
    flat_beyond = ACTIVATIONS[name].flat_beyond
    return None if flat_beyond is None else flat_beyond(SATURATED_BELOW)


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The z of some units for some examples.

    Attributes
    ----------
    Z : array, shape (n, m)
        A row for each unit.
    is_finite : BoolArray or None
        (n, m) which of them are finite; None where all are.
    values : array, shape (k,)
        The finite ones, row by row.
    """

    Z: FloatArray
    is_finite: BoolArray | None
    values: FloatArray

    @property
    def n_not_finite(self) -> int:
        """How many values are NaN or infinite; they are left out of every measure."""
        return int(self.Z.size - self.values.size)


def sample(Z: FloatArray) -> Sample:
    """Sort out what is not finite.

    Parameters
    ----------
    Z : array, shape (n, m)
        A row for each unit, a column for each example.
    """
    # The sum tells in one pass without a mask; it may overflow where every value is finite, which the mask then clears.
    with np.errstate(all="ignore"):
        total = float(Z.sum())
    if math.isfinite(total):
        return Sample(Z, None, Z.ravel())
    is_finite = np.isfinite(Z)
    return Sample(Z, None, Z.ravel()) if is_finite.all() else Sample(Z, is_finite, Z[is_finite])


@dataclass(frozen=True, slots=True)
class Measures:
    """What an activation makes of a sample. Shares and means are NaN where there is no finite value.

    Attributes
    ----------
    name : str
        Key in `ACTIVATIONS`.
    n_values : int
        How many finite values were measured.
    saturated_share : float
        Share with a slope below ``SATURATED_BELOW`` of the steepest; 0 for activations that do not flatten on both
        sides, where a slope of 0 counts as ``zero_share``.
    zero_share : float
        Share of outputs that are exactly 0.
    mean_output : float
        Mean of g(z): near 0 where the outputs are zero-centred.
    mean_slope : float
        Mean of |g'(z)|: what is left of a gradient on its way back through this layer, on average.
    largest_z, slope_at_largest : float
        The largest z above 0, NaN without one, and g' there.
    dead_units, n_units : int
        Units with output and slope 0 for every example, of how many.
    """

    name: str
    n_values: int
    saturated_share: float
    zero_share: float
    mean_output: float
    mean_slope: float
    largest_z: float
    slope_at_largest: float
    dead_units: int
    n_units: int


def measure(name: str, taken: Sample, leak: float) -> Measures:
    """Measure an activation on a sample; `sample` makes one."""
    activation, z = ACTIVATIONS[name], taken.values
    n_units, n_dead = taken.Z.shape[0], _n_dead(activation, taken)
    if z.size == 0:
        return Measures(name, 0, *(math.nan,) * 6, dead_units=n_dead, n_units=n_units)
    with np.errstate(all="ignore"):
        totals = np.sum([_totals(activation, part, leak) for part in _parts(z)], axis=0) / z.size
    mean_output, mean_slope, zero_share, saturated_share = totals.tolist()
    largest = float(z.max())
    return Measures(
        name=name,
        n_values=int(z.size),
        saturated_share=saturated_share,
        zero_share=zero_share,
        mean_output=mean_output,
        mean_slope=mean_slope,
        largest_z=largest if largest > 0.0 else math.nan,
        slope_at_largest=slope_at(name, largest, leak) if largest > 0.0 else math.nan,
        dead_units=n_dead,
        n_units=n_units,
    )


def _parts(z: FloatArray) -> Iterator[FloatArray]:
    """What is done with many values one after the other takes a third of the time in parts that stay in the cache."""
    return (z[start : start + _PART] for start in range(0, z.size, _PART))


def _totals(activation: Activation, z: FloatArray, leak: float) -> tuple[float, float, int, int]:
    """Sums of the outputs and of |g'(z)|, and how many outputs are 0 and how many slopes flat."""
    A = activation.value(z, leak)
    slopes = activation.slopes(z, A, leak)
    if activation.slope_range[0] < 0.0:
        np.abs(slopes, slopes)
    is_flat = slopes < SATURATED_BELOW * activation.steepest if activation.saturates else slopes[:0]
    return float(A.sum()), float(slopes.sum()), z.size - int(np.count_nonzero(A)), int(np.count_nonzero(is_flat))


def slope_at(name: str, z: float, leak: float) -> float:
    """g'(z) of one number."""
    return float(ACTIVATIONS[name].derivative(np.array([z]), leak)[0])


def _n_dead(activation: Activation, taken: Sample) -> int:
    if not activation.can_die or taken.Z.size == 0:
        return 0
    # NaN is not below 0, so a unit with one is not called dead
    return int(np.count_nonzero((taken.Z <= 0.0).all(axis=1)))


def histogram(z: FloatArray, low: float, high: float, n_bins: int) -> IntArray:
    """How many of the values fall into each of equal bins.

    Parameters
    ----------
    z : array, shape (k,)
        Finite.
    low, high : float
        Ends of the first and the last bin, ``low < high``; what lies outside is counted in the bin at that end.
    n_bins : int

    Returns
    -------
    array, shape (n_bins,)
        Together k.
    """
    # Much faster than np.histogram on many values, which looks for values at the edges of bins.
    counts = np.zeros(n_bins, dtype=np.int64)
    for part in _parts(z):
        with np.errstate(over="ignore"):
            places = (part - low) * (n_bins / (high - low))
        np.clip(places, 0, n_bins - 1, out=places)
        counts += np.bincount(places.astype(np.int64), minlength=n_bins)
    return counts


class EvaluationTimes:
    """How long one evaluation of each activation takes, measured here and now with the calls that training makes.

    Parameters
    ----------
    clock : callable
        Seconds, as `time.perf_counter`.
    """

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._measured_at: float | None = None
        self._seconds: dict[str, float] = {}

    def refresh(self, leak: float) -> bool:
        """Measure, unless that was less than ``REFRESH_S`` ago. It takes one or two milliseconds.

        Returns
        -------
        bool
            Whether it was measured.
        """
        if self._measured_at is not None and self._clock() - self._measured_at < REFRESH_S:
            return False
        self._seconds = _measured_seconds(leak, self._clock)
        self._measured_at = self._clock()
        return True

    def seconds(self, name: str) -> float | None:
        """Seconds for one value; None before the first measurement, and for linear, which computes nothing."""
        return self._seconds.get(name)

    def relative(self, name: str) -> float | None:
        """As a multiple of the reference's time; None as `seconds`."""
        seconds, reference = self._seconds.get(name), self._seconds.get(TIME_REFERENCE, 0.0)
        return None if seconds is None or reference <= 0.0 else seconds / reference


def _measured_seconds(leak: float, clock: Callable[[], float]) -> dict[str, float]:
    """The median over repeats that take turns, so that a disturbance hits every activation alike."""
    source = np.linspace(-4.0, 4.0, _TIMED_VALUES)
    Z = np.empty_like(source)
    overwrites = {name: record.overwrite(Z, leak) for name, record in ACTIVATIONS.items()}
    calls = {name: overwrite for name, overwrite in overwrites.items() if overwrite.operations}
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(_TIMED_REPEATS):
        for name, call in calls.items():
            np.multiply(source, call.factor, out=Z)
            start = clock()
            for operation in call.operations:
                operation()
            times[name].append(clock() - start)
    return {name: median(taken) / _TIMED_VALUES for name, taken in times.items()}
