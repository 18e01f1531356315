"""Weights over time: each weight, its gradient and its update along the run, and a layer's histograms.

It draws the series that it is handed, and says with every picture that a newer one is wanted; where they come from
others know. Flat out the curves are drawn when a series comes; the line where the run stands follows every picture
otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.explain.target import Target
from core.explain.weight_series import Quantity, WeightSeries
from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.weights import texts
from gui.views.weights.header import WeightsHeader, WeightsLook
from gui.views.weights.histograms import WeightHistograms, spreads
from gui.views.weights.input import PlotsInput
from gui.views.weights.paint import PlotContent
from gui.views.weights.plots import WeightPlots

_MARGIN = 6

_PERIOD_S = 1.0
"""While the run goes on it is described in words so often: finding what has grown most takes some milliseconds."""


class WeightsView(LinkedView):
    """Shows weights over time.

    Emits
    -----
    series_wanted()
        With every picture while it is seen: a series of the run as it is now is wanted, soon.
    went_out_of_sight()
        It was hidden: for now no series is wanted any more.
    look_changed(WeightsLook)
        The learner chose to look at something else.
    iteration_chosen(int), gesture_started(str), gesture_finished()
        The intents of its plots, as those of the timeline.

    All in the GUI thread.
    """

    series_wanted = Signal()
    went_out_of_sight = Signal()
    look_changed = Signal(object)
    iteration_chosen = Signal(int)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._series: WeightSeries | None = None
        self._look = WeightsLook()
        self._shown: tuple[object, ...] = ()
        self._layers: tuple[int, ...] = ()
        self._described_at = 0.0
        self._covered: Mapping[Quantity, frozenset[Target]] = {}
        self._header = WeightsHeader(theme, self)
        self._plots = WeightPlots(theme, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._plots)
        self._histograms = WeightHistograms(theme)
        area = _scrolled(self._histograms, self)
        self._pages.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        column.setSpacing(4)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        self.setObjectName("weights_view")
        describe(self, self.tr("Each weight, its gradient and its update along the run."), self.tr("Weights over time"))
        self._header.look_chosen.connect(self._on_look_chosen)
        self._input = PlotsInput(self._plots)
        self._input.pointed.connect(self.pointed)
        self._histograms.pointed.connect(self.pointed)
        self._histograms.row_wanted.connect(lambda top, height: _bring_into_sight(area, top, height))
        self._input.iteration_chosen.connect(self.iteration_chosen)
        self._input.gesture_started.connect(self.gesture_started)
        self._input.gesture_finished.connect(self.gesture_finished)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show where the run stands; while hidden, remember it."""
        self._snapshot = snapshot
        if not self.isVisible():
            return
        if not self._shown:
            self._show()
        if self._series is not None and not snapshot.is_flat_out:
            if self._is_histogram:
                self._show_histograms(snapshot, self._look.within(self._series))
            else:
                self._plots.show_now(snapshot.iteration)
        self.series_wanted.emit()

    def show_series(self, series: WeightSeries) -> None:
        """Show the run so far."""
        self._series = series
        self._show()
        now = perf_counter()
        if self._snapshot is not None and (not self._snapshot.is_running or now - self._described_at > _PERIOD_S):
            self._described_at = now
            description = texts.description(series)
            self.setAccessibleDescription(description)
            self._input.describe_run(description)

    def cover_numbers(self, covered: Mapping[Quantity, frozenset[Target]]) -> None:
        """Say these numbers of weights and biases nowhere: the learner is to work them out."""
        if covered != self._covered:
            self._covered = covered
            self._show()

    def show_look(self, look: WeightsLook) -> None:
        """Look at this. Emits nothing."""
        self._look = look
        self._show()

    def show_pointed(self, target: Target | None) -> None:
        """Mark what is pointed at elsewhere; a mark of before is not there any more when the view is seen again."""
        shown = target if self.isVisible() else None
        self._plots.show_pointed(shown)
        self._histograms.show_pointed(shown)

    def look_as(self, live: LinkedView) -> None:
        """Look at the same as another one."""
        if isinstance(live, WeightsView):
            self._look, self._series = live._look, live._series

    def sizeHint(self) -> QSize:
        return QSize(520, 320)

    def minimumSizeHint(self) -> QSize:
        """All texts in full, and a row of plots."""
        bar = self._plots.verticalScrollBar().sizeHint().width()
        needed = (self._header, self._plots, self._histograms)
        width = max(part.minimumSizeHint().width() for part in needed) + bar + 2 * _MARGIN
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def heightForWidth(self, width: int) -> int:
        """The least: what it lies in scrolls below that, and the head is higher where it is narrow."""
        head = self._header.heightForWidth(width - 2 * _MARGIN)
        return head + self._plots.minimumSizeHint().height() + _MARGIN + 4

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.went_out_of_sight.emit()

    # Showing

    def _show(self) -> None:
        series, snapshot = self._series, self._snapshot
        if series is None or snapshot is None:
            return
        look = self._look.within(series)
        self._header.show_look(look, texts.layer_names(snapshot), has_weights=series.has("weight"))
        self._pages.setCurrentIndex(int(look.page == "histogram"))
        if look.page == "histogram":
            self._header.show_caption(texts.histogram_caption())
            self._show_histograms(snapshot, look)
        else:
            self._header.show_caption(
                texts.caption(look.level, look.quantity, snapshot, is_logarithmic=look.is_logarithmic)
            )
            self._show_plots(series, snapshot, look)
        self._shown = (look, series.shape)

    @property
    def _is_histogram(self) -> bool:
        return self._pages.currentIndex() == 1

    def _show_histograms(self, snapshot: Snapshot, look: WeightsLook) -> None:
        rows = spreads(snapshot, look.layer)
        layers = tuple(row.layer for row in rows)
        self._histograms.show_spreads(rows, is_other=layers != self._layers)
        self._layers = layers

    def _show_plots(self, series: WeightSeries, snapshot: Snapshot, look: WeightsLook) -> None:
        counts = series.shape.counts(look.level)
        if look.level == "layer":
            counts = (len(counts),)  # side by side, as in the network
        content = PlotContent(
            series.shape.targets(look.level, look.layer),
            counts if look.layer is None else series.shape.counts(look.level)[look.layer - 1 : look.layer],
            series.curves(look.level, look.quantity, look.layer),
            series.iterations,
            max(snapshot.latest_iteration, series.places[-1].iteration),
            look.level,
            0 if look.layer is None or look.level != "weight" else series.shape.blocks[look.layer - 1][1],
            tuple(mark.iteration for mark in snapshot.marks if mark.kind == "change"),
            self._covered.get(look.quantity, frozenset()),
        )
        is_other = (look, series.shape) != self._shown
        self._plots.show_now(snapshot.iteration)
        self._plots.show_content(content, is_logarithmic=look.is_logarithmic, is_other=is_other)

    def _on_look_chosen(self, look: WeightsLook) -> None:
        self.show_look(look)
        self.look_changed.emit(look)


def _bring_into_sight(area: QScrollArea, top: int, height: int) -> None:
    """Scroll to a row, and let the line of numbers below it be seen too."""
    room = height + area.fontMetrics().height()
    area.ensureVisible(0, top + room // 2, 0, room // 2 + 1)


def _scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setObjectName("weights_histograms_area")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    make_slim(area)
    area.setWidget(content)
    area.verticalScrollBar().valueChanged.connect(content.update)  # its axis stays at the lower edge
    return area


if __name__ == "__main__":
    from core.explain.weights_over_time import WeightReader
    from core.training.batches import Examples
    from core.training.changes import starting_state
    from core.training.run_state import RunPath
    from gui.base.demo import show_alone

    def _with_series(theme: Theme) -> WeightsView:
        """The run is made again from its start."""
        view = WeightsView(theme)

        def show() -> None:
            if view._snapshot is not None and view._series is None:
                spec, data = view._snapshot.experiment.spec, view._snapshot.experiment.data
                start = starting_state(spec, Examples(spec, data), None, None)
                view.show_series(WeightReader().read(RunPath(0, (start,), start, (), view._snapshot.iteration, False)))

        view.series_wanted.connect(show)
        view.came_into_sight.connect(show)
        return view

    show_alone(_with_series)
