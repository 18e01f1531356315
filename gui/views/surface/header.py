"""The head of the loss surface: which two directions it is cut along, and what belongs to that choice.

It shows what it is handed and reports what the learner chose.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QToolButton, QWidget

from core.explain.directions import entries_of
from core.explain.target import Target
from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label, row_of
from gui.views.surface import texts
from gui.views.surface.sight import AxisChoice

_MOST_ENTRIES = 20
"""Of the lists of weights, before they scroll."""


class SurfaceHeader(QWidget):
    """Choices and buttons in as many rows as they need.

    Emits
    -----
    kind_chosen(str)
    axis_chosen(int, Target)
        A weight or bias for the first (0) or second (1) axis.
    another_wanted()
        Other random directions.
    penalty_toggled(bool)
    home_wanted()
    pointed_wanted(int)
        The weight that was pointed at last is to be this axis.
    """

    kind_chosen = Signal(str)
    axis_chosen = Signal(int, object)
    another_wanted = Signal()
    penalty_toggled = Signal(bool)
    home_wanted = Signal()
    pointed_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._flow = FlowLayout(self)
        self._kind_field = _combo(theme, "surface_kind", self)
        describe(self._kind_field, self._kind_help(), self.tr("Directions"))
        self._flow.addWidget(self._kind_field)
        for text, kind in (
            (self.tr("Two weights"), "entries"),
            (self.tr("Along the path"), "path"),
            (self.tr("Random directions"), "random"),
        ):
            self._kind_field.addItem(text, kind)
        self._kind_field.activated.connect(lambda index: self.kind_chosen.emit(self._kind_field.itemData(index)))
        self._axes = tuple(self._axis_part(theme, axis) for axis in (0, 1))
        self._another = self._button(
            "surface_another",
            self.tr("Another"),
            self.tr("Draw two other random directions."),
            self.another_wanted.emit,
        )
        self._penalty = QCheckBox(self.tr("With penalty"), self)
        self._penalty.setObjectName("surface_penalty")
        describe(
            self._penalty,
            self.tr("Show J plus the penalty, which training minimises, instead of J alone as in the loss curve."),
            self._penalty.text(),
        )
        self._penalty.toggled.connect(self.penalty_toggled)
        self._flow.addWidget(self._penalty)
        self._home = self._button(
            "surface_home",
            self.tr("Whole Path"),
            self.tr("Show the part around the whole path again (Home), and follow the run."),
            self.home_wanted.emit,
        )

    def _kind_help(self) -> str:
        return self.tr(
            "The two directions through the weights along which J is shown: two single weights or biases, the two main"
            " directions of the run’s path, or two random ones."
        )

    def _axis_part(self, theme: Theme, axis: int) -> AxisPart:
        part = AxisPart(theme, axis, self)
        part.chosen.connect(lambda target: self.axis_chosen.emit(axis, target))
        part.pointed_wanted.connect(lambda: self.pointed_wanted.emit(axis))
        self._flow.addWidget(part)
        return part

    def _button(self, name: str, text: str, help_text: str, clicked: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        describe(button, help_text, text)
        button.clicked.connect(lambda: clicked())
        self._flow.addWidget(button)
        return button

    def show_choice(
        self, choice: AxisChoice, layer_sizes: tuple[int, ...], has_penalty: bool, pointed: Target | None
    ) -> None:
        """Show what can be chosen and what is; emits nothing.

        Parameters
        ----------
        choice : AxisChoice
        layer_sizes : tuple of int
            Of the network whose weights can be chosen.
        has_penalty : bool
            Whether it is trained with one.
        pointed : Target or None
            The weight or bias that was pointed at last.
        """
        shown = (choice, layer_sizes, has_penalty, pointed)
        if shown == self._shown:
            return
        self._shown = shown
        self._kind_field.setCurrentIndex(self._kind_field.findData(choice.kind))
        for part, target in zip(self._axes, choice.targets, strict=True):
            part.show_entry(entries_of(layer_sizes), target, None if pointed in choice.targets else pointed)
            part.setVisible(choice.kind == "entries")
        self._another.setVisible(choice.kind == "random")
        self._penalty.setVisible(has_penalty)
        with QSignalBlocker(self._penalty):
            self._penalty.setChecked(choice.with_penalty)


class AxisPart(QWidget):
    """The choice of one axis: an arrow, the list of weights, and the button that takes the one pointed at last.

    Emits
    -----
    chosen(Target)
        A weight or bias of the list.
    pointed_wanted()
        The one that was pointed at last.
    """

    chosen = Signal(object)
    pointed_wanted = Signal()

    def __init__(self, theme: Theme, axis: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Target, ...] = ()
        letter = "xy"[axis]
        self._title, list_help, use_help = (
            (
                self.tr("Across"),
                self.tr("The weight or bias that is varied from left to right."),
                self.tr("Vary the weight that you pointed at last from left to right (X)."),
            ),
            (
                self.tr("Up"),
                self.tr("The weight or bias that is varied from bottom to top."),
                self.tr("Vary the weight that you pointed at last from bottom to top (Y)."),
            ),
        )[axis]
        self._field = _combo(theme, f"surface_{letter}", self)
        self._field.setMaxVisibleItems(_MOST_ENTRIES)
        # With the policy for any contents it makes itself narrower than its place whenever the list changes.
        self._field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        describe(self._field, list_help, self._title)
        self._use = QToolButton(self)
        self._use.setObjectName(f"surface_use_{letter}")
        describe(self._use, use_help)
        row = row_of([quiet_label(f"surface_{letter}_arrow", self, "→↑"[axis]), self._field, self._use])
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        self._field.activated.connect(lambda index: self.chosen.emit(self._entries[index]))
        self._use.clicked.connect(self.pointed_wanted)

    def show_entry(self, entries: tuple[Target, ...], target: Target, pointed: Target | None) -> None:
        """Show what can be chosen, what is, and what the button would take; emits nothing."""
        if entries != self._entries:
            self._entries = entries
            self._field.clear()
            self._field.addItems([texts.entry_name(entry) for entry in entries])
            self._field.setMinimumContentsLength(max(len(texts.entry_name(entry)) for entry in entries))
        self._field.setCurrentIndex(entries.index(target))
        name = "…" if pointed is None else texts.entry_name(pointed)
        self._use.setEnabled(pointed is not None)
        self._use.setText(self.tr("← {name}").format(name=name))
        self._use.setAccessibleName(self.tr("{axis}: use {name}").format(axis=self._title, name=name))
        # It does not grow and shrink with the names.
        widest = self.tr("← {name}").format(name=texts.entry_name(entries[-2]))
        self._use.setMinimumWidth(self._use.fontMetrics().horizontalAdvance(widest) + 20)


def _combo(theme: Theme, name: str, parent: QWidget) -> ComboBox:
    """As wide as its entries."""
    field = ComboBox(theme, parent)
    field.setObjectName(name)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return field
