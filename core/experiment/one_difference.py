"""The one thing in which a run differs from another that is otherwise the same: a setting, or a single weight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO
from core.model.network import Parameters


@dataclass(frozen=True, slots=True)
class SettingDifference:
    """Another value of one field of the spec.

    Attributes
    ----------
    field : str
        Of `ExperimentSpec`.
    value : object
        What stands there instead.
    """

    field: str
    value: Any

    def experiment(self, present: Experiment) -> Experiment:
        """What is trained instead of the present experiment; that one itself where both cannot be had, as units for
        three layers with activations for two."""
        try:
            return present.with_spec(**{self.field: self.value}) if self.field in FIELD_INFO else present
        except InvalidInputError:
            return present

    def parameters(self, present: Parameters) -> Parameters:
        """The weights to go on from; those of the present run."""
        return present


@dataclass(frozen=True, slots=True)
class WeightDifference:
    """Another value of W[layer] at (row, column), or of b[layer] at row where ``column`` is None. Layers count from 1,
    rows and columns from 0."""

    layer: int
    row: int
    column: int | None
    value: float

    def experiment(self, present: Experiment) -> Experiment:
        """What is trained; the present experiment."""
        return present

    def parameters(self, present: Parameters) -> Parameters:
        """The weights to go on from; the present ones where this one is not among them."""
        try:
            if self.column is None:
                return present.with_bias(self.layer, self.row, self.value)
            return present.with_weight(self.layer, self.row, self.column, self.value)
        except InvalidInputError:
            return present


@dataclass(frozen=True, slots=True)
class NoDifference:
    """Nothing: both runs stay equal, to the last bit."""

    def experiment(self, present: Experiment) -> Experiment:
        """What is trained; the present experiment."""
        return present

    def parameters(self, present: Parameters) -> Parameters:
        """The weights to go on from; those of the present run."""
        return present


Difference = SettingDifference | WeightDifference | NoDifference
