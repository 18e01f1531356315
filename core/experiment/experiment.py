"""The immutable ``Experiment``: the spec, the points, where they came from and what they are called. It is what undo
steps through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.data.dataset import Dataset
from core.data.generators import DATASETS, DataSettings, generate
from core.data.names import OWN_POINTS, PLAIN_NAMES, DataNames
from core.data.region import PlaneRegion, region_of
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
        What the points were generated from. Edits by hand and imports leave it as it is.
    names : DataNames
        What the points, their columns and their classes are called.
    """

    spec: ExperimentSpec
    data: Dataset
    data_settings: DataSettings
    names: DataNames = PLAIN_NAMES

    @property
    def title(self) -> str:
        """What the points are called: by their file, or by the kind they were generated as."""
        return self.names.title or DATASETS[self.data_settings.name].label

    @property
    def region(self) -> PlaneRegion:
        """The part of the plane in which all points are seen."""
        return region_of(self.data.points, is_table=self.names.are_of_table)

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
        """The same experiment on points edited by hand.

        They keep their names; points on an empty plane have plain ones.
        """
        are_own = 0 in (self.data.n_examples, data.n_examples)
        return replace(self, data=data, names=DataNames(OWN_POINTS) if are_own else self.names.edited())

    def with_imported(self, data: Dataset, names: DataNames) -> Experiment:
        """The same experiment on points from elsewhere, with the names they have there."""
        return replace(self, data=data, names=names)

    def with_data_settings(self, **changes: Any) -> Experiment:
        """The same spec on points generated anew from changed settings.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        settings = replace(self.data_settings, **changes)
        return replace(self, data=generate(settings), data_settings=settings, names=PLAIN_NAMES)
