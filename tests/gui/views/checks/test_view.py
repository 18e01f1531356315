"""The checks with a real pointer and real keys: right numbers, work in slices, nothing done while hidden."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.data.standardisation import FORMULA
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.experiment.spec import ExperimentSpec
from core.explain.gradient_check import numeric_gradient
from core.explain.target import Target
from core.model.network import Gradients, LayerList, Parameters, one_hot
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from gui.base.formatting import MINUS, time_text
from gui.base.theme import DARK, Theme
from gui.views.checks import gradient_check as gradient_check_view
from gui.views.checks import settings as nothing_hidden_view
from gui.views.checks.texts import (
    CROSS,
    DASH,
    TICK,
    digits,
    error_text,
    loop_listing,
    matrix_listing,
    ratio_text,
)
from gui.views.checks.view import ChecksView
from tests.tools.panels import Recorder, assert_taught


def snapshot_of(
    n_samples: int = 60, n_steps: int = 3, parameters: Parameters | None = None, data: str = "circle", **spec: Any
) -> Snapshot:
    """A real picture of a real run."""
    settings = DataSettings(name=data, n_samples=n_samples)
    experiment = Experiment.generated(ExperimentSpec(**({"hidden_units": (4, 2)} | spec)), settings)
    trainer = Trainer(experiment.spec, experiment.data, parameters)
    for _ in range(n_steps if n_samples else 0):
        trainer.step()
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


def number(text: str) -> float:
    return float(text.replace(MINUS, "-").replace("∞", "inf"))


class Shown:
    """The view on the screen, and short ways into it."""

    def __init__(self, view: ChecksView, qtbot: QtBot) -> None:
        self.view, self.qtbot = view, qtbot
        self.recorder = Recorder(view, "pointed")

    def child(self, kind: type[QWidget], name: str) -> Any:
        found = self.view.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def section(self, name: str) -> None:
        QTest.mouseClick(self.child(QToolButton, f"{name}_section"), Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.child(QPushButton, name), Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    @property
    def card(self) -> Any:
        return self.child(QWidget, "gradient_card").texts

    @property
    def gradients(self) -> tuple[float, float]:
        analytic, numeric, _ = (number(text) for _, text, _ in self.card.rows)
        return analytic, numeric

    @property
    def result(self) -> str:
        return str(self.child(QLabel, "gradient_result").text())

    @property
    def pointed(self) -> list[Target | None]:
        return self.recorder.edits

    def check_all(self) -> None:
        self.press("check_all_button")
        self.wait(lambda: self.child(QPushButton, "check_all_button").text() != "Stop")

    def sheet(self) -> dict[str, str]:
        rows = self.child(QWidget, "check_sheet").rows
        return {row.term: f"{row.value} {row.remark}" for row in rows}

    def image(self) -> QImage:
        return self.view.grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    theme = Theme()
    view = ChecksView(theme)
    qtbot.addWidget(view)
    view.resize(600, 420)
    view.render(snapshot_of())
    view.show()
    qtbot.waitExposed(view)
    yield Shown(view, qtbot)
    view.close()


# One gradient


@pytest.mark.parametrize("target", [Target("weight", 2, 1, 3), Target("bias", 1, 2), Target("weight", 3, 0, 1)])
def test_the_card_shows_what_back_propagation_and_two_evaluations_say(shown: Shown, target: Target) -> None:
    snapshot = snapshot_of(train_fraction=0.7, batch_size=7)
    shown.view.render(snapshot)
    shown.view.show_pointed(target)
    data = snapshot.experiment.data
    chosen = data.train_mask(0.7)
    Y = one_hot(data.labels, 2)[:, chosen]
    X = snapshot.passed.A[0][:, chosen]
    expected = numeric_gradient(snapshot.parameters, snapshot.experiment.spec, X, Y, target)
    shown.wait(lambda: shown.gradients == pytest.approx(expected, rel=1e-6, abs=1e-9))
    assert shown.card.verdict.startswith(TICK)


def test_the_comparison_is_live(shown: Shown) -> None:
    before = shown.gradients
    shown.view.render(snapshot_of(n_steps=40))
    assert shown.gradients != before
    assert shown.gradients[0] == pytest.approx(shown.gradients[1], rel=1e-5)


def test_the_last_weight_pointed_at_stays_when_the_pointer_leaves(shown: Shown) -> None:
    shown.view.show_pointed(Target("bias", 2, 1))
    shown.view.show_pointed(None)
    shown.view.show_pointed(Target("unit", 1, 0))
    shown.wait(lambda: shown.card.name == "b²₂")
    assert shown.card.place == "bias of unit 2 of layer 2"
    assert shown.pointed == []


def test_a_weight_that_the_network_has_no_more_gives_way_to_the_first(shown: Shown) -> None:
    shown.view.show_weight(Target("weight", 3, 0, 1))
    shown.view.render(snapshot_of(hidden_units=()))
    assert shown.card.name == "W¹₁₁"
    assert shown.card.place == "x₁ → the output"


def test_a_wrong_gradient_is_format_of_name_sign_and_words(shown: Shown) -> None:
    snapshot = snapshot_of()
    assert snapshot.gradients is not None
    dW = [3.0 * array for array in snapshot.gradients.dW]
    wrong = Gradients(LayerList(dW), snapshot.gradients.db, snapshot.gradients.dZ)
    shown.view.render(dataclasses.replace(snapshot, gradients=wrong))
    assert shown.card.verdict == f"{CROSS} they disagree"
    assert shown.card.is_alarm


def test_a_step_across_a_bend_is_said_and_no_alarm(shown: Shown) -> None:
    # z = 0 for every example: both units lie on the bend of ReLU.
    parameters = Parameters((np.zeros((2, 2)), np.ones((1, 2))), (np.zeros((2, 1)), np.zeros((1, 1))))
    shown.view.render(snapshot_of(n_steps=0, parameters=parameters, hidden_units=(2,), activation="relu"))
    assert shown.card.verdict.startswith(DASH)
    assert "bend" in shown.card.note
    assert not shown.card.is_alarm


def test_without_training_examples_there_is_nothing_to_press(shown: Shown) -> None:
    shown.view.render(snapshot_of(n_samples=0, data="empty"))
    assert "no training examples" in shown.card.note
    assert not shown.child(QPushButton, "check_all_button").isEnabled()
    for section in ("vectorisation", "nothing_hidden"):
        shown.section(section)
        shown.image()
    assert not shown.child(QPushButton, "measure_button").isEnabled()


def test_numbers_that_run_away_are_shown_as_what_they_are(shown: Shown) -> None:
    parameters = Parameters((np.full((2, 2), 1e300), np.full((1, 2), 1e300)), (np.zeros((2, 1)), np.zeros((1, 1))))
    snapshot = snapshot_of(n_steps=0, parameters=parameters, hidden_units=(2,), activation="linear")
    shown.view.render(snapshot)
    shown.image()
    assert "NaN" in str(shown.card)
    shown.check_all()
    assert shown.result


def test_the_penalty_is_compared_only_where_there_is_one_and_it_is_wanted(shown: Shown) -> None:
    box = shown.child(QCheckBox, "gradient_penalty")
    assert not box.isVisible()
    shown.view.render(snapshot_of(penalty="l2", penalty_rate=0.5))
    without = shown.gradients
    assert "without the penalty" in shown.card.note
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert shown.gradients != without
    assert shown.card.verdict.startswith(TICK)


# All gradients


def test_checking_all_names_the_worst_and_pointing_at_it_points_there(shown: Shown) -> None:
    shown.check_all()
    assert shown.result.startswith(f"{TICK} All 25 weights and biases agree, over 60 examples")
    worst = shown.child(QToolButton, "worst_button")
    assert worst.isVisible()
    # Qt's offscreen pointer may rest anywhere: go to the button from beside it.
    QTest.mouseMove(shown.view, QPoint(1, 1))
    QTest.mouseMove(worst, worst.rect().center())
    shown.wait(lambda: bool(shown.pointed) and shown.pointed[-1] is not None)
    target = shown.pointed[-1]
    assert isinstance(target, Target)
    QTest.mouseClick(worst, Qt.MouseButton.LeftButton)
    shown.wait(lambda: shown.card.name in worst.text())


def test_a_cell_of_the_map_points_at_its_weight(shown: Shown) -> None:
    shown.check_all()
    cells = shown.child(QWidget, "gradient_map")
    shown.recorder.events.clear()
    for cell, target in (((1, 2, 1), Target("weight", 1, 2, 1)), ((2, 1, 4), Target("bias", 2, 1))):
        QTest.mouseMove(cells, (cells._box(cell).center()).toPoint())
        assert shown.pointed[-1] == target
    QTest.mouseMove(cells, QPoint(cells.width() - 2, cells.height() - 2))
    assert shown.pointed[-1] is None
    shown.view.show_pointed(Target("weight", 1, 0, 0))
    assert shown.pointed[-1] is None


def test_the_map_is_walked_by_keys_from_layer_to_layer(shown: Shown) -> None:
    shown.check_all()
    cells = shown.child(QWidget, "gradient_map")
    shown.recorder.events.clear()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(cells, key)
    expected = [Target("weight", 1, 0, 0), Target("weight", 1, 0, 1), Target("bias", 1, 0), Target("weight", 2, 0, 0)]
    assert shown.pointed == [*expected, Target("weight", 2, 1, 0)]
    QTest.keyClick(cells, Qt.Key.Key_Return)
    shown.wait(lambda: shown.card.name == "W²₂₁")
    QTest.keyClick(cells, Qt.Key.Key_Escape)
    assert shown.pointed[-1] is None


def test_a_long_check_goes_on_in_slices_stops_when_hidden_and_ends_when_shown_again(shown: Shown) -> None:
    shown.view.render(snapshot_of(n_samples=1000, n_steps=0, hidden_units=(16,) * 4))
    timer = shown.view._gradient._timer
    begun = perf_counter()
    shown.press("check_all_button")
    assert perf_counter() - begun < 0.2
    assert timer.isActive()
    shown.view.hide()
    assert not timer.isActive()
    shown.view.show()
    assert timer.isActive()
    shown.wait(lambda: not timer.isActive())
    assert "agree, over 1\u2009000 examples" in shown.result


def test_a_check_can_be_stopped(shown: Shown) -> None:
    shown.view.render(snapshot_of(n_samples=1000, n_steps=0, hidden_units=(16,) * 4))
    shown.press("check_all_button")
    shown.press("check_all_button")
    assert not shown.view._gradient._timer.isActive()
    assert "twice for each" in shown.result


def test_of_ten_thousand_examples_a_sample_is_checked_and_called_one(shown: Shown) -> None:
    shown.view.render(snapshot_of(n_samples=10_000, n_steps=0, hidden_units=(2,)))
    shown.check_all()
    assert "1\u2009000 drawn of 10\u2009000 examples" in shown.result


# Vectorisation


def test_both_forms_are_measured_for_the_chosen_m(shown: Shown) -> None:
    shown.section("vectorisation")
    chooser = shown.child(QWidget, "vectorisation_m")
    chooser.setCurrentIndex(chooser.findData(100))
    shown.press("measure_button")
    chart = shown.child(QWidget, "times_chart")
    shown.wait(lambda: bool(chart.measured))
    (row,) = chart.measured
    assert row.m == 100
    assert row.n_given == 60
    assert row.largest_difference < 1e-12
    assert time_text(row.loop_s) in chart.accessibleName()
    assert "Above 60, the same examples are used" in shown.child(QLabel, "vectorisation_note").text()


def test_measuring_stops_when_hidden_and_at_the_button(shown: Shown) -> None:
    shown.section("vectorisation")
    timer = shown.view._vectorisation._timer
    shown.press("measure_button")
    assert timer.isActive()
    shown.section("gradient")
    assert not timer.isActive()
    shown.section("vectorisation")
    assert timer.isActive()
    shown.press("measure_button")
    assert not timer.isActive()
    assert shown.child(QPushButton, "measure_button").text() == "Measure"


def test_the_loop_lights_the_column_it_has_come_to(shown: Shown) -> None:
    shown.view.render(snapshot_of(n_samples=3000, n_steps=0))
    shown.section("vectorisation")
    chooser = shown.child(QWidget, "vectorisation_m")
    chooser.setCurrentIndex(chooser.findData(10_000))
    picture = shown.child(QWidget, "columns_picture")
    seen: list[int | None] = []
    shown.press("measure_button")

    def looked() -> bool:
        seen.append(picture._current)
        return len({column for column in seen if column is not None}) > 2

    shown.wait(looked)
    shown.press("measure_button")
    assert picture._current is None


def test_a_column_points_at_its_example_and_an_example_lights_its_column(shown: Shown) -> None:
    snapshot = snapshot_of(train_fraction=0.5)
    shown.view.render(snapshot)
    shown.section("vectorisation")
    picture = shown.child(QWidget, "columns_picture")
    places = np.flatnonzero(snapshot.experiment.data.train_mask(0.5))
    area = picture._area()
    x = area.left() + (12 + 0.5) * area.width() / len(places)
    QTest.mouseMove(picture, QPointF(x, area.center().y()).toPoint())
    assert shown.pointed[-1] == Target("example", example=int(places[picture._highlighted]))
    assert abs(picture._highlighted - 12) <= 1
    QTest.keyClick(picture, Qt.Key.Key_Right)
    n_said = len(shown.pointed)
    shown.view.show_pointed(Target("example", example=int(places[3])))
    assert picture._highlighted == 3
    tested = np.setdiff1d(np.arange(60), places)
    shown.view.show_pointed(Target("example", example=int(tested[0])))
    assert picture._highlighted is None
    assert len(shown.pointed) == n_said


@pytest.mark.parametrize("n_layers", [1, 2, 5])
@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
def test_the_listings_say_the_same_in_small_and_capital_letters(n_layers: int, loss: str) -> None:
    loop, matrix = loop_listing(n_layers, loss), matrix_listing(n_layers, loss)
    assert loop.startswith("for i = 1 to m")
    assert "for i" not in matrix
    for line in matrix.splitlines():
        if line.strip().startswith(("Z[", "A[", "dZ[")):
            assert line.strip().split(" = ")[0].lower() in loop


# Nothing hidden


def test_the_sheet_names_every_choice_and_seed(shown: Shown) -> None:
    snapshot = snapshot_of(
        features=("x1", "sin_x2"), optimizer="adam", penalty="l1", penalty_rate=0.02, seed=42, batch_size=7, leak=0.2,
        activation=("relu", "leaky_relu"), initializer="he", init_scale=1.5, learning_rate=0.05, train_fraction=0.8,
    )  # fmt: skip
    shown.view.render(snapshot)
    shown.section("nothing_hidden")
    sheet = shown.sheet()
    everything = " ".join(sheet.values())
    for said in ("log a", "dZ[L] = A[L] − Y", "sin x₂", "0.02", "42", "leak = 0.2", "s = 1.5", "α = 0.05", "float64"):
        assert said in everything, said
    assert "Inputs are not scaled" in sheet["Inputs x"]
    assert "48 points train, 12 test" in sheet["Training share"]
    assert "m = 7" in sheet["1/m"]
    assert "shuffles" in sheet["This batch"]


def test_the_sheet_names_the_true_border_of_points_above_a_curve(shown: Shown) -> None:
    shown.view.render(snapshot_of(data="above_curve"))
    shown.section("nothing_hidden")
    assert shown.sheet()["True border"].startswith("x₂ = sin(x₁)")
    assert "a height of 0 on both sides" in shown.sheet()["True border"]
    shown.view.render(snapshot_of(data="circle"))
    assert "True border" not in shown.sheet()


def test_the_sheet_says_why_few_points_are_all_trained_on(shown: Shown) -> None:
    shown.view.render(snapshot_of(data="xor4", train_fraction=0.8))
    shown.section("nothing_hidden")
    assert "4 points train, 0 test" in shown.sheet()["Training share"]
    assert "All points are used for training" in shown.sheet()["Training share"]


def test_the_sheet_says_how_inputs_are_standardised_with_all_four_numbers(shown: Shown) -> None:
    snapshot = snapshot_of(standardise=True, features=("x1", "x1x2"), train_fraction=0.8)
    shown.view.render(snapshot)
    shown.section("nothing_hidden")
    row = shown.sheet()["Inputs x"]
    standardisation = standardisation_for(snapshot.experiment.spec, snapshot.experiment.data)
    assert standardisation is not None
    for text in standardisation.formula_texts():
        assert text.replace("x1", "x₁").replace("x2", "x₂") in row
    assert "x₁x₂" in row
    assert FORMULA in row
    assert "Inputs are not scaled" not in row


def test_the_batch_on_the_sheet_is_the_batch_of_the_iteration(shown: Shown) -> None:
    shown.section("nothing_hidden")
    for n_steps in (0, 1, 5):
        snapshot = snapshot_of(n_steps=n_steps, batch_size=5)
        shown.view.render(snapshot)
        value = next(row.value for row in shown.child(QWidget, "check_sheet").rows if row.term == "This batch")
        assert [int(place) - 1 for place in re.findall(r"\d+", value)] == snapshot.start.batch.tolist()
        assert f"iteration {n_steps}; update {n_steps + 1} of" in shown.sheet()["Step"]


@pytest.mark.parametrize(
    ("loss", "said"), [("squared_error", "(A[L] − Y) * A[L] * (1 − A[L])"), ("cross_entropy", "dZ[L] = A[L] − Y.")]
)
def test_the_output_is_explained_by_the_loss(shown: Shown, loss: str, said: str) -> None:
    shown.view.render(snapshot_of(loss=loss))
    shown.section("nothing_hidden")
    assert said in shown.sheet()["Output"]


# The dock


def test_hidden_it_does_nothing_and_shown_it_catches_up(shown: Shown) -> None:
    shown.view.hide()
    before = shown.card
    shown.view.render(snapshot_of(n_steps=50))
    shown.view.show_pointed(Target("bias", 1, 0))
    assert shown.card is before
    assert not shown.view._gradient._pointing.isActive()
    shown.view.show()
    assert shown.card.name == "b¹₁"
    assert shown.gradients[0] == pytest.approx(shown.gradients[1], rel=1e-5)


def test_pictures_in_quick_succession_cost_little_of_the_time(shown: Shown) -> None:
    snapshot = snapshot_of(n_samples=10_000, n_steps=0, hidden_units=(16,) * 4)
    running = dataclasses.replace(snapshot, is_running=True)
    shown.view.render(snapshot)
    begun = perf_counter()
    for _ in range(200):
        shown.view.render(running)
    assert perf_counter() - begun < 0.2


def test_flat_out_digits_stand_long_enough_to_be_compared(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [perf_counter() + 10.0]
    for module in (gradient_check_view, nothing_hidden_view):
        monkeypatch.setattr(module, "perf_counter", lambda: now[0])
    snapshots = [snapshot_of(n_steps=n) for n in (5, 6, 7)]
    flat_out = [dataclasses.replace(one, is_running=True, iterations_per_s=9000.0) for one in snapshots]
    for section, said in (("gradient", lambda: shown.gradients), ("nothing_hidden", lambda: shown.sheet()["Step"])):
        shown.section(section)
        seen = []
        for snapshot, pause_s in zip(flat_out, (0.3, 0.1, 0.15), strict=True):
            now[0] += pause_s
            shown.view.render(snapshot)
            seen.append(said())
        assert seen[0] == seen[1] != seen[2]
        shown.view.render(snapshots[0])  # a pause is shown at once
        assert said() == seen[0]


@pytest.mark.parametrize("section", ["gradient", "vectorisation", "nothing_hidden"])
def test_in_the_smallest_dock_everything_can_be_scrolled_to(shown: Shown, section: str) -> None:
    shown.view.resize(420, 220)
    shown.section(section)
    assert (shown.view.width(), shown.view.height()) == (420, 220)
    area = shown.child(QScrollArea, f"{section}_section_area")
    widget = area.widget()
    shown.wait(lambda: widget.height() >= widget.sizeHint().height() // 2 > 0)
    assert widget.width() <= area.viewport().width()


def test_every_control_teaches(shown: Shown) -> None:
    shown.check_all()
    for section in ("gradient", "vectorisation", "nothing_hidden"):
        shown.section(section)
        assert_taught(shown.view)


def test_the_dark_look_is_painted_dark(shown: Shown) -> None:
    shown.view._gradient._theme.switch(DARK)
    for section in ("gradient", "vectorisation", "nothing_hidden"):
        shown.section(section)
        assert shown.image().pixelColor(300, 410).lightness() < 90


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0123456789, "+0.01234568"),
        (-1.23456789e-5, "−1.2345679e−5"),
        (0.0, "+0.00000000"),
        (math.nan, "NaN"),
        (-math.inf, "−∞"),
    ],
)
def test_digits_enough_to_compare(value: float, text: str) -> None:
    assert digits(value) == text


def test_short_texts_of_errors_times_and_ratios() -> None:
    assert [error_text(value) for value in (0.0, 3.14e-9, math.inf)] == ["0", "3.1e−9", "∞"]
    assert [time_text(value) for value in (2.65e-5, 0.00204, 0.1234, 1.2)] == ["26.5 µs", "2.04 ms", "123 ms", "1.20 s"]
    assert [ratio_text(value) for value in (0.84, 45.3)] == ["0.8 ×", "45 ×"]
