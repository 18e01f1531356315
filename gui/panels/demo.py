"""Shows a panel alone with the starter experiment, its edits carried out: ``python -m gui.panels.data_panel``."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from gui.base.theme import DARK, LIGHT, Theme
from gui.panels.panel import Panel


class _Echo(QObject):
    """Makes the edits that are possible and says why the others are not."""

    def __init__(self, panel: Any) -> None:
        super().__init__(panel)
        self._panel = panel
        self._experiment = Experiment.generated(ExperimentSpec(hidden_units=(4, 2)), DataSettings())
        panel.spec_edited.connect(self._on_spec_edited)
        if hasattr(panel, "data_settings_edited"):
            panel.data_settings_edited.connect(self._on_data_settings_edited)
        panel.show_experiment(self._experiment)

    def _on_spec_edited(self, changes: dict[str, Any]) -> None:
        try:
            self._experiment = self._experiment.with_spec(**changes)
        except InvalidInputError as error:
            self._panel.show_problem(error.field, error.reason)
        self._panel.show_experiment(self._experiment)

    def _on_data_settings_edited(self, changes: dict[str, Any]) -> None:
        try:
            self._experiment = self._experiment.with_data_settings(**changes)
        except InvalidInputError as error:
            self._panel.show_problem(error.field, error.reason)
        self._panel.show_experiment(self._experiment)


def show_alone(panel_class: type[Panel], width: int, height: int) -> None:
    """Open a window with one panel; ``--dark`` for the dark look."""
    application = QApplication(sys.argv)
    theme = Theme(DARK if "--dark" in sys.argv else LIGHT)
    theme.apply()
    panel = panel_class(theme)
    _Echo(panel)
    panel.resize(width, height)
    panel.show()
    application.exec()
