"""The loss over two weights or directions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe


class SurfaceView(LinkedView):
    """The loss over two weights or directions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("surface_view")
        describe(self, self.tr("The loss over two weights or directions."), self.tr("Loss surface"))
