"""The controls of the plane: small buttons above it, switches below it, and the layout that places them.

The switches flow in rows as the plane is wide.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from html import escape

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget

from core.data.names import PLAIN_NAMES
from core.data.region import USUAL_REGION
from core.experiment.plane_axes import X1_AND_X2
from gui.base.formatting import MINUS
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.plane.chooser import PlaneChooser
from gui.views.plane.geometry import Box, PlaneParts, arrange, mark_places
from gui.views.plane.output_choice import OutputChoice
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
    """Check boxes of what is drawn, and the choice of an output. What means nothing for the data is not there.

    Attributes
    ----------
    output : OutputChoice

    Emits
    -----
    test_shown_changed(on), discretised_changed(on), border_shown_changed(on)
        When the learner switched; not when it was set from outside.
    extras_changed()
        The learner switched one of the others.
    """

    test_shown_changed = Signal(bool)
    discretised_changed = Signal(bool)
    border_shown_changed = Signal(bool)
    extras_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        discretise_help = self.tr(
            "Show only the predicted class, each in one colour. Of two classes it is that of the blue circles ● where"
            " the output is above 0.5."
        )
        border_help = self.tr(
            "Show the curve that parts the classes in truth, a line of dashes and dots, and on how much of the area the"
            " network is right."
        )
        residuals_help = self.tr(
            "Draw how far each prediction a is from its number y. On the plane, a bar goes up where a is above y, and"
            " down where it is below."
        )
        parts_help = self.tr(
            "Draw what each unit of the last hidden layer adds to the output, w a: with the bias they add up to the"
            " network's curve."
        )
        exact_help = self.tr("Draw the curve that the points were made from, before noise was added (broken line).")
        test_help = self.tr("Show the test points (hollow). The network is never trained on them.")
        self._boxes = {
            "test": self._box("show_test_data", self.tr("Show test data"), test_help),
            "discretise": self._box("discretise", self.tr("Discretise"), discretise_help),
            "border": self._box("show_true_border", self.tr("True border"), border_help),
            "residuals": self._box("show_residuals", self.tr("Residuals"), residuals_help),
            "parts": self._box("show_parts", self.tr("Units"), parts_help),
            "exact": self._box("show_exact", self.tr("True curve"), exact_help),
        }
        for name in ("test", "border"):
            self._boxes[name].setChecked(True)
        self._boxes["test"].toggled.connect(self.test_shown_changed)
        self._boxes["discretise"].toggled.connect(self.discretised_changed)
        self._boxes["border"].toggled.connect(self.border_shown_changed)
        for name in ("residuals", "parts", "exact"):
            self._boxes[name].toggled.connect(self.extras_changed)
        self.output = OutputChoice(theme, self)
        self.offer(("test", "discretise"))

    def offer(self, names: Collection[str]) -> None:
        """Let these be there, of test, discretise, border, residuals, parts and exact."""
        self._offered = [name for name in self._boxes if name in names]
        for name, box in self._boxes.items():
            box.setVisible(name in names)

    def size_in(self, width: int) -> tuple[int, int]:
        """Width and height that they take where there is this width."""
        widths = self._widths(width)
        places = mark_places(widths, width)
        across = max(x + own for (x, _), own in zip(places, widths, strict=True))
        n_rows, height = places[-1][1] + 1, max(box.sizeHint().height() for box in self._there)
        return min(across, max(width, 0)), n_rows * (height + _ROW_GAP) - _ROW_GAP

    def place(self, box: Box, width: int) -> None:
        """Go to a place, in as many rows as the width asks for, with a shorter text where even one is too long."""
        text = self.tr("Show test data") if self._whole_width() <= width else self.tr("Test data")
        test = self._boxes["test"]
        if text != test.text():
            test.setText(text)
        widths = self._widths(width)
        height = max(shown.sizeHint().height() for shown in self._there)
        for shown, own, (x, row) in zip(self._there, widths, mark_places(widths, width), strict=True):
            shown.setGeometry(x, row * (height + _ROW_GAP), own, height)
        self.setGeometry(*box)

    @property
    def _there(self) -> list[QWidget]:
        boxes: list[QWidget] = [self._boxes[name] for name in self._offered]
        return boxes if self.output.isHidden() else [*boxes, self.output]

    def _widths(self, width: int) -> list[int]:
        whole = self._whole_width()
        length = self._boxes["test"].fontMetrics().horizontalAdvance
        short = whole - length(self.tr("Show test data")) + length(self.tr("Test data"))
        first = whole if whole <= width else short
        return [first, *(box.sizeHint().width() for box in self._there[1:])]

    def _whole_width(self) -> int:
        """Width of the first box with its whole text, whichever it has now."""
        box = self._boxes["test"]
        length = box.fontMetrics().horizontalAdvance
        return box.sizeHint().width() - length(box.text()) + length(self.tr("Show test data"))

    @property
    def is_test_shown(self) -> bool:
        """Whether test points are drawn."""
        return self._boxes["test"].isChecked()

    @property
    def is_discretised(self) -> bool:
        """Whether the plane shows flat colours."""
        return "discretise" in self.shown

    @property
    def is_border_shown(self) -> bool:
        """Whether the true border is to be drawn."""
        return self._boxes["border"].isChecked()

    @property
    def shown(self) -> frozenset[str]:
        """What is switched on, of what is there."""
        return frozenset(name for name in self._offered if self._boxes[name].isChecked())

    def look_as(self, other: PlaneSwitches) -> None:
        """Show the same without saying so."""
        self.show_states(**{name: box.isChecked() for name, box in other._boxes.items()})

    def show_states(self, **states: bool) -> None:
        """Set switches by their names without saying so."""
        for name, is_on in states.items():
            box = self._boxes[name]
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)

    def _box(self, object_name: str, text: str, help_text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(object_name)
        describe(box, help_text)
        return box


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
    n_classes : int
        How many classes there are.
    plane : PlaneAxes
        Which columns lie on the axes.
    layout : PlaneLayout
    """

    def __init__(
        self,
        theme: Theme,
        switches: PlaneSwitches,
        buttons: PlaneButtons,
        chooser: PlaneChooser,
    ) -> None:
        self._theme = theme
        self._switches = switches
        self._buttons = buttons
        self._chooser = chooser
        self.region = USUAL_REGION
        self.names = PLAIN_NAMES
        self.true_border = ""
        self.n_classes = 2
        self.plane = X1_AND_X2
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
        self._chooser.setGeometry(*self.layout.chooser)
        return self._measured != before

    def _parts(self, width: int) -> PlaneParts:
        for_buttons = 0 if self._buttons.isHidden() else width - title_width(self._theme)
        sizes = self._switches.size_in(width), self._buttons.size_in(for_buttons)
        what = self.region, self.names, self.n_classes, self.true_border
        columns = self.plane.first, self.plane.second
        texts = self._theme.font().key(), what, columns
        if self._texts[0] != texts:  # the height is needed for many widths, one after the other
            self._texts = texts, measured_parts(self._theme, *what, self.plane)
        chooser = 0 if self._chooser.isHidden() else self._chooser.sizeHint().height() + 4
        return replace(self._texts[1], switches=sizes[0], buttons=sizes[1], chooser=chooser)
