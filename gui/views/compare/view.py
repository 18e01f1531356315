"""The present run and up to three others that differ from it in one thing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe


class CompareView(LinkedView):
    """The present run and up to three others that differ from it in one thing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("compare_view")
        describe(
            self,
            self.tr("The present run and up to three others that differ from it in one thing."),
            self.tr("Runs side by side"),
        )
