"""The folded plane: how a layer moves the points and bends the plane, on the way x → z → a → next layer.

It draws the snapshots it is handed and owns what its own eye needs: layer, units, and the place on the way. Hidden it
does nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.explain.folded import FoldedReading
from core.explain.folded_reader import Choice, FoldedReader
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.folded import geometry, texts
from gui.views.folded.controls import PART_S, REST, FoldedHeader, WayBar
from gui.views.folded.paint import SMALL
from gui.views.folded.plot import FoldedPlot
from gui.views.folded.strip import WayStrip

_PERIOD_S = 0.05
"""While running there is a picture at most so often."""


class FoldedView(LinkedView):
    """Shows how a layer moves the points and bends the plane.

    Emits
    -----
    example_chosen(int)
        The learner chose a point, a place in the data.
    """

    example_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reader = FoldedReader()
        self._reading: FoldedReading | None = None
        self._layer = 1
        self._choices: dict[int, Choice] = {}
        self._position = 2.0
        self._way_share: float | None = None
        self._test_shown = True
        self._chosen: int | None = None
        self._pace = RedrawPace(self.tr("folded plane"), self, _PERIOD_S)
        self._pace.is_costly = True
        self._arranged_for: tuple[object, ...] = ()
        self._least_size = QSize()
        self._plot = FoldedPlot(theme, self._pace, self)
        self._panel = QWidget(self)
        self._header = FoldedHeader(theme, self._panel)
        self._way = WayBar(theme, self._panel)
        self._strip = WayStrip(theme, self._pace, self._panel)
        self._caption = quiet_label("folded_caption", self._panel)
        self._set_up()
        self._header.layer_chosen.connect(self._on_header_layer_chosen)
        self._header.choice_made.connect(self._on_header_choice_made)
        self._way.moved.connect(self._on_way_moved)
        self._strip.stop_chosen.connect(self._way.go_to)
        self._plot.target_pointed.connect(self._on_plot_target_pointed)
        self._plot.example_chosen.connect(self.example_chosen)
        theme.changed.connect(self._arrange)

    def _set_up(self) -> None:
        self.setObjectName("folded_view")
        describe(self, self.tr("How a layer moves the points and bends the plane."), self.tr("Folded plane"))
        self.setToolTip("")  # each part has its own
        self._caption.setWordWrap(True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._theme.dress(self._caption, SMALL)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._header, self._way, self._caption):
            column.addWidget(widget)
        column.addWidget(self._strip, 1)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show this moment; while running not every one."""
        self._snapshot = snapshot
        if self._reading is None or self._pace.is_due(snapshot):
            with self._pace.drawing():
                self._read(snapshot)

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere. Emits nothing."""
        self._plot.show_target(target)

    def show_example(self, index: int | None) -> None:
        """Mark the chosen example."""
        self._chosen = index
        self._plot.show_example(index)

    def set_test_shown(self, on: bool) -> None:
        """Draw the test points or leave them out."""
        self._test_shown = on
        self._plot.set_test_shown(on)
        self._strip.set_test_shown(on)

    def look_as(self, live: LinkedView) -> None:
        """Show the same layer, units and place on the way, with the caption and without controls."""
        assert isinstance(live, FoldedView)
        self._layer, self._choices, self._position = live._layer, dict(live._choices), live._position
        self._reader.look_as(live._reader)
        self.set_test_shown(live._test_shown)
        self.show_example(live._chosen)
        self._header.hide()
        self._way.hide()

    @property
    def way_s(self) -> float:
        return 0.0 if self._reading is None else (len(self._reading.stops) - 1) * PART_S

    def show_way(self, share: float) -> None:
        self._way_share = share

    @property
    def position(self) -> float:
        """The place on the way; stop k is at k."""
        return self._position

    @property
    def reading(self) -> FoldedReading | None:
        """What is shown."""
        return self._reading

    def _read(self, snapshot: Snapshot) -> None:
        reading = self._reading = self._reader.read(snapshot, self._layer, self._choices)
        last = float(len(reading.stops) - 1)
        self._position = min(self._position, last)
        if self._way_share is not None:
            self._position = geometry.played(self._way_share * last, REST)
        view = next(stop.view for stop in reading.stops if stop.layer == reading.layer)
        units = tuple(texts.unit_name(snapshot, "a", reading.layer, unit) for unit in range(view.n_units))
        choice: Choice = view.kind if view.kind != "units" else (view.units[0], view.units[-1])
        has_line = reading.only_border is not None
        self._header.show_choice(texts.layer_entries(snapshot), reading.layer, units, choice, has_line=has_line)
        self._way.show_stops(*zip(*((texts.stop_name(s), texts.stop_help(s)) for s in reading.stops), strict=True))
        self._show_position(reading)

    def _show_position(self, reading: FoldedReading) -> None:
        self._way.show_position(self._position)
        self._plot.show_reading(reading, self._position)
        self._strip.show_reading(reading, self._position)
        sentences = texts.caption(reading, self._position)
        text = "\n".join(sentences)
        if text != self._caption.text():
            self._caption.setText(text)
            self.setAccessibleDescription(" ".join(sentences))
        # Which sentences there are, and how long they are, depends on nothing else.
        kinds = tuple((stop.layer, stop.view.kind, stop.view.units, stop.view.n_units) for stop in reading.stops)
        spec = reading.snapshot.experiment.spec
        key = kinds, spec.features, spec.standardise, spec.activations, len(reading.borders)
        if key != self._arranged_for:
            self._arranged_for = key
            self._arrange()
            self.updateGeometry()

    # Layout

    @property
    def _needs(self) -> geometry.Needs:
        panel = max(self._header.minimumSizeHint().width(), self._way.minimumSizeHint().width())
        return geometry.Needs(self.fontMetrics().height(), self._plot.gutter, panel)

    def _panel_height(self, width: int) -> int:
        """What the panel needs with any caption of the way, so that nothing moves along it."""
        if self._reading is not None:
            metrics, box = self._caption.fontMetrics(), QRect(0, 0, width, 10_000)
            flags = Qt.TextFlag.TextWordWrap
            captions = (
                "\n".join(texts.caption(self._reading, half / 2.0)) for half in range(2 * len(self._reading.stops) - 1)
            )
            self._caption.setMinimumHeight(max(metrics.boundingRect(box, flags, text).height() for text in captions))
        layout = self._panel.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width)

    def _arrange(self) -> None:
        width, height, needs = self.width(), self.height(), self._needs
        panel_height = self._panel_height(needs.panel_width_in(width, height))
        parts = geometry.arrange(width, height, needs, panel_height)
        self._plot.setGeometry(QRect(*parts.plot))
        self._panel.setGeometry(QRect(*parts.panel))

    def sizeHint(self) -> QSize:
        return QSize(640, 300)

    def minimumSizeHint(self) -> QSize:
        width, height, needs = self.width(), self.height(), self._needs
        panel_height = self._panel_height(needs.panel_width_in(width, height))
        return QSize(*needs.least_size(width, height, panel_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        least = self.minimumSizeHint()
        if least != self._least_size:  # the panel came beside the plot, or below it
            self._least_size = least
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._way.stop()

    # Intents

    def _on_header_layer_chosen(self, layer: int) -> None:
        self._layer = layer
        self._read_again()

    def _on_header_choice_made(self, choice: Choice) -> None:
        if self._reading is not None:
            self._choices[self._reading.layer] = choice
            self._read_again()

    def _read_again(self) -> None:
        if self._snapshot is not None:
            self._read(self._snapshot)

    def _on_way_moved(self, position: float) -> None:
        self._position = position
        if self._reading is not None:
            self._show_position(self._reading)

    def _on_plot_target_pointed(self, target: Target | None) -> None:
        self.pointed.emit(target)


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(FoldedView, hidden_units=(2,))
