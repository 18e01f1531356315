"""Time in the window: a real pointer drags the timeline, everything follows, and no gesture destroys a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QToolButton, QWidget

from core import make_dataset
from core.demonstrations.catalogue import STARTER_SPEC
from core.training.snapshot import Snapshot
from gui.control.files.experiment_file import fresh_run
from tests.tools.window import TIMEOUT_MS, Glassbox


def place_of(glassbox: Glassbox, iteration: int) -> QPoint:
    strip = glassbox.window.loss_view.timeline
    return QPoint(round(strip.x_of(iteration)), strip.height() // 2)


def drag_to(glassbox: Glassbox, iteration: int) -> Snapshot:
    """Take the handle, move it by way of the middle, and let it go at an iteration."""
    strip, latest = glassbox.window.loss_view.timeline, glassbox.settle()
    start = place_of(glassbox, latest.iteration)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        place = start + (place_of(glassbox, iteration) - start) * share
        QTest.mouseMove(strip, QPoint(round(place.x()), start.y()))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=place_of(glassbox, iteration))
    return glassbox.wait_for(lambda snapshot: snapshot.iteration == iteration)


def same_moment(one: Snapshot, other: Snapshot) -> bool:
    return (one.iteration, one.outputs.tobytes(), one.train_loss) == (
        other.iteration,
        other.outputs.tobytes(),
        other.train_loss,
    )


def test_dragging_shows_every_part_of_the_window_as_it_was(glassbox: Glassbox) -> None:
    then = glassbox.train(4)
    end = glassbox.train(6)
    back = drag_to(glassbox, 4)
    assert same_moment(back, then)
    assert [W.tobytes() for W in back.parameters.weights] == [W.tobytes() for W in then.parameters.weights]
    assert back.latest_iteration == 10
    np.testing.assert_array_equal(back.history.train.lows, end.history.train.lows)
    assert same_moment(drag_to(glassbox, 10), end)


def test_a_drag_is_one_step_of_undo(glassbox: Glassbox) -> None:
    end = glassbox.train(8)
    drag_to(glassbox, 3)
    assert glassbox.document.undo_stack.undoText() == "Go to Iteration"
    glassbox.trigger("edit.undo")
    assert same_moment(glassbox.wait_for(lambda snapshot: snapshot.iteration == 8), end)
    glassbox.trigger("edit.redo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)


def test_each_drag_is_a_step_of_undo_of_its_own_and_keys_in_a_row_are_one(glassbox: Glassbox) -> None:
    glassbox.train(8)
    strip = glassbox.window.loss_view.timeline
    for iteration in (3, 6):
        drag_to(glassbox, iteration)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place_of(glassbox, 2))
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)
    for back in (6, 3, 8):
        glassbox.trigger("edit.undo")
        glassbox.wait_for(lambda snapshot, back=back: snapshot.iteration == back)
    for iteration in (7, 6, 5):
        QTest.keyClick(strip, Qt.Key.Key_Left)
        glassbox.wait_for(lambda snapshot, iteration=iteration: snapshot.iteration == iteration)
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 8)


def test_a_drag_there_and_back_that_is_faster_than_pictures_come_ends_where_it_began(glassbox: Glassbox) -> None:
    glassbox.train(8)
    strip, none, left = glassbox.window.loss_view.timeline, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    for kind, iteration, button, held in (
        (QEvent.Type.MouseButtonPress, 8, left, left),
        (QEvent.Type.MouseMove, 3, none, left),
        (QEvent.Type.MouseMove, 8, none, left),
        (QEvent.Type.MouseButtonRelease, 8, left, none),
    ):
        place = QPointF(place_of(glassbox, iteration))
        where = place, strip.mapToGlobal(place)
        QApplication.sendEvent(strip, QMouseEvent(kind, *where, button, held, Qt.KeyboardModifier.NoModifier))
    glassbox.train(1)
    assert glassbox.wait_for(lambda snapshot: snapshot.iteration == 9).latest_iteration == 9
    assert not glassbox.document.undo_stack.canUndo()


def test_what_is_left_for_another_way_can_be_seen_and_returned_to(glassbox: Glassbox) -> None:
    old_end = glassbox.train(9)
    drag_to(glassbox, 5)
    glassbox.document.change("Faster", glassbox.experiment.with_spec(learning_rate=3.0))
    glassbox.settle()
    new_end = glassbox.train(2)
    (branch,) = new_end.branches
    assert (branch.fork, branch.latest_iteration) == (5, 9)
    assert [mark.kind for mark in new_end.marks] == ["change"]
    strip = glassbox.window.loss_view.timeline
    QTest.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=place_of(glassbox, 5))
    returned = glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 9)
    assert (
        returned.experiment.spec.learning_rate == STARTER_SPEC.learning_rate == glassbox.experiment.spec.learning_rate
    )
    assert same_moment(returned, old_end)
    glassbox.trigger("edit.undo")
    again = glassbox.wait_for(lambda snapshot: snapshot.iteration == 7)
    assert same_moment(again, new_end)
    assert glassbox.experiment.spec.learning_rate == 3.0


@pytest.mark.parametrize("gesture", ["run.reset", "run.new_weights"])
def test_undo_gives_a_whole_run_back(glassbox: Glassbox, gesture: str) -> None:
    end = glassbox.train(6)
    glassbox.trigger(gesture)
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    glassbox.train(2)
    glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 6)
    assert same_moment(back, end)
    np.testing.assert_array_equal(back.history.train.lows, end.history.train.lows)
    glassbox.trigger("edit.redo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)


# Earlier runs


def try_rate(glassbox: Glassbox, rate: float, iterations: int) -> Snapshot:
    """As a learner does: choose the next rate, reset, train."""
    glassbox.document.change("Change Learning rate", glassbox.experiment.with_spec(learning_rate=rate))
    glassbox.settle()
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    return glassbox.train(iterations)


def place_of_run(glassbox: Glassbox, key: int, iteration: int) -> QPoint:
    (branch,) = [branch for branch in glassbox.settle().branches if branch.key == key]
    place = int(np.searchsorted(branch.train.iterations, iteration))
    return glassbox.window.loss_view._plot.to_pixels(iteration, float(branch.train.lows[place])).toPoint()


def rate_shown(glassbox: Glassbox) -> float:
    field = glassbox.window.training_panel.findChild(QWidget, "learning_rate_field")
    assert field is not None
    entry = field.findChild(QLineEdit)
    assert entry is not None
    return float(entry.text())


def test_rates_tried_one_after_the_other_are_labelled_curves_in_one_plot(glassbox: Glassbox) -> None:
    glassbox.train(8)
    for rate in (0.03, 3.0):
        latest = try_rate(glassbox, rate, 8)
    assert [[one.spec.learning_rate for one in branch.experiments] for branch in latest.branches] == [
        [STARTER_SPEC.learning_rate],
        [0.03],
    ]
    plot = glassbox.window.loss_view._plot
    assert sorted(label.text for label in plot.labels) == ["α = 0.03", "α = 1"]
    legend = glassbox.window.loss_view.findChild(QWidget, "loss_legend")
    assert legend is not None
    assert "α = 3" in legend.accessibleName()


def test_a_click_on_an_earlier_run_only_chooses_it_and_a_double_click_brings_back_its_settings(
    glassbox: Glassbox,
) -> None:
    glassbox.train(8)
    slow = try_rate(glassbox, 0.03, 8)
    present = try_rate(glassbox, STARTER_SPEC.learning_rate, 4)
    plot, key = glassbox.window.loss_view._plot, present.branches[-1].key
    place = place_of_run(glassbox, key, 6)
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place)
    assert glassbox.document.undo_stack.undoText() == "Reset"
    assert [label.text for label in plot.labels if label.is_chosen] == ["α = 0.03"]
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=place)
    back = glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 8)
    assert back.experiment.spec.learning_rate == 0.03
    glassbox.qtbot.waitUntil(lambda: glassbox.experiment.spec.learning_rate == 0.03, timeout=TIMEOUT_MS)
    assert rate_shown(glassbox) == 0.03
    assert same_moment(back, slow)
    glassbox.trigger("edit.undo")
    again = glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 4)
    assert same_moment(again, present)
    glassbox.qtbot.waitUntil(lambda: rate_shown(glassbox) == STARTER_SPEC.learning_rate, timeout=TIMEOUT_MS)


def test_a_setting_chosen_for_the_next_run_does_not_come_back_with_the_last_one(glassbox: Glassbox) -> None:
    glassbox.train(8)
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.03))
    glassbox.settle()
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    latest = glassbox.train(4)
    plot = glassbox.window.loss_view._plot
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=place_of_run(glassbox, latest.branches[0].key, 6))
    back = glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 8)
    assert back.experiment.spec.learning_rate == STARTER_SPEC.learning_rate
    glassbox.qtbot.waitUntil(lambda: rate_shown(glassbox) == STARTER_SPEC.learning_rate, timeout=TIMEOUT_MS)


def test_with_the_keys_an_earlier_run_is_chosen_removed_and_brought_back(glassbox: Glassbox) -> None:
    glassbox.train(8)
    for rate in (0.03, 3.0):
        try_rate(glassbox, rate, 8)
    plot = glassbox.window.loss_view._plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert "α = 1, 8 iterations" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert "α = 0.03, 8 iterations" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    glassbox.wait_for(lambda snapshot: len(snapshot.branches) == 1)
    assert [label.text for label in plot.labels] == ["α = 1"]
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: len(snapshot.branches) == 2)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    back = glassbox.wait_for(lambda snapshot: snapshot.experiment.spec.learning_rate == 0.03)
    assert back.iteration == 8


def test_all_earlier_runs_are_cleared_and_the_menu_lists_those_there_are(glassbox: Glassbox) -> None:
    clear, menu = glassbox.window.actions_by_id["run.clear_earlier"], glassbox.window.earlier_runs_menu
    assert not clear.isEnabled()
    glassbox.train(8)
    try_rate(glassbox, 0.03, 3)
    glassbox.qtbot.waitUntil(clear.isEnabled, timeout=TIMEOUT_MS)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["α = 1, 8 iterations"]
    glassbox.trigger("run.clear_earlier")
    glassbox.wait_for(lambda snapshot: not snapshot.branches)
    assert not glassbox.window.loss_view._plot.labels
    glassbox.qtbot.waitUntil(lambda: not clear.isEnabled(), timeout=TIMEOUT_MS)
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: len(snapshot.branches) == 1)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 8)
    assert back.experiment.spec.learning_rate == STARTER_SPEC.learning_rate


@pytest.mark.parametrize("iterations", [0, 3])
def test_runs_on_other_points_are_not_drawn_and_still_in_the_menu(glassbox: Glassbox, iterations: int) -> None:
    glassbox.train(8)
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    glassbox.train(iterations) if iterations else glassbox.settle()
    assert len(glassbox.window.loss_view.earlier_runs.shown) == 1
    glassbox.document.change("Change Data", glassbox.experiment.with_data_settings(name="xor"))
    glassbox.settle()
    assert glassbox.window.loss_view.earlier_runs.shown == ()
    assert not glassbox.window.loss_view._plot.labels
    menu = glassbox.window.earlier_runs_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["other points, α = 1, 8 iterations"]
    menu.actions()[0].trigger()
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 8)
    assert back.experiment.data_settings.name == "circle"


def test_marks_are_named_shown_and_gone_to(glassbox: Glassbox) -> None:
    glassbox.train(7)
    drag_to(glassbox, 4)
    glassbox.trigger("run.mark")
    glassbox.qtbot.waitUntil(lambda: glassbox.window.findChild(QInputDialog) is not None, timeout=TIMEOUT_MS)
    dialog = glassbox.window.findChild(QInputDialog)
    assert dialog is not None
    entry = dialog.findChild(QLineEdit)
    assert entry is not None
    QTest.keyClicks(entry, "the bend")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    snapshot = glassbox.wait_for(lambda latest: bool(latest.marks))
    assert [(mark.iteration, mark.kind, mark.name) for mark in snapshot.marks] == [(4, "own", "the bend")]
    drag_to(glassbox, 7)
    QTest.mouseClick(
        glassbox.window.loss_view.timeline, Qt.MouseButton.LeftButton, pos=place_of(glassbox, 4) + QPoint(3, 0)
    )
    glassbox.wait_for(lambda latest: latest.iteration == 4)


def test_where_training_diverged_a_mark_stands(glassbox: Glassbox) -> None:
    wild = {"hidden_units": (4,), "activation": "relu", "learning_rate": 1000.0, "train_fraction": 1.0, "seed": 0}
    glassbox.document.change("Wild", glassbox.experiment.with_spec(**wild).with_data(make_dataset("xor")))
    glassbox.settle()
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    snapshot = glassbox.wait_for(lambda latest: latest.problem is not None)
    assert ("divergence", snapshot.iteration) in [(mark.kind, mark.iteration) for mark in snapshot.marks]


def open_far_run(glassbox: Glassbox, latest: int) -> None:
    """A run of which the first state alone is kept: everything between is made again, which takes seconds."""
    run = fresh_run(glassbox.experiment)
    glassbox.document.open(replace(run, now=replace(run.now, iteration=latest), latest_iteration=latest))
    glassbox.wait_for(lambda snapshot: snapshot.iteration == latest)


def click_stop(glassbox: Glassbox) -> None:
    button = glassbox.window.findChild(QToolButton, "replay_stop")
    assert button is not None
    assert (button.text(), button.accessibleName()) == ("Stop", "Stop")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_esc(glassbox: Glassbox) -> None:
    QTest.keyClick(glassbox.window, Qt.Key.Key_Escape)


@pytest.mark.parametrize("stop", [press_esc, click_stop])
def test_a_long_way_shows_how_far_it_is_and_can_be_stopped(
    glassbox: Glassbox, stop: Callable[[Glassbox], None]
) -> None:
    latest = 10_000_000
    open_far_run(glassbox, latest)
    strip, line = glassbox.window.loss_view.timeline, glassbox.window.findChild(QWidget, "replay")
    text = glassbox.window.findChild(QLabel, "replay_text")
    assert line is not None
    assert text is not None
    assert not line.isVisible()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place_of(glassbox, latest // 2))
    glassbox.qtbot.waitUntil(line.isVisible, timeout=TIMEOUT_MS)
    assert text.text().startswith("Going to iteration ")
    assert text.text().endswith("%. Esc stops.")
    with glassbox.qtbot.waitSignal(glassbox.presenter.agreed, timeout=TIMEOUT_MS):
        stop(glassbox)
    snapshot = glassbox.settle()
    assert 0 < snapshot.iteration < latest // 2
    assert snapshot.node == glassbox.document.node
    assert strip.x_of(snapshot.iteration) < strip.x_of(latest // 4)
    assert not line.isVisible()
    glassbox.trigger("edit.undo")
    assert glassbox.wait_for(lambda now: now.iteration == latest).node == glassbox.document.node
