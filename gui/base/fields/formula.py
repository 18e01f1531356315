"""A field for a formula: typed, or taken from a list of examples. What is typed is checked at each key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from core.data.formula import parse_formula
from core.errors import InvalidInputError
from core.experiment.spec import FieldInfo
from gui.base.fields.choice import TypedChoiceField
from gui.base.language import core_text
from gui.base.theme import Theme


class FormulaField(TypedChoiceField):
    """Its value is a formula's plain text; it is shown as in print.

    Parameters
    ----------
    examples : sequence of str
        The list, in plain text.
    check : callable
        Raises an ``InvalidInputError`` for a formula that cannot be used, though it can be read.
    """

    def __init__(
        self,
        name: str,
        info: FieldInfo,
        theme: Theme,
        examples: Sequence[str],
        check: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, info, theme, examples, parent)
        self._check = check
        self._is_checking = False
        edit = self._combo.lineEdit()
        assert edit is not None
        edit.textEdited.connect(self._on_text_edited)

    def _text(self, value: str) -> str:
        return parse_formula(value).display()

    def _parse(self, text: str) -> str:
        try:
            plain = parse_formula(text).text
            self._check(plain)
        except InvalidInputError as error:
            raise ValueError(core_text(error.reason)) from error
        return plain

    def _give_text_back(self) -> None:
        if not self._is_checking:
            super()._give_text_back()

    def _on_text_edited(self, text: str) -> None:
        """Say what is wrong with the text so far, which stays."""
        try:
            self._parse(text)
            sentence = ""
        except ValueError as error:
            sentence = str(error)
        self._is_checking = True
        self.show_problem(sentence)
        self._is_checking = False
