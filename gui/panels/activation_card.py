"""The card of one activation: its real curve over axes, its name and its range; and the card of the further ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from core.experiment.spec import FIELD_INFO
from core.explain.spoken import spoken
from core.model.activation import Activation
from core.model.activations import ACTIVATIONS
from gui.base.fields.base import effect_text, number_text
from gui.base.formatting import wrapped
from gui.base.language import core_text, is_mirrored, left_to_right, listed
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
        self._shown: tuple[Activation, ...] = (activation,)
        self._leak = 0.1
        self._is_stacked = False
        self.setObjectName(f"activation_{activation.name}")
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
        low, high = self._shown[0].output_range
        return left_to_right(f"{_end_text(low)} … {_end_text(high)}")

    def sizeHint(self) -> QSize:
        return QSize(self._text_width() + round(_PLOT) + 27, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_width() + 10, self._height())

    def paint_content(self, painter: QPainter) -> None:
        name_height, range_height = self._text_heights()
        if not self._is_stacked:
            left = self.width() - 10 - _PLOT if is_mirrored() else 10
            self._paint_curve(painter, QRectF(left, (self.height() - _PLOT) / 2, _PLOT, _PLOT))
            beside = 10 + _PLOT + 8
            top = (self.height() - name_height - range_height) / 2
            texts = QRectF(0 if is_mirrored() else beside, top, self.width() - beside, 0)
            alignment = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
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
        below = texts.adjusted(0, name_height, 0, name_height + range_height)
        if QFontMetrics(painter.font()).horizontalAdvance(self.range_text()) <= min(below.width(), self.width() - 8):
            painter.drawText(below, alignment, self.range_text())

    def _paint_curve(self, painter: QPainter, plot: QRectF) -> None:
        painter.save()
        painter.setClipRect(plot.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(self._theme.colour("strong_line", 150), 1.0))
        middle = plot.center()
        painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()))
        z = np.linspace(-Z_REACH, Z_REACH, _N_POINTS)
        x = middle.x() + z * (plot.width() / (2 * Z_REACH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._theme.colour("accent"), 2.0 if len(self._shown) == 1 else 1.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for activation in self._shown:
            y = middle.y() - activation.value(z, self._leak) * (plot.height() / (2 * A_REACH))
            painter.drawPolyline(QPolygonF([QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]))
        painter.restore()

    def _teach(self) -> None:
        record = self._shown[0]
        self.setText(core_text(record.label))
        self.setAccessibleName(self.text())
        facts = [core_text(statement) for statement, _ in record.statements]
        effect = effect_text(FIELD_INFO["activation"].effect)
        formulas = "<br>".join(
            escape(left_to_right(core_text(one))) for one in (record.formula, record.derivative_formula)
        )
        formula = f"{spoken(core_text(record.formula), core_text)}."
        self.setAccessibleDescription(" ".join((formula, self.range_text(), *facts, effect)))
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
    return number_text(float(f"{end:.2g}"))


class MoreCard(ActivationCard):
    """The card of the activations that have none of their own: it opens a menu of them and shows the chosen one.

    Emits
    -----
    activation_chosen(name)
        One of the menu was chosen.
    menu_closed()
        The menu was closed, with a choice or without.
    """

    activation_chosen = Signal(str)
    menu_closed = Signal()

    def __init__(self, activations: Sequence[Activation], theme: Theme, parent: QWidget | None = None) -> None:
        self._offered = tuple(activations)
        super().__init__(activations[0], theme, parent)
        self.setObjectName("activation_more")
        self._menu = QMenu(self)
        self._menu.setObjectName("activation_menu")
        self._menu.setToolTipsVisible(True)
        for activation in self._offered:
            action = self._menu.addAction(core_text(activation.label))
            action.setData(activation.name)
            action.setCheckable(True)
            action.setToolTip(wrapped(core_text(activation.meaning)))
        self._menu.triggered.connect(self._on_menu_triggered)
        self._menu.aboutToHide.connect(self.menu_closed)
        self.show_chosen(None)

    def show_chosen(self, name: str | None) -> None:
        """Be the card of this activation where it is one of the menu, else of all of them."""
        self._shown = tuple(one for one in self._offered if one.name == name) or self._offered
        self.name = self._shown[0].name if len(self._shown) == 1 else self.objectName()
        for action in self._menu.actions():
            action.setChecked(action.data() == name)
        self._teach()
        self.update()

    def open_menu(self) -> None:
        """Show the menu below the card, with the chosen one under the keyboard."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        actions = self._menu.actions()
        self._menu.setActiveAction(next((action for action in actions if action.isChecked()), actions[0]))

    def range_text(self) -> str:
        if len(self._shown) == 1:
            return super().range_text()
        return listed(self._labels())

    def _labels(self) -> list[str]:
        return [core_text(one.label) for one in self._offered]

    def minimumSizeHint(self) -> QSize:
        """Of the names, so that nothing moves with the choice; the line below them is left out where it has no room."""
        metrics = QFontMetrics(self._fonts()[0])
        names = (self.tr("More"), *self._labels())
        return QSize(max(metrics.horizontalAdvance(name) for name in names) + 10, self._height())

    def paint_content(self, painter: QPainter) -> None:
        super().paint_content(painter)
        x, y = self.width() - 10.0, 8.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("quiet"))
        painter.drawPolygon(QPolygonF([QPointF(x - 3.5, y), QPointF(x + 3.5, y), QPointF(x, y + 4.0)]))

    def _teach(self) -> None:
        opens = self.tr("Click, or press Enter, to choose one of the further activations.")
        if len(self._shown) == 1:
            super()._teach()
            self.setAccessibleName(self.tr("More activations: {name}").format(name=self.text()))
            self.setToolTip(f"{self.toolTip()}<br>{escape(opens)}")
        else:
            self.setText(self.tr("More"))
            self.setAccessibleName(self.tr("More activations"))
            meanings = (f"<b>{core_text(one.label)}</b>: {escape(core_text(one.meaning))}" for one in self._offered)
            self.setToolTip("<br>".join((*meanings, escape(opens))))
        self.setAccessibleDescription(f"{opens} {self.range_text()}")

    def _on_menu_triggered(self, action: QAction) -> None:
        self.activation_chosen.emit(action.data())


def activation_cards(theme: Theme, parent: QWidget) -> tuple[list[ActivationCard], MoreCard]:
    """A card for each activation of the row, in the order of the table, and one for the others."""
    in_row = [ActivationCard(record, theme, parent) for record in ACTIVATIONS.values() if record.place != "more"]
    return in_row, MoreCard([record for record in ACTIVATIONS.values() if record.place == "more"], theme, parent)
