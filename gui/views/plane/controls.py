"""The controls of the plane: small buttons above it, switches below it, and the layout that places them.

The switches flow in rows as the plane is wide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from core.data.names import PLAIN_NAMES
from core.data.region import USUAL_REGION
from gui.base.formatting import MINUS
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.plane.geometry import Box, PlaneParts, arrange, mark_places
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


_ROW_GAP = 2


class PlaneSwitches(QWidget):
    """Check boxes in as few rows as there is width for: test data, two colours, and the true border where there is one.

    Emits
    -----
    test_shown_changed(on), discretised_changed(on), border_shown_changed(on)
        When the learner switched; not when it was set from outside.
    """

    test_shown_changed = Signal(bool)
    discretised_changed = Signal(bool)
    border_shown_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._test_box = QCheckBox(self.tr("Show test data"), self)
        self._test_box.setObjectName("show_test_data")
        self._test_box.setChecked(True)
        self._discretise_box = QCheckBox(self.tr("Discretise"), self)
        self._discretise_box.setObjectName("discretise")
        self._border_box = QCheckBox(self.tr("True border"), self)
        self._border_box.setObjectName("show_true_border")
        self._border_box.setChecked(True)
        self._border_box.hide()
        test_help = self.tr("Show the test points (hollow). The network is never trained on them.")
        discretise_help = self.tr(
            "Show only the predicted class: that of the blue circles ● where the output is above 0.5, that of the"
            " orange triangles ▲ elsewhere."
        )
        border_help = self.tr(
            "Show the curve that parts the classes in truth, a line of dashes and dots, and on how much of the area the"
            " network is right."
        )
        self._boxes = (self._test_box, self._discretise_box, self._border_box)
        for box, help_text in zip(self._boxes, (test_help, discretise_help, border_help), strict=True):
            describe(box, help_text)
        self._test_box.toggled.connect(self.test_shown_changed)
        self._discretise_box.toggled.connect(self.discretised_changed)
        self._border_box.toggled.connect(self.border_shown_changed)

    def size_in(self, width: int) -> tuple[int, int]:
        """Width and height that they take where there is this width."""
        sizes, places = self._flow(width)
        widest = max(x + size[0] for (x, _), size in zip(places, sizes, strict=True))
        n_rows, height = places[-1][1] + 1, max(size[1] for size in sizes)
        return widest if n_rows == 1 else min(widest, max(width, 0)), n_rows * (height + _ROW_GAP) - _ROW_GAP

    def place(self, box: Box, width: int) -> None:
        """Go to a place, in as many rows as there is width for, with a shorter text where even that is narrow."""
        text = self.tr("Show test data") if self._whole_width() <= width else self.tr("Test data")
        if text != self._test_box.text():
            self._test_box.setText(text)
        self.setGeometry(*box)
        sizes, places = self._flow(width)
        height = max(size[1] for size in sizes) + _ROW_GAP
        for shown, size, (x, row) in zip(self._shown_boxes, sizes, places, strict=True):
            shown.setGeometry(x, row * height, min(size[0], box[2] - x), size[1])

    def _flow(self, width: int) -> tuple[list[tuple[int, int]], tuple[tuple[int, int], ...]]:
        """Size of each box that is there, the first with its whole text; and its x and the number of its row."""
        hints = [box.sizeHint() for box in self._shown_boxes]
        sizes = [(self._whole_width(), hints[0].height()), *((hint.width(), hint.height()) for hint in hints[1:])]
        return sizes, mark_places([size[0] for size in sizes], width)

    @property
    def _shown_boxes(self) -> list[QCheckBox]:
        return [box for box in self._boxes if not box.isHidden()]

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

    @property
    def is_border_shown(self) -> bool:
        """Whether the true border is to be drawn."""
        return self._border_box.isChecked()

    def offer_border(self, has_one: bool) -> None:
        """Have a switch for the true border, or none."""
        self._border_box.setVisible(has_one)

    def show_states(
        self,
        *,
        is_test_shown: bool | None = None,
        is_discretised: bool | None = None,
        is_border_shown: bool | None = None,
    ) -> None:
        """Set a switch without saying so; None leaves it as it is."""
        for box, state in zip(self._boxes, (is_test_shown, is_discretised, is_border_shown), strict=True):
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
    true_border : str
        The curve that parts the classes, if it is known.
    layout : PlaneLayout
    """

    def __init__(self, theme: Theme, switches: PlaneSwitches, buttons: PlaneButtons, tr: Callable[[str], str]) -> None:
        self._theme = theme
        self._switches = switches
        self._buttons = buttons
        self._tr = tr
        self.region = USUAL_REGION
        self.names = PLAIN_NAMES
        self.true_border = ""
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
        texts = self._theme.font().key(), self.region, self.names, self.true_border
        if self._texts[0] != texts:  # the height is needed for many widths, one after the other
            self._texts = texts, measured_parts(self._theme, self.region, self.names, self.true_border, self._tr)
        return replace(self._texts[1], switches=sizes[0], buttons=sizes[1])
