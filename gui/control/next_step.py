"""What the learner can do next: one sentence for each state of a run, for the status bar.

A table and a function from a picture of the run to its row; who shows the sentence is not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.training.snapshot import Snapshot
from core.training.step_position import REST
from gui.control.run import has_run_away

GOAL = 0.95
"""Of the training points, from which on the network has learnt its data."""

_LOST = 0.9
"""Only below this share is the goal lost again: around it the sentence would come and go."""


class RunStage(Enum):
    """How far a run has come."""

    EMPTY = auto()
    ONE_CLASS = auto()
    START = auto()
    RUNNING = auto()
    RUNNING_LEARNT = auto()
    WITHIN_ITERATION = auto()
    PAUSED = auto()
    LEARNT = auto()
    DIVERGED = auto()


def stage_of(snapshot: Snapshot, before: RunStage | None = None) -> RunStage:
    """How far the run of a picture has come; ``before`` is the stage of the picture before."""
    labels = snapshot.experiment.data.labels
    if labels.size == 0:
        return RunStage.EMPTY
    if has_run_away(snapshot):
        return RunStage.DIVERGED
    has_learnt = before in (RunStage.LEARNT, RunStage.RUNNING_LEARNT)
    is_good = (snapshot.train_accuracy or 0.0) >= (_LOST if has_learnt else GOAL)
    if snapshot.is_running:
        return RunStage.RUNNING_LEARNT if is_good else RunStage.RUNNING
    if np.all(labels == labels[0]):
        return RunStage.ONE_CLASS
    if snapshot.position.phase != REST:
        return RunStage.WITHIN_ITERATION
    if snapshot.iteration == 0:
        return RunStage.START
    return RunStage.LEARNT if is_good else RunStage.PAUSED


class NextSteps(QObject):
    """The sentences, with the keys of the actions they name."""

    def __init__(self, actions: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions

    def sentence(self, stage: RunStage, class_name: str) -> str:
        """What can be done at a stage; ``class_name`` is the class that a click on the plane adds."""
        keys = {name: self._key(f"run.{name}") for name in ("toggle", "step", "step_back")}
        return self._sentences()[stage].format(name=class_name, **keys)

    def _sentences(self) -> Mapping[RunStage, str]:
        return {
            RunStage.EMPTY: self.tr(
                "The plane is empty. Click it to add a point of {name}, right click for the other class."
            ),
            RunStage.ONE_CLASS: self.tr("All points are of one class. Right click the plane to add the other class."),
            RunStage.START: self.tr("Press Run ({toggle}) to train, or click the plane to add a point of {name}."),
            RunStage.RUNNING: self.tr("Training. Space pauses. All settings can be changed while it runs."),
            RunStage.RUNNING_LEARNT: self.tr(
                "At least 95 % of the training points are right. Point at a unit to see its part; Space pauses."
            ),
            RunStage.WITHIN_ITERATION: self.tr(
                "Within an iteration. Step ({step}) goes on, Step Back ({step_back}) goes back."
            ),
            RunStage.PAUSED: self.tr(
                "Paused. Run ({toggle}) continues, Step ({step}) goes one step on, Reset starts again."
            ),
            RunStage.LEARNT: self.tr(
                "At least 95 % of the training points are right. Point at a unit to see its part, or try other data."
            ),
            RunStage.DIVERGED: self.tr(
                "The numbers became too large. The message says what to try; step back ({step_back}) or reset."
            ),
        }

    def _key(self, action: str) -> str:
        return self._actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
