"""Shows a view alone with a network that has learned for a while: ``python -m gui.views.network.view``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from gui.base.theme import DARK, LIGHT, Theme

_ITERATIONS = 300


def _demo(make_view: Callable[[Theme], Any], **spec: Any) -> None:
    from core.training.boundary import UnitMapper
    from core.training.snapshot_builder import build_snapshot
    from core.training.training_session import TrainingSession

    application = QApplication(sys.argv)
    theme = Theme(DARK if "--dark" in sys.argv else LIGHT)
    theme.apply()
    experiment = Experiment.generated(ExperimentSpec(**spec), DataSettings())
    session = TrainingSession(experiment, lambda record: None)
    trainer = session.trainer
    trainer.run(session.recorder.on_record, lambda: trainer.iteration >= _ITERATIONS)
    view = make_view(theme)
    view.render(build_snapshot(trainer, UnitMapper(), session.recorder.curves(), experiment))
    view.show()
    sys.exit(application.exec())


show_alone = _demo
"""Open a window with one view; ``--dark`` for the dark look. Further keywords are fields of the spec."""
