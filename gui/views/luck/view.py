"""How often training works from other start weights."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe


class LuckView(LinkedView):
    """How often training works from other start weights."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("luck_view")
        describe(self, self.tr("How often training works from other start weights."), self.tr("Luck"))
