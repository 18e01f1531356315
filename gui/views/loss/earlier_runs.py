"""The earlier runs in the loss plot: which of them are drawn, what they are called, which one is pointed at or chosen.

It turns them into lines and labels for the plot, and builds the menu that returns to one or removes it. What then
happens others know.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QMenu

from core.arrays import FloatArray
from core.experiment import differences
from core.experiment.experiment import Experiment
from core.training.snapshot import BranchCurve, Curve, Snapshot
from gui.base.formatting import count, significant
from gui.base.language import core_text, counted_text, listed
from gui.base.theme import Theme
from gui.views.loss import curves
from gui.views.loss.layout import evenly, label_places
from gui.views.loss.paint import CurveLabel, LineKind
from gui.views.loss.plot import LossPlot

_REACH = 6.0
"""Pixels from a curve at which it is meant."""

_MOST_PARTS = 2
"""Differences that a label names; pointing at the curve names all."""

_WIDEST_LABEL = 0.45
"""Of the plot's width."""


class EarlierRuns(QObject):
    """The earlier runs of a loss plot.

    Emits
    -----
    return_requested(int)
        In the GUI thread: the key of a run that is to be returned to.
    removal_requested(object)
        The keys, a tuple, of runs that are to be removed.
    """

    return_requested = Signal(int)
    removal_requested = Signal(object)

    def __init__(self, theme: Theme, plot: LossPlot, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plot = plot
        self._all: tuple[BranchCurve, ...] = ()
        self._experiment: Experiment
        self._key: tuple[object, ...] = ()
        self._parts: dict[int, tuple[str, ...]] = {}
        self._lines: dict[int, FloatArray] = {}
        self._pointed: int | None = None
        self._selected: int | None = None
        self._drawn: object = None
        self.shown: tuple[BranchCurve, ...] = ()
        self.label_of_present = ""

    # Which there are

    def show(self, snapshot: Snapshot) -> bool:
        """Take the runs of a picture; returns whether others are shown now, or under other names.

        Runs on other points, or with another loss, are not drawn on one axis with the present one.
        """
        present = snapshot.trained or (snapshot.experiment,)
        key = (snapshot.experiment, *present, *snapshot.branches)
        if len(key) == len(self._key) and all(map(is_, key, self._key)):
            return False
        self._key = key
        before = self.shown, self._parts, self.label_of_present
        self._all, self._experiment = snapshot.branches, snapshot.experiment
        self.shown = tuple(
            branch for branch in self._all if differences.is_comparable(branch.experiments, snapshot.experiment)
        )
        labels = differences.labels([branch.experiments or present for branch in self.shown], present)
        *parts, own = (tuple(map(core_text, label)) for label in labels)
        self._parts = {branch.key: part for branch, part in zip(self.shown, parts, strict=True)}
        self.label_of_present = listed(own[:_MOST_PARTS])
        keys = set(self._parts)
        self._pointed = self._pointed if self._pointed in keys else None
        self._selected = self._selected if self._selected in keys else None
        return before != (self.shown, self._parts, self.label_of_present)

    def name(self, branch: BranchCurve) -> str:
        """What a run is called: its settings that differ, and how long it was."""
        if branch.key in self._parts:
            parts = self._parts[branch.key] or (self.tr("same settings"),)
        else:
            is_other_data = any(one.data != self._experiment.data for one in branch.experiments)
            *_, last = branch.experiments
            parts = (
                self.tr("other points") if is_other_data else self.tr("another loss"),
                f"α = {significant(last.spec.learning_rate, 6)}",
            )
        texts = [*parts, counted_text("{n} iteration", "{n} iterations", branch.latest_iteration)]
        if branch.fork:
            texts.append(self.tr("left at iteration {number}").format(number=count(branch.fork)))
        return listed(texts)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said of the run that is chosen: what it is, and how to return to it."""
        if self.chosen is None:
            return ()
        name = self.tr("Earlier run: {name}").format(name=self.name(self.chosen))
        return name, self.tr("Double click or Enter returns to it.")

    # Which one is meant

    @property
    def chosen(self) -> BranchCurve | None:
        """The one under the pointer, else the one that was clicked or reached with the keys."""
        key = self._pointed if self._pointed is not None else self._selected
        return next((branch for branch in self.shown if branch.key == key), None)

    def at(self, place: QPointF) -> BranchCurve | None:
        """The run whose curve or label is at a place in the plot."""
        for label in self._plot.labels:
            if label.box.contains(place):
                return next((branch for branch in self.shown if branch.key == label.key), None)
        iteration = self._plot.to_x(place.x())
        nearest: tuple[float, BranchCurve] | None = None
        for branch in self.shown:
            values = curves.value_at(branch.train, iteration)
            if values is None or iteration > branch.latest_iteration:
                continue
            bottom, top = (self._plot.place_of(iteration, loss).y() for loss in values)
            away = max(top - place.y(), place.y() - bottom, 0.0)
            if away <= _REACH and (nearest is None or away < nearest[0]):
                nearest = away, branch
        return nearest[1] if nearest is not None else None

    def point_at(self, branch: BranchCurve | None) -> bool:
        """The pointer is over a run, or over none; returns whether that is another one than before."""
        key = branch.key if branch is not None else None
        changed, self._pointed = key != self._pointed, key
        return changed

    def select(self, branch: BranchCurve | None) -> None:
        """A run was clicked, or the empty plot."""
        self._selected = branch.key if branch is not None else None

    def select_next(self, step: int) -> None:
        """Go from run to run with the keys."""
        keys = [branch.key for branch in self.shown]
        if keys:
            place = keys.index(self._selected) + step if self._selected in keys else (0 if step > 0 else -1)
            self._selected = keys[place % len(keys)]

    # How they are drawn

    def draw(self, own: Curve, now: object) -> None:
        """Give the plot their lines and labels, where they or the axes are others than last time.

        Parameters
        ----------
        own : Curve
            Of the present run, which labels keep off.
        now : object
            While it is the same, labels stay where they are: they do not dance while training runs.

        Where runs are compared only the run that is chosen has its name at its curve: the others have theirs there.
        """
        plot, chosen = self._plot, self.chosen
        view = (plot.is_logarithmic, plot.x_range, plot.y_range, plot.area, self._theme.zoom, bool(plot.end_labels))
        key = (self.shown, self._parts, chosen, now, *view)
        if key == self._drawn:
            return
        self._drawn = key
        if not self.shown and not self._lines:
            return
        lines = {branch.key: plot.line_of(branch.train) for branch in self.shown}
        plot.set_line(LineKind.LEFT, _joined([line for run, line in lines.items() if not chosen or run != chosen.key]))
        plot.set_line(LineKind.CHOSEN, _joined([] if chosen is None else [lines[chosen.key]]))
        self._lines = {run: plot.places_of(*line) for run, line in lines.items()}
        plot.labels = self._labels(plot.places_of(*plot.line_of(own)), chosen)

    def _labels(self, own: FloatArray, chosen: BranchCurve | None) -> tuple[CurveLabel, ...]:
        area, metrics = self._plot.label_area, QFontMetricsF(self._theme.font(0.85))
        # The newest run first: there may not be room for all.
        runs = [branch for branch in reversed(self.shown) if branch is not chosen]
        runs = [] if self._plot.end_labels else runs
        runs = runs if chosen is None else [chosen, *runs]
        texts = [self._short_name(branch, metrics, _WIDEST_LABEL * area.width()) for branch in runs]
        sizes = [(metrics.horizontalAdvance(text) + 6.0, metrics.height()) for text in texts]
        lines = [evenly(self._lines[branch.key]) for branch in runs]
        room = (area.left() + 2, area.top() + 2, area.right() - 2, area.bottom() - 2)
        boxes = [label.box for label in self._plot.end_labels]
        taken = [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]
        places = label_places(lines, sizes, room, evenly(own), taken)
        return tuple(
            CurveLabel(branch.key, text, QRectF(*place, *size), branch is chosen)
            for branch, text, place, size in zip(runs, texts, places, sizes, strict=True)
            if place is not None
        )

    def _short_name(self, branch: BranchCurve, metrics: QFontMetricsF, widest: float) -> str:
        parts = self._parts[branch.key] or (self.tr("same settings"),)
        text = listed(parts[:_MOST_PARTS]) + (" …" if len(parts) > _MOST_PARTS else "")
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest)

    # What can be done with them

    def fill(self, menu: QMenu, branch: BranchCurve | None = None) -> None:
        """Offer to return to a run or to remove it; without one, to all of them."""
        if branch is not None:
            menu.addAction(self.name(branch)).setEnabled(False)
            menu.addAction(self.tr("Return to This Run"), lambda: self.return_requested.emit(branch.key))
            menu.addAction(self.tr("Remove This Run"), lambda: self.removal_requested.emit((branch.key,)))
        elif self._all:
            self.fill_list(menu.addMenu(self.tr("Return to an Earlier Run")))
        if self._all:
            menu.addSeparator()
            menu.addAction(self.tr("Clear Earlier Runs"), lambda: self.removal_requested.emit(self.keys))

    def fill_list(self, menu: QMenu) -> None:
        """An entry for each run, also for those that are not drawn; it returns to the run. The newest comes first."""
        for branch in reversed(self._all):
            text = self.name(branch).replace("&", "&&")
            menu.addAction(text, lambda branch=branch: self.return_requested.emit(branch.key))  # type: ignore[misc]

    @property
    def keys(self) -> tuple[int, ...]:
        """Of all runs, also of those that are not drawn."""
        return tuple(branch.key for branch in self._all)


def _joined(lines: Sequence[curves.Line]) -> curves.Line:
    """Several lines as one with gaps."""
    gap = np.array([np.nan])
    xs = [part for x, _ in lines for part in (x, gap)]
    ys = [part for _, y in lines for part in (y, gap)]
    return (np.concatenate(xs), np.concatenate(ys)) if lines else (np.empty(0), np.empty(0))
