"""Fields for a number that is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

from core.experiment.spec import FieldInfo
from gui.base.fields.base import Field, number_text
from gui.base.fields.text_entry import TextEntry
from gui.base.formatting import parse_number
from gui.base.theme import Theme


class NumberField(Field):
    """A number with its label above, or beside it where ``inline``.

    ``digits`` is the width that is kept free for typing; where ``wide``, it takes all the room there is.
    """

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
        self._entry = TextEntry(self._edit, steps=self._steps())
        self._entry.entered.connect(self._on_entered)
        self._entry.stepped.connect(self._on_stepped)
        self._entry.restored.connect(self._on_restored)

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

    def _steps(self) -> bool:
        return False

    def _text(self, value: float) -> str:
        return number_text(value)

    def _parse(self, text: str) -> float:
        return parse_number(text)

    def _on_entered(self, text: str) -> None:
        value = parsed(self, self._entry, self._parse, text)
        if value is not None:
            self._offer(value)

    def _on_stepped(self, direction: int) -> None:
        """Only where a step has a natural size."""

    def _give_text_back(self) -> None:
        self._entry.restore()

    def _on_restored(self) -> None:
        self.show_problem("")


class WholeNumberField(NumberField):
    """A whole number; Up and Down step by one within the limits."""

    def _steps(self) -> bool:
        return True

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
        sentence = QCoreApplication.translate("Field", "{number} is not a whole number. Use for example 42.")
        raise ValueError(sentence.format(number=number_text(number)))
    return int(number)


def parsed(field: Field, entry: TextEntry, parse: Callable[[str], float | None], text: str) -> float | None:
    """What ``parse`` makes of a text; None, with the reason under the field and the text kept, if it cannot be used."""
    try:
        return parse(text)
    except ValueError as error:
        field.show_problem(str(error))
        entry.keep(text)
        return None
