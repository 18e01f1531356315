"""The head of the loss surface: which two directions it is cut along, and what belongs to that choice.

It shows what it is handed and reports what the learner chose.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QToolButton, QWidget

from core.explain.directions import entries_of
from core.explain.target import Target
from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
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
        self._layer_sizes: tuple[int, ...] = ()
        self._entries: tuple[Target, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._flow = FlowLayout(self)
        self._kind_field = self._combo(theme, "surface_kind", self.tr("Directions"), self._kind_help())
        for text, kind in (
            (self.tr("Two weights"), "entries"),
            (self.tr("Along the path"), "path"),
            (self.tr("Random directions"), "random"),
        ):
            self._kind_field.addItem(text, kind)
        self._kind_field.activated.connect(lambda index: self.kind_chosen.emit(self._kind_field.itemData(index)))
        self._axis_parts = tuple(self._axis_part(theme, axis) for axis in (0, 1))
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

    def _combo(self, theme: Theme, name: str, title: str, help_text: str) -> ComboBox:
        field = ComboBox(theme, self)
        field.setObjectName(name)
        describe(field, help_text, title)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._flow.addWidget(field)
        return field

    def _axis_part(self, theme: Theme, axis: int) -> tuple[QLabel, ComboBox, QToolButton]:
        """An arrow, the list of weights, and the button that takes the one that was pointed at last."""
        arrow = quiet_label(("surface_x_arrow", "surface_y_arrow")[axis], self, "→↑"[axis])
        self._flow.addWidget(arrow)
        name, title, help_text = (
            ("surface_x", self.tr("Across"), self.tr("The weight or bias that is varied from left to right.")),
            ("surface_y", self.tr("Up"), self.tr("The weight or bias that is varied from bottom to top.")),
        )[axis]
        field = self._combo(theme, name, title, help_text)
        field.setMaxVisibleItems(_MOST_ENTRIES)
        field.activated.connect(lambda index: self.axis_chosen.emit(axis, self._entries[index]))
        use_name, help_text = (
            ("surface_use_x", self.tr("Vary the weight that you pointed at last from left to right (X).")),
            ("surface_use_y", self.tr("Vary the weight that you pointed at last from bottom to top (Y).")),
        )[axis]
        use = self._button(use_name, "", help_text, lambda: self.pointed_wanted.emit(axis))
        return arrow, field, use

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
        if layer_sizes != self._layer_sizes:
            self._layer_sizes, self._entries = layer_sizes, entries_of(layer_sizes)
            for _, field, _ in self._axis_parts:
                field.clear()
                field.addItems([texts.entry_name(target) for target in self._entries])
        self._kind_field.setCurrentIndex(self._kind_field.findData(choice.kind))
        for (arrow, field, use), target in zip(self._axis_parts, choice.targets, strict=True):
            field.setCurrentIndex(self._entries.index(target))
            for widget in (arrow, field, use):
                widget.setVisible(choice.kind == "entries")
        self._show_pointed(None if pointed in choice.targets else pointed)
        self._another.setVisible(choice.kind == "random")
        self._penalty.setVisible(has_penalty)
        with QSignalBlocker(self._penalty):
            self._penalty.setChecked(choice.with_penalty)

    def _show_pointed(self, pointed: Target | None) -> None:
        name = "" if pointed is None else texts.entry_name(pointed)
        for (_, _, use), title in zip(self._axis_parts, (self.tr("Across"), self.tr("Up")), strict=True):
            use.setEnabled(pointed is not None)
            use.setText(self.tr("← {name}").format(name=name or "…"))
            use.setAccessibleName(self.tr("{axis}: use {name}").format(axis=title, name=name or self.tr("a weight")))
            # It does not grow and shrink with the names.
            longest = max(self._entries, key=lambda target: (target.layer, target.unit or 0, target.source or 0))
            text = self.tr("← {name}").format(name=texts.entry_name(longest))
            use.setMinimumWidth(use.fontMetrics().horizontalAdvance(text) + 20)
