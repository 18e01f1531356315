"""The immutable ``Experiment``: the spec, the points and where the points came from. It is what undo steps through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.data.dataset import Dataset
from core.data.generators import DataSettings, generate
from core.experiment.spec import ExperimentSpec


@dataclass(frozen=True, slots=True)
class Experiment:
    """Everything that is wanted of a run.

    Attributes
    ----------
    spec : ExperimentSpec
        The network and how it is trained.
    data : Dataset
        The points, generated or made by hand.
    data_settings : DataSettings
        What the points were generated from. Edits by hand leave it as it is.
    """

    spec: ExperimentSpec
    data: Dataset
    data_settings: DataSettings

    @classmethod
    def generated(cls, spec: ExperimentSpec, data_settings: DataSettings) -> Experiment:
        """An experiment on freshly generated points."""
        return cls(spec, generate(data_settings), data_settings)

    def with_spec(self, **changes: Any) -> Experiment:
        """The same experiment with some fields of its spec changed.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        return replace(self, spec=self.spec.changed(**changes))

    def with_data(self, data: Dataset) -> Experiment:
        """The same experiment on other points, made by hand."""
        return replace(self, data=data)

    def with_data_settings(self, **changes: Any) -> Experiment:
        """The same spec on points generated anew from changed settings.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        settings = replace(self.data_settings, **changes)
        return replace(self, data=generate(settings), data_settings=settings)
