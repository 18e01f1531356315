"""A learner who does anything at any time: Hypothesis walks the real window with user actions, in mid-run too.

Each action has a precondition, what it should do to the model of the window, and a check. After every action the window
answers, shows a picture of what is wanted, and nobody has raised anything.
"""

from __future__ import annotations

import math
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from core.data.generators import DATASETS
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from tests.gui.fixtures import Glassbox, opened_glassbox

COORDINATES = st.floats(-5.8, 5.8)
SPEEDS = st.sampled_from([1, 30, 60, None])


class Learner(RuleBasedStateMachine):
    """What the learner does, and the little that the model has to know."""

    qtbot: ClassVar[QtBot]

    def __init__(self) -> None:
        super().__init__()
        self._open = opened_glassbox(self.qtbot)
        self.program: Glassbox = self._open.__enter__()
        self.tool = "add"

    def teardown(self) -> None:
        self._open.__exit__(None, None, None)

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

    @rule()
    def reset(self) -> None:
        self.program.trigger("run.reset")
        self.program.wait_for(lambda snapshot: snapshot.iteration == 0)

    @rule()
    def new_weights(self) -> None:
        self.program.trigger("run.new_weights")

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

    # Network

    @precondition(lambda self: len(self.program.experiment.spec.hidden_units) > 0)
    @rule(data=st.data(), more=st.booleans())
    def change_units(self, data: st.DataObject, more: bool) -> None:
        units = self.program.experiment.spec.hidden_units
        layer = data.draw(st.integers(1, len(units)))
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

    # Undo

    @rule()
    def undo(self) -> None:
        self.program.trigger("edit.undo")

    @rule()
    def redo(self) -> None:
        self.program.trigger("edit.redo")

    # What always holds

    @invariant()
    def the_window_shows_what_is_wanted(self) -> None:
        snapshot = self.program.settle()
        assert snapshot.parameters.layer_sizes == self._wanted_sizes()
        assert self.program.window.isVisible()

    @invariant()
    def what_is_shown_is_finite(self) -> None:
        snapshot = self.program.presenter.latest
        assert snapshot is None or snapshot.train_loss is None or not math.isnan(snapshot.train_loss)

    def _wanted_sizes(self) -> tuple[int, ...]:
        spec = self.program.experiment.spec
        return (len(spec.features), *spec.hidden_units, 1)


def test_whatever_a_learner_does_the_window_lives(qtbot: QtBot) -> None:
    Learner.qtbot = qtbot
    run_state_machine_as_test(
        Learner,
        settings=settings(
            max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
