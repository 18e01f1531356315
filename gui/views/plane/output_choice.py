"""The choice of what is seen of a network that has an output for each class: the most likely class, or one output."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.data.names import DataNames
from gui.base.class_looks import SIGNS, look_of
from gui.base.data_words import class_text
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import describe

_LONGEST_CLASS = 14
"""Characters of a class's name."""


class OutputChoice(ComboBox):
    """A list of the outputs; hidden where there is only one.

    Emits
    -----
    output_chosen(label)
        The learner chose the class whose output is seen; None for the most likely class.
    """

    output_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._offered: tuple[object, ...] = ()
        self.setObjectName("shown_output")
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.hide()
        help_text = self.tr(
            "What is seen of the outputs: the most likely class, stronger the further it is ahead of the second one; or"
            " the output for one class."
        )
        describe(self, help_text, self.tr("Shown output"))
        self.activated.connect(lambda: self.output_chosen.emit(self.currentData()))

    def offer(self, names: DataNames, n_outputs: int, label: int | None) -> bool:
        """Offer these outputs, of which that for class ``label`` is seen. Says whether they are others than before."""
        offered = names, n_outputs
        is_other, self._offered = offered != self._offered, offered
        if is_other:
            self.clear()
            self.addItem(self.tr("All classes") if n_outputs > 2 else self.tr("Both classes"), None)
            for k in range(n_outputs):
                word = self.tr("P({name})").format(name=class_text(names, k, _LONGEST_CLASS))
                self.addItem(f"{SIGNS[look_of(k)]} {word}", k)
            self.setVisible(n_outputs > 1)
        self.setCurrentIndex(0 if label is None else label + 1)
        return is_other
