"""The immutable ``Experiment``: the spec, the points, where they came from and what they are called. It is what undo
steps through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.arrays import FloatArray
from core.data.dataset import MAX_COORDINATE, Dataset
from core.data.features import FEATURES
from core.data.formula import Formula, parse_formula
from core.data.generators import DATASETS, DataSettings, generate
from core.data.names import OWN_POINTS, PLAIN_NAMES, DataNames, plain_columns
from core.data.region import PlaneRegion, region_of
from core.data.value_scale import ValueScale, value_scale
from core.errors import InvalidInputError
from core.experiment.plane_axes import TARGET, X1_AND_X2, PlaneAxes, usual_axes
from core.experiment.spec import ExperimentSpec
from core.model.losses import losses_for
from core.sentences import sentence


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
    plane : PlaneAxes
        What of the points the plane shows.

    Notes
    -----
    All parts always fit the data: a loss for classes becomes the usual one for numbers where those are learnt, and the
    other way round; features of columns that there are not are left out; columns without a name have plain ones.
    """

    spec: ExperimentSpec
    data: Dataset
    data_settings: DataSettings
    names: DataNames = PLAIN_NAMES
    plane: PlaneAxes = X1_AND_X2

    def __post_init__(self) -> None:
        object.__setattr__(self, "spec", fitted_spec(self.spec, self.data))
        if len(self.names.columns) != self.data.n_columns:
            names = replace(self.names, columns=plain_columns(self.data.n_columns))
            object.__setattr__(self, "names", names)
        if not self.plane.fit(self.data):
            object.__setattr__(self, "plane", usual_axes(self.data))

    @property
    def title(self) -> str:
        """What the points are called: by their file, or by the kind they were generated as."""
        return self.names.title or DATASETS[self.data_settings.name].label

    @property
    def plane_points(self) -> FloatArray:
        """Where the points lie on the plane, (2, m)."""
        return self.plane.places(self.data)

    @property
    def held_plane(self) -> PlaneAxes | None:
        """What the plane shows, with the value at which each column is held; None where x1 and x2 are all there is."""
        return None if self.plane.show_all_of(self.data) else self.plane.holding(self.data)

    def examples_at(self, places: FloatArray) -> FloatArray:
        """All columns (d, k) of places (2, k) of the plane."""
        plane = self.held_plane
        return places if plane is None else plane.examples(places)

    @property
    def true_border(self) -> Formula | None:
        """The curve that parts the classes, a function of x1, where the points were generated above and below one and
        the plane shows them so. It stays the true one while they are edited."""
        settings = self.data_settings
        is_generated = DATASETS[settings.name].uses_margin and not self.names.title and self.data.n_classes == 2
        is_seen = (self.plane.first, self.plane.second) == (0, 1)
        return parse_formula(settings.formula) if is_generated and is_seen else None

    @property
    def region(self) -> PlaneRegion:
        """The part of the plane in which all points are seen."""
        return region_of(self.plane_points, is_table=self._has_units or self.plane.second == TARGET)

    @property
    def value_scale(self) -> ValueScale | None:
        """The range in which the numbers to be learnt are shown; None where classes are."""
        targets = self.data.targets
        return None if targets is None else value_scale(targets, is_table=self._has_units)

    @property
    def _has_units(self) -> bool:
        """Whether the columns have units of their own, so that 0 and ±6 mean nothing to them."""
        return self.names.are_of_table or self.names.has_own_columns

    @classmethod
    def generated(cls, spec: ExperimentSpec, data_settings: DataSettings) -> Experiment:
        """An experiment on freshly generated points."""
        data, kind = generate(data_settings), DATASETS[data_settings.name]
        if data.n_columns != 2:
            spec = spec.changed(features=plain_columns(data.n_columns))
        return cls(spec, data, data_settings, kind.names, usual_axes(data, kind.axes))

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
        return self._on(data, names=names, plane=usual_axes(data))

    def with_data_settings(self, **changes: Any) -> Experiment:
        """The same spec on points generated anew from changed settings.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        settings = self.data_settings.changed(**changes)
        data, kind = generate(settings), DATASETS[settings.name]
        is_same_set = settings.name == self.data_settings.name and not self.names.title
        plane = self.plane if is_same_set else usual_axes(data, kind.axes)
        return self._on(data, data_settings=settings, names=kind.names, plane=plane)

    def with_plane(self, plane: PlaneAxes) -> Experiment:
        """The same experiment with other columns on the plane, or with the others held elsewhere.

        Raises
        ------
        InvalidInputError
            If the data has no such columns, or a value is too far out.
        """
        if not plane.fit(self.data):
            raise InvalidInputError(
                "plane", sentence("shows two of the {n_columns} columns, each once.", n_columns=self.data.n_columns)
            )
        if not all(abs(value) <= MAX_COORDINATE for value in plane.held):
            raise InvalidInputError(
                "plane",
                sentence("holds a column too far out; at most {max_coordinate:,.0f}.", max_coordinate=MAX_COORDINATE),
            )
        return replace(self, plane=plane)

    def _on(self, data: Dataset, **changes: Any) -> Experiment:
        """On other data: where it has another number of columns, all of them are inputs; for numbers instead of classes
        the learning rate is one that is safe."""
        spec = self.spec
        if data.is_regression != self.data.is_regression:
            spec = spec.changed(learning_rate=_rate_for(spec.learning_rate, data.is_regression))
        if data.n_columns == self.data.n_columns:
            return replace(self, spec=spec, data=data, **changes)
        spec = spec.changed(features=plain_columns(data.n_columns))
        return replace(self, spec=spec, data=data, **changes)


RATE_OF_NUMBERS = 0.1
"""With a linear output each unit adds its squared output to the curvature of J, and with 8 tanh units a rate of 1
overshoots on every set of numbers; at this one all of them are learnt."""


def _rate_for(rate: float, is_regression: bool) -> float:
    """The learning rate after a change from classes to numbers, or back: one that was chosen smaller stays."""
    if is_regression:
        return min(rate, RATE_OF_NUMBERS)
    return ExperimentSpec().learning_rate if rate == RATE_OF_NUMBERS else rate


def fitted_spec(spec: ExperimentSpec, data: Dataset) -> ExperimentSpec:
    """A spec with a loss that fits the data, and with features that its columns have."""
    losses = losses_for(data.is_regression)
    features = tuple(name for name in spec.features if max(FEATURES[name].columns) < data.n_columns)
    fitted = {"loss": spec.loss if spec.loss in losses else losses[0]}
    if features == spec.features and fitted["loss"] == spec.loss:
        return spec
    return spec.changed(**fitted, features=features or plain_columns(data.n_columns))
