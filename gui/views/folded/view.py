"""How a layer moves the points and bends the plane."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe


class FoldedView(LinkedView):
    """How a layer moves the points and bends the plane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("folded_view")
        describe(self, self.tr("How a layer moves the points and bends the plane."), self.tr("Folded plane"))
