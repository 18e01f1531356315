"""The loss of every iteration: training and test curves, the batches behind them, a read-out under the pointer.

It draws what a snapshot's history holds and appends nothing itself. The axes keep round ends and grow in steps, so the
picture stands still while training.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.training.snapshot import NO_HISTORY, Curve, Snapshot
from gui.base.formatting import count, loss_text, plain, power_of_ten
from gui.base.language import listed
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.loss import curves
from gui.views.loss.compared import ComparedRuns, loss_title
from gui.views.loss.earlier_runs import EarlierRuns
from gui.views.loss.geometry import LossAxes
from gui.views.loss.header import LossLegend, ScaleSwitch
from gui.views.loss.input import PlotInput
from gui.views.loss.many import ManyRuns
from gui.views.loss.paint import LineKind, Row
from gui.views.loss.plot import RIGHT_MARGIN, LossPlot
from gui.views.loss.read_out import ReadOut
from gui.views.loss.timeline import TimelineStrip

_MARGINS = (16, 8, 16, 8)

_PERIOD_S = 0.03
"""Flat out the curves are drawn so often; by eye that is every time, and it is a fifth of a picture's cost."""

_PERIOD_OF_MANY_S = 0.05
"""The same with the curves of forks, which cost as much again."""

_LONGEST_SHARE = 4.0
"""Times as long as the present run an earlier run may be for the axis to show all of it."""

_SHORT_RUN = 1000
"""Iterations of an earlier run that are shown in any case: a new run grows beside it, and the axis stands still."""

_OWN_LINES = (LineKind.BATCH, LineKind.TEST, LineKind.TRAIN)

_COVERED = "?"


class LossView(QWidget):
    """The loss curves with their header.

    Emits
    -----
    logarithmic_changed(bool)
        In the GUI thread, when the user chose the other scale.

    The intents of its ``timeline``, and those of ``earlier_runs``, the grey curves.
    """

    logarithmic_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history = NO_HISTORY
        self._shown: dict[LineKind, Curve] = {}
        self._run_id: int | None = None
        self._iteration = 0
        self._axes = LossAxes()
        self._snapshot: Snapshot | None = None
        self._is_loss_covered = False
        self._many = ManyRuns()
        self._legend = LossLegend(theme, self)
        self._switch = ScaleSwitch(self)
        self._plot = LossPlot(theme, self)
        self._read_out = ReadOut(theme, self._plot)
        self.earlier_runs = EarlierRuns(theme, self._plot, self)
        self._compared = ComparedRuns(theme, self._plot)
        self._input = PlotInput(self._plot, self._axes, self.earlier_runs, lambda: self._iteration)
        self.timeline = TimelineStrip(theme, self.earlier_runs, self)
        self._is_running = False
        self._build()
        self._connect()
        self._redraw()

    def _build(self) -> None:
        self._pace = RedrawPace(self.tr("loss curves"), self)
        self.setObjectName("loss_view")
        self.setAccessibleName(self.tr("Loss"))
        title = QLabel(self.tr("LOSS"), self)
        title.setProperty("role", "title")
        self._help = self.tr(
            "How wrong the network is after each iteration. Point at the curve to read values; use the wheel or + and "
            "− to zoom, drag to move, and double click or press Home to show everything. Grey curves are earlier "
            "runs: double click one, or choose it with Up and Down and press Enter, to return to it; Delete removes "
            "it. A right click offers both. Coloured curves with dashes are runs that are compared, each named at its "
            "end; many faint ones are runs with other seeds."
        )
        # Not on the plot: a tooltip under the pointer would cover what is being read.
        for part in (title, self._legend):
            describe(part, self._help)
        self._plot.setAccessibleName(self.tr("Loss curves"))
        self._plot.setAccessibleDescription(self._help)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(title)
        header.addWidget(self._legend)
        header.addStretch(1)
        header.addWidget(self._switch)
        column = QVBoxLayout(self)
        left, top, right, bottom = _MARGINS
        header.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        column.setContentsMargins(left, top, right - RIGHT_MARGIN, bottom)
        column.setSpacing(4)
        column.addLayout(header)
        column.addWidget(self._plot, 1)
        column.addWidget(self.timeline)

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_switch_chosen)
        self._input.pointed.connect(self._on_pointed)
        self._input.axes_changed.connect(self._redraw)
        self._input.choice_changed.connect(self._on_choice_changed)
        self._plot.resized.connect(self._redraw)
        self._theme.changed.connect(self._redraw)

    @property
    def is_logarithmic(self) -> bool:
        return self._axes.is_logarithmic

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Draw the history of this moment; nothing is kept of earlier ones."""
        if self.earlier_runs.show(snapshot):
            self._iteration = -1
        self.timeline.show_run(snapshot)
        self._is_running = snapshot.is_running
        is_new_run = snapshot.run_id != self._run_id
        self._pace.period_s = _PERIOD_OF_MANY_S if snapshot.forks else _PERIOD_S
        if is_new_run or self._pace.is_due(snapshot):
            with self._pace.drawing():
                self._show(snapshot, is_new_run)

    def _show(self, snapshot: Snapshot, is_new_run: bool) -> None:
        history = snapshot.history
        if is_new_run:
            self._run_id, self._iteration = snapshot.run_id, -1
            self._axes.restart()
        if has_new_lines := self._compared.show(snapshot):
            self._iteration = -1
        self._show_texts(snapshot)
        is_drawn = snapshot.latest_iteration == self._iteration and curves.same_history(history, self._history)
        if is_new_run or not (is_drawn or self._is_too_little_to_see(snapshot)):
            self._history, self._iteration = history, snapshot.latest_iteration
            self._redraw()
        # Where one has gone back, the curve is still that of the whole run.
        has_gone_back = snapshot.iteration < snapshot.latest_iteration
        self._plot.set_now(float(snapshot.iteration) if has_gone_back else None)
        self._show_legend(snapshot)
        if has_new_lines:
            self._describe()

    def _show_texts(self, snapshot: Snapshot) -> None:
        has_begun = snapshot.iteration > 0 or len(snapshot.history.batch.iterations) > 0
        is_empty = not (has_begun or self.earlier_runs.shown or self._many.lines)
        note = self.tr("The loss appears here when you press Run") if is_empty else ""
        self._plot.set_texts(self._compared.axis_titles, loss_title(snapshot), note)

    def _is_too_little_to_see(self, snapshot: Snapshot) -> bool:
        """Whether the curves grew by less than half a pixel. Only while running: a paused picture is exact."""
        grown = abs(snapshot.latest_iteration - self._iteration) * self._plot.pixels[0] * self._plot.devicePixelRatioF()
        return snapshot.is_running and grown < 0.5

    def show_many(self, lines: Sequence[curves.Line], name: str = "") -> None:
        """Show the losses of many runs faintly behind the present one, until others are shown or none.

        Parameters
        ----------
        lines : sequence of Line
            Iterations, ascending, and the loss over the training examples there, of each run; empty takes them away.
        name : str
            What they are called in the legend and in the read-out, such as ``"100 other seeds"``.
        """
        self._many = ManyRuns.of(lines, name)
        self._plot.set_many(self._many.lines)
        self._redraw()
        if self._snapshot is not None:
            self._show_texts(self._snapshot)
            self._show_legend(self._snapshot)

    def look_as(self, live: LossView) -> None:
        """Show what another view shows, in its scale."""
        self.set_logarithmic(live.is_logarithmic)
        self.show_many(live._many.lines, live._many.name)

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing to show before the next picture: only training changes the curves."""

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        """Choose the scale without an intent."""
        self._switch.show_logarithmic(is_logarithmic)
        if is_logarithmic != self._axes.is_logarithmic:
            self._axes.is_logarithmic = is_logarithmic
            self._redraw()

    def _redraw(self) -> None:
        history = self._history
        self._shown = {LineKind.TRAIN: history.train}
        if len(history.test.iterations):
            self._shown[LineKind.TEST] = history.test
        if not curves.follows(history.batch, history.train):
            self._shown[LineKind.BATCH] = history.batch
        earlier = [run.train for run in self.earlier_runs.shown]
        others = [*earlier, *(run.curve for run in self._compared.shown), self._many.envelope]
        self._axes.update(tuple(self._shown.values()), self._last_shown(), others)
        self._show_axes()
        lines = {kind: self._plot.line_of(self._shown.get(kind, NO_HISTORY.batch)) for kind in _OWN_LINES}
        for kind, line in lines.items():
            self._plot.set_line(kind, line)
        self._compared.draw(lines[LineKind.TRAIN])
        self._draw_earlier_runs()
        self._show_read_out()

    def _draw_earlier_runs(self) -> None:
        now = None if self._is_running else self._iteration
        self.earlier_runs.draw(self._history.train, now)

    def _show_axes(self) -> None:
        area = self._plot.area
        metrics = QFontMetricsF(self._theme.font(0.85))
        widest = metrics.horizontalAdvance(count(round(self._axes.x_range[1])))
        x_ticks = self._axes.x_ticks(area.width(), widest)
        y_ticks = self._axes.y_ticks(area.height(), metrics.height())
        decimals = self._axes.decimals(y_ticks)
        texts = [power_of_ten(y) if self._axes.is_logarithmic else plain(y, decimals) for y in y_ticks]
        highest = plain(max((cut.highest for cut in self._axes.cuts), default=0.0), 1)
        self._plot.set_axes(
            self._axes,
            tuple((x, count(round(x))) for x in x_ticks),
            tuple(zip(y_ticks, texts, strict=True)),
            self.tr("to {loss}").format(loss=highest),
        )
        shift = self._plot.x() - self.timeline.x()
        self.timeline.stand_at(area.left() + shift, area.right() + shift, *self._axes.x_range)

    def _last_shown(self) -> float:
        """Earlier runs are seen to their end, unless the present one would be but a point beside them."""
        present = max(self._iteration, 0)
        longest = max(_LONGEST_SHARE * present, _SHORT_RUN)
        ends = (run.latest_iteration for run in self.earlier_runs.shown)
        others = (end for end in ends if end <= longest or not present)
        # Right of the ends of curves that are compared there is room for their names. Many runs are shown because the
        # learner wants to see them: to their end.
        return max(
            [present / (1.0 - self._compared.label_share), *map(float, others), float(self._many.last_iteration)]
        )

    def _on_pointed(self) -> None:
        self._show_read_out()
        self._describe()

    def _on_choice_changed(self) -> None:
        self._draw_earlier_runs()
        self._on_pointed()

    def _describe(self) -> None:
        """Say the state to a screen reader: which run is chosen, or where those stand that are compared."""
        state = listed(self.earlier_runs.notes) or self._compared.spoken or self._help
        reading = "" if self._read_out.isHidden() else self._read_out.accessibleName()
        self._plot.setAccessibleDescription(reading or state)

    def cover_loss(self, is_covered: bool) -> None:
        """Whether the training loss is a number that the learner is to work out: then the legend does not say it."""
        if is_covered != self._is_loss_covered:
            self._is_loss_covered = is_covered
            if self._snapshot is not None:
                self._show_legend(self._snapshot)

    def _show_legend(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        own = self._compared.name_of_present or self.earlier_runs.label_of_present
        name = self.tr("train, {settings}").format(settings=own) if own else self.tr("train")
        value = _COVERED if self._is_loss_covered else loss_text(snapshot.train_loss)
        rows = [Row(LineKind.TRAIN, name, value, short=self.tr("train"))]
        if snapshot.test_loss is not None or LineKind.TEST in self._shown:
            rows.append(Row(LineKind.TEST, self.tr("test"), loss_text(snapshot.test_loss)))
        # With mini-batches from the start: the first iteration must not make the parts of the window wider.
        if LineKind.BATCH in self._shown or _has_mini_batches(snapshot.experiment):
            rows.append(Row(LineKind.BATCH, self.tr("batch"), ""))
        if self._many.lines:
            rows.append(Row(LineKind.MANY, self._many.name, ""))
        self._legend.show_rows(tuple(rows))

    def _show_read_out(self) -> None:
        """The values at the pointer's iteration, also while the pointer rests and training goes on."""
        low, high = self._axes.x_range
        chosen = self.earlier_runs.chosen
        last = max(self._iteration, chosen.latest_iteration if chosen is not None else 0, self._many.last_iteration)
        pointer = self._input.iteration
        if pointer is None and chosen is not None:  # chosen with the keys
            pointer = min(float(chosen.latest_iteration), high)
        if pointer is None or last <= 0 or not low <= pointer <= high:
            self._read_out.hide()
            return
        iteration = min(max(round(pointer), 0), last)
        names = {
            LineKind.TRAIN: self._compared.name_of_present or self.tr("train"),
            LineKind.TEST: self.tr("test"),
            LineKind.BATCH: self.tr("batch"),
            LineKind.CHOSEN: self.tr("earlier run"),
            LineKind.MANY: self._many.name,
        } | self._compared.names
        own_iterations = self._compared.iterations_at(iteration)
        rows: list[Row] = []
        marks: list[QPointF] = []
        area = self._plot.area
        for kind, curve in self._read_at(iteration).items():
            values = curves.value_at(curve, iteration)
            if values is None:
                continue
            rows.append(Row(kind, names[kind], self._read_out.value_text(*values, own_iterations.get(kind))))
            loss = 0.5 * (values[0] + values[1])
            if kind not in (LineKind.BATCH, LineKind.MANY) and math.isfinite(loss):
                marks += filter(area.contains, [self._plot.place_of(iteration, loss)])
        title = self._compared.title_at(iteration)
        self._read_out.setGeometry(self._plot.rect())
        x = self._plot.to_pixels(iteration, 0.0).x()
        self._read_out.show_at(x, area, title, tuple(rows), tuple(marks), self.earlier_runs.notes)

    def _read_at(self, iteration: int) -> dict[LineKind, Curve]:
        """The curves that are read; of the others beside an earlier run that is chosen only the training loss."""
        chosen = self.earlier_runs.chosen
        read = self._shown if chosen is None else {LineKind.TRAIN: self._shown[LineKind.TRAIN]}
        read = read | (self._compared.curves_at(iteration) if chosen is None else {})
        read = read if iteration <= self._iteration else {}
        if chosen is not None:
            return read | ({LineKind.CHOSEN: chosen.train} if iteration <= chosen.latest_iteration else {})
        return read | ({LineKind.MANY: self._many.envelope} if iteration <= self._many.last_iteration else {})

    def _on_switch_chosen(self, is_logarithmic: bool) -> None:
        if is_logarithmic != self._axes.is_logarithmic:
            self.set_logarithmic(is_logarithmic)
            self.logarithmic_changed.emit(is_logarithmic)


def _has_mini_batches(experiment: Experiment) -> bool:
    spec = experiment.spec
    return spec.batch_size is not None and spec.batch_size < experiment.data.train_mask(spec.train_fraction).sum()


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(LossView, train_fraction=0.8, batch_size=10)
