"""The two switches below the plane: whether test points are drawn, and whether the plane shows all shades.

They stand side by side, or one above the other where the plane is too narrow for that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QWidget

from gui.base.formatting import wrapped
from gui.views.plane.layout import Box

_GAP, _ROW_GAP = 14, 2


class PlaneSwitches(QWidget):
    """Two check boxes.

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
        layout = self._boxes = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        test_help = self.tr("Show the test points (hollow). The network is never trained on them.")
        discretise_help = self.tr(
            "Show only the predicted class: that of the blue circles ● where the output is above 0.5, that of the"
            " orange triangles ▲ elsewhere."
        )
        for box, help_text in ((self._test_box, test_help), (self._discretise_box, discretise_help)):
            box.setToolTip(wrapped(help_text))
            box.setAccessibleDescription(help_text)
            layout.addWidget(box)
        self._test_box.toggled.connect(self.test_shown_changed)
        self._discretise_box.toggled.connect(self.discretised_changed)

    def size_in(self, width: int) -> tuple[int, int]:
        """Width and height that they take where there is this width."""
        widths = self._whole_width(), self._discretise_box.sizeHint().width()
        heights = self._test_box.sizeHint().height(), self._discretise_box.sizeHint().height()
        if self._fit_in_row(width):
            return sum(widths) + _GAP, max(heights)
        return min(max(widths), max(width, 0)), sum(heights) + _ROW_GAP

    def place(self, box: Box, width: int) -> None:
        """Go to a place, in a row or a column as there is width for, with a shorter text where even that is narrow."""
        in_row = self._fit_in_row(width)
        way = QBoxLayout.Direction.LeftToRight if in_row else QBoxLayout.Direction.TopToBottom
        self._boxes.setDirection(way)
        self._boxes.setSpacing(_GAP if in_row else _ROW_GAP)
        text = self.tr("Show test data") if self._whole_width() <= width else self.tr("Test data")
        if text != self._test_box.text():
            self._test_box.setText(text)
        self.setGeometry(*box)

    def _fit_in_row(self, width: int) -> bool:
        return self._whole_width() + _GAP + self._discretise_box.sizeHint().width() <= width

    def _whole_width(self) -> int:
        """Width of the first box with its whole text, whichever it has now."""
        length = self._test_box.fontMetrics().horizontalAdvance
        return self._test_box.sizeHint().width() - length(self._test_box.text()) + length(self.tr("Show test data"))

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
