"""The switch for standardised inputs, with the formula and its four numbers in plain sight while it is on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from core.data.standardisation import FORMULA
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.experiment.spec import FIELD_INFO
from gui.base.fields.base import core_text
from gui.base.formatting import feature_text
from gui.base.theme import Theme


class StandardiseSwitch(QWidget):
    """A check box, and below it what is done to x1 and to x2.

    Emits
    -----
    switched(on)
        The learner's choice, not what was shown from outside.
    """

    switched = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        info = FIELD_INFO["standardise"]
        self._box = QCheckBox(core_text(info.label), self)
        self._box.setObjectName("standardise_box")
        self._box.setAccessibleName(core_text(info.label))
        self._box.setAccessibleDescription(core_text(info.help))
        self._box.setToolTip(f"<b>{core_text(info.label)}</b><br>{core_text(info.help)}")
        self._box.clicked.connect(self.switched)
        self._formula = QLabel(self)
        self._formula.setObjectName("standardise_formula")
        self._formula.setProperty("role", "quiet")
        theme.dress(self._formula, 0.92)
        self._formula.setWordWrap(True)
        self._formula.setToolTip(self.tr("{formula}, of the training points").format(formula=FORMULA))
        self._formula.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._box)
        column.addWidget(self._formula)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show whether it is on, and with which numbers. Emits nothing."""
        standardisation = standardisation_for(experiment.spec, experiment.data)
        self._box.setChecked(standardisation is not None)
        if standardisation is not None:
            self._formula.setText("\n".join(map(feature_text, standardisation.formula_texts())))
        self._formula.setVisible(standardisation is not None)
