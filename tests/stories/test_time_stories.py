"""Time in the window: a real pointer drags the timeline, everything follows, and no gesture destroys a run."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit

from core import make_dataset
from core.demonstrations.starter import STARTER_SPEC
from core.training.snapshot import Snapshot
from tests.gui.fixtures import TIMEOUT_MS, Glassbox


def train(glassbox: Glassbox, iterations: int) -> Snapshot:
    """So many iterations more, flat out, then a pause at exactly that one."""
    goal = glassbox.settle().iteration + iterations
    for iteration in range(goal - iterations + 1, goal + 1):
        glassbox.trigger("run.step")
        snapshot = glassbox.wait_for(lambda latest, iteration=iteration: latest.iteration == iteration)
    return snapshot


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
    then = train(glassbox, 4)
    end = train(glassbox, 6)
    back = drag_to(glassbox, 4)
    assert same_moment(back, then)
    assert [W.tobytes() for W in back.parameters.weights] == [W.tobytes() for W in then.parameters.weights]
    assert back.latest_iteration == 10
    np.testing.assert_array_equal(back.history.train.lows, end.history.train.lows)
    assert same_moment(drag_to(glassbox, 10), end)


def test_a_drag_is_one_step_of_undo(glassbox: Glassbox) -> None:
    end = train(glassbox, 8)
    drag_to(glassbox, 3)
    assert glassbox.document.undo_stack.undoText() == "Go to Iteration"
    glassbox.trigger("edit.undo")
    assert same_moment(glassbox.wait_for(lambda snapshot: snapshot.iteration == 8), end)
    glassbox.trigger("edit.redo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)


def test_what_is_left_for_another_way_can_be_seen_and_returned_to(glassbox: Glassbox) -> None:
    old_end = train(glassbox, 9)
    drag_to(glassbox, 5)
    glassbox.document.change("Faster", glassbox.experiment.with_spec(learning_rate=3.0))
    glassbox.settle()
    new_end = train(glassbox, 2)
    (branch,) = new_end.branches
    assert (branch.fork, branch.latest_iteration) == (5, 9)
    assert [mark.kind for mark in new_end.marks] == ["change"]
    strip = glassbox.window.loss_view.timeline
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place_of(glassbox, 5))
    returned = glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 9)
    assert (
        returned.experiment.spec.learning_rate == STARTER_SPEC.learning_rate == glassbox.experiment.spec.learning_rate
    )
    assert same_moment(drag_to(glassbox, 9), old_end)
    glassbox.trigger("edit.undo")
    glassbox.trigger("edit.undo")
    again = glassbox.wait_for(lambda snapshot: snapshot.iteration == 7)
    assert same_moment(again, new_end)
    assert glassbox.experiment.spec.learning_rate == 3.0


@pytest.mark.parametrize("gesture", ["run.reset", "run.new_weights"])
def test_undo_gives_a_whole_run_back(glassbox: Glassbox, gesture: str) -> None:
    end = train(glassbox, 6)
    glassbox.trigger(gesture)
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    train(glassbox, 2)
    glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 6)
    assert same_moment(back, end)
    np.testing.assert_array_equal(back.history.train.lows, end.history.train.lows)
    glassbox.trigger("edit.redo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)


def test_the_loss_curve_of_a_run_that_was_left_can_be_clicked(glassbox: Glassbox) -> None:
    train(glassbox, 8)
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    train(glassbox, 4)
    plot = glassbox.window.loss_view._plot
    branch = glassbox.settle().branches[0]
    place = plot.to_pixels(6.0, float(branch.train.lows[6])).toPoint()
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    glassbox.wait_for(lambda snapshot: snapshot.latest_iteration == 8)


def test_marks_are_named_shown_and_gone_to(glassbox: Glassbox) -> None:
    train(glassbox, 7)
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


def test_where_the_numbers_ran_away_a_mark_stands(glassbox: Glassbox) -> None:
    wild = {"hidden_units": (4,), "activation": "relu", "learning_rate": 1000.0, "train_fraction": 1.0, "seed": 0}
    glassbox.document.change("Wild", glassbox.experiment.with_spec(**wild).with_data(make_dataset("xor")))
    glassbox.settle()
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    snapshot = glassbox.wait_for(lambda latest: latest.problem is not None)
    assert ("divergence", snapshot.iteration) in [(mark.kind, mark.iteration) for mark in snapshot.marks]
