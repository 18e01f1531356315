"""Each state of a run has its sentence about what can be done next, and the status bar shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.data.dataset import Dataset
from core.training.snapshot import Snapshot
from core.training.step_position import REST, Phase, StepPosition
from gui.control.tools import NextSteps, RunStage, stage_of
from tests.tools.snapshots import sample_experiment, sample_snapshot
from tests.tools.window import Glassbox

ONE_CLASS = sample_experiment().with_data(Dataset([[1.0, 2.0], [1.0, 2.0]], [1, 1]))
EMPTY = sample_experiment().with_data(sample_experiment().data.cleared())
FORWARD = StepPosition(Phase("forward", 1))

STAGES: dict[RunStage, dict[str, Any]] = {
    RunStage.EMPTY: {"experiment": EMPTY},
    RunStage.ONE_CLASS: {"experiment": ONE_CLASS, "iteration": 0},
    RunStage.START: {"iteration": 0},
    RunStage.RUNNING: {"is_running": True, "train_accuracy": 0.7},
    RunStage.RUNNING_LEARNT: {"is_running": True, "train_accuracy": 0.95},
    RunStage.WITHIN_ITERATION: {"position": FORWARD},
    RunStage.PAUSED: {"iteration": 20, "train_accuracy": 0.94},
    RunStage.LEARNT: {"iteration": 20, "train_accuracy": 1.0},
    RunStage.DIVERGED: {"problem": "Z[1] overflowed."},
}


def snapshot_at(stage: RunStage) -> Snapshot:
    snapshot = sample_snapshot(experiment=STAGES[stage].get("experiment"))
    rest = {"position": StepPosition(REST), "train_accuracy": 0.6}
    return replace(snapshot, **{**rest, **STAGES[stage]})


@pytest.mark.parametrize("stage", RunStage)
def test_every_stage_is_known_by_its_picture(stage: RunStage) -> None:
    assert stage_of(snapshot_at(stage)) is stage


def test_around_the_goal_the_stage_does_not_come_and_go() -> None:
    good = replace(snapshot_at(RunStage.RUNNING), train_accuracy=0.96)
    less = replace(good, train_accuracy=0.93)
    assert stage_of(less, stage_of(good)) is RunStage.RUNNING_LEARNT
    assert stage_of(replace(less, train_accuracy=0.8), RunStage.RUNNING_LEARNT) is RunStage.RUNNING
    assert stage_of(replace(less, is_running=False), RunStage.RUNNING_LEARNT) is RunStage.LEARNT
    assert stage_of(less) is RunStage.RUNNING


def test_every_stage_has_a_sentence_of_its_own(glassbox: Glassbox) -> None:
    steps = NextSteps(glassbox.window.actions_by_id)
    sentences = [steps.sentence(stage, "class 1") for stage in RunStage]
    assert len(set(sentences)) == len(RunStage)
    for sentence in sentences:
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert len(sentence) <= 100


def hint(glassbox: Glassbox) -> str:
    label = glassbox.window.findChild(QLabel, "hint")
    assert isinstance(label, QLabel)
    return label.text()


def wait_for_hint(glassbox: Glassbox, part: str) -> None:
    glassbox.qtbot.waitUntil(lambda: part in hint(glassbox), timeout=20_000)


def test_the_status_bar_leads_from_an_empty_plane_to_a_network_that_has_learnt(glassbox: Glassbox) -> None:
    key = glassbox.window.actions_by_id["run.toggle"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert key
    assert hint(glassbox).startswith(f"Press Run ({key}) to train")
    glassbox.trigger("data.clear")
    wait_for_hint(glassbox, "The plane is empty")
    view = glassbox.window.boundary_view
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(2.0, 2.0).toPoint())
    wait_for_hint(glassbox, "one class")
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=view.plane_to_widget(-2.0, -2.0).toPoint())
    wait_for_hint(glassbox, "Press Run")
    glassbox.window.run_bar.speed_chosen.emit(0.5)
    glassbox.trigger("run.toggle")
    wait_for_hint(glassbox, "Space pauses")
    glassbox.window.run_bar.speed_chosen.emit(None)
    wait_for_hint(glassbox, "95 %")
    glassbox.trigger("run.toggle")
    wait_for_hint(glassbox, "try other data")
    glassbox.trigger("run.reset")
    wait_for_hint(glassbox, "Press Run")


def test_a_tool_for_drawing_says_what_it_does_instead(glassbox: Glassbox) -> None:
    glassbox.trigger("tool.erase")
    assert "Drag over points" in hint(glassbox)
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert "Drag over points" in hint(glassbox)
    glassbox.trigger("tool.add")
    assert hint(glassbox).startswith("Paused")
