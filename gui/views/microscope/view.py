"""The activation microscope: one layer or unit, with the z of every example on its activation and on the slope.

It draws the snapshots it is handed and owns what its own eye needs: which layer and unit it looks at, and the ends of
its axis. Below stand the four activations of the lecture on the same z, each with measured numbers. While hidden it
only remembers the newest snapshot.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from core.explain.microscope import (
    EvaluationTimes,
    Measures,
    histogram,
    measure,
)
from core.explain.microscope_reading import DotSet, Reader, Reading, Subject
from core.explain.target import Target
from core.model.activations import ACTIVATIONS, LECTURE_ACTIVATIONS
from core.model.losses import output_activation
from core.training.snapshot import Snapshot
from gui.base.language import core_text, slanted
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.views.microscope import geometry, texts
from gui.views.microscope.cards import MicroscopeStatements
from gui.views.microscope.gallery import GalleryContent, MicroscopeGallery
from gui.views.microscope.header import MicroscopeHeader
from gui.views.microscope.paint import SMALL, Curve
from gui.views.microscope.picture import dot_looks
from gui.views.microscope.plot import MicroscopePlot, PlotContent

MOST_DOTS = 400
"""More dots hide each other; the histogram counts them all."""

_CARD_DOTS = 80
_CARDS_PERIOD_S = 0.1
"""While training flat out nobody can read numbers that change more often."""

_MARGIN = 6


class MicroscopeView(QWidget):
    """Shows an activation at work.

    Emits
    -----
    pointed(object)
        A `Target` of kind ``"unit"`` with its example when the pointer or the keyboard comes to a dot, None when it
        leaves.
    activation_chosen(str, int)
        The learner wants this activation in this hidden layer, counted from 1.
    subject_chosen(int, object)
        The learner chose another layer, and a unit counted from 0 or None for all, in the head of the microscope.

    All in the GUI thread, once for each action of the user.
    """

    pointed = Signal(object)
    activation_chosen = Signal(str, int)
    subject_chosen = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._subject = Subject()
        self._reader = Reader()
        self._reading: Reading | None = None
        self._measured: dict[str, Measures] = {}
        self._times = EvaluationTimes()
        self._z_range: geometry.Range = (0.0, 0.0)
        self._target: Target | None = None
        self._previewed: int | None = None
        self._made_room_for: tuple[str, ...] = ()
        self._header = MicroscopeHeader(theme, self)
        self._area, self._body = QScrollArea(self), QWidget()
        self._plot = MicroscopePlot(theme, self._body)
        self._statements = MicroscopeStatements(theme, self._body)
        self._gallery = MicroscopeGallery(theme, self._body)
        self._plot.pace.name = self.tr("microscope")
        self._gallery.pace.period_s = _CARDS_PERIOD_S
        self._area.setObjectName("microscope_area")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        make_slim(self._area)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        self.setObjectName("microscope_view")
        self.setAccessibleName(self.tr("Activation microscope"))
        self._connect()

    def _connect(self) -> None:
        self._header.subject_chosen.connect(self._on_header_subject_chosen)
        self._plot.dot_pointed.connect(self._on_plot_dot_pointed)
        self._gallery.card_pointed.connect(self._on_gallery_card_pointed)
        self._gallery.card_picked.connect(self._on_gallery_card_picked)
        self._theme.changed.connect(self._arrange)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show this moment; while hidden, remember it."""
        self._snapshot = snapshot
        if self.isVisible() and self._plot.pace.is_due(snapshot):
            self._show(snapshot)

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere; unless pinned, go to a unit or layer. Emits nothing."""
        if target == self._target:
            return
        self._target = target
        # While hidden it stays: it opens on what was looked at last, not on what the pointer passed on its way.
        if target is not None and self.isVisible() and self._is_followed(target):
            self.look_at(Subject(target.layer, target.unit))
        elif self.isVisible():
            self._highlight()

    def _is_followed(self, target: Target) -> bool:
        is_place = target.kind in ("unit", "layer") and target.example is None and target.layer > 0
        return is_place and not self._header.is_pinned

    @property
    def subject(self) -> Subject:
        """The layer and unit that are looked at."""
        return self._subject

    def sizeHint(self) -> QSize:
        return QSize(430, 280)

    def minimumSizeHint(self) -> QSize:
        line = round(self._line())
        return QSize(16 * line, self._header.minimumSizeHint().height() + 2 * _MARGIN + 6 * line)

    # Layout

    def _line(self) -> float:
        return QFontMetricsF(self._theme.font(SMALL)).height()

    def _arrange(self) -> None:
        """The head above; below it the parts fill the room, or scroll where they need more."""
        width, line = self.width() - 2 * _MARGIN, self._line()
        header_height = self._header.fit(width)
        self._header.setGeometry(_MARGIN, _MARGIN, width, header_height)
        top = 2 * _MARGIN + header_height
        room = self.height() - top - _MARGIN
        statements = self._statements.full_height(geometry.statements_width(width, line))
        height = geometry.least_height(width, line, statements)
        if height > room:
            width -= self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            statements = self._statements.full_height(geometry.statements_width(width, line))
            height = geometry.least_height(width, line, statements)
        areas = geometry.arrange(width, max(height, room), line, statements)
        self._gallery.n_columns = areas.n_columns
        self._area.setGeometry(_MARGIN, top, self.width() - 2 * _MARGIN, max(room, 0))
        self._body.setGeometry(0, self._body.y(), width, round(max(height, room)))
        for widget, (x, y, box_width, box_height) in (
            (self._plot, areas.plot),
            (self._statements, areas.statements),
            (self._gallery, areas.gallery),
        ):
            widget.setGeometry(QRect(round(x), round(y), round(box_width), round(box_height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._show_again()

    def event(self, event: QEvent) -> bool:
        # the style or a longer name made the head taller
        if event.type() == QEvent.Type.LayoutRequest and not self._header.fits():
            self._arrange()
            self._show_again()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()
            self._show_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_again()

    # Showing

    def _show_again(self) -> None:
        self._gallery.pace.hurry()
        if self._snapshot is not None and self.isVisible():
            self._show(self._snapshot)

    def look_as(self, live: MicroscopeView) -> None:
        """Look at what another microscope looks at."""
        self.look_at(live.subject)

    def look_at(self, subject: Subject) -> None:
        """Look at a layer or unit, as if it had been chosen. Emits nothing."""
        if subject != self._subject:
            self._subject = subject
            self._z_range = (0.0, 0.0)
            self._plot.forget_pointed()
        self._show_again()

    def _show(self, snapshot: Snapshot) -> None:
        with self._plot.pace.drawing():
            subject = self._subject.within(snapshot)
            if subject != self._subject:
                self._subject, self._z_range = subject, (0.0, 0.0)
            reading = self._reading = self._reader.read(snapshot, subject)
            self._z_range = geometry.steady_range(*reading.z_ends, self._z_range)
            self._header.show_subject(_layer_names(snapshot), snapshot.parameters.layer_sizes[subject.layer], subject)
        if self._gallery.pace.is_due(snapshot):
            with self._gallery.pace.drawing():
                self._show_cards(reading)
        with self._plot.pace.going_on():
            self._show_plot(reading)
            self._highlight()

    def _show_cards(self, reading: Reading) -> None:
        """The four activations, and the statements about one of them."""
        if not reading.snapshot.is_flat_out:
            self._times.refresh(reading.leak)
        names = dict.fromkeys((*LECTURE_ACTIVATIONS, reading.name))
        self._measured = {name: measure(name, reading.taken, reading.leak) for name in names}
        dots = reading.dots(_CARD_DOTS)
        self._gallery.show_content(
            GalleryContent(
                curves=tuple(Curve(name, reading.leak, self._z_range) for name in LECTURE_ACTIVATIONS),
                names=tuple(texts.activation_label(name) for name in LECTURE_ACTIVATIONS),
                lines=tuple(texts.card_lines(self._measured[name], self._times) for name in LECTURE_ACTIVATIONS),
                tool_tips=tuple(
                    _card_tool_tip(name, reading.subject.layer, reading.is_output, name == reading.name)
                    for name in LECTURE_ACTIVATIONS
                ),
                z=dots.z,
                looks=dot_looks(dots),
                in_use=LECTURE_ACTIVATIONS.index(reading.name) if reading.name in LECTURE_ACTIVATIONS else None,
                mark=self.tr("in use"),
                is_choosable=not reading.is_output,
            )
        )
        self._show_statements()

    def _show_statements(self) -> None:
        reading = self._reading
        if reading is None or not self._measured:
            return
        name = reading.name if self._previewed is None else LECTURE_ACTIVATIONS[self._previewed]
        rows = tuple(
            (core_text(statement), texts.evidence_text(kind, self._measured, name, self._times))
            for statement, kind in ACTIVATIONS[name].statements
        )
        self._statements.show_rows(texts.heading(reading, name), rows, is_passing=self._previewed is not None)
        said = tuple(statement for statement, _ in rows)
        if self._previewed is None and said != self._made_room_for:
            self._made_room_for = said
            self._arrange()

    def _show_plot(self, reading: Reading) -> None:
        own = self._measured.get(reading.name)
        if own is None or reading.snapshot.is_flat_out:
            own = measure(reading.name, reading.taken, reading.leak)
        taken, dots = reading.taken, reading.dots(MOST_DOTS)
        # Flat out the plot may be some pictures behind the rest of the window.
        of_iteration = reading.snapshot.iteration if reading.snapshot.is_flat_out else None
        self._plot.show_content(
            PlotContent(
                curve=Curve(reading.name, reading.leak, self._z_range),
                dots=dots,
                counts=histogram(taken.values, *self._z_range, self._plot.n_bins()),
                mean_output=own.mean_output,
                amount=texts.amount_text(reading.units.size, reading.examples.size, dots.z.size, of_iteration),
                zone=texts.zone_text(own),
                trouble=texts.trouble_text(taken.n_not_finite, taken.Z.size),
                is_empty=taken.Z.size == 0,
                names=reading.snapshot.experiment.names,
            )
        )

    def _highlight(self) -> None:
        self._plot.show_highlighted(*self._highlighted())

    def _highlighted(self) -> tuple[DotSet | None, int | None]:
        """The dots of the target, and the unit that the target is."""
        target, reading = self._target, self._reading
        if target is None or reading is None or target.kind not in ("unit", "example"):
            return None, None
        unit = target.unit if target.kind == "unit" else None
        if target.kind == "unit" and target.layer != self._subject.layer:
            return None, None
        if target.example is None:
            return None, unit if self._subject.unit is None else None
        dots = reading.dots_of(unit, target.example)
        return (dots if dots.z.size else None), None

    # Intents

    def _on_header_subject_chosen(self, subject: Subject) -> None:
        self.look_at(subject)
        self.subject_chosen.emit(subject.layer, subject.unit)

    def _on_plot_dot_pointed(self, dot: tuple[int, int] | None) -> None:
        self._target = None if dot is None else Target("unit", self._subject.layer, dot[0], example=dot[1])
        self._highlight()
        self.pointed.emit(self._target)

    def _on_gallery_card_pointed(self, index: int | None) -> None:
        self._previewed = index
        self._show_statements()

    def _on_gallery_card_picked(self, index: int) -> None:
        self.activation_chosen.emit(LECTURE_ACTIVATIONS[index], self._subject.layer)


def _layer_names(snapshot: Snapshot) -> tuple[str, ...]:
    spec = snapshot.experiment.spec
    output = output_activation(spec.loss, snapshot.parameters.layer_sizes[-1])
    hidden = (texts.layer_name(layer, name) for layer, name in enumerate(spec.activations, start=1))
    return (*hidden, texts.output_name(core_text(output.label)))


@lru_cache(maxsize=64)
def _card_tool_tip(name: str, layer: int, is_output: bool, is_used: bool) -> str:
    record = ACTIVATIONS[name]
    lines = [f"<b>{escape(core_text(record.label))}</b>", escape(core_text(record.formula))]
    lines += [escape(core_text(statement)) for statement, _ in record.statements]
    return "<br>".join([*lines, slanted(escape(texts.card_hint(layer, is_output, is_used)))])


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(MicroscopeView, hidden_units=(8,), initializer="normal", init_scale=3.0)
