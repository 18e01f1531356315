"""What of the plane is seen: the home, in which all points are, or the part that the learner zoomed or moved to.

It is the view's own and no part of the experiment: it is neither undone nor kept in files, and new data begins at home.
"""

from __future__ import annotations

from core.data.region import USUAL_REGION, PlaneRegion
from core.experiment.experiment import Experiment
from gui.base.plane_coordinates import Place
from gui.views.plane.zoom import is_steady, panned, zoomed


class PlaneSight:
    """Home, zoom and scales."""

    def __init__(self) -> None:
        self._experiment: Experiment | None = None
        self._fitted = USUAL_REGION
        self._seen: PlaneRegion | None = None
        self._has_equal_scales = False

    @property
    def home(self) -> PlaneRegion:
        """The region in which all points are seen."""
        return self._fitted.with_equal_scales() if self._has_equal_scales else self._fitted

    @property
    def region(self) -> PlaneRegion:
        """What is seen."""
        return self._seen or self.home

    @property
    def is_home(self) -> bool:
        """Whether nothing is zoomed or moved."""
        return self._seen is None

    @property
    def has_equal_scales(self) -> bool:
        """Whether both axes are asked to have one scale."""
        return self._has_equal_scales

    @property
    def scales_differ(self) -> bool:
        """Whether the axes would have different scales if nobody asked for equal ones."""
        return not self._fitted.has_equal_scales

    def take(self, experiment: Experiment) -> None:
        """Know the points. A zoom ends with other data; the home stays while it fits points that were edited."""
        before, self._experiment = self._experiment, experiment
        if before is None or _source(experiment) != _source(before):
            self._seen = None
        is_edit = before is not None and _settings(experiment) == _settings(before)
        if not is_edit or not is_steady(self._fitted, experiment.region, experiment.data.points):
            self._fitted = experiment.region

    def zoom(self, place: Place, factor: float) -> None:
        """See less and larger about a place, or more and smaller."""
        self._see(zoomed(self.region, self.home, place, factor))

    def pan(self, start: PlaneRegion, across: float, up: float) -> None:
        """See what lies beside a region, in shares of its halves."""
        self._see(panned(start, self.home, across, up))

    def fit(self) -> None:
        """See all points again."""
        self._seen = None

    def set_equal_scales(self, on: bool) -> None:
        """Give both axes one scale, or each the one that fits its own points."""
        if on != self._has_equal_scales:
            self._has_equal_scales = on
            self._seen = None

    def look_as(self, other: PlaneSight) -> None:
        """See what another one sees."""
        self._experiment, self._fitted, self._seen = other._experiment, other._fitted, other._seen
        self._has_equal_scales = other._has_equal_scales

    def _see(self, region: PlaneRegion) -> None:
        self._seen = None if region == self.home else region


def _source(experiment: Experiment) -> tuple[object, ...]:
    """Which data it is, however it was edited since and however strong its noise is."""
    settings, names = experiment.data_settings, experiment.names
    return settings.name, settings.seed, names.title, names.columns


def _settings(experiment: Experiment) -> tuple[object, ...]:
    """What the data came from: the same for data that differ by edits alone."""
    return experiment.data_settings, experiment.names.title, experiment.names.columns
