"""Each weight, its gradient and its update along the run."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe


class WeightsView(LinkedView):
    """Each weight, its gradient and its update along the run."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("weights_view")
        describe(self, self.tr("Each weight, its gradient and its update along the run."), self.tr("Weights over time"))
