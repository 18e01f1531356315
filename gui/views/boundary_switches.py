"""The two switches below the plane: whether test points are drawn, and whether the plane shows all shades."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gui.formatting import wrapped

_GAP = 14


class PlaneSwitches(QWidget):
    """Two check boxes in a row.

    Emits
    -----
    test_shown_changed(on), discretised_changed(on)
        When the learner switched; not when it was set from outside.
    """

    test_shown_changed = Signal(bool)
    discretised_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._test_box = QCheckBox(self.tr("Show test data"), self)
        self._test_box.setObjectName("show_test_data")
        self._test_box.setChecked(True)
        self._discretise_box = QCheckBox(self.tr("Discretise"), self)
        self._discretise_box.setObjectName("discretise")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        test_help = self.tr("Show the test points (hollow). The network is never trained on them.")
        discretise_help = self.tr(
            "Show only the predicted class: class 1 where the output is above 0.5, class 0 elsewhere."
        )
        for box, help_text in ((self._test_box, test_help), (self._discretise_box, discretise_help)):
            box.setToolTip(wrapped(help_text))
            box.setAccessibleDescription(help_text)
            layout.addWidget(box)
        self._test_box.toggled.connect(self.test_shown_changed)
        self._discretise_box.toggled.connect(self.discretised_changed)

    @property
    def is_test_shown(self) -> bool:
        """Whether test points are drawn."""
        return self._test_box.isChecked()

    @property
    def is_discretised(self) -> bool:
        """Whether the plane shows two flat colours."""
        return self._discretise_box.isChecked()

    def show_states(self, *, is_test_shown: bool | None = None, is_discretised: bool | None = None) -> None:
        """Set a switch without saying so; None leaves it as it is."""
        for box, state in ((self._test_box, is_test_shown), (self._discretise_box, is_discretised)):
            if state is not None:
                box.blockSignals(True)
                box.setChecked(state)
                box.blockSignals(False)
