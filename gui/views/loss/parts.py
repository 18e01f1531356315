"""What surrounds the loss curves: the legend beside the title, the switch of the scale, the card under the pointer.

Plain Qt painting; the curves themselves are drawn in ``loss_view``. Nothing here knows a snapshot.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.base.colour import mix, rgb
from gui.base.formatting import wrapped
from gui.base.theme import Theme

DASH = (6.0, 4.0)
"""Pixels drawn and left out of the dashed line."""

_WIDEST_LOSS = "0.0000"


class LineKind(Enum):
    """The curves there are; the look of each is the same in the plot, the legend and the card."""

    TRAIN = "train"
    TEST = "test"
    BATCH = "batch"
    LEFT = "left"
    CHOSEN = "chosen"


def line_pen(kind: LineKind, theme: Theme) -> QPen:
    """The pen of a curve, in pixels. The test curve is told by its dashes, which the caller makes."""
    if kind in (LineKind.BATCH, LineKind.LEFT):
        red, green, blue = mix(
            rgb(theme.colours.surface), rgb(theme.colours.strong_line), 0.6 if kind is LineKind.BATCH else 0.85
        )
        pen = QPen(QColor(red, green, blue), 1.0 if kind is LineKind.BATCH else 1.6)
    elif kind is LineKind.CHOSEN:
        pen = QPen(theme.colour("accent"), 2.6)
    else:
        pen = QPen(theme.colour("text" if kind is LineKind.TRAIN else "quiet"), 1.6)
    if kind is LineKind.TEST:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # square ends would close the gaps
    return pen


def draw_sample(painter: QPainter, kind: LineKind, theme: Theme, start: QPointF, width: float) -> None:
    """A short piece of a curve."""
    pen = line_pen(kind, theme)
    if kind is LineKind.TEST:
        pen.setDashPattern([length / pen.widthF() for length in DASH])
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0.0))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the legend or of the card. ``short`` is the name where there is no room for the whole one."""

    kind: LineKind
    name: str
    value: str
    short: str = ""


class LossLegend(QWidget):
    """The curves' names with their newest values; where there is little room the values give way, then long names."""

    _SAMPLE = 16.0
    _GAP = 4.0
    _BETWEEN = 8.0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self.setObjectName("loss_legend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these curves."""
        if rows == self._rows:
            return
        names = [(row.kind, row.name) for row in self._rows]
        self._rows = rows
        if [(row.kind, row.name) for row in rows] != names:
            self.updateGeometry()
        self.setAccessibleName(", ".join(f"{row.name} {row.value}" for row in rows))
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._forms[0])

    def minimumSizeHint(self) -> QSize:
        return self._size(self._forms[-1])

    @property
    def _forms(self) -> tuple[tuple[Row, ...], ...]:
        """The rows as they can be shown, the widest first."""
        without_values = tuple(replace(row, value="") for row in self._rows)
        return self._rows, without_values, tuple(replace(row, name=row.short or row.name) for row in without_values)

    def _size(self, rows: tuple[Row, ...]) -> QSize:
        metrics = QFontMetricsF(self._theme.font(0.9))
        return QSize(int(sum(self._widths(rows, metrics))) + 1, int(metrics.height()) + 4)

    def _widths(self, rows: tuple[Row, ...], metrics: QFontMetricsF) -> list[float]:
        """Width of each row. A value has its usual room: names do not move while the numbers change."""
        usual = metrics.horizontalAdvance(_WIDEST_LOSS)
        widths = []
        for row in rows:
            is_usual = len(row.value) <= len(_WIDEST_LOSS)
            value = usual if is_usual else metrics.horizontalAdvance(row.value)
            name = self._SAMPLE + self._GAP + metrics.horizontalAdvance(row.name)
            widths.append(name + (self._GAP + value if row.value else 0.0) + self._BETWEEN)
        return widths

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(0.9))
            metrics, forms = QFontMetricsF(painter.font()), self._forms
            room = self.width() + self._BETWEEN
            rows = next((form for form in forms if sum(self._widths(form, metrics)) <= room), forms[-1])
            x, middle = 0.0, self.height() / 2
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            for row, width in zip(rows, self._widths(rows, metrics), strict=True):
                draw_sample(painter, row.kind, self._theme, QPointF(x, middle), self._SAMPLE)
                text_x = x + self._SAMPLE + self._GAP
                painter.setPen(self._theme.colour("quiet"))
                painter.drawText(QPointF(text_x, baseline), row.name)
                painter.setPen(self._theme.colour("text"))
                text_x += metrics.horizontalAdvance(row.name) + self._GAP
                painter.drawText(QPointF(text_x, baseline), row.value)
                x += width


class ScaleSwitch(QWidget):
    """Linear or logarithmic, as two buttons of which one is down.

    Emits
    -----
    chosen(bool)
        In the GUI thread, True for logarithmic, when the user presses the other button.
    """

    chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, 0.9)
        self.setObjectName("loss_scale")
        self.setAccessibleName(self.tr("Scale of the loss axis"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._linear = self._add(
            "loss_linear", self.tr("linear"), self.tr("Linear axis: equal changes of the loss have equal height.")
        )
        self._logarithmic = self._add(
            "loss_logarithmic",
            self.tr("log"),
            self.tr("Logarithmic axis: each power of ten has equal height, so a small loss can be seen falling."),
        )
        self._linear.setChecked(True)
        row.addWidget(self._linear)
        row.addWidget(self._logarithmic)
        self._group.buttonClicked.connect(self._on_group_button_clicked)

    def show_logarithmic(self, is_logarithmic: bool) -> None:
        """Press a button without saying so."""
        (self._logarithmic if is_logarithmic else self._linear).setChecked(True)

    def _add(self, name: str, text: str, help_text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setToolTip(wrapped(help_text))
        button.setAccessibleName(text)
        button.setAccessibleDescription(help_text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A header's switch is lower than a button of a panel. The border is as wide with the focus as without.
        button.setStyleSheet("QToolButton { padding: 0px 4px; } QToolButton:focus { padding: 0px 3px; }")
        self._group.addButton(button)
        return button

    def _on_group_button_clicked(self) -> None:
        self.chosen.emit(self._logarithmic.isChecked())


class ReadOut(QWidget):
    """The line under the pointer, a mark on each curve and the card with their values, laid over the plot."""

    _MARGIN = 7.0

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._rows: tuple[Row, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._marks: tuple[QPointF, ...] = ()
        self._x = 0.0
        self._area = QRectF()
        self.setObjectName("loss_read_out")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(
        self,
        x: float,
        area: QRectF,
        title: str,
        rows: tuple[Row, ...],
        marks: tuple[QPointF, ...],
        notes: tuple[str, ...] = (),
    ) -> None:
        """Draw the line at ``x`` over ``area``, all in this widget's pixels; ``notes`` are quiet lines of the card."""
        new = (x, area, title, rows, marks, notes)
        if new != (self._x, self._area, self._title, self._rows, self._marks, self._notes) or self.isHidden():
            self._x, self._area, self._title, self._rows, self._marks, self._notes = new
            self.setAccessibleName(", ".join([title, *(f"{row.name} {row.value}" for row in rows), *notes]))
            self.show()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
            x = round(self._x) + 0.5
            painter.drawLine(QPointF(x, self._area.top()), QPointF(x, self._area.bottom()))
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            painter.setBrush(self._theme.colour("text"))
            for mark in self._marks:
                painter.drawEllipse(mark, 3.5, 3.5)
            self._paint_card(painter)

    def _paint_card(self, painter: QPainter) -> None:
        title_font, font = self._theme.font(0.9, bold=True), self._theme.font(0.9)
        metrics, line = QFontMetricsF(font), QFontMetrics(title_font).height() + 2.0
        names = 26.0 + max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0) + 10.0
        values = max((metrics.horizontalAdvance(row.value) for row in self._rows), default=0.0)
        notes = max((metrics.horizontalAdvance(note) for note in self._notes), default=0.0)
        title = QFontMetricsF(title_font).horizontalAdvance(self._title)
        n_lines = 1 + len(self._rows) + len(self._notes)
        card = QRectF(0, 0, max(names + values, title, notes) + 2 * self._MARGIN, line * n_lines + 2 * self._MARGIN - 2)
        card.moveTopLeft(self._card_place(card))
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(self._theme.colour("surface", 248))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left, baseline = card.left() + self._MARGIN, card.top() + self._MARGIN + metrics.ascent()
        painter.setPen(self._theme.colour("text"))
        painter.setFont(title_font)
        painter.drawText(QPointF(left, baseline), self._title)
        painter.setFont(font)
        for row in self._rows:
            baseline += line
            draw_sample(painter, row.kind, self._theme, QPointF(left, baseline - metrics.xHeight() / 2), 20.0)
            painter.setPen(self._theme.colour("quiet"))
            painter.drawText(QPointF(left + 26.0, baseline), row.name)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(left + names, baseline), row.value)
        painter.setPen(self._theme.colour("quiet"))
        for note in self._notes:
            baseline += line
            painter.drawText(QPointF(left, baseline), note)

    def _card_place(self, card: QRectF) -> QPointF:
        """Right of the line, or left of it where there is no room; always within the plot. A card with notes is about
        the last mark's curve and leaves it in sight: below it, or above it where it is low."""
        gap = 10.0
        left = self._x + gap
        if left + card.width() > self._area.right():
            left = self._x - gap - card.width()
        top = self._area.top() + 6.0
        if self._notes and self._marks and self._marks[-1].y() < self._area.center().y():
            top = min(self._marks[-1].y() + gap, self.height() - card.height())
        return QPointF(round(max(left, self._area.left() + 2.0)), round(top))
