"""The card of one activation: its real curve over axes, its name and its range."""

from __future__ import annotations

import math
from html import escape

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.experiment.spec import FIELD_INFO
from core.model.activation import Activation
from core.model.activations import ACTIVATIONS
from gui.base.fields.base import core_text, effect_text, number_text
from gui.base.theme import Theme
from gui.panels.card import Card

Z_REACH = 4.0
A_REACH = 1.5
"""What the picture shows: z from -4 to 4 and a from -1.5 to 1.5, the same for all, so that they can be compared."""
_N_POINTS = 97
_PLOT = 44.0


class ActivationCard(Card):
    """Picture, name and range of an activation, side by side or one above the other."""

    def __init__(self, activation: Activation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(activation.name, theme, parent)
        self._activation = activation
        self._leak = 0.1
        self._is_stacked = False
        self.setObjectName(f"activation_{activation.name}")
        self.setText(core_text(activation.label))
        self.setAccessibleName(core_text(activation.label))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self._teach()

    def set_leak(self, leak: float) -> None:
        """Draw the curve with this slope below zero, where the activation has one."""
        if leak != self._leak:
            self._leak = leak
            self._teach()
            self.update()

    def set_stacked(self, is_stacked: bool) -> None:
        """Put the texts below the curve rather than beside it."""
        self._is_stacked = is_stacked
        self.update()

    def range_text(self) -> str:
        """The outputs from the smallest to the largest: ``"0 … ∞"``."""
        low, high = self._activation.output_range
        return f"{_end_text(low)} … {_end_text(high)}"

    def sizeHint(self) -> QSize:
        return QSize(self._text_width() + round(_PLOT) + 27, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_width() + 12, self._height())

    def paint_content(self, painter: QPainter) -> None:
        name_height, range_height = self._text_heights()
        if not self._is_stacked:
            self._paint_curve(painter, QRectF(10, (self.height() - _PLOT) / 2, _PLOT, _PLOT))
            left = 10 + _PLOT + 8
            top = (self.height() - name_height - range_height) / 2
            texts, alignment = QRectF(left, top, self.width() - left, 0), Qt.AlignmentFlag.AlignLeft
        else:
            bottom = self.height() - name_height - range_height - 5
            plot = QRectF(self.width() / 2 - _PLOT / 2, 7, _PLOT, bottom - 8)
            self._paint_curve(painter, plot)
            texts, alignment = QRectF(0, bottom, self.width(), 0), Qt.AlignmentFlag.AlignHCenter
        alignment |= Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._fonts()[0])
        painter.setPen(self._theme.colour("text"))
        painter.drawText(texts.adjusted(0, 0, 0, name_height), alignment, self.text())
        painter.setFont(self._fonts()[1])
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(texts.adjusted(0, name_height, 0, name_height + range_height), alignment, self.range_text())

    def _paint_curve(self, painter: QPainter, plot: QRectF) -> None:
        painter.save()
        painter.setClipRect(plot.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(self._theme.colour("strong_line", 150), 1.0))
        middle = plot.center()
        painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
        z = np.linspace(-Z_REACH, Z_REACH, _N_POINTS)
        a = self._activation.value(z, self._leak)
        x = middle.x() + z * (plot.width() / (2 * Z_REACH))
        y = middle.y() - a * (plot.height() / (2 * A_REACH))
        path = QPainterPath(QPointF(float(x[0]), float(y[0])))
        for px, py in zip(x[1:], y[1:], strict=True):
            path.lineTo(float(px), float(py))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._theme.colour("accent"), 2.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.restore()

    def _teach(self) -> None:
        record = self._activation
        facts = [core_text(statement) for statement, _ in record.statements]
        effect = effect_text(FIELD_INFO["activation"].effect)
        self.setAccessibleDescription(" ".join((self.range_text(), *facts, effect)))
        formulas = "<br>".join(escape(formula) for formula in (record.formula, record.derivative_formula))
        if record.uses_leak:
            formulas += "<br>" + escape(self.tr("leak = {leak}").format(leak=number_text(self._leak)))
        items = "".join(f"<li>{escape(fact)}</li>" for fact in facts)
        self.setToolTip(
            f"<b>{escape(self.text())}</b>, {self.range_text()}<br>{formulas}<ul>{items}</ul>{escape(effect)}"
        )

    def _fonts(self) -> tuple[QFont, QFont]:
        """Of the name and of the range."""
        return self._theme.font(1.0, bold=True), self._theme.font(0.88)

    def _text_heights(self) -> tuple[int, int]:
        name, its_range = self._fonts()
        return QFontMetrics(name).height(), QFontMetrics(its_range).height()

    def _text_width(self) -> int:
        name, its_range = (QFontMetrics(font) for font in self._fonts())
        return max(name.horizontalAdvance(self.text()), its_range.horizontalAdvance(self.range_text()))

    def _height(self) -> int:
        return round(sum(self._text_heights()) + 43)


def _end_text(end: float) -> str:
    if math.isinf(end):
        return "∞" if end > 0 else "−∞"
    return number_text(end)


def activation_cards(theme: Theme, parent: QWidget) -> list[ActivationCard]:
    """A card for each activation, in the order of the table."""
    return [ActivationCard(record, theme, parent) for record in ACTIVATIONS.values()]
