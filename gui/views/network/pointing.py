"""What of the network diagram is pointed at: by the pointer, by the keyboard, or from another view.

It keeps these three apart, tells the others what the learner points at here, and emits nothing for what comes from
elsewhere. What it looks like is not its business.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal

from core.explain.target import Target
from gui.views.network.hits import Place, middle_of, part_at
from gui.views.network.layout import NetworkLayout
from gui.views.network.parts import Part, Structure
from gui.views.network.targets import part_of, target_of


class NetworkPointing(QObject):
    """Pointer and focus on the diagram.

    Emits
    -----
    changed()
        When something else is pointed at or focused here.
    unit_hovered(object)
        ``(layer, unit)`` or None, when it is another one.
    pointed(object)
        The ``Target`` or None, when it is another one.

    Attributes
    ----------
    pointer : QPointF
        Where the pointer was last.
    hovered, focused : Part or None
        Under the pointer, and with the keyboard's focus, which is not always shown.
    """

    changed = Signal()
    unit_hovered = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pointer = QPointF()
        self.hovered: Part | None = None
        self.focused: Part | None = None
        self.focus_is_shown = False
        self._elsewhere: Target | None = None
        self._structure: Structure | None = None
        self._unit: tuple[int, int] | None = None
        self._target: Target | None = None

    @property
    def part(self) -> Part | None:
        """What the learner points at here, with the pointer or else with the keyboard."""
        return self.hovered if self.hovered is not None else self.shown_focus

    @property
    def lit(self) -> Part | None:
        """What is to be emphasised: what is pointed at here, else what is pointed at elsewhere."""
        part = self.part
        if part is None and self._elsewhere is not None and self._structure is not None:
            return part_of(self._elsewhere, self._structure)
        return part

    @property
    def shown_focus(self) -> Part | None:
        """What gets the focus ring."""
        return self.focused if self.focus_is_shown else None

    def take_layout(self, layout: NetworkLayout) -> None:
        """Forget what a new layout does not have."""
        self._structure = layout.structure
        if self.focused is not None and not self.focused.is_in(layout.structure):
            self.focused = None
        if self.hovered is not None:
            self.hovered = part_at(layout, self.pointer.x(), self.pointer.y())

    def hover(self, part: Part | None) -> bool:
        """The pointer came to a part; says whether that is another one."""
        if part == self.hovered:
            return False
        self.hovered = part
        self._tell()
        return True

    def focus_on(self, part: Part | None, shown: bool) -> None:
        """The keyboard came to a part; it is shown once keys are used."""
        self.focused = part
        self.focus_is_shown = shown and part is not None
        self._tell()

    def show_elsewhere(self, target: Target | None) -> bool:
        """Something is pointed at in another view; says whether that can look different here."""
        before = self.lit
        self._elsewhere = target
        return self.lit != before

    def near(self, layout: NetworkLayout, part: Part) -> Place:
        """Where a card or the editor should be close to."""
        return (self.pointer.x(), self.pointer.y()) if part == self.hovered else middle_of(layout, part)

    def tell_unit(self) -> None:
        """Report what is pointed at, as far as it is something else than before."""
        part, structure = self.part, self._structure
        unit = part.unit_in(structure) if part is not None and structure is not None else None
        target = target_of(part, structure) if structure is not None else None
        if unit != self._unit:
            self._unit = unit
            self.unit_hovered.emit(unit)
        if target != self._target:
            self._target = target
            self.pointed.emit(target)

    def _tell(self) -> None:
        self.changed.emit()
        self.tell_unit()
