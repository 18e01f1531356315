"""Which two columns the plane shows, of data with more than two: a list for each axis, a button that swaps them, and
one that opens the values at which the other columns are held.

It shows what an experiment has and says what the learner chose; it changes nothing itself.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStyle, QStyleOptionComboBox, QToolButton, QWidget

from core.arrays import BoolArray
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import PlaneAxes
from gui.base.data_words import column_text, held_text, symbol_text
from gui.base.fields.choice import ComboBox
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.plane.held import HeldValues

_LETTERS = 7
"""Room for so many there is at least."""


class ColumnList(ComboBox):
    """A list of columns. A name that does not fit comes after its symbol and ends in an ellipsis (``"x₃ = petal…"``),
    or is left out: two names often begin and end alike, their symbols never are the same."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        text, metrics = self.currentText(), self.fontMetrics()
        if metrics.horizontalAdvance(text) > room:
            with_symbol = str(self.currentData(Qt.ItemDataRole.ToolTipRole) or text)
            text = metrics.elidedText(with_symbol, Qt.TextElideMode.ElideRight, room)
            if len(text) < _LETTERS:
                text = with_symbol.split(" ")[0]
        option.currentText = text


class PlaneChooser(QWidget):
    """A row of controls, hidden while there are two columns or fewer.

    Emits
    -----
    chosen(PlaneAxes)
        The learner wants another plane; many times during the drag of a slider.
    near_only_switched(on)
        Only the points near the slice are to be seen, or all.
    gesture_started(text), gesture_finished()
        Around the choices of one drag.

    Attributes
    ----------
    shows_near_only : bool
    """

    chosen = Signal(object)
    near_only_switched = Signal(bool)
    gesture_started = Signal(str)
    gesture_finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._experiment: Experiment | None = None
        self._names: DataNames | None = None
        self._example: int | None = None
        self.shows_near_only = False
        self._values: HeldValues | None = None  # made when it is first opened
        self._across = self._list("plane_across", self.tr("Horizontal axis"))
        self._up = self._list("plane_up", self.tr("Vertical axis"))
        self._swap = self._button("plane_swap", "⇄", self.tr("Swap the two axes."), self.tr("Swap axes"))
        self._held = self._button(
            "plane_held",
            self.tr("Held…"),
            self.tr(
                "The values at which the columns are held that the plane does not show. A point lies on this slice of"
                " the data only where its own values of them are the same."
            ),
            self.tr("Held values"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._across, self._swap, self._up, self._held):
            row.addWidget(widget)
        self._swap.clicked.connect(self._on_swap_clicked)
        self._held.clicked.connect(self.open_values)
        self.hide()

    @property
    def is_offered(self) -> bool:
        """Whether there is something to choose."""
        return self._experiment is not None and self._experiment.data.n_columns > 2

    def show_experiment(self, experiment: Experiment) -> None:
        """Show which columns lie on the axes, and where the others are held. Emits nothing."""
        self._experiment = experiment
        if not self.is_offered:
            if self._values is not None:
                self._values.hide()
            return
        self._held.setToolTip(wrapped(f"{held_text(experiment)}. {self._held.accessibleDescription()}"))
        if experiment.names != self._names:
            self._names = experiment.names
            for combo in (self._across, self._up):
                self._fill(combo, experiment.names)
        for combo, column in ((self._across, experiment.plane.first), (self._up, experiment.plane.second)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(column)
        if self._values is not None:
            self._values.show_experiment(experiment)

    def show_example(self, index: int | None) -> None:
        """Know the example that is looked at: the other columns can be held at its values."""
        self._example = index
        if self._values is not None:
            self._values.show_example(index)

    def open_values(self) -> None:
        """Open the values beside the plane, so that they and the plane are seen together."""
        if self._experiment is None:
            return
        if self._values is None:
            self._values = HeldValues(self._theme, self)
            self._values.chosen.connect(self.chosen)
            self._values.near_only_switched.connect(self._on_near_only_switched)
            self._values.gesture_started.connect(self.gesture_started)
            self._values.gesture_finished.connect(self.gesture_finished)
        self._values.show_example(self._example)
        self._values.show_experiment(self._experiment)
        beside = self.parentWidget() or self
        corner = beside.mapToGlobal(QPoint(0, 0)), self._held.mapToGlobal(self._held.rect().bottomLeft())
        self._values.open_at(corner[0].x(), corner[1].y() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _list(self, name: str, title: str) -> ComboBox:
        combo = ColumnList(self._theme, self)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        help_text = self.tr(
            "The column that lies along this axis; choosing the one of the other axis swaps them. The network is not"
            " changed, and training goes on."
        )
        describe(combo, help_text, title)
        combo.activated.connect(self._on_activated)
        return combo

    def _button(self, name: str, text: str, help_text: str, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setProperty("role", "small")
        describe(button, help_text, title)
        return button

    def _fill(self, combo: ComboBox, names: DataNames) -> None:
        with QSignalBlocker(combo):
            combo.clear()
            for column in range(len(names.columns)):
                combo.addItem(column_text(names, column))
                combo.setItemData(column, symbol_text(names, column), Qt.ItemDataRole.ToolTipRole)

    def near(self, experiment: Experiment) -> BoolArray | None:
        """Which points (m,) are to be seen; None for all."""
        return experiment.plane.near(experiment.data) if self.shows_near_only and self.is_offered else None

    def _on_near_only_switched(self, is_on: bool) -> None:
        self.shows_near_only = is_on
        self.near_only_switched.emit(is_on)

    def _on_activated(self) -> None:
        experiment = self._experiment
        if experiment is None:
            return
        plane, wanted = experiment.plane, (self._across.currentIndex(), self._up.currentIndex())
        if wanted[0] == wanted[1]:
            wanted = plane.second, plane.first
        self._choose(replace(plane, first=wanted[0], second=wanted[1]))

    def _on_swap_clicked(self) -> None:
        if self._experiment is not None:
            plane = self._experiment.plane
            self._choose(replace(plane, first=plane.second, second=plane.first))

    def _choose(self, plane: PlaneAxes) -> None:
        if self._experiment is not None and plane != self._experiment.plane:
            self.chosen.emit(plane)
