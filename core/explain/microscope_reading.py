"""What lies under the microscope: the z of a layer or of one unit, for every training example, taken from a snapshot.

Layers are counted as in the lecture, units and examples from 0. Nothing is copied that need not be.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.arrays import FloatArray, IntArray
from core.explain.microscope import Sample, sample
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.training.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Subject:
    """What is looked at: a layer from 1 to L, and one of its units or, with None, all."""

    layer: int = 1
    unit: int | None = None

    def within(self, snapshot: Snapshot) -> Subject:
        """The nearest subject that the network of a snapshot has."""
        sizes = snapshot.parameters.layer_sizes
        layer = min(max(self.layer, 1), len(sizes) - 1)
        has_unit = self.unit is not None and layer == self.layer and self.unit < sizes[layer]
        return Subject(layer, self.unit if has_unit else None)


@dataclass(frozen=True, slots=True, eq=False)
class DotSet:
    """Some examples in some units, where they lie on the curves and who they are; arrays with one entry a dot.

    Attributes
    ----------
    z, outputs, slopes : FloatArray
        z, g(z) and g'(z); finite z only.
    labels, units, examples : IntArray
        Class, unit, and place in the data.
    targets : FloatArray or None
        What is learnt, where that are numbers.
    levels : array of uint8 or None
        Where these lie in the range in which numbers are shown, 0 to 255.
    """

    z: FloatArray
    outputs: FloatArray
    slopes: FloatArray
    labels: IntArray
    units: IntArray
    examples: IntArray
    targets: FloatArray | None
    levels: NDArray[np.uint8] | None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A subject in a snapshot.

    Attributes
    ----------
    snapshot : Snapshot
    subject : Subject
    name : str
        The layer's activation, a key in `ACTIVATIONS`. Softmax has no curve over one z and is read as sigmoid.
    is_output, is_softmax : bool
        Whether it is the output layer, and whether that is a softmax.
    taken : Sample
        The z, a row for each unit and a column for each training example.
    units, examples : IntArray
        Which rows and columns these are.
    """

    snapshot: Snapshot
    subject: Subject
    name: str
    is_output: bool
    is_softmax: bool
    taken: Sample
    units: IntArray
    examples: IntArray

    @property
    def leak(self) -> float:
        """Slope of leaky ReLU below zero."""
        return self.snapshot.experiment.spec.leak

    @property
    def z_ends(self) -> tuple[float, float]:
        """Smallest and largest finite z; NaN without any."""
        values = self.taken.values
        return (float(values.min()), float(values.max())) if values.size else (np.nan, np.nan)

    def dots(self, at_most: int) -> DotSet:
        """Finite values as dots, of more than ``at_most`` always the same ones, in a mixed order."""
        places = _thinned(self.taken.values.size, at_most)
        flat = np.flatnonzero(self.taken.is_finite)[places] if self.taken.is_finite is not None else places
        rows, columns = np.divmod(flat, max(self.examples.size, 1))
        return self._dot_set(self.taken.values[places], self.units[rows], self.examples[columns])

    def dots_of(self, unit: int | None, example: int) -> DotSet:
        """One example, of the training or the test ones, in a shown unit, or in all shown; none if there is no such."""
        units = self.units if unit is None else self.units[self.units == unit]
        Z = self.snapshot.passed.Z[self.subject.layer]
        z = Z[units, example] if 0 <= example < Z.shape[1] else np.full(units.size, np.nan)
        is_finite = np.isfinite(z)
        units = units[is_finite]
        return self._dot_set(z[is_finite], units, np.full(units.size, example))

    def _dot_set(self, z: FloatArray, units: IntArray, examples: IntArray) -> DotSet:
        activation = ACTIVATIONS[self.name]
        data = self.snapshot.experiment.data
        targets, scale = None if data.targets is None else data.targets[examples], self.snapshot.experiment.value_scale
        levels = None if targets is None or scale is None else scale.levels(targets)
        with np.errstate(all="ignore"):
            curve = activation.value(z, self.leak), activation.derivative(z, self.leak)
            return DotSet(z, *curve, data.labels[examples], units, examples, targets, levels)


class Reader:
    """Takes readings; remembers which examples are trained on as long as data and share are the same."""

    def __init__(self) -> None:
        self._of: tuple[object, float] | None = None
        self._examples: IntArray = np.empty(0, dtype=np.int64)

    def read(self, snapshot: Snapshot, subject: Subject) -> Reading:
        """Read a subject that the snapshot's network has; `Subject.within` makes it so."""
        spec, layer = snapshot.experiment.spec, subject.layer
        examples = self._training_examples(snapshot)
        Z = snapshot.passed.Z[layer]
        units = np.arange(Z.shape[0]) if subject.unit is None else np.array([subject.unit])
        if subject.unit is not None:
            Z = Z[subject.unit : subject.unit + 1]
        if examples.size < Z.shape[1]:
            Z = Z[:, examples]
        is_output = layer == len(snapshot.parameters.weights)
        output = output_activation(spec.loss, snapshot.parameters.layer_sizes[-1])
        return Reading(
            snapshot=snapshot,
            subject=subject,
            name=output.curve if is_output else spec.activations[layer - 1],
            is_output=is_output,
            is_softmax=is_output and output.over_units,
            taken=sample(Z),
            units=units,
            examples=examples,
        )

    def _training_examples(self, snapshot: Snapshot) -> IntArray:
        data, fraction = snapshot.experiment.data, snapshot.experiment.spec.train_fraction
        if self._of is None or self._of[0] is not data or self._of[1] != fraction:
            self._of, self._examples = (data, fraction), np.flatnonzero(data.train_mask(fraction))
        return self._examples


@lru_cache(maxsize=16)
def _thinned(n_values: int, at_most: int) -> IntArray:
    """Evenly spaced places could meet one class only, and classes drawn one after the other hide each other."""
    places: IntArray = np.random.default_rng(0).permutation(n_values)[:at_most]
    places.flags.writeable = False
    return places
