"""A slider that is one gesture from press to release, and the stops it has."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

_HANDLE_RADIUS = 6.0
_GROOVE = 3.0
_MOVING_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Slider(QSlider):
    """A thin horizontal slider. A press anywhere takes the handle there; Esc during a drag takes it back.

    Emits
    -----
    gesture_started, gesture_finished
        Around the changes of one drag, or of one key held down.
    """

    gesture_started = Signal()
    gesture_finished = Signal()

    def __init__(self, theme: Theme, n_stops: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._grip = 0.0
        self._value_before: int | None = None
        self.setRange(0, n_stops - 1)
        self.setPageStep(max(1, n_stops // 10))
        # Not the wheel: scrolling past a slider must not move it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def handle_centre(self) -> QPointF:
        """Where the handle is."""
        return self.centre_at(self.sliderPosition())

    def centre_at(self, position: int) -> QPointF:
        """Where the handle is at a position."""
        span = max(1, self.maximum() - self.minimum())
        share = (position - self.minimum()) / span
        return QPointF(self._margin() + share * self._track(), self.height() / 2)

    def sizeHint(self) -> QSize:
        return QSize(100, 17)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 17)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        offset = event.position().x() - self.handle_centre().x()
        # Taken by the handle, it must not jump under the pointer.
        self._grip = offset if abs(offset) <= _HANDLE_RADIUS + 1 else 0.0
        self._begin()
        self.setSliderDown(True)
        self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._value_before is not None:
            self.setValue(self._value_before)
            self._end()
            return
        if event.key() in _MOVING_KEYS and not event.isAutoRepeat():
            self._begin()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat() and not self.isSliderDown():
            self._end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = self.handle_centre()
            groove = QRectF(1, centre.y() - _GROOVE / 2, self.width() - 2, _GROOVE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("strong_line", 130 if self.isEnabled() else 70))
            painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
            painter.setBrush(self._theme.colour("accent" if self.isEnabled() else "line"))
            painter.drawEllipse(centre, _HANDLE_RADIUS, _HANDLE_RADIUS)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("accent"), 1.5))
                painter.drawEllipse(centre, _HANDLE_RADIUS + 2.2, _HANDLE_RADIUS + 2.2)

    def _margin(self) -> float:
        return _HANDLE_RADIUS + 3

    def _track(self) -> float:
        return max(1.0, self.width() - 2 * self._margin())

    def _move_to(self, x: float) -> None:
        share = (x - self._grip - self._margin()) / self._track()
        self.setSliderPosition(self.minimum() + round(share * (self.maximum() - self.minimum())))

    def _begin(self) -> None:
        if self._value_before is None:
            self._value_before = self.value()
            self.gesture_started.emit()

    def _end(self) -> None:
        if self._value_before is not None:
            self._value_before = None
            self.setSliderDown(False)
            self.gesture_finished.emit()


def nearest_stop(stops: Sequence[float], value: float) -> int:
    """Index of the stop nearest to ``value``."""
    index = bisect_left(stops, value)
    if index == 0 or (index < len(stops) and stops[index] - value <= value - stops[index - 1]):
        return index
    return index - 1


def next_stop(stops: Sequence[float], value: float, direction: int) -> float | None:
    """The first stop beyond ``value`` in a direction, or None."""
    beyond = [stop for stop in stops if (stop - value) * direction > 1e-9 * abs(value)]
    if not beyond:
        return None
    return min(beyond) if direction > 0 else max(beyond)
