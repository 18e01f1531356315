"""What stands above the loss plot: the legend beside the title, and the switch of the scale."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.base.language import listed
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.loss.paint import LineKind, Row, draw_sample

_WIDEST_LOSS = "0.0000"


class LossLegend(QWidget):
    """The curves' names with their newest values; where there is little room the values give way, then long names, then
    that of many runs, and then that of the batches, which the read-out says too."""

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
        self.setAccessibleName(listed(f"{row.name} {row.value}" for row in rows))
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._forms[0])

    def minimumSizeHint(self) -> QSize:
        return self._size(self._forms[-1])

    @property
    def _forms(self) -> tuple[tuple[Row, ...], ...]:
        """The rows as they can be shown, the widest first."""
        without_values = tuple(replace(row, value="") for row in self._rows)
        short = tuple(replace(row, name=row.short or row.name) for row in without_values)
        few = tuple(row for row in short if row.kind is not LineKind.MANY)
        return self._rows, without_values, short, few, tuple(row for row in few if row.kind is not LineKind.BATCH)

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
        with ScreenPainter(self) as painter:
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        describe(button, help_text)
        button.setAccessibleName(text)
        button.setAccessibleDescription(help_text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A header's switch is lower than a button of a panel. The border is as wide with the focus as without.
        button.setStyleSheet("QToolButton { padding: 0px 4px; } QToolButton:focus { padding: 0px 3px; }")
        self._group.addButton(button)
        return button

    def _on_group_button_clicked(self) -> None:
        self.chosen.emit(self._logarithmic.isChecked())
