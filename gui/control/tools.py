"""The tools of the plane and the chosen class, and the hint in the status bar: what the tool does, or one sentence
about what can be done next in each state of a run."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from core.data.names import PLAIN_NAMES
from core.data.value_scale import ValueScale
from core.training.snapshot import Snapshot
from core.training.step_position import REST
from gui.base.actions import keys_of
from gui.base.data_words import class_text
from gui.control.run import has_run_away
from gui.shell.main_window import MainWindow

TOOLS = ("add", "move", "erase", "spray")

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
    is_good = (snapshot.train_score or 0.0) >= (_LOST if has_learnt else GOAL)
    if snapshot.is_running:
        return RunStage.RUNNING_LEARNT if is_good else RunStage.RUNNING
    if not snapshot.experiment.data.is_regression and np.all(labels == labels[0]):
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
        """What can be done at a stage; ``class_name`` is the class that a click on the plane adds, "" where numbers are
        learnt."""
        keys = {name: keys_of(self._actions[f"run.{name}"]) for name in ("toggle", "step", "step_back")}
        sentences = self._sentences() if class_name else {**self._sentences(), **self._of_numbers()}
        return sentences[stage].format(name=class_name, **keys)

    def in_lesson(self, stage: RunStage) -> str:
        """The same while a lesson is open: what comes next the lesson says, and nothing leads away from it."""
        if stage in (RunStage.RUNNING, RunStage.RUNNING_LEARNT):
            return self.tr("Training. Space pauses.")
        if stage in (RunStage.WITHIN_ITERATION, RunStage.DIVERGED):
            return self.sentence(stage, "")
        next_step = self.tr("What to do is said in the lesson at the left; {next} goes to its next step.")
        return next_step.format(next=keys_of(self._actions["help.next_step"]))

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

    def _of_numbers(self) -> Mapping[RunStage, str]:
        """Those that are others where numbers are learnt."""
        return {
            RunStage.EMPTY: self.tr("The plane is empty. Click it to add a point, right click removes one."),
            RunStage.START: self.tr("Press Run ({toggle}) to train, or click the plane to add a point."),
            RunStage.RUNNING_LEARNT: self.tr(
                "R² is at least 0.95 on the training points. Point at a unit to see its part; Space pauses."
            ),
            RunStage.LEARNT: self.tr(
                "R² is at least 0.95 on the training points. Point at a unit to see its part, or try other data."
            ),
        }


class ToolController(QObject):
    """Keeps menu, panel and plane in step about tool and class, and writes the hint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_by_id
        self._tool = "add"
        self._label = 1
        self._names = PLAIN_NAMES
        self._n_classes = 2
        self._source: tuple[object, ...] = ()
        self._learns_numbers = False
        self._stage: RunStage | None = None
        self._is_in_lesson = False
        self._next_steps = NextSteps(self._actions, self)
        for tool in TOOLS:
            self._actions[f"tool.{tool}"].triggered.connect(lambda _checked=False, tool=tool: self._choose_tool(tool))
        window.data_panel.tool_chosen.connect(self._choose_tool)
        for part in (window.data_panel, window.boundary_view):
            part.class_chosen.connect(self._choose_class)
            part.value_chosen.connect(self._choose_value)
        window.boundary_view.hint.connect(window.show_hint)
        # What comes next happens on the plane. Left alone, the focus would go from the button, which has nothing more
        # to clear, to the network, and the plane would show a feature.
        window.data_panel.clear_requested.connect(
            lambda: window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self._choose_tool("add")
        self._choose_class(1)
        self._choose_value(window.boundary_view.value)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Say what can be done next, and call the classes by the names of these points."""
        experiment = snapshot.experiment
        before = self._names, self._n_classes, self._stage, self._learns_numbers
        self._names, self._n_classes = experiment.names, experiment.data.n_classes
        self._learns_numbers = experiment.data.is_regression
        self._stage = stage_of(snapshot, self._stage)
        source_before, self._source = self._source, (experiment.data_settings, experiment.names.title)
        if self._source != source_before:
            self._keep_value_within(experiment.value_scale)
        # A new class that was begun on other points is none of these.
        if self._label > self._n_classes or (self._label == self._n_classes and self._source != source_before):
            self._choose_class(1)
        if (self._names, self._n_classes, self._stage, self._learns_numbers) != before:
            self._show_hint()

    def set_in_lesson(self, is_in_lesson: bool) -> None:
        """Whether a lesson is open."""
        self._is_in_lesson = is_in_lesson
        self._show_hint()

    def _choose_tool(self, tool: str) -> None:
        self._actions[f"tool.{tool}"].setChecked(True)
        self._window.data_panel.set_tool(tool)
        self._window.boundary_view.set_tool(tool)
        self._tool = tool
        self._show_hint()

    def _choose_class(self, label: int) -> None:
        self._window.data_panel.set_class(label)
        self._window.boundary_view.set_class(label)
        self._label = label
        self._show_hint()

    def _keep_value_within(self, scale: ValueScale | None) -> None:
        """Of points with numbers of another size have one of theirs in hand: the round one in the middle."""
        value = self._window.boundary_view.value
        if scale is not None and not scale.low <= value <= scale.high:
            self._choose_value(min(scale.round_values(), key=lambda one: abs(one - scale.middle)))

    def _choose_value(self, value: float) -> None:
        self._window.data_panel.set_value(value)
        self._window.boundary_view.set_value(value)

    def _show_hint(self) -> None:
        """What the chosen tool does; while the learner does not draw, what the run can do next."""
        name = class_text(self._names, self._label)
        if self._label >= self._n_classes:
            name = self.tr("{name}, which is new").format(name=name)
        if self._learns_numbers:
            name = ""
        if self._tool == "add" and self._stage is not None:
            in_lesson = self._next_steps.in_lesson(self._stage) if self._is_in_lesson else ""
            self._window.show_hint(in_lesson or self._next_steps.sentence(self._stage, name))
            return
        hints = {
            "add": self.tr("Click the plane to add a point of {name}. Drag moves a point, Delete removes it."),
            "move": self.tr("Drag a point to another place. Drag beside the points to move the view."),
            "erase": self.tr("Drag over points to remove them. The wheel changes the radius, Shift and wheel zoom."),
            "spray": self.tr("Drag to spray points of {name}. The wheel changes the radius, Shift and wheel zoom."),
        }
        if self._learns_numbers:
            hints["add"] = self.tr(
                "Click the plane to add a point. Drag moves a point, right click or Delete removes it."
            )
            hints["spray"] = self.tr("Drag to spray points. The wheel changes the radius, Shift and wheel zoom.")
        self._window.show_hint(hints[self._tool].format(name=name))
