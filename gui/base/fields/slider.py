"""A slider that is one gesture from press to release, and the field around it: label, typed value, slider below."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from core.experiment.spec import FieldInfo
from gui.base.fields.base import Field, FlatLineEdit, number_text
from gui.base.fields.number import parsed
from gui.base.fields.text_entry import TextEntry
from gui.base.formatting import parse_number
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
        span = max(1, self.maximum() - self.minimum())
        share = (self.sliderPosition() - self.minimum()) / span
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
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = self.handle_centre()
            groove = QRectF(1, centre.y() - _GROOVE / 2, self.width() - 2, _GROOVE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("strong_line", 130 if self.isEnabled() else 70))
            painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
            painter.setBrush(self._handle_colour())
            painter.drawEllipse(centre, _HANDLE_RADIUS, _HANDLE_RADIUS)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("accent"), 1.5))
                painter.drawEllipse(centre, _HANDLE_RADIUS + 2.2, _HANDLE_RADIUS + 2.2)

    def _handle_colour(self) -> QColor:
        return self._theme.colour("accent" if self.isEnabled() else "line")

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


class SliderField(Field):
    """Label at the left, value at the right, slider below. The value can be typed, also between and beyond the stops.

    Parameters
    ----------
    stops : sequence of float
        The values that the slider can reach, ascending.
    text, parse : callable
        From a value to what is shown, and from what was typed to a value.
    """

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        stops: Sequence[float],
        parent: QWidget | None = None,
        *,
        text: Callable[[float], str] = number_text,
        parse: Callable[[str], float] = parse_number,
    ) -> None:
        super().__init__(name, info, theme, parent)
        theme.dress(self._label)
        self._stops = list(stops)
        self._text = text
        self._parse = parse
        self._edit = FlatLineEdit(self)
        self._edit.setObjectName(name)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._measure)
        self._measure()
        self._heading.addStretch(1)
        self._heading.addWidget(self._edit)
        self._slider = Slider(theme, len(self._stops), self)
        self._slider.setObjectName(f"{name}_slider")
        self._finish(self._slider)
        self._describe(self._edit, self.tr("{field}, typed").format(field=self._label.text()))
        self._connect()

    def _measure(self) -> None:
        self._edit.setFixedWidth(QFontMetrics(self._theme.font()).horizontalAdvance("000000 %"))

    def _connect(self) -> None:
        self._entry = TextEntry(self._edit, steps=True)
        self._entry.entered.connect(self._on_entered)
        self._entry.stepped.connect(self._on_stepped)
        self._entry.restored.connect(self._on_restored)
        self._slider.valueChanged.connect(self._on_slider_moved)
        self._slider.gesture_started.connect(self._on_gesture_started)
        self._slider.gesture_finished.connect(self.gesture_finished)

    def show_value(self, value: float) -> None:
        self._value = value
        self._entry.show_text(self._text(value))
        # During a drag the handle belongs to the hand.
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(nearest_stop(self._stops, value))

    def _editor_to_describe(self) -> QWidget:
        return self._edit

    def _on_slider_moved(self, position: int) -> None:
        self._entry.restore()
        self._offer(self._stops[position])

    def _on_gesture_started(self) -> None:
        self.gesture_started.emit(self.undo_text())

    def _on_entered(self, text: str) -> None:
        value = parsed(self, self._entry, self._parse, text)
        if value is not None:
            self._offer(value)

    def _on_stepped(self, direction: int) -> None:
        stepped = next_stop(self._stops, self._value, direction)
        if stepped is not None:
            self._offer(stepped)

    def _give_text_back(self) -> None:
        self._entry.restore()

    def _on_restored(self) -> None:
        self.show_problem("")


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


class PercentField(SliderField):
    """A share that is shown and typed in per cent."""

    def __init__(
        self, name: str, info: FieldInfo, theme: Theme, stops: Sequence[float], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, info, theme, stops, parent, text=percent_text, parse=self._parse_within)

    def _limit_text(self, limit: float) -> str:
        return percent_text(limit)

    def _parse_within(self, text: str) -> float:
        """The core would name the limits as shares; who types per cent wants to read per cent."""
        share = parse_percent(text)
        lowest, highest = self.info.minimum, self.info.maximum
        if (lowest is not None and share < lowest) or (highest is not None and share > highest):
            sentence = self.tr("{share} is outside {minimum} to {maximum}.")
            limits = percent_text(lowest or 0.0), percent_text(1.0 if highest is None else highest)
            raise ValueError(sentence.format(share=percent_text(share), minimum=limits[0], maximum=limits[1]))
        return share


def percent_text(share: float) -> str:
    """A share as it is set: ``"5 %"``, ``"12.5 %"``."""
    return f"{number_text(100.0 * share)} %"


def parse_percent(text: str) -> float:
    """A share from ``"5"`` or ``"5 %"``.

    Raises
    ------
    ValueError
        With a sentence for the learner.
    """
    return parse_number(text.strip().removesuffix("%")) / 100.0
