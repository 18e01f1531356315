"""The timeline under the loss curve: a real pointer and real keys ask for iterations, marks and runs that were left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.training.run_state import Mark
from core.training.snapshot import BranchCurve, Curve
from gui.base.theme import Theme
from gui.views.loss.earlier_runs import EarlierRuns
from gui.views.loss.plot import LossPlot
from gui.views.loss.timeline import TimelineStrip
from tests.tools.snapshots import sample_snapshot

CURVE = Curve(np.array([40.0, 60.0]), np.array([0.5, 0.4]), np.array([0.5, 0.4]))


@dataclass
class Shown:
    strip: TimelineStrip
    runs: EarlierRuns
    asked: list[tuple[str, Any]] = field(default_factory=list)

    def at(self, iteration: float) -> QPoint:
        return QPoint(round(self.strip.x_of(iteration)), self.strip.height() // 2)

    def show(self, iteration: int = 100, **fields: Any) -> None:
        snapshot = sample_snapshot(iteration=iteration, **{"latest_iteration": 100, **fields})
        self.runs.show(snapshot)
        self.strip.show_run(snapshot)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    plot = LossPlot(Theme())
    qtbot.addWidget(plot)
    runs = EarlierRuns(Theme(), plot, plot)
    strip = TimelineStrip(Theme(), runs)
    qtbot.addWidget(strip)
    strip.resize(400, strip.sizeHint().height())
    strip.stand_at(20.0, 380.0, 0.0, 120.0)
    result = Shown(strip, runs)
    runs.return_requested.connect(lambda key: result.asked.append(("return_requested", key)))
    for name in ("iteration_chosen", "gesture_started", "mark_requested", "mark_removed"):
        getattr(strip, name).connect(lambda value, name=name: result.asked.append((name, value)))
    strip.gesture_finished.connect(lambda: result.asked.append(("gesture_finished", None)))
    with qtbot.waitExposed(strip):
        strip.show()
    result.show()
    return result


def test_a_drag_asks_for_every_iteration_it_comes_past_within_one_gesture(shown: Shown) -> None:
    QTest.mousePress(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(100))
    for iteration in (80, 50, 20):
        QTest.mouseMove(shown.strip, shown.at(iteration))
    QTest.mouseRelease(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(20))
    names = [name for name, _ in shown.asked]
    assert names[0] == "gesture_started"
    assert names[-1] == "gesture_finished"
    assert [value for name, value in shown.asked if name == "iteration_chosen"] == [100, 80, 50, 20]


@pytest.mark.parametrize(("dragged_to", "expected"), [(-30, 0), (119, 100)])
def test_only_iterations_that_were_there_can_be_asked_for(shown: Shown, dragged_to: int, expected: int) -> None:
    QTest.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(dragged_to))
    assert ("iteration_chosen", expected) in shown.asked


def test_before_the_first_iteration_there_is_nothing_to_drag(shown: Shown) -> None:
    shown.show(0, latest_iteration=0)
    QTest.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(0))
    assert shown.asked == []


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, 49),
        (Qt.Key.Key_Right, 51),
        (Qt.Key.Key_PageUp, 60),
        (Qt.Key.Key_PageDown, 40),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 100),
    ],
)
def test_keys_move_along_the_run(shown: Shown, key: Qt.Key, expected: int) -> None:
    shown.show(50)
    QTest.keyClick(shown.strip, key)
    assert shown.asked == [("iteration_chosen", expected)]


def test_m_asks_for_a_mark_where_the_run_stands(shown: Shown) -> None:
    shown.show(50)
    QTest.keyClick(shown.strip, Qt.Key.Key_M)
    assert shown.asked == [("mark_requested", 50)]


def test_a_click_near_a_mark_goes_exactly_there(shown: Shown) -> None:
    shown.show(100, marks=(Mark(33, "own", "here"),))
    QTest.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(33) + QPoint(4, 0))
    assert ("iteration_chosen", 33) in shown.asked


def test_a_click_where_a_run_was_left_goes_there_and_a_double_click_returns_to_that_run(shown: Shown) -> None:
    shown.show(100, branches=(BranchCurve(7, 40, 60, CURVE),))
    QTest.mouseClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(40))
    assert [name for name, _ in shown.asked] == ["gesture_started", "iteration_chosen", "gesture_finished"]
    shown.asked.clear()
    QTest.mouseDClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(40))
    assert ("return_requested", 7) in shown.asked


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")  # the menu, off screen
def test_where_several_runs_were_left_a_double_click_asks_which(qtbot: QtBot, shown: Shown) -> None:
    experiment = sample_snapshot().experiment
    slow = experiment.with_spec(learning_rate=0.03)
    branches = (BranchCurve(7, 0, 60, CURVE, (experiment,)), BranchCurve(8, 0, 401, CURVE, (slow,)))
    shown.show(100, branches=branches)
    QTest.mouseDClick(shown.strip, Qt.MouseButton.LeftButton, pos=shown.at(0))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Return to the earlier run: α = 0.03, 401 iterations",
        "Return to the earlier run: α = 0.3, 60 iterations",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert ("return_requested", 8) in shown.asked


def test_every_kind_of_mark_can_be_seen_and_told_from_the_others(shown: Shown) -> None:
    pictures = set()
    for marks in ((), *((Mark(50, kind, "x"),) for kind in ("own", "change", "divergence"))):
        shown.show(100, marks=marks)
        pictures.add(bytes(shown.strip.grab().toImage().constBits()))
    assert len(pictures) == 4


def test_what_a_screen_reader_says_follows_the_run(shown: Shown) -> None:
    shown.show(50)
    assert "50" in shown.strip.accessibleName()
    assert "100" in shown.strip.accessibleName()
