"""What the views in docks have in common that are built late: pictures come in while they are seen, and what one view
points at is shown by all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.theme import Theme


class LinkedView(QWidget):
    """A view that draws pictures of the run only while it is seen.

    Emits
    -----
    pointed(object)
        The ``Target`` that the pointer or the keyboard comes to; None when it leaves.
    came_into_sight()
        Before it is painted for the first time after it was hidden: the present picture is wanted.

    All in the GUI thread.
    """

    pointed = Signal(object)
    came_into_sight = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show a moment of the run."""
        self._snapshot = snapshot
        self.update()

    def look_as(self, live: LinkedView) -> None:
        """Look at things as another view of the same kind does, before it draws a picture for a file."""

    @property
    def way_s(self) -> float:
        """How long it takes to show all of what moves in this view at one iteration; 0 where nothing does."""
        return 0.0

    def show_way(self, share: float) -> None:
        """Show that, in a copy for a picture, at a share of the way from its beginning to its end."""

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere."""

    def show_example(self, index: int | None) -> None:
        """Mark the example that the learner works with, a place in the data; None where none was chosen."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_into_sight.emit()
