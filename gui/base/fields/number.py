"""Fields for a number that is typed, also beside a slider."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from core.experiment.spec import FieldInfo
from gui.base.fields.base import Field, FlatLineEdit, number_text
from gui.base.fields.slider import Slider, nearest_stop, next_stop
from gui.base.fields.text_entry import TextEntry
from gui.base.formatting import parse_number
from gui.base.language import tr
from gui.base.theme import Theme


class TypedField(Field):
    """A field with a line of text, which subclasses turn into a value and back, and perhaps a slider."""

    _entry: TextEntry
    _slider: Slider
    _stops: Sequence[float]

    def _watch(self, edit: QLineEdit, combo: QComboBox | None = None, *, steps: bool = True) -> None:
        """Follow what is typed into a line edit."""
        self._entry = TextEntry(edit, combo, steps=steps)
        self._entry.entered.connect(self._on_entered)
        self._entry.stepped.connect(self._on_stepped)
        self._entry.restored.connect(self._on_restored)

    def _add_slider(self, stops: Sequence[float]) -> None:
        """Make a slider with these values, ascending; the caller lays it out."""
        self._stops = stops
        self._slider = Slider(self._theme, len(stops), self)
        self._slider.setObjectName(f"{self.name}_slider")
        self._slider.valueChanged.connect(self._on_slider_moved)
        self._slider.gesture_started.connect(self._on_gesture_started)
        self._slider.gesture_finished.connect(self.gesture_finished)

    def _show_on_slider(self, value: float) -> None:
        # During a drag the handle belongs to the hand.
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(nearest_stop(self._stops, value))

    def _text(self, value: Any) -> str:
        return number_text(value)

    def _parse(self, text: str) -> Any:
        return parse_number(text)

    def _give_text_back(self) -> None:
        self._entry.restore()

    def _on_entered(self, text: str) -> None:
        try:
            value = self._parse(text)
        except ValueError as error:
            self.show_problem(str(error))
            self._entry.keep(text)
        else:
            self._offer(value)

    def _on_stepped(self, direction: int) -> None:
        """Only where a step has a natural size."""

    def _on_restored(self) -> None:
        self.show_problem("")

    def _on_slider_moved(self, position: int) -> None:
        self._entry.restore()
        self._offer(self._stops[position])

    def _on_gesture_started(self) -> None:
        self.gesture_started.emit(self.undo_text())


class NumberField(TypedField):
    """A number with its label above, or beside it where ``inline``.

    ``digits`` is the width that is kept free for typing; where ``wide``, it takes all the room there is.
    """

    _steps = False

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        digits: int = 6,
        inline: bool = False,
        wide: bool = True,
    ) -> None:
        super().__init__(name, info, theme, parent)
        self._edit = QLineEdit(self)
        self._edit.setObjectName(name)
        self._digits, self._is_wide = digits, wide or not inline
        theme.changed.connect(self._measure)
        self._measure()
        self._finish(self._edit)
        if inline:
            self._column.removeWidget(self._edit)
            self._heading.addWidget(self._edit, 1)
            theme.dress(self._label)
        self._watch(self._edit, steps=self._steps)

    def _measure(self) -> None:
        width = QFontMetrics(self._theme.font()).horizontalAdvance("0" * self._digits) + 16
        if self._is_wide:
            self._edit.setMinimumWidth(width)
        else:
            self._edit.setFixedWidth(width)

    def show_value(self, value: float) -> None:
        self._value = value
        self._entry.show_text(self._text(value))

    def _editor_to_describe(self) -> QWidget:
        return self._edit


class WholeNumberField(NumberField):
    """A whole number; Up and Down step by one within the limits."""

    _steps = True

    def _text(self, value: float) -> str:
        return str(int(value))

    def _parse(self, text: str) -> float:
        return parse_whole_number(text)

    def _on_stepped(self, direction: int) -> None:
        stepped = int(self._value or 0) + direction
        if (self.info.minimum or 0) <= stepped and (self.info.maximum is None or stepped <= self.info.maximum):
            self._offer(stepped)


def parse_whole_number(text: str) -> int:
    """The whole number that a learner typed.

    Raises
    ------
    ValueError
        With a sentence for the learner, if it is no number or not a whole one.
    """
    number = parse_number(text)
    if number != int(number):
        sentence = tr("{number} is not a whole number. Use for example 42.")
        raise ValueError(sentence.format(number=number_text(number)))
    return int(number)


class SliderField(TypedField):
    """Label at the left, value at the right, slider below. The value can be typed, also between and beyond the stops.

    Parameters
    ----------
    stops : sequence of float
        The values that the slider can reach, ascending.
    parse : callable
        From what was typed to a value.
    """

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        stops: Sequence[float],
        parent: QWidget | None = None,
        *,
        parse: Callable[[str], float] = parse_number,
    ) -> None:
        super().__init__(name, info, theme, parent)
        theme.dress(self._label)
        self._parse_typed = parse
        self._edit = FlatLineEdit(self)
        self._edit.setObjectName(name)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._measure)
        self._measure()
        self._heading.addStretch(1)
        self._heading.addWidget(self._edit)
        self._add_slider(stops)
        self._finish(self._slider)
        self._describe(self._edit, self.tr("{field}, typed").format(field=self._label.text()))
        self._watch(self._edit)

    def _measure(self) -> None:
        self._edit.setFixedWidth(QFontMetrics(self._theme.font()).horizontalAdvance("000000 %"))

    def show_value(self, value: float) -> None:
        self._value = value
        self._entry.show_text(self._text(value))
        self._show_on_slider(value)

    def _editor_to_describe(self) -> QWidget:
        return self._edit

    def _parse(self, text: str) -> float:
        return self._parse_typed(text)

    def _on_stepped(self, direction: int) -> None:
        stepped = next_stop(self._stops, self._value, direction)
        if stepped is not None:
            self._offer(stepped)


class PercentField(SliderField):
    """A share that is shown and typed in per cent."""

    def _text(self, value: float) -> str:
        return percent_text(value)

    def _limit_text(self, limit: float) -> str:
        return percent_text(limit)

    def _parse(self, text: str) -> float:
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
