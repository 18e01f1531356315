"""What the keys mean in the network diagram, and where they lead. What is done then, the view decides."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gui.views.network.parts import Direction, Part, Structure, step
from gui.views.network.pointing import NetworkPointing

Meaning = Direction | Literal["act", "add", "remove", "hide", "diagnose"]

DIRECTIONS: tuple[Direction, ...] = ("left", "right", "up", "down", "first", "last")

_KEYS: dict[int, Meaning] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
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


class NetworkKeys(QObject):
    """The keyboard on the diagram: it moves the focus itself and says what else is asked for.

    Emits
    -----
    acted(Part), sign_wanted(Part)
        The focused part, or the first one, is to be used; the next sign from there on is to be opened.
    unit_added(int), unit_removed(int)
        The hidden layer of the focused part.
    """

    acted = Signal(object)
    sign_wanted = Signal(object)
    unit_added = Signal(int)
    unit_removed = Signal(int)

    def __init__(self, pointing: NetworkPointing, parent: QObject) -> None:
        super().__init__(parent)
        self._pointing = pointing

    def come(self, structure: Structure) -> None:
        """The focus came by Tab: show where it is."""
        self._pointing.focus_on(self._pointing.focused or _first(structure), shown=True)

    def press(self, event: QKeyEvent, structure: Structure) -> bool:
        """Do what a key means; False if it means nothing here."""
        pointing, meaning = self._pointing, key_meaning(event)
        part = pointing.focused or _first(structure)
        is_hidden_layer = 1 <= part.layer < structure.n_layers
        if meaning in DIRECTIONS:
            # The first arrow key only shows where the focus is.
            pointing.focus_on(step(structure, part, meaning) if pointing.focus_is_shown else part, shown=True)
        elif meaning == "diagnose":
            self.sign_wanted.emit(part)
        elif meaning == "act" and pointing.focus_is_shown:
            self.acted.emit(part)
        elif meaning == "hide" and pointing.focus_is_shown:
            pointing.focus_on(part, shown=False)
        elif meaning == "add" and is_hidden_layer:
            self.unit_added.emit(part.layer)
        elif meaning == "remove" and is_hidden_layer:
            self.unit_removed.emit(part.layer)
        else:
            return False
        return True


def _first(structure: Structure) -> Part:
    return Part("feature", 0, structure.slots[0])
