"""The runs that are compared with the present one in the loss plot: their curves on its axis, and labels at their ends.

By iteration the curves stand as they are. By time the axis stays that of the present run, so that the timeline stays
one; the iterations of another run stand as wide as they take time beside those of the present one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.model.losses import LOSSES
from core.training.snapshot import Curve, ForkSnapshot, Snapshot
from gui.base import run_looks
from gui.base.difference_words import texts_of_runs
from gui.base.formatting import count, loss_text, time_text
from gui.base.language import listed, tr
from gui.base.theme import Theme
from gui.views.loss import curves
from gui.views.loss.layout import end_label_places
from gui.views.loss.paint import KIND_OF_LOOK, SAMPLE_WIDTH, EndLabel, LineKind, shortened
from gui.views.loss.plot import LossPlot

_SHARE = 0.4
"""Of the vertices of the present run's line, what the others have each: four lines are to be drawn within a picture."""

_WIDEST_LABEL, _WIDEST_IN_NARROW = 0.35, 0.5
"""Of the plot's width; the second where the first is less than `_USUAL_LABEL`."""

_USUAL_LABEL = 90.0
"""Pixels at normal text size."""


@dataclass(frozen=True, slots=True, eq=False)
class ComparedRun:
    """A run beside the present one.

    Attributes
    ----------
    kind : LineKind
    name : str
    curve : Curve
        Its loss over the training examples from where it may be another run, at iterations of the axis.
    begun_at : int
        That iteration.
    pace : float
        Its iterations to one of the axis.
    last_iteration : float
        How far it came, on the axis.
    """

    kind: LineKind
    name: str
    curve: Curve
    begun_at: int
    pace: float
    last_iteration: float


class ComparedRuns:
    """The runs that are compared.

    Attributes
    ----------
    shown : tuple of ComparedRun
    name_of_present : str
        What the present run is called beside them; empty where none is compared.
    """

    def __init__(self, theme: Theme, plot: LossPlot) -> None:
        self._theme = theme
        self._plot = plot
        self._named: tuple[Experiment | None, list[Difference], tuple[str, ...]] = None, [], ("",)
        self._order: list[int] = []
        self._drawn: set[LineKind] = set()
        self._snapshot: Snapshot | None = None
        self.shown: tuple[ComparedRun, ...] = ()
        self.name_of_present = ""

    def show(self, snapshot: Snapshot) -> bool:
        """Take the runs of a picture; returns whether others are shown now, under other names, or at rest with other
        curves: while training runs they grow as the present one does."""
        if not snapshot.forks and not self.shown:
            return False
        before = self.shown, self.name_of_present
        present, *names = self._names_in(snapshot)
        looks = run_looks.looks(snapshot.forks)
        self._snapshot, self.name_of_present = snapshot, present
        self.shown = tuple(
            ComparedRun(KIND_OF_LOOK[look], _name(name, fork), *_on_axis(fork, snapshot))
            for fork, name, look in zip(snapshot.forks, names, looks, strict=True)
        )
        return not _is_same(before, (self.shown, self.name_of_present), curves_too=not snapshot.is_running)

    def _names_in(self, snapshot: Snapshot) -> tuple[str, ...]:
        """What the runs are called; worked out again only where another thing differs."""
        experiment, differences = snapshot.experiment, [fork.difference for fork in snapshot.forks]
        if experiment is not self._named[0] or differences != self._named[1]:
            self._named = experiment, differences, texts_of_runs(snapshot) if differences else ("",)
        return self._named[2]

    @property
    def axis_titles(self) -> tuple[str, ...]:
        """What the axis of the iterations shows, in a long form and in shorter ones."""
        if self.shown and self._compares_by_time:
            return tr("time spent, in iterations of the present run"), tr("time spent")
        return (tr("iteration"),)

    def title_at(self, iteration: int) -> str:
        """What is read where the present run was at an iteration: by time, also how long after the comparison began."""
        seconds = self._snapshot.facts.seconds_per_iteration if self._snapshot and self._snapshot.facts else None
        begun_at = min((run.begun_at for run in self.shown), default=0)
        if not self.shown or not self._compares_by_time or not seconds or iteration <= begun_at:
            return tr("iteration {number}").format(number=count(iteration))
        time = time_text((iteration - begun_at) * seconds)
        return tr("iteration {number}, after {time}").format(number=count(iteration), time=time)

    @property
    def _compares_by_time(self) -> bool:
        return self._snapshot is not None and self._snapshot.compares_by_time

    def curves_at(self, x: float) -> dict[LineKind, Curve]:
        """The curves that have a value at a place on the axis."""
        return {
            run.kind: run.curve
            for run in self.shown
            if len(run.curve.iterations) and run.begun_at <= x <= run.last_iteration
        }

    @property
    def names(self) -> dict[LineKind, str]:
        """What each of them is called."""
        return {run.kind: run.name for run in self.shown}

    def iterations_at(self, x: float) -> dict[LineKind, int]:
        """The own iteration of each run that counts otherwise than the axis."""
        return {run.kind: round(run.begun_at + (x - run.begun_at) * run.pace) for run in self.shown if run.pace != 1.0}

    @property
    def spoken(self) -> str:
        """How far each run has come; empty where none is compared."""
        if self._snapshot is None or not self.shown:
            return ""
        losses = (self._snapshot.train_loss, *(fork.snapshot.train_loss for fork in self._snapshot.forks))
        names = (self.name_of_present, *(run.name for run in self.shown))
        return tr("Compared at iteration {number}: {losses}.").format(
            number=count(self._snapshot.iteration),
            losses=listed(f"{name} {loss_text(loss)}" for name, loss in zip(names, losses, strict=True)),
        )

    # Drawing

    @property
    def label_share(self) -> float:
        """Of the plot's width, what the labels need right of the curves' ends."""
        if not self.shown:
            return 0.0
        width = max(width for width, _ in self._sizes(self._texts()))
        return min((width + 8.0) / max(self._plot.area.width(), 1.0), 0.6)

    def draw(self, own: curves.Line) -> None:
        """Give the plot the lines, and the labels of all runs; ``own`` is the line of the present one."""
        plot, lines = self._plot, {run.kind: self._plot.line_of(run.curve, _SHARE) for run in self.shown}
        for kind in self._drawn.union(lines):
            plot.set_line(kind, lines.get(kind, (np.empty(0), np.empty(0))))
        self._drawn = set(lines)
        plot.end_labels = self._labels({LineKind.TRAIN: own, **lines}) if lines else ()

    def _labels(self, lines: dict[LineKind, curves.Line]) -> tuple[EndLabel, ...]:
        area, texts = self._plot.label_area, self._texts()
        room = area.left() + 2, area.top() + 2, area.right() - 2, area.bottom() - 2
        ends, sizes = np.array([self._end_of(line) for line in lines.values()]), self._sizes(texts)
        places = end_label_places(ends, sizes, room, self._order)
        heights = [(place[1], index) for index, place in enumerate(places) if place is not None]
        self._order = [index for _, index in sorted(heights)]
        return tuple(
            EndLabel(kind, text, QRectF(*place, *size), QPointF(*end))
            for kind, text, place, size, end in zip(lines, texts, places, sizes, ends.tolist(), strict=True)
            if place is not None
        )

    def _texts(self) -> list[str]:
        metrics, width = QFontMetricsF(self._theme.font(0.85)), self._plot.area.width()
        widest = max(_WIDEST_LABEL * width, min(_WIDEST_IN_NARROW * width, self._theme.px(_USUAL_LABEL)))
        return [shortened(name, metrics, widest) for name in (self.name_of_present, *(run.name for run in self.shown))]

    def _sizes(self, texts: list[str]) -> list[tuple[float, float]]:
        metrics = QFontMetricsF(self._theme.font(0.85))
        return [(metrics.horizontalAdvance(text) + SAMPLE_WIDTH + 4.0, metrics.height()) for text in texts]

    def _end_of(self, line: curves.Line) -> tuple[float, float]:
        """Where the part of a line ends that can be seen, in pixels; not finite where none can."""
        x, y = line
        low, high = self._plot.x_range
        if not len(x) or x[0] > high or x[-1] < low:
            return np.nan, np.nan
        at = min(float(x[-1]), high)
        left, top = self._plot.places_of(np.array([at]), np.interp([at], x, y))[0].tolist()
        area = self._plot.area
        return left, min(max(top, area.top()), area.bottom())


def loss_title(snapshot: Snapshot) -> str:
    """What the axis of the losses shows, of all runs."""
    kinds = {one.experiment.spec.loss for one in (snapshot, *(fork.snapshot for fork in snapshot.forks))}
    if len(kinds) > 1:
        return tr("loss J, of each run its own")
    return tr("loss J (nats)") if LOSSES[kinds.pop()].in_nats else tr("loss J")


def _name(name: str, fork: ForkSnapshot) -> str:
    if fork.facts.diverged_at is None:
        return name
    return tr("{name}, diverged").format(name=name)


def _on_axis(fork: ForkSnapshot, snapshot: Snapshot) -> tuple[Curve, int, float, float]:
    """The curve of a fork at iterations of the axis, where it begins, its iterations to one of the axis, its end."""
    curve, begun_at = fork.snapshot.history.train, fork.facts.begun_at
    first = max(int(np.searchsorted(curve.iterations, begun_at, "right")) - 1, 0)
    iterations, lows, highs = curve.iterations[first:], curve.lows[first:], curve.highs[first:]
    own, other = (facts.seconds_per_iteration if facts else None for facts in (snapshot.facts, fork.facts))
    pace = own / other if snapshot.compares_by_time and own and other else 1.0
    if pace != 1.0:
        iterations = begun_at + (iterations - begun_at) / pace
    last = begun_at + (fork.snapshot.latest_iteration - begun_at) / pace
    return Curve(iterations, lows, highs), begun_at, pace, last


def _is_same(
    first: tuple[tuple[ComparedRun, ...], str], second: tuple[tuple[ComparedRun, ...], str], *, curves_too: bool
) -> bool:
    (before, name), (now, new_name) = first, second
    return (
        name == new_name
        and [(run.kind, run.name) for run in before] == [(run.kind, run.name) for run in now]
        and (not curves_too or all(map(curves.same, (run.curve for run in before), (run.curve for run in now))))
    )
