"""Fields with a list: a plain choice, and numbers that can be typed or taken from a list of usual ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from core.experiment.spec import FieldInfo
from gui.base.fields.base import Field
from gui.base.fields.number import TypedField, parse_whole_number
from gui.base.fields.slider import next_stop
from gui.base.formatting import count
from gui.base.language import core_text, is_mirrored
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

RATE_PRESETS = (0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
BATCH_PRESETS = (1, 2, 5, 10, 20, 50, 100)
_STEPS_PER_DECADE = 10
"""One step is a factor of 1.26."""


class ComboBox(QComboBox):
    """A combo box that the wheel moves only where it has the keyboard, with the arrow of the window's look.

    Emits
    -----
    wheel_turned(direction)
        Editable only, instead of moving along the list.
    """

    wheel_turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self.takes_wheel = True
        self._has_list = False
        self.setEditable(editable)
        if editable:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setCompleter(None)  # type: ignore[arg-type]  # None is how Qt is told to complete nothing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def showPopup(self) -> None:
        if not self._has_list:  # with it Qt makes the list, which most boxes never show
            self._has_list = True
            self.setItemDelegate(QStyledItemDelegate(self))  # only this one follows the style sheet in the list
        # Qt takes the margins of the list from the style that the box had before it was polished.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not (self.hasFocus() and self.takes_wheel):
            event.ignore()
        elif self.isEditable():
            self.wheel_turned.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("quiet" if self.isEnabled() else "line"), 1.4))
            x, y = 11.0 if is_mirrored() else self.width() - 11.0, self.height() / 2.0
            painter.drawPolyline([QPointF(x - 3.5, y - 1.7), QPointF(x, y + 1.8), QPointF(x + 3.5, y - 1.7)])


class ChoiceField(Field):
    """One of a few names.

    Parameters
    ----------
    explanations : mapping, optional
        For each name a line, such as its formula, that the tooltips say.
    """

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        explanations: Mapping[str, str] | None = None,
    ) -> None:
        self._explanations = explanations or {}
        self._offered = tuple(info.choices or {})
        super().__init__(name, info, theme, parent)
        self._combo = ComboBox(theme, self)
        self._combo.setObjectName(name)
        self._fill()
        self._finish(self._combo)
        self._combo.activated.connect(self._on_activated)

    def offer(self, names: Sequence[str]) -> None:
        """Have these choices only."""
        if tuple(names) != self._offered:
            self._offered = tuple(names)
            with QSignalBlocker(self._combo):
                self._combo.clear()
                self._fill()
            self._describe(self._combo)
            self._label.setToolTip(self.tool_tip())

    def _fill(self) -> None:
        choices = self.info.choices or {}
        for index, key in enumerate(self._offered):
            self._combo.addItem(core_text(choices[key]), key)
            if key in self._explanations:
                self._combo.setItemData(index, core_text(self._explanations[key]), Qt.ItemDataRole.ToolTipRole)

    def show_value(self, value: str) -> None:
        self._value = value
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(self._combo.findData(value))

    def tool_tip(self) -> str:
        choices = self.info.choices or {}
        lines = [
            f"<tr><td>{escape(core_text(choices[key]))}&nbsp;&nbsp;</td><td>{escape(core_text(text))}</td></tr>"
            for key, text in self._explanations.items()
            if key in self._offered
        ]
        return super().tool_tip() + (f"<table>{''.join(lines)}</table>" if lines else "")

    def _editor_to_describe(self) -> QWidget:
        return self._combo

    def _on_activated(self, index: int) -> None:
        self._offer(self._combo.itemData(index))


class TypedChoiceField(TypedField):
    """A number that can be typed, taken from a list of usual ones, or stepped with Up, Down and the wheel.

    Alt+Down opens the list.
    """

    def __init__(
        self, name: str, info: FieldInfo, theme: Theme, presets: Sequence[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, info, theme, parent)
        self._combo = ComboBox(theme, self, editable=True)
        self._combo.setObjectName(name)
        self._combo.setMaxVisibleItems(len(presets))
        for preset in presets:
            self._combo.addItem(self._text(preset), preset)
        self._finish(self._combo)
        edit = self._combo.lineEdit()
        assert edit is not None
        self._describe(edit)
        self._watch(edit, self._combo)
        self._combo.wheel_turned.connect(self._on_stepped)
        self._combo.activated.connect(self._on_activated)

    def show_value(self, value: Any) -> None:
        self._value = value
        if not self._entry.is_typing:
            with QSignalBlocker(self._combo):
                self._combo.setCurrentIndex(self._place_of(value))
        self._entry.show_text(self._text(value))

    def _place_of(self, value: Any) -> int:
        """In the list, or -1. Qt's own search knows no whole numbers above 2⁶³, and learners type them."""
        places = range(self._combo.count())
        return next((place for place in places if self._combo.itemData(place) == value), -1)

    def _editor_to_describe(self) -> QWidget:
        return self._combo

    def _on_activated(self, index: int) -> None:
        self._entry.restore()
        self._offer(self._combo.itemData(index))


class LogarithmicField(TypedChoiceField):
    """A number over many decades: typed, from the list, stepped by a factor of 1.26, or by the slider beside the label.

    Parameters
    ----------
    presets : sequence of float
        The list, ascending; the slider goes from the first to the last of them.
    """

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        presets: Sequence[float] = RATE_PRESETS,
    ) -> None:
        super().__init__(name, info, theme, presets, parent)
        self._add_slider(logarithmic_stops(presets[0], presets[-1]))
        # The keyboard has Up and Down in the text: a second stop on the way of Tab would only be in the way.
        self._slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._describe(self._slider, self.tr("{field}, slider").format(field=self._label.text()))
        self._heading.addWidget(self._slider, 1)

    def show_value(self, value: float) -> None:
        super().show_value(value)
        self._show_on_slider(value)

    def _on_stepped(self, direction: int) -> None:
        lowest, highest = self.info.minimum or 1e-12, self.info.maximum or 1e12
        stepped = next_stop(logarithmic_stops(lowest, highest), self._value, direction)
        if stepped is not None:
            self._offer(stepped)


class BatchField(TypedChoiceField):
    """The batch size: a number, or all training examples (None), whose number is shown."""

    def __init__(self, name: str, info: FieldInfo, theme: Theme, parent: QWidget | None = None) -> None:
        self._n_examples: int | None = None
        super().__init__(name, info, theme, (None, *BATCH_PRESETS), parent)

    def show_example_count(self, n_examples: int) -> None:
        """How many "all" are."""
        if n_examples != self._n_examples and not self._entry.is_typing:
            self._n_examples = n_examples
            self._combo.setItemText(0, self._text(None))
            self._entry.show_text(self._text(self._value))

    def _text(self, value: int | None) -> str:
        if value is not None:
            return str(value)
        if self._n_examples is None:
            return self.tr("all")
        return self.tr("all {count}").format(count=count(self._n_examples))

    def _parse(self, text: str) -> int | None:
        if text.strip().casefold().startswith(self.tr("all").casefold()):
            return None
        try:
            return parse_whole_number(text)
        except ValueError:
            sentence = self.tr("“{text}” is not a batch size. Use a whole number, for example 10, or “all”.")
            raise ValueError(sentence.format(text=text.strip()[:24])) from None

    def _on_stepped(self, direction: int) -> None:
        """Beyond the largest batch of the list come all examples."""
        if self._value is None:
            stepped = None if direction > 0 else float(BATCH_PRESETS[-1])
        else:
            stepped = next_stop(BATCH_PRESETS, self._value, direction)
            if stepped is None and direction < 0:
                return
        self._offer(None if stepped is None else int(stepped))


def logarithmic_stops(lowest: float, highest: float) -> list[float]:
    """From ``lowest`` to ``highest`` ten stops a decade, rounded to two digits: 1, 1.3, 1.6, 2, 2.5, 3.2, 4 ..."""
    first = round(math.log10(lowest) * _STEPS_PER_DECADE)
    last = round(math.log10(highest) * _STEPS_PER_DECADE)
    return [float(f"{10 ** (step / _STEPS_PER_DECADE):.1e}") for step in range(first, last + 1)]
