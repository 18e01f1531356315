"""Pointer and keyboard on a network that is drawn: what is pointed at, here or in another view.

What it looks like and what is done then, the view decides.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from core.explain.target import Target
from gui.base.diagram.figure import Drawn
from gui.base.diagram.parts import Direction, Part, part_of, step
from gui.base.diagram.places import Place, middle_of, part_at

DIRECTION_KEYS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


class NetworkPointing(QObject):
    """Pointer and focus on the diagram.

    Emits
    -----
    changed()
        When something else is pointed at or focused here.

    Attributes
    ----------
    pointer : QPointF
        Where the pointer was last.
    hovered, focused : Part or None
        Under the pointer, and with the keyboard's focus, which is not always shown.
    marked : Target or None
        What stands out while nothing is pointed at.
    """

    changed = Signal()

    def __init__(self, diagram: Drawn, parent: QObject) -> None:
        super().__init__(parent)
        self._diagram = diagram
        self.pointer = QPointF()
        self.hovered: Part | None = None
        self.focused: Part | None = None
        self.focus_is_shown = False
        self.marked: Target | None = None
        self._elsewhere: Target | None = None

    @property
    def part(self) -> Part | None:
        """What the learner points at here, with the pointer or else with the keyboard."""
        return self.hovered if self.hovered is not None else self.shown_focus

    @property
    def highlighted(self) -> Part | None:
        """What is pointed at here, else what is pointed at elsewhere."""
        structure = self._diagram.layout.structure
        return self.part or part_of(self._elsewhere, structure) or part_of(self.marked, structure)

    @property
    def shown_focus(self) -> Part | None:
        """What gets the focus ring."""
        return self.focused if self.focus_is_shown else None

    def take_layout(self) -> None:
        """Forget what a new layout does not have."""
        if self.focused is not None and not self.focused.is_in(self._diagram.layout.structure):
            self.focused = None
        if self.hovered is not None:
            self.hovered = part_at(self._diagram.layout, self.pointer.x(), self.pointer.y())

    def hover(self, part: Part | None) -> bool:
        """The pointer came to a part; says whether that is another one."""
        if part == self.hovered:
            return False
        self.hovered = part
        self.changed.emit()
        return True

    def focus_on(self, part: Part | None, shown: bool) -> None:
        """The keyboard came to a part; it is shown once keys are used."""
        self.focused = part
        self.focus_is_shown = shown and part is not None
        self.changed.emit()

    def walk(self, direction: Direction) -> None:
        """An arrow key was pressed; the first one only shows where the focus is."""
        structure = self._diagram.layout.structure
        part = self.focused or structure.first
        self.focus_on(step(structure, part, direction) if self.focus_is_shown else part, shown=True)

    def show_elsewhere(self, target: Target | None) -> bool:
        """Something is pointed at in another view; says whether that can look different here."""
        before = self.highlighted
        self._elsewhere = target
        return self.highlighted != before

    def near(self, part: Part) -> Place:
        """Where a card or the editor should be close to."""
        pointer = self.pointer.x(), self.pointer.y()
        return pointer if part == self.hovered else middle_of(self._diagram.layout, part)
