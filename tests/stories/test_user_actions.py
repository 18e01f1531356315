"""A learner who does anything at any time: Hypothesis walks the real window with user actions, in mid-run too.

Each action knows what it should do to the model of the window, and checks it; where there is nothing to act on it does
nothing. It is no precondition: a step back from a run flat out leads to a moment that only the clock decides. After
every action the window answers, document, trainer and views agree, and nothing that was trained is out of reach; after
every session, undoing everything and redoing everything is the identity, bit for bit.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from core.data.formula import parse_formula
from core.data.generators import DATASETS
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from core.training.step_position import StepSize
from tests.core.training.test_training_session import Drifting
from tests.tools.learner import Windows
from tests.tools.learner_actions import (
    CompareActions,
    Faults,
    FileActions,
    PlaneActions,
    PredictionActions,
    TimeActions,
    turn_wheel,
)
from tests.tools.surface_actions import SurfaceActions
from tests.tools.window import TIMEOUT_MS, Glassbox

COORDINATES = st.floats(-5.8, 5.8)
SPEEDS = st.sampled_from([1, 30, 60, None])


STEP_SIZES = [size.value for size in StepSize]
VIEWS = ["equations", "network", "microscope", "checks"]
SHARES = st.floats(0.0, 0.999)
PLACES = st.integers(0, 10**6)
"""Of something of which there is a number that Hypothesis does not know; it is taken modulo that number."""
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in ("Right", "Down", "Up", "Tab", "Escape", "Return", "X", "End")]


class Learner(
    TimeActions,
    CompareActions,
    SurfaceActions,
    FileActions,
    PlaneActions,
    PredictionActions,
    Faults,
    RuleBasedStateMachine,
):
    """What the learner does, and the little that the model has to know. One window sees all sessions, one by one, as
    long as they end well."""

    windows: ClassVar[Windows]

    def __init__(self) -> None:
        super().__init__()
        self.session = self.windows.begin_session()
        self.program: Glassbox = self.session.program
        self.tool = "add"

    def teardown(self) -> None:
        self.session.undo_everything_and_redo_everything(looks_at_each_step=self.windows.looks_at_each_step)
        self.windows.end_session()

    # Running

    @rule(speed=SPEEDS)
    def choose_speed(self, speed: int | None) -> None:
        self.program.window.run_bar.speed_chosen.emit(speed)

    @rule()
    def toggle_run(self) -> None:
        self.program.trigger("run.toggle")

    @rule(action=st.sampled_from(["run.step", "run.step_epoch"]))
    def step(self, action: str) -> None:
        self.program.trigger(action)
        assert not self.program.window.actions_by_id["run.toggle"].isChecked()

    @rule(size=st.sampled_from(STEP_SIZES))
    def choose_step_size(self, size: str) -> None:
        self.program.trigger(f"run.size_{size}")
        assert self.program.window.actions_by_id[f"run.size_{size}"].isChecked()

    @rule(times=st.integers(1, 3))
    def step_back(self, times: int) -> None:
        if not self.program.window.actions_by_id["run.step_back"].isEnabled():
            return
        for _ in range(times):
            self.program.trigger("run.step_back")
        assert not self.program.window.actions_by_id["run.toggle"].isChecked()

    @rule(size=st.sampled_from(["phase", "example"]), n_steps=st.integers(1, 4), key=st.sampled_from(KEYS))
    def watch_in_slow_motion(self, size: str, n_steps: int, key: Qt.Key) -> None:
        self.choose_step_size(size)
        self.program.window.run_bar.speed_chosen.emit(60)
        toggle = self.program.window.actions_by_id["run.toggle"]
        toggle.setChecked(False)
        n_points = self.program.experiment.data.n_examples
        toggle.setChecked(True)
        for _ in range(n_steps):
            before = self.program.window.snapshot
            self.program.qtbot.waitUntil(
                lambda before=before: self.program.window.snapshot is not before or not toggle.isChecked(),
                timeout=TIMEOUT_MS,
            )
        QTest.keyClick(self.program.window, key)
        assert not toggle.isChecked()
        assert self.program.experiment.data.n_examples == n_points

    @rule()
    def reset(self) -> None:
        self.program.trigger("run.reset")
        self.program.wait_for(lambda snapshot: snapshot.iteration == 0)

    @rule()
    def new_weights(self) -> None:
        self.program.trigger("run.new_weights")

    # Time

    @rule(place=PLACES, way=st.sampled_from(["return", "remove"]))
    def choose_an_earlier_run(self, place: int, way: str) -> None:
        runs = self.program.window.loss_view.earlier_runs
        if not runs.keys:
            return
        key = runs.keys[place % len(runs.keys)]
        if way == "remove":
            runs.removal_requested.emit((key,))
        else:
            runs.return_requested.emit(key)
            assert not self.program.window.actions_by_id["run.toggle"].isChecked()
        self.program.wait_for(lambda snapshot: key not in [branch.key for branch in snapshot.branches])

    @rule()
    def clear_earlier_runs(self) -> None:
        self.program.trigger("run.clear_earlier")

    # Points

    @rule(x1=COORDINATES, x2=COORDINATES, right=st.booleans())
    def click_plane(self, x1: float, x2: float, right: bool) -> None:
        before = self.program.experiment.data.n_examples
        view = self.program.window.boundary_view
        button = Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton
        QTest.mouseClick(view, button, pos=view.plane_to_widget(x1, x2).toPoint())
        change = self.program.experiment.data.n_examples - before
        assert {"add": 0 <= change <= 1, "move": change == 0, "erase": change <= 0, "spray": change >= 0}[self.tool]

    @rule(tool=st.sampled_from(["add", "move", "erase", "spray"]))
    def choose_tool(self, tool: str) -> None:
        self.program.trigger(f"tool.{tool}")
        self.tool = tool

    @rule(start=st.tuples(COORDINATES, COORDINATES), end=st.tuples(COORDINATES, COORDINATES))
    def drag_on_plane(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        steps_before = self.program.document.undo_stack.index()
        self.program.drag(start, end)
        assert self.program.document.undo_stack.index() - steps_before in (0, 1)

    @rule()
    def clear(self) -> None:
        self.program.trigger("data.clear")
        assert self.program.experiment.data.n_examples == 0

    @rule(name=st.sampled_from(sorted(DATASETS)))
    def choose_data(self, name: str) -> None:
        self.program.window.data_panel.data_settings_edited.emit({"name": name})
        assert self.program.experiment.data_settings.name == name

    @rule(text=st.sampled_from(["x^2/4 - 2", "1/x", "sqrt(x)", "7", "sin x", "(", "9**9**9**9"]))
    def change_formula(self, text: str) -> None:
        before = self.program.experiment
        if not DATASETS[before.data_settings.name].uses_formula:
            self.choose_data("above_curve")
            before = self.program.experiment
        self.program.window.data_panel.data_settings_edited.emit({"formula": text})
        after = self.program.experiment
        assert after is before or parse_formula(text).text == after.data_settings.formula

    # Network

    @rule(place=PLACES, more=st.booleans())
    def change_units(self, place: int, more: bool) -> None:
        units = self.program.experiment.spec.hidden_units
        if not units:
            return
        layer = 1 + place % len(units)
        view = self.program.window.network_view
        (view.unit_added if more else view.unit_removed).emit(layer)
        change = self.program.experiment.spec.hidden_units[layer - 1] - units[layer - 1]
        assert change == (
            1 if more and units[layer - 1] < UNITS_ON_SCREEN else -1 if not more and units[layer - 1] > 1 else 0
        )

    @rule(more=st.booleans())
    def change_layers(self, more: bool) -> None:
        view = self.program.window.network_view
        (view.layer_added if more else view.layer_removed).emit()
        assert 0 <= len(self.program.experiment.spec.hidden_units) <= LAYERS_ON_SCREEN

    @rule(name=st.sampled_from(["x1", "x2", "x1_squared", "sin_x2"]), used=st.booleans())
    def toggle_feature(self, name: str, used: bool) -> None:
        self.program.window.network_view.feature_toggled.emit(name, used)
        assert len(self.program.experiment.spec.features) >= 1

    @rule(value=st.floats(-1e6, 1e6))
    def type_weight(self, value: float) -> None:
        self.program.window.network_view.weight_edited.emit(1, 0, 0, value)

    # Settings

    @rule(name=st.sampled_from(["sigmoid", "tanh", "relu", "leaky_relu", "linear"]))
    def choose_activation(self, name: str) -> None:
        self.program.window.network_panel.spec_edited.emit({"activation": name})
        assert self.program.experiment.spec.activation == name

    @rule(
        changes=st.sampled_from(
            [
                {"learning_rate": 1000.0},
                {"learning_rate": 0.1},
                {"learning_rate": math.nan},
                {"learning_rate": -1.0},
                {"batch_size": 1},
                {"batch_size": None},
                {"optimizer": "adam"},
                {"penalty": "l1"},
                {"loss": "squared_error"},
                {"train_fraction": 0.5},
                {"initializer": "zeros"},
                {"init_scale": 10.0},
            ]
        )
    )
    def change_setting(self, changes: dict[str, object]) -> None:
        self.program.window.training_panel.spec_edited.emit(changes)
        assert self.program.experiment.spec.learning_rate > 0

    @rule(text=st.sampled_from(["nan", "inf", "-3", "abc", "", "1e999", "0,5", "0.05", "1000"]))
    def type_learning_rate(self, text: str) -> None:
        box = self.program.window.training_panel.findChild(QComboBox, "learning_rate")
        assert isinstance(box, QComboBox)
        field = box.lineEdit()
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert 0 < self.program.experiment.spec.learning_rate <= 1e4

    @rule()
    def let_other_code_train(self) -> None:
        """As the exercise does with the learner's code, but for the process that it runs in."""
        snapshot = self.program.settle()
        self.program.document.train_with("Train", None if snapshot.trains_own_code else Drifting())

    # Inside an iteration

    @rule(name=st.sampled_from(["equations", "microscope", "checks", "exercise", "signs", "dark", "light"]))
    def show_or_hide(self, name: str) -> None:
        self.program.trigger(f"view.{name}")

    @rule(scope=st.sampled_from(["example", "batch"]), form=st.sampled_from(["mean", "alone"]))
    def look_at_the_equations(self, scope: str, form: str) -> None:
        for name in (f"scope_{scope}", f"form_{form}"):
            button = self.program.window.equations_view.findChild(QAbstractButton, name)
            assert isinstance(button, QAbstractButton)
            if button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @rule(place=PLACES)
    def choose_example(self, place: int) -> None:
        n_examples = self.program.experiment.data.n_examples
        if n_examples > 0:
            self.program.window.boundary_view.example_chosen.emit(place % n_examples)

    @rule(which=st.sampled_from(VIEWS), x=SHARES, y=SHARES)
    def point_at(self, which: str, x: float, y: float) -> None:
        view = self._inside(which)
        if view is not None:
            QTest.mouseMove(view, QPoint(int(x * view.width()), int(y * view.height())))

    @rule(which=st.sampled_from(VIEWS), x=SHARES, y=SHARES, key=st.sampled_from(KEYS))
    def click_and_type(self, which: str, x: float, y: float, key: Qt.Key) -> None:
        view = self._inside(which)
        if view is not None:
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(int(x * view.width()), int(y * view.height())))
            QTest.keyClick(QApplication.focusWidget() or self.program.window, key)

    @rule(notches=st.integers(-30, 30), sideways=st.booleans())
    def turn_the_wheel_over_the_equations(self, notches: int, sideways: bool) -> None:
        viewport = self._inside("equations")
        if viewport is not None:
            turn_wheel(viewport, notches, sideways)

    def _inside(self, which: str) -> QWidget | None:
        """What is pointed at in a view; None while it is not there, or not seen."""
        window = self.program.window
        view = window.findChild(QWidget, f"{which}_view")
        if which == "equations" and view is not None:
            view = window.equations_view._canvas.viewport()
        return view if view is not None and view.isVisible() else None

    # Undo

    @rule()
    def undo(self) -> None:
        self.program.trigger("edit.undo")

    @rule()
    def redo(self) -> None:
        self.program.trigger("edit.redo")

    # What always holds

    @invariant()
    def everything_agrees_and_nothing_is_lost(self) -> None:
        self.session.check()

    @invariant()
    def what_is_shown_is_finite(self) -> None:
        snapshot = self.program.window.snapshot
        assert snapshot is None or snapshot.train_loss is None or not math.isnan(snapshot.train_loss)


def live_through(qtbot: QtBot, folder: Path, n_sessions: int) -> None:
    """So many sessions of 25 actions in one window."""
    Learner.windows, Learner.folder = Windows(qtbot), folder
    sessions = settings(
        max_examples=n_sessions,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        # Not made smaller: what a run flat out does only the clock decides.
        phases=(Phase.explicit, Phase.generate),
    )
    try:
        run_state_machine_as_test(Learner, settings=sessions)
    finally:
        Learner.windows.close()


def test_whatever_a_learner_does_everything_agrees_and_can_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    live_through(qtbot, tmp_path, 8)


@pytest.mark.nightly
def test_in_2000_sessions_whatever_a_learner_does_can_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    live_through(qtbot, tmp_path, 2000)
