"""A row of marks, one for each step of a lesson: passed, being done, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

_PITCH, _RADIUS = 17.0, 5.5
_TICK = ((-0.5, 0.0), (-0.12, 0.4), (0.52, -0.42))
"""Of the radius, from the middle."""


class ProgressMarks(QWidget):
    """Shows how far a lesson is. A tick is a step that was passed; the step that is being done has a ring."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passed: tuple[bool, ...] = ()
        self._current = 0
        self.setObjectName("lesson_marks")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_steps(self, passed: Sequence[bool], current: int = -1) -> None:
        """Show which steps are passed, and which one is being done; at the end it is none."""
        self._passed, self._current = tuple(passed), current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_PITCH * max(len(self._passed), 1)), self._theme.px(_PITCH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(_PITCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        pitch = min(self._theme.px(_PITCH), self.width() / max(len(self._passed), 1))
        radius = min(self._theme.px(_RADIUS), 0.42 * pitch)
        accent, line = self._theme.colour("accent"), self._theme.colour("strong_line")
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, is_passed in enumerate(self._passed):
                middle = QPointF((number + 0.5) * pitch, self.height() / 2)
                is_current = number == self._current
                painter.setPen(QPen(accent if is_current or is_passed else line, 1.4))
                painter.setBrush(accent if is_passed else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, radius - 1.0, radius - 1.0)
                if is_current:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(middle, radius + 1.6, radius + 1.6)
                if is_passed:
                    painter.setPen(QPen(self._theme.colour("on_accent"), 1.4))
                    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * radius for x, y in _TICK]))
