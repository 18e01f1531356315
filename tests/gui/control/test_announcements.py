"""What a screen reader says by itself, with the texts as they are handed to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from core.explain.diagnosis import diagnose_snapshot
from core.model.network import Parameters
from gui.control.announcements import AnnouncementController
from gui.control.files.experiment_file import FileController
from tests.tools.snapshots import sample_experiment, sample_snapshot
from tests.tools.window import Glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def heard(glassbox: Glassbox) -> list[str]:
    """Everything that was said, in order."""
    texts: list[str] = []
    _announcer(glassbox).announced.connect(texts.append)
    return texts


def _announcer(glassbox: Glassbox) -> AnnouncementController:
    found = glassbox.window.findChild(AnnouncementController)
    assert isinstance(found, AnnouncementController)
    return found


def test_run_and_pause_are_said(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.trigger("run.toggle")
    assert heard == ["Training runs."]
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 2)
    glassbox.trigger("run.toggle")
    glassbox.wait_until(lambda: any(text.startswith("Paused at iteration ") for text in heard))
    assert "Train loss 0." in heard[-1]


def test_a_step_is_said_with_its_loss_and_a_phase_with_its_name(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.train(1)
    assert heard[-1].startswith("Iteration 1. Train loss ")
    glassbox.trigger("run.size_phase")
    glassbox.trigger("run.step")
    glassbox.wait_until(lambda: len(heard) > 1)
    assert heard[-1] == "forward pass, layer 1, iteration 2."


def test_while_training_runs_no_two_announcements_come_within_a_second(
    glassbox: Glassbox, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    announcer = _announcer(glassbox)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.is_running)
    del heard[:]
    announcer.say("first")
    before = list(heard)
    for number in range(9):
        announcer.say(f"text {number}")
    assert heard == before
    assert announcer._timer.isActive()
    announcer._timer.timeout.emit()
    assert heard[len(before)] == "text 6 text 7 text 8"


def test_what_diverged_is_said_at_once(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.change(learning_rate=10.0, activation="linear", hidden_units=(4, 4))
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    snapshot = glassbox.wait_for(lambda snapshot: snapshot.problem is not None)
    assert snapshot.problem in heard


def test_the_goal_is_said_once(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.change(learning_rate=3.0)
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: (snapshot.train_score or 0.0) >= 0.97)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    said = " ".join(heard)
    assert said.count("95 % of the training points are right") == 1


def test_undo_and_redo_say_what(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.trigger("data.clear")
    glassbox.settle()
    glassbox.trigger("edit.undo")
    assert heard[-1] == "Undone: Clear Points."
    glassbox.settle()
    glassbox.trigger("edit.redo")
    assert heard[-1] == "Done again: Clear Points."
    glassbox.settle()


def test_a_warning_is_said_when_it_comes_and_when_it_is_gone(glassbox: Glassbox, heard: list[str]) -> None:
    import numpy as np

    dead = sample_snapshot(
        (2,),
        parameters=Parameters((np.full((2, 2), 0.1), np.ones((1, 2))), (np.full((2, 1), -99.0), np.zeros((1, 1)))),
        experiment=sample_experiment((2,), activation="relu"),
    )
    announcer = _announcer(glassbox)
    findings = diagnose_snapshot(dead)
    warnings = [one.heading for one in findings if one.severity == "warning"]
    assert warnings
    announcer.on_diagnosed(findings)
    assert heard[-1].startswith(("New warning: ", f"{len(warnings)} new warnings."))
    announcer.on_diagnosed(findings)
    assert len(heard) == 1
    announcer.on_diagnosed(())
    assert heard[-1].startswith(("No longer: ", f"{len(warnings)} warnings are gone."))


def test_saving_says_the_name(glassbox: Glassbox, heard: list[str], tmp_path: Path) -> None:
    files = glassbox.window.findChild(FileController)
    assert isinstance(files, FileController)
    files._save_to(str(tmp_path / "mine.glassbox"), lambda: None)
    glassbox.wait_until(lambda: "Saved: mine.glassbox." in heard)


def test_turned_off_nothing_is_said_and_that_stays(
    glassbox: Glassbox, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    glassbox.trigger("view.announce")
    glassbox.train(2)
    glassbox.trigger("data.clear")
    glassbox.settle()
    glassbox.trigger("edit.undo")
    glassbox.settle()
    assert heard == []
    assert QSettings().value("view/announce", True, type=bool) is False


def test_why_an_edit_is_refused_is_said(glassbox: Glassbox, heard: list[str]) -> None:
    glassbox.window.show_problem_hint("At most 8 hidden layers fit.")
    assert heard == ["At most 8 hidden layers fit."]
