"""The map of a gradient check: a cell for each weight and bias, by how well its two values agree.

It is painted from the arrays of a result and reports the cell that is pointed at or chosen, by pointer or keys.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from core.explain.gradient_check import TOLERANCE, GradientCheckResult, LayerEntries
from core.explain.target import Target
from gui.base.accessibility import give_role
from gui.base.colour import mix, rgb
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.checks.geometry import Cell, CheckLayout, check_layout
from gui.views.checks.section import PointedPicture

_FAINTEST = -12.0
"""log10 of the relative error from which on a cell is shaded; the darkest is the tolerance."""

_MANY = 400
"""From so many entries on the cells are smaller."""


class GradientMap(PointedPicture[Cell]):
    """Cells of [W | b], layer by layer.

    Emits
    -----
    chosen(Target)
        When a cell is clicked, or Enter is pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("gradient_map", theme, parent)
        self._result: GradientCheckResult | None = None
        self._sizes: tuple[int, ...] = ()
        self._layout = check_layout((), 1.0, 1.0, (1.0, 1.0), 1.0)
        self._worst: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing to walk through yet
        give_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(self.tr("Map of the gradient check"))
        describe(
            self,
            self.tr(
                "One cell for each weight, the bias apart at the right. The darker, the larger the relative "
                "error. ✗: they disagree; ⟋: the step crosses a bend for some example; –: cannot be compared. "
                "The worst has a frame. Point at a cell, or use the arrow keys; a click or Enter shows it "
                "above."
            ),
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_result(self, result: GradientCheckResult | None, sizes: tuple[int, ...]) -> None:
        """Show what was found so far of a network with these layers; None for nothing."""
        self._result = result
        worst = result.worst if result is not None else None
        self._worst = _cell_of(worst.target, sizes) if worst is not None else None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if result is None else Qt.FocusPolicy.StrongFocus)
        if sizes != self._sizes:
            self._sizes, self._highlighted = sizes, None
            self._arrange()
            self.updateGeometry()
        self.update()

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._laid_out(width).height) + 2

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        self._layout = self._laid_out(self.width())

    def _laid_out(self, width: int) -> CheckLayout:
        if len(self._sizes) < 2:
            return CheckLayout((), 1.0, 0.0)
        metrics = QFontMetricsF(self._theme.font(0.85))
        n_entries = sum((a + 1) * b for a, b in zip(self._sizes, self._sizes[1:], strict=False))
        side = round(metrics.height() * (0.55 if n_entries > _MANY else 0.9))
        heading = metrics.horizontalAdvance(_heading(9)), metrics.height() + 2.0
        return check_layout(self._sizes, width - 2.0, side, heading, metrics.height())

    # Pointer and keys

    def _place_of(self, target: Target) -> Cell | None:
        return _cell_of(target, self._sizes)

    def _target_of(self, place: Cell) -> Target:
        layer, unit, column = place
        if column == self._sizes[layer - 1]:
            return Target("bias", layer, unit)
        return Target("weight", layer, unit, column)

    def _place_at(self, x: float, y: float) -> Cell | None:
        return self._layout.cell_at(x, y)

    def _beside(self, across: int, down: int) -> Cell | None:
        if not self._layout.blocks:
            return None
        cell = self._highlighted
        return self._layout.moved(cell, across, down) if cell and self._layout.holds(cell) else (1, 0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._layout.cell_at(event.position().x(), event.position().y())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._target_of(cell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._highlighted is not None:
            self.chosen.emit(self._target_of(self._highlighted))
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._result is None or not self._layout.blocks:
            return
        with ScreenPainter(self) as painter:
            painter.setFont(self._theme.font(0.85))
            ascent = QFontMetricsF(painter.font()).ascent()
            for block, entries in zip(self._layout.blocks, self._result.entries, strict=True):
                heading = block.top - QFontMetricsF(painter.font()).height() - 2.0
                painter.setPen(self._theme.colour("quiet"))
                painter.drawText(QPointF(block.left, heading + ascent), _heading(block.layer))
                self._paint_block(painter, entries)
            self._paint_frame(painter, self._worst, "text", 1.5)
            self._paint_frame(painter, self._highlighted, "accent", 2.0)

    def _paint_block(self, painter: QPainter, entries: LayerEntries) -> None:
        shades = _shades(entries.relative_error)
        is_done = ~np.isnan(entries.step)
        colours = [QColor(*self._shade(level)) for level in range(8)]
        line, surface = self._theme.colour("line"), self._theme.colour("surface")
        for unit, column in np.ndindex(*entries.step.shape):
            box = self._box((entries.layer, unit, column))
            if not is_done[unit, column]:
                painter.setPen(line)
                painter.drawPoint(box.center())
                continue
            error = entries.relative_error[unit, column]
            painter.fillRect(box, surface if error > TOLERANCE else colours[shades[unit, column]])
            if not error <= TOLERANCE or entries.n_bent[unit, column]:
                self._paint_sign(painter, box, float(error))

    def _paint_sign(self, painter: QPainter, box: QRectF, error: float) -> None:
        """What is to be said of a cell beside its shade, as a shape."""
        painter.setPen(QPen(self._theme.colour("warning" if error > TOLERANCE else "text"), 1.3))
        inner = box.adjusted(2, 2, -2, -2)
        if math.isnan(error):
            painter.drawLine(QLineF(inner.left(), box.center().y(), inner.right(), box.center().y()))
            return
        painter.drawLine(QLineF(inner.bottomLeft(), inner.topRight()))
        if error > TOLERANCE:
            painter.drawLine(QLineF(inner.topLeft(), inner.bottomRight()))

    def _paint_frame(self, painter: QPainter, cell: Cell | None, role: str, width: float) -> None:
        if cell is not None and self._layout.holds(cell):
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._box(cell).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _box(self, cell: Cell) -> QRectF:
        left, top = self._layout.corner(cell)
        return QRectF(left + 1, top, self._layout.side - 1, self._layout.side - 1)

    def _shade(self, level: int) -> tuple[int, int, int]:
        colours = self._theme.colours
        return mix(rgb(colours.chrome), rgb(colours.accent), 0.1 + 0.7 * level / 7.0)


def _heading(layer: int) -> str:
    return f"W[{layer}] b[{layer}]"


def _shades(errors: FloatArray) -> IntArray:
    """0 for no error to 7 for the tolerance and more."""
    known = np.where(np.isfinite(errors), errors, 0.0)
    logarithms = np.log10(np.maximum(known, 10.0**_FAINTEST))
    share = (logarithms - _FAINTEST) / (math.log10(TOLERANCE) - _FAINTEST)
    shades: IntArray = np.rint(7.0 * np.clip(share, 0.0, 1.0)).astype(np.int64)
    return shades


def _cell_of(target: Target, sizes: tuple[int, ...]) -> Cell | None:
    if target.kind not in ("weight", "bias") or not 1 <= target.layer < len(sizes) or target.unit is None:
        return None
    column = sizes[target.layer - 1] if target.kind == "bias" else target.source
    return None if column is None else (target.layer, target.unit, column)
