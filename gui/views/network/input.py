"""Keys on the network diagram: what each of them means. What is done then, the view decides."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.base.diagram.parts import Direction
from gui.base.diagram.pointing import DIRECTION_KEYS

Meaning = Direction | Literal["act", "add", "remove", "hide", "diagnose"]

DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

_KEYS: dict[int, Meaning] = {
    **DIRECTION_KEYS,
    Qt.Key.Key_Return: "act",
    Qt.Key.Key_Enter: "act",
    Qt.Key.Key_F2: "act",
    Qt.Key.Key_Space: "act",
    Qt.Key.Key_Escape: "hide",
}

# By what they write, not by where they are: the plus is elsewhere on every keyboard. "=" is the plus without Shift.
_TEXTS: dict[str, Meaning] = {"+": "add", "=": "add", "-": "remove", "−": "remove", "d": "diagnose"}


def key_meaning(event: QKeyEvent) -> Meaning | None:
    """What a key asks for; None for a key that is not the diagram's."""
    return _KEYS.get(event.key()) or _TEXTS.get(event.text())
