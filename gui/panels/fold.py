"""Panels that can be folded away under a line of their own, where something else needs the height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.model.activations import ACTIVATIONS
from core.model.optimizers import OPTIMIZERS
from gui.formatting import plain
from gui.theme import Theme


class Fold(QWidget):
    """A column of panels. While room is short there is a line above them that says what they hold, and folds them.

    Emits
    -----
    folded_changed
        In the GUI thread.
    """

    folded_changed = Signal()

    def __init__(self, theme: Theme, panels: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_fold")
        self._panels = tuple(panels)
        self._is_short = False
        self._button = QToolButton(self)
        self._button.setObjectName("settings_fold_button")
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setArrowType(Qt.ArrowType.DownArrow)
        self._button.setAccessibleName(self.tr("Activation and training settings"))
        self._button.setToolTip(self.tr("<b>Settings</b><br>Show or hide the activation and training settings."))
        self._button.toggled.connect(self._on_button_toggled)
        self._button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._button)
        for panel in self._panels:
            layout.addWidget(panel)

    @property
    def is_folded(self) -> bool:
        return self._is_short and not self._button.isChecked()

    @property
    def unfolded_height(self) -> int:
        """What the panels take when they are all shown."""
        return sum(panel.sizeHint().height() for panel in self._panels)

    def set_room_is_short(self, short: bool) -> None:
        """Fold when room becomes short, and unfold when there is enough again. In between the learner decides."""
        if short != self._is_short:
            self._is_short = short
            self._button.setChecked(False)
            self._button.setVisible(short)
            self._apply()

    def show_experiment(self, experiment: Experiment) -> None:
        """Say what the panels hold in one line."""
        spec = experiment.spec
        activations = ", ".join(dict.fromkeys(ACTIVATIONS[name].label for name in spec.activations))
        self._button.setText(
            self.tr("Settings: {activation} · α = {rate} · {optimizer}").format(
                activation=activations or self.tr("no hidden layer"),
                rate=plain(spec.learning_rate),
                optimizer=OPTIMIZERS[spec.optimizer].label,
            )
        )

    def _on_button_toggled(self) -> None:
        self._apply()

    def _apply(self) -> None:
        folded = self.is_folded
        self._button.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        for panel in self._panels:
            panel.setVisible(not folded)
        self.folded_changed.emit()
