"""The small buttons above the plane: zoom out and in, fit, and equal scales where the axes differ."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.base.formatting import MINUS
from gui.views.plane.layout import Box


class PlaneButtons(QWidget):
    """Buttons in a row.

    Emits
    -----
    zoom_asked(notches), fit_asked()
        The learner pressed a button.
    equal_scales_changed(on)
        When the learner switched; not when it was set from outside.
    """

    zoom_asked = Signal(float)
    fit_asked = Signal()
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
        self._out = self._button(
            "plane_zoom_out",
            MINUS,
            self.tr("Zoom out"),
            self.tr("Show more of the plane: key −, or the wheel over the plane (with Shift for eraser and spray)."),
        )
        self._in = self._button(
            "plane_zoom_in",
            "+",
            self.tr("Zoom in"),
            self.tr(
                "Enlarge a part of the plane: key +, or the wheel over the plane (with Shift for eraser and spray). To"
                " move the view, drag with Ctrl or the middle button, or press Alt and an arrow key."
            ),
        )
        self._fit = self._button(
            "plane_fit",
            self.tr("Fit"),
            self.tr("Fit"),
            self.tr("Show all points: key Home, or a double click beside the plane."),
        )
        self._equal.toggled.connect(self.equal_scales_changed)
        self._out.clicked.connect(self._on_out_clicked)
        self._in.clicked.connect(self._on_in_clicked)
        self._fit.clicked.connect(self.fit_asked)

    def show_state(self, *, is_home: bool, scales_differ: bool, has_equal_scales: bool) -> None:
        """Show what can be done."""
        self._fit.setEnabled(not is_home)
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
        for button in (self._equal, self._out, self._in, self._fit):
            button.setVisible(button in shown)
        self.setGeometry(*box)

    def _in_room(self, width: int) -> list[QToolButton]:
        first = [self._equal] if self._scales_differ else []
        for buttons in ([*first, self._out, self._in, self._fit], [*first, self._fit], [self._fit]):
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

    def _on_in_clicked(self) -> None:
        self.zoom_asked.emit(1.0)

    def _on_out_clicked(self) -> None:
        self.zoom_asked.emit(-1.0)
