"""What a learner does wrong, and what goes wrong by itself: a clear sentence, no traceback, nothing lost, a window that
answers. Each story is played on the whole program with real clicks and keys."""

from __future__ import annotations

import random
import time
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_array_equal
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QToolButton
from pytestqt.exceptions import capture_exceptions

from core.data.dataset import MAX_EXAMPLES, Dataset
from core.data.generators import make_dataset
from core.errors import GlassboxError
from core.training.trainer import Trainer
from gui.base.fields import Field
from gui.base.problems import log
from tests.tools.window import TIMEOUT_MS, Glassbox

JUNK = ("nan", "NaN", "inf", "-inf", "1e999", "-1e300", "1e300", "abc", "½", "--", "1,2,3", "9" * 400, "0x10", "1/0")


def set_up(program: Glassbox, data: Dataset | None = None, **spec: Any) -> None:
    """Give the program these points and this network, without a step of undo of the story's own."""
    experiment = program.experiment.with_spec(**spec)
    program.document.change("Set Up", experiment if data is None else experiment.with_data(data))
    program.settle()


def click_plane(program: Glassbox, x1: float, x2: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    view = program.window.boundary_view
    QTest.mouseClick(view, button, pos=view.plane_to_widget(x1, x2).toPoint())


def click_button(program: Glassbox, name: str) -> None:
    button = program.window.run_bar.findChild(QAbstractButton, f"{name.replace('.', '_')}_button")
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_offer(program: Glassbox, text: str) -> None:
    """Click a button of the message bar."""
    bar = program.window.message_bar
    buttons = [button for button in bar.findChildren(QToolButton) if button.text() == text and button.isVisible()]
    assert len(buttons) == 1, text
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def is_running(program: Glassbox) -> bool:
    return program.window.actions_by_id["run.toggle"].isChecked()


def wait_for_sentence(program: Glassbox, part: str) -> None:
    program.qtbot.waitUntil(lambda: part in program.window.message_bar.sentence, timeout=TIMEOUT_MS)
    assert program.window.message_bar.isVisible()


def assert_it_learns(program: Glassbox) -> None:
    """The window answers, and a step changes the weights."""
    before = program.settle()
    program.trigger("run.step")
    after = program.wait_for(lambda snapshot: snapshot.iteration == before.iteration + 1)
    assert any(
        not np.array_equal(old, new)
        for old, new in zip(before.parameters.weights, after.parameters.weights, strict=True)
    )


# Too little to learn from


def test_without_points_it_says_so_and_the_first_click_takes_the_sentence_away(glassbox: Glassbox) -> None:
    for action in ("run.toggle", "run.step", "run.step_epoch"):
        glassbox.trigger("data.clear")
        glassbox.settle()
        click_button(glassbox, action)
        wait_for_sentence(glassbox, "no training points")
        glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
        assert not glassbox.window.message_bar.findChildren(QToolButton)
        click_plane(glassbox, 1.0, 1.0)
        glassbox.qtbot.waitUntil(lambda: not glassbox.window.message_bar.isVisible(), timeout=TIMEOUT_MS)
        assert_it_learns(glassbox)


def test_run_again_and_again_without_points_never_gets_stuck(glassbox: Glassbox) -> None:
    glassbox.trigger("data.clear")
    glassbox.settle()
    for _ in range(5):
        click_button(glassbox, "run.toggle")
        glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
    wait_for_sentence(glassbox, "no training points")
    assert glassbox.window.actions_by_id["run.toggle"].text() == "Run"


ONE_PLACE = np.full((2, 30), 1.5)
LITTLE = {
    "one point": Dataset([[1.0], [2.0]], [1]),
    "one class only": make_dataset("circle", n_samples=40).with_points_removed(
        np.flatnonzero(make_dataset("circle", n_samples=40).labels == 1)
    ),
    "identical points": Dataset(ONE_PLACE, np.ones(30, dtype=int)),
    "identical points of both classes": Dataset(ONE_PLACE, np.arange(30) % 2),
    "points far outside": Dataset([[1e6, -1e6], [1e6, 1e6]], [0, 1]),
}


@pytest.mark.parametrize("batch_size", [None, 1])
def test_little_data_trains_like_any_other(glassbox: Glassbox, batch_size: int | None) -> None:
    glassbox.window.run_bar.speed_chosen.emit(None)
    for name, data in LITTLE.items():
        glassbox.trigger("run.reset")
        set_up(glassbox, data, batch_size=batch_size, train_fraction=1.0)
        glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
        click_button(glassbox, "run.toggle")
        last = glassbox.wait_for(lambda snapshot: snapshot.iteration > 50 or snapshot.problem is not None)
        assert last.problem is None, name
        assert last.train_loss is not None, name
        assert np.isfinite(last.train_loss), name
        click_button(glassbox, "run.toggle")


# Typed nonsense


def editors(program: Glassbox) -> list[QLineEdit]:
    window = program.window
    panels = (window.data_panel, window.network_panel, window.training_panel)
    return [edit for panel in panels for edit in panel.findChildren(QLineEdit) if edit.isVisible() and edit.isEnabled()]


def field_of(edit: QLineEdit) -> Field:
    widget: Any = edit
    while not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    target = edit.parentWidget() if isinstance(edit.parentWidget(), QComboBox) else edit
    QTest.keyClick(target, Qt.Key.Key_Return)


def test_nonsense_in_any_field_is_a_sentence_there_and_what_was_stays(glassbox: Glassbox) -> None:
    # Everything that can be typed is there: a leak, a penalty rate, turns of the spiral.
    set_up(glassbox, activation="leaky_relu", penalty="l2")
    glassbox.window.data_panel.data_settings_edited.emit({"name": "spiral"})
    before = glassbox.settle().experiment
    names = {field_of(edit).name for edit in editors(glassbox)}
    assert {"learning_rate", "batch_size", "penalty_rate", "init_scale", "leak", "noise", "seed"} <= names
    glassbox.trigger("run.toggle")
    for edit in editors(glassbox):
        for text in JUNK:
            type_into(edit, text)
            assert glassbox.experiment == before, (field_of(edit).name, text)
            assert field_of(edit).problem.endswith("."), (field_of(edit).name, text)
        QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert glassbox.document.undo_stack.undoText() == "Change Data"
    assert is_running(glassbox)


def test_a_number_outside_its_limits_is_said_at_its_own_field_and_at_no_other(glassbox: Glassbox) -> None:
    edits = {field_of(edit).name: edit for edit in editors(glassbox)}
    type_into(edits["learning_rate"], "1e5")
    told = [field_of(edit).name for edit in edits.values() if field_of(edit).problem]
    assert told == ["learning_rate"]
    type_into(edits["learning_rate"], "0.5")
    assert not field_of(edits["learning_rate"]).problem
    assert glassbox.experiment.spec.learning_rate == 0.5


def test_more_points_than_the_data_holds_is_a_sentence(glassbox: Glassbox) -> None:
    set_up(glassbox, make_dataset("circle", n_samples=MAX_EXAMPLES))
    click_plane(glassbox, 0.0, 5.5)
    assert glassbox.experiment.data.n_examples == MAX_EXAMPLES
    assert str(MAX_EXAMPLES)[:2] in glassbox.window.statusBar().currentMessage()


# Numbers that run away


def run_away(program: Glassbox) -> str:
    """ReLU on the XOR cloud at a rate of 1000; returns the sentence."""
    set_up(
        program,
        make_dataset("xor"),
        hidden_units=(4,),
        activation="relu",
        learning_rate=1000.0,
        train_fraction=1.0,
        seed=0,
    )
    program.window.run_bar.speed_chosen.emit(None)
    click_button(program, "run.toggle")
    wait_for_sentence(program, "overflowed in")
    program.qtbot.waitUntil(lambda: not is_running(program), timeout=TIMEOUT_MS)
    return program.window.message_bar.sentence


def test_a_run_that_runs_away_stops_with_a_sentence_that_stays(glassbox: Glassbox) -> None:
    sentence = run_away(glassbox)
    snapshot = glassbox.wait_for(lambda latest: not latest.is_running)
    assert f"of iteration {snapshot.iteration + 1}." in sentence
    assert all(np.isfinite(W).all() for W in snapshot.parameters.weights)
    glassbox.trigger("view.log_loss")
    glassbox.window.resize(1100, 700)
    assert glassbox.window.message_bar.sentence == sentence
    click_button(glassbox, "run.toggle")  # running into the same wall again
    glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
    wait_for_sentence(glassbox, sentence)
    assert glassbox.window.actions_by_id["run.toggle"].text() == "Run"


def test_reset_is_offered_and_goes_back_to_the_start(glassbox: Glassbox) -> None:
    run_away(glassbox)
    start = Trainer(glassbox.experiment.spec, glassbox.experiment.data).parameters
    click_offer(glassbox, "Reset")
    snapshot = glassbox.wait_for(lambda latest: latest.iteration == 0 and latest.problem is None)
    assert_array_equal(snapshot.parameters.weights[0], start.weights[0])
    assert not glassbox.window.message_bar.isVisible()
    assert not is_running(glassbox)


def test_lower_learning_rate_is_offered_and_leads_out_however_far_it_ran(glassbox: Glassbox) -> None:
    run_away(glassbox)
    rates = []
    for _ in range(6):
        click_offer(glassbox, "Lower Learning Rate")
        rates.append(glassbox.experiment.spec.learning_rate)
        glassbox.wait_for(lambda latest: latest.iteration == 0 and latest.problem is None)
        assert not glassbox.window.message_bar.isVisible()
        click_button(glassbox, "run.toggle")
        last = glassbox.wait_for(lambda latest: latest.iteration > 300 or latest.problem is not None)
        if last.problem is None:
            break
        wait_for_sentence(glassbox, "overflowed in")
        glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
    assert last.problem is None
    assert rates == pytest.approx([1000.0 / 10**n for n in range(1, len(rates) + 1)])
    glassbox.trigger("run.toggle")


def test_lowering_the_rate_of_a_sound_run_keeps_its_weights_and_goes_on(glassbox: Glassbox) -> None:
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    before = glassbox.wait_for(lambda snapshot: snapshot.iteration > 20)
    glassbox.trigger("run.lower_rate")
    after = glassbox.settle()
    assert after.iteration >= before.iteration
    assert after.run_id == before.run_id
    assert is_running(glassbox)
    glassbox.trigger("run.toggle")


def test_a_typed_weight_that_no_network_survives_is_said_and_can_be_undone(glassbox: Glassbox) -> None:
    start = glassbox.settle().parameters
    glassbox.window.network_view.weight_edited.emit(1, 0, 0, 1e308)
    glassbox.window.network_view.bias_edited.emit(1, 0, -1e308)
    glassbox.wait_for(lambda snapshot: snapshot.parameters.biases[0][0, 0] == -1e308)
    glassbox.window.run_bar.speed_chosen.emit(None)
    click_button(glassbox, "run.step_epoch")
    glassbox.wait_for(lambda snapshot: snapshot.problem is not None or snapshot.iteration > 0)
    glassbox.trigger("edit.undo")
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.parameters.weights[0][0, 0] == start.weights[0][0, 0])
    assert not glassbox.window.message_bar.isVisible()


# Large and hasty


def test_the_largest_network_on_ten_thousand_points_answers(glassbox: Glassbox) -> None:
    set_up(glassbox, make_dataset("gauss", n_samples=9_999), hidden_units=(16,) * 8, batch_size=None)
    glassbox.window.run_bar.speed_chosen.emit(None)
    started_at = time.perf_counter()
    glassbox.trigger("run.toggle")
    first = glassbox.wait_for(lambda snapshot: snapshot.iteration >= 1)
    glassbox.wait_for(lambda snapshot: snapshot.iteration > first.iteration)
    click_plane(glassbox, -5.5, 5.5)  # where no point is
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 10_000)
    assert time.perf_counter() - started_at < 10.0
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)


def test_a_thousand_quick_clicks_on_step_are_a_thousand_iterations(glassbox: Glassbox) -> None:
    for _ in range(1000):
        click_button(glassbox, "run.step")
    last = glassbox.wait_for(lambda snapshot: snapshot.iteration >= 1000)
    assert last.iteration == 1000


@pytest.mark.nightly
def test_a_thousand_quick_clicks_on_everything_leave_a_window_that_counts_right(glassbox: Glassbox) -> None:
    iterations: list[int] = []
    glassbox.thread.iteration_done.connect(
        lambda record: iterations.append(record.iteration), Qt.ConnectionType.DirectConnection
    )
    glassbox.window.run_bar.speed_chosen.emit(None)
    choose = random.Random(0)
    for number in range(1000):
        click_button(glassbox, choose.choice(["run.toggle", "run.toggle", "run.step", "run.step_epoch"]))
        if number % 50 == 0:
            glassbox.wait_for(lambda snapshot: snapshot.is_running == is_running(glassbox))
    if is_running(glassbox):
        click_button(glassbox, "run.toggle")
    glassbox.qtbot.waitUntil(lambda: is_at_rest(glassbox, iterations), timeout=TIMEOUT_MS)
    assert iterations == list(range(1, len(iterations) + 1))
    click_button(glassbox, "run.step")
    assert glassbox.wait_for(lambda snapshot: snapshot.iteration > len(iterations) - 1).problem is None


def is_at_rest(program: Glassbox, iterations: list[int]) -> bool:
    latest = program.window.snapshot
    return latest is not None and not latest.is_running and latest.iteration == len(iterations)


def test_everything_may_change_in_mid_run_at_unlimited_speed(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.run_bar.speed_chosen.emit(None)
    click_button(glassbox, "run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 0)
    for change in (
        lambda: window.network_view.unit_added.emit(1),
        lambda: window.network_view.layer_added.emit(),
        lambda: window.network_view.feature_toggled.emit("sin_x1", True),
        lambda: window.network_view.feature_toggled.emit("x1", False),
        lambda: window.data_panel.data_settings_edited.emit({"name": "spiral"}),
        lambda: window.data_panel.spec_edited.emit({"train_fraction": 0.5}),
        lambda: click_plane(glassbox, 1.0, 1.0),
        lambda: window.training_panel.spec_edited.emit({"batch_size": 7}),
        lambda: window.training_panel.spec_edited.emit({"initializer": "he"}),
        lambda: window.network_view.layer_removed.emit(),
        lambda: window.network_view.unit_removed.emit(1),
    ):
        change()
        before = glassbox.settle()
        glassbox.wait_for(lambda snapshot, n=before.iteration: snapshot.iteration > n)  # type: ignore[misc]
        assert is_running(glassbox)
    glassbox.trigger("data.clear")
    wait_for_sentence(glassbox, "no training points")
    glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
    glassbox.trigger("edit.undo")
    assert_it_learns(glassbox)


def test_reset_in_mid_run_stops_at_iteration_0_and_the_button_says_run(glassbox: Glassbox) -> None:
    glassbox.window.run_bar.speed_chosen.emit(None)
    click_button(glassbox, "run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 0)
    click_button(glassbox, "run.reset")
    assert not is_running(glassbox)
    assert glassbox.window.actions_by_id["run.toggle"].text() == "Run"
    snapshot = glassbox.wait_for(lambda latest: latest.iteration == 0)
    assert not snapshot.is_running
    click_button(glassbox, "run.step")
    glassbox.wait_for(lambda latest: latest.iteration == 1)


@pytest.mark.parametrize("message", ["run", "epoch"])
def test_the_window_closes_within_a_second_in_mid_run(glassbox: Glassbox, message: str) -> None:
    set_up(glassbox, make_dataset("xor", n_samples=5000), hidden_units=(16,) * 4, batch_size=1)
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle" if message == "run" else "run.step_epoch")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 0)
    started_at = time.perf_counter()
    assert glassbox.window.close()
    assert time.perf_counter() - started_at < 1.0
    assert not glassbox.thread.isRunning()


# Mistakes of ours


def dialogs(program: Glassbox) -> list[QMessageBox]:
    return [box for box in program.window.findChildren(QMessageBox, "error_dialog") if box.isVisible()]


def close_dialog(program: Glassbox) -> None:
    (box,) = dialogs(program)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    program.qtbot.waitUntil(lambda: not dialogs(program), timeout=TIMEOUT_MS)


def test_a_fault_inside_the_training_is_one_dialog_and_nothing_is_lost(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    click_plane(glassbox, 0.0, 5.0)
    wanted = glassbox.settle().experiment
    glassbox.window.run_bar.speed_chosen.emit(None)
    with monkeypatch.context() as broken:
        broken.setattr(Trainer, "run", _break_down)
        with caplog.at_level("ERROR", logger=log.name):
            click_button(glassbox, "run.toggle")
            glassbox.qtbot.waitUntil(lambda: len(dialogs(glassbox)) == 1, timeout=TIMEOUT_MS)
    assert "out of order" in dialogs(glassbox)[0].detailedText()
    assert len([record for record in caplog.records if "out of order" in record.getMessage()]) == 1
    assert not is_running(glassbox)
    close_dialog(glassbox)
    assert glassbox.experiment == wanted
    click_button(glassbox, "run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 5)
    click_button(glassbox, "run.toggle")


def test_a_fault_in_a_view_is_reported_once_stops_the_run_and_the_pictures_go_on(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    glassbox.window.run_bar.speed_chosen.emit(None)
    with capture_exceptions() as caught, monkeypatch.context() as broken:
        glassbox.window.problems.install()
        broken.setattr(type(glassbox.window.loss_view), "render", _break_down)
        click_button(glassbox, "run.toggle")
        glassbox.qtbot.waitUntil(lambda: len(dialogs(glassbox)) == 1, timeout=TIMEOUT_MS)
        glassbox.qtbot.waitUntil(lambda: not is_running(glassbox), timeout=TIMEOUT_MS)
        close_dialog(glassbox)
    assert not caught
    glassbox.trigger("run.step")
    before = glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > before.iteration)


def _break_down(*_: object) -> None:
    raise GlassboxError("out of order")
