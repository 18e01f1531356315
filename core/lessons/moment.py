"""A moment of a run with what was done until then, and what can be read from it.

Layers, units, points and inputs count from 1 here, as in lessons; layer 1 is the first hidden one. What there is not,
such as the loss without points, is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from core.arrays import FloatArray
from core.explain.diagnosis import diagnose_snapshot
from core.explain.findings import Finding
from core.explain.microscope import EvaluationTimes, Measures, measure
from core.explain.microscope_reading import Reader, Reading, Subject
from core.explain.target import Target
from core.explain.true_border import share_right
from core.model.activations import ACTIVATIONS
from core.training.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Happened:
    """What was done since a step began.

    Attributes
    ----------
    opened : frozenset of str
        Docks and dialogs, by the names that their actions have.
    pressed : frozenset of str
        Actions, by their ids.
    pointed : frozenset of Target
    is_answered : bool
        The step's question was answered right.
    right_code : frozenset of str
        Functions of the exercise that were checked and are right.
    own_iterations : int
        Iterations that the learner's own code made.
    """

    opened: frozenset[str] = frozenset()
    pressed: frozenset[str] = frozenset()
    pointed: frozenset[Target] = frozenset()
    is_answered: bool = False
    right_code: frozenset[str] = frozenset()
    own_iterations: int = 0


class Moment:
    """A moment of a run with what was done until then; what is costly is worked out when it is first read."""

    def __init__(self, snapshot: Snapshot, happened: Happened) -> None:
        self.snapshot = snapshot
        self.happened = happened
        self._reader = Reader()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the diagnosis finds."""
        return diagnose_snapshot(self.snapshot)

    def reading(self, layer: int) -> Reading | None:
        """What the microscope shows of a layer: its training examples."""
        if layer > self.n_layers or not self.snapshot.wrong.size:
            return None
        return self._reader.read(self.snapshot, Subject(layer))

    def measures(self, layer: int) -> Measures | None:
        """The microscope's numbers of a layer."""
        reading = self.reading(layer)
        return None if reading is None else measure(reading.name, reading.taken, reading.leak)

    @property
    def n_layers(self) -> int:
        """Layers of the network, as the lecture counts: the input is none."""
        return len(self.snapshot.parameters.weights)


def entry(array: FloatArray | None, *place: int) -> float | None:
    """The value of an array at a place counted from 1."""
    if array is None or any(index > size for index, size in zip(place, array.shape, strict=True)):
        return None
    return float(array[tuple(index - 1 for index in place)])


def _layer(arrays: tuple[FloatArray, ...], layer: int) -> FloatArray | None:
    return arrays[layer - 1] if layer <= len(arrays) else None


def weight(moment: Moment, layer: int, unit: int, source: int) -> float | None:
    """W[layer] of a unit from a source."""
    return entry(_layer(moment.snapshot.parameters.weights, layer), unit, source)


def bias(moment: Moment, layer: int, unit: int) -> float | None:
    """b[layer] of a unit."""
    return entry(_layer(moment.snapshot.parameters.biases, layer), unit, 1)


def n_parameters(moment: Moment) -> float:
    """Weights and biases together."""
    return float(moment.snapshot.parameters.n_parameters)


def plane_right(moment: Moment) -> float | None:
    """The share of the plane on which the network predicts what is true, where the true border is known."""
    return share_right(moment.snapshot.experiment, moment.snapshot.parameters)


def _gradient_of(moment: Moment, layer: int) -> FloatArray | None:
    gradients = moment.snapshot.gradients
    return None if gradients is None else _layer(tuple(gradients.dW), layer)


def gradient(moment: Moment, layer: int, unit: int, source: int) -> float | None:
    """dW[layer] of a unit from a source, over all training examples."""
    return entry(_gradient_of(moment, layer), unit, source)


def gradient_size(moment: Moment, layer: int) -> float | None:
    """Mean |dW[layer]|."""
    dW = _gradient_of(moment, layer)
    return None if dW is None else float(np.abs(dW).mean())


def z_value(moment: Moment, layer: int, unit: int, point: int) -> float | None:
    """Z[layer] of a unit for a point."""
    return entry(moment.snapshot.passed.Z[layer], unit, point) if layer <= moment.n_layers else None


def a_value(moment: Moment, layer: int, unit: int, point: int) -> float | None:
    """A[layer] of a unit for a point."""
    return entry(moment.snapshot.passed.A[layer], unit, point) if layer <= moment.n_layers else None


def slope(moment: Moment, layer: int, unit: int | None = None, point: int | None = None) -> float | None:
    """g′(z) of a unit for a point, or the mean |g′(z)| over a layer, as the microscope shows it."""
    if unit is None or point is None:
        return measured(moment, layer, "mean_slope")
    z, reading = z_value(moment, layer, unit, point), moment.reading(layer)
    if z is None or reading is None:
        return None
    return float(ACTIVATIONS[reading.name].derivative(np.array([z]), reading.leak)[0])


def least_slope(moment: Moment, layer: int) -> float | None:
    """The smallest g′(z) over a layer."""
    reading = moment.reading(layer)
    if reading is None or not reading.taken.values.size:
        return None
    return float(ACTIVATIONS[reading.name].derivative(reading.taken.values, reading.leak).min())


def measured(moment: Moment, layer: int, name: str) -> float | None:
    """A number of the microscope for a layer, by its name in `Measures`."""
    measures = moment.measures(layer)
    value: float | None = None if measures is None else getattr(measures, name)
    return None if value is None or np.isnan(value) else float(value)


def units(moment: Moment, layer: int | None = None) -> float | None:
    """Units of a hidden layer, or of all."""
    sizes = moment.snapshot.experiment.spec.hidden_units
    if layer is None:
        return float(sum(sizes))
    return float(sizes[layer - 1]) if layer <= len(sizes) else None


def activation(moment: Moment, layer: int = 1) -> str | None:
    """Name of a hidden layer's activation."""
    names = moment.snapshot.experiment.spec.activations
    return names[layer - 1] if layer <= len(names) else None


def class_of(moment: Moment, point: int) -> float | None:
    """Class of a point, counted from 0; None where numbers are learnt."""
    data = moment.snapshot.experiment.data
    return float(data.labels[point - 1]) if point <= data.n_examples and not data.is_regression else None


def is_right(moment: Moment, point: int) -> bool | None:
    """Whether a point is predicted right; None where numbers are learnt."""
    wrong, data = moment.snapshot.wrong, moment.snapshot.experiment.data
    return not bool(wrong[point - 1]) if point <= wrong.size and not data.is_regression else None


def n_wrong(moment: Moment) -> float | None:
    """How many points are predicted wrong; None where numbers are learnt."""
    return None if moment.snapshot.experiment.data.is_regression else float(moment.snapshot.wrong.sum())


def target_of(moment: Moment, point: int) -> float | None:
    """The number that is learnt of a point; None where that are classes."""
    targets = moment.snapshot.experiment.data.targets
    return None if targets is None else entry(targets, point)


def output(moment: Moment, point: int, unit: int = 1) -> float | None:
    """Output of the network for a point: of its first output unit, or of another."""
    outputs = moment.snapshot.outputs
    return entry(outputs[unit - 1], point) if unit <= len(outputs) else None


def count_of(moment: Moment, layer: int | None = None, unit: int | None = None, *, kind: str) -> float:
    """How many findings of a kind there are."""
    return float(
        sum(
            found.kind == kind and layer in (None, found.layer) and (unit is None or found.unit == unit - 1)
            for found in moment.findings
        )
    )


def has_pointed(moment: Moment, kind: str, layer: int = 0, unit: int = 0, source: int = 0) -> bool:
    """Whether something of a kind was pointed at; 0 stands for any."""
    return any(
        target.kind == kind
        and layer in (0, target.layer)
        and (unit == 0 or target.unit == unit - 1)
        and (source == 0 or target.source == source - 1)
        for target in moment.happened.pointed
    )


def has_diverged(moment: Moment) -> bool:
    """Whether the numbers overflowed on the way of this run."""
    return any(mark.kind == "divergence" for mark in moment.snapshot.marks)


def evaluation_time(moment: Moment, name: str) -> float | None:
    """Nanoseconds that one value of an activation takes on this machine, measured at most every few seconds."""
    times = _times()
    times.refresh(moment.snapshot.experiment.spec.leak)
    seconds = times.seconds(name)
    return None if seconds is None else 1e9 * seconds


@lru_cache(maxsize=1)
def _times() -> EvaluationTimes:
    return EvaluationTimes()
