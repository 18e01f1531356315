"""The controls of the plane: small buttons above it, two switches below it, and the layout that places them.

The switches stand side by side, or one above the other where the plane is too narrow for that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QToolButton, QWidget

from core.data.names import PLAIN_NAMES
from core.data.region import USUAL_REGION
from gui.base.formatting import MINUS
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.plane.geometry import Box, PlaneParts, arrange
from gui.views.plane.surroundings import measured_parts, title_width


class PlaneButtons(QWidget):
    """Buttons in a row.

    Emits
    -----
    equal_scales_changed(on)
        When the learner switched; not when it was set from outside.
    """

    equal_scales_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self._equal = self._button(
            "plane_equal_scales",
            "1:1",
            self.tr("Equal scales"),
            self.tr(
                "The same scale on both axes, so that circles look like circles. When off, each axis fits its own data."
            ),
        )
        self._equal.setCheckable(True)
        self._scales_differ = False
        self.zoom_out = self._button(
            "plane_zoom_out",
            MINUS,
            self.tr("Zoom out"),
            self.tr("Show more of the plane: key −, or the wheel over the plane (with Shift for eraser and spray)."),
        )
        self.zoom_in = self._button(
            "plane_zoom_in",
            "+",
            self.tr("Zoom in"),
            self.tr(
                "Enlarge a part of the plane: key +, or the wheel over the plane (with Shift for eraser and spray). To"
                " move the view, drag with Ctrl or the middle button, or press Alt and an arrow key."
            ),
        )
        self.fit = self._button(
            "plane_fit",
            self.tr("Fit"),
            self.tr("Fit"),
            self.tr("Show all points: key Home, or a double click beside the plane."),
        )
        self._equal.toggled.connect(self.equal_scales_changed)

    def show_state(self, *, is_home: bool, scales_differ: bool, has_equal_scales: bool) -> None:
        """Show what can be done."""
        self.fit.setEnabled(not is_home)
        self._equal.blockSignals(True)
        self._equal.setChecked(has_equal_scales)
        self._equal.blockSignals(False)
        self._scales_differ = scales_differ

    def size_in(self, width: int) -> tuple[int, int]:
        """Width and height of those that find room in a width; first those go that keys and wheel stand for."""
        shown = self._in_room(width)
        height = max((button.sizeHint().height() for button in shown), default=0)
        return sum(button.sizeHint().width() + self._row.spacing() for button in shown), height

    def place(self, box: Box, width: int) -> None:
        """Go to a place, with the buttons that find room in a width."""
        shown = self._in_room(width)
        for button in (self._equal, self.zoom_out, self.zoom_in, self.fit):
            button.setVisible(button in shown)
        self.setGeometry(*box)

    def _in_room(self, width: int) -> list[QToolButton]:
        first = [self._equal] if self._scales_differ else []
        for buttons in ([*first, self.zoom_out, self.zoom_in, self.fit], [*first, self.fit], [self.fit]):
            if sum(button.sizeHint().width() + self._row.spacing() for button in buttons) <= width:
                return buttons
        return []

    def _button(self, name: str, text: str, title: str, help_text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setProperty("role", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(False)
        button.setAccessibleName(title)
        button.setAccessibleDescription(help_text)
        button.setToolTip(f"<b>{escape(title)}</b><br>{escape(help_text)}")
        self._row.addWidget(button)
        return button


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
            describe(box, help_text)
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


class PlaneArrangement:
    """Layout of the view.

    Attributes
    ----------
    region : PlaneRegion
        What of the plane is seen.
    names : DataNames
        What columns and classes are called.
    layout : PlaneLayout
    """

    def __init__(self, theme: Theme, switches: PlaneSwitches, buttons: PlaneButtons, tr: Callable[[str], str]) -> None:
        self._theme = theme
        self._switches = switches
        self._buttons = buttons
        self._tr = tr
        self.region = USUAL_REGION
        self.names = PLAIN_NAMES
        self._texts: tuple[object, PlaneParts] = None, PlaneParts(0, 0, (0, 0), (0, 0))
        self._measured = self._parts(0)
        self.layout = arrange((0, 0, 0, 0), self._measured, self.region)

    def height_for(self, width: int) -> int:
        """The height at which the square takes the whole width and no room is left over."""
        return self._parts(width).height_for(width)

    def arrange(self, area: QRect) -> bool:
        """Lay everything out in an area; says whether the view asks for another height now."""
        before, self._measured = self._measured, self._parts(area.width())
        self.layout = arrange((area.x(), area.y(), area.width(), area.height()), self._measured, self.region)
        self._switches.place(self.layout.switches, area.width())
        self._buttons.place(self.layout.buttons, self.layout.buttons[2])
        return self._measured != before

    def _parts(self, width: int) -> PlaneParts:
        for_buttons = 0 if self._buttons.isHidden() else width - title_width(self._theme, self._tr)
        sizes = self._switches.size_in(width), self._buttons.size_in(for_buttons)
        texts = self._theme.font().key(), self.region, self.names
        if self._texts[0] != texts:  # the height is needed for many widths, one after the other
            self._texts = texts, measured_parts(self._theme, self.region, self.names, self._tr)
        return replace(self._texts[1], switches=sizes[0], buttons=sizes[1])
