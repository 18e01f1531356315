"""What all fields share: the label, the tooltip that teaches, the problem sentence under the field, the signals."""

from __future__ import annotations

from html import escape
from typing import Any

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.experiment.spec import Effect, FieldInfo
from gui.base.formatting import MINUS, count
from gui.base.language import core_text, localised, tr
from gui.base.theme import Theme

SMALL = 0.92
"""Size of labels and hints, relative to the window's font."""

_HEADING_HEIGHT = 17


class Field(QWidget):
    """A labelled editor of one value.

    Parameters
    ----------
    name : str
        Name of the spec's field; the object name is ``"<name>_field"``.
    info : FieldInfo
        What the tooltip and the accessible texts are made from.

    Emits
    -----
    edited(value)
        The learner gave another value.
    gesture_started(text), gesture_finished
        Around all ``edited`` of one drag, which are one undo step called ``text``.
    """

    edited = Signal(object)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, name: str, info: FieldInfo, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_field")
        self.name = name
        self.info = info
        self._theme = theme
        self._value: Any = None
        self._disabled_reason = ""
        self._label = QLabel(core_text(info.label), self)
        theme.dress(self._label, SMALL)
        self._label.setToolTip(self.tool_tip())
        self._label.setAccessibleDescription(core_text(info.help))
        self._hint = QLabel(self)
        self._hint.setObjectName(f"{name}_hint")
        self._hint.setProperty("role", "hint")
        theme.dress(self._hint, SMALL)
        self._hint.setWordWrap(True)
        # A long sentence makes the field higher, never wider.
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._hint.hide()
        self._heading = QHBoxLayout()
        self._heading.setSpacing(6)
        self._heading.addWidget(self._label)
        # Fields side by side stand on one line, whether or not a slider is beside the label.
        self._heading.addStrut(_HEADING_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(self._heading)

    @property
    def problem(self) -> str:
        """The sentence under the field; empty if there is none."""
        return self._hint.text()

    def show_value(self, value: Any) -> None:
        """Show what is in force. Emits nothing, and leaves a text that is being typed alone."""
        raise NotImplementedError

    def show_problem(self, sentence: str) -> None:
        """Say under the field what is wrong with what was entered; an empty sentence takes it away, and the text that
        could not be used with it."""
        if sentence != self.problem:
            if not sentence:
                self._give_text_back()
            self._hint.setText(sentence)
            self._hint.setVisible(bool(sentence))
            self._editor_to_describe().setAccessibleDescription(sentence or self._description())

    def _give_text_back(self) -> None:
        """Show the text of the value in force instead of one that could not be used."""

    def show_disabled_reason(self, reason: str) -> None:
        """Grey the field out and say why in its tooltip; an empty reason makes it usable."""
        if reason == self._disabled_reason:
            return
        before, self._disabled_reason = self.tool_tip(), reason
        self.setEnabled(not reason)
        for part in self.findChildren(QWidget):
            if part.toolTip() == before:
                part.setToolTip(self.tool_tip())
        self._editor_to_describe().setAccessibleDescription(self._description())

    def undo_text(self) -> str:
        """What a change of this field is called in the Edit menu."""
        return self.tr("Change {field}").format(field=core_text(self.info.label))

    def tool_tip(self) -> str:
        """Name, meaning, range and what a change costs, as rich text."""
        lines = [f"<b>{escape(core_text(self.info.label))}</b>", escape(core_text(self.info.help))]
        parts = self._disabled_reason, self._range_text(), effect_text(self.info.effect)
        lines += [escape(text) for text in parts if text]
        return "<br>".join(lines)

    def _editor_to_describe(self) -> QWidget:
        """The widget that takes the typing."""
        raise NotImplementedError

    def _finish(self, editor: QWidget) -> None:
        """Put the editor and the hint under the label, and give the editor its texts."""
        self._column.addWidget(editor)
        self._column.addWidget(self._hint)
        self._describe(editor)
        self._label.setBuddy(editor)

    def _describe(self, editor: QWidget, name: str = "") -> None:
        editor.setAccessibleName(name or core_text(self.info.label))
        editor.setAccessibleDescription(self._description())
        editor.setToolTip(self.tool_tip())

    def _description(self) -> str:
        parts = core_text(self.info.help), self._disabled_reason, self._range_text(), effect_text(self.info.effect)
        return " ".join(part for part in parts if part)

    def _range_text(self) -> str:
        minimum, maximum = self.info.minimum, self.info.maximum
        if minimum is None or maximum is None:
            return ""
        return self.tr("From {minimum} to {maximum}.").format(
            minimum=self._limit_text(minimum), maximum=self._limit_text(maximum)
        )

    def _limit_text(self, limit: float) -> str:
        return count(int(limit)) if limit == int(limit) else number_text(limit)

    def _offer(self, value: Any) -> None:
        """The learner gave ``value``: show it, and report it if it is another one."""
        self.show_problem("")
        old = self._value
        self.show_value(value)
        if value != old or type(value) is not type(old):
            self.edited.emit(value)


class FlatLineEdit(QLineEdit):
    """A value that looks like a text until one points at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(0, 0, -3, 0)
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 0 1px; min-height: 0; }"
            "QLineEdit:hover:enabled { border-color: palette(mid); background: palette(base); }"
            "QLineEdit:focus { border-color: palette(highlight); background: palette(base); }"
        )


def effect_text(effect: Effect) -> str:
    """What a change costs, as a sentence."""
    sentences = {
        Effect.REDRAW: tr("A change affects only the display."),
        Effect.LIVE: tr("A change keeps the weights."),
        Effect.RESTRUCTURE: tr("A change keeps as many weights as possible."),
        Effect.RESTART: tr("A change restarts the run."),
    }
    return sentences[effect]


def number_text(value: float) -> str:
    """A setting as a learner would type it, to six digits: ``"0.3"``, ``"0.00001"``, ``"1e−6"``, ``"10000"``."""
    size = abs(value)
    if size and not 1e-5 <= size < 1e6:
        mantissa, exponent = f"{value:.5e}".split("e")
        text = f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    else:
        text = np.format_float_positional(value, precision=6, fractional=False, trim="-")
    return localised(text.replace("-", MINUS))
