"""Autosave and recovery: unsaved work is on disk within seconds, and no fault in its folder costs work or the start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.experiment.experiment_file import contents_of, decode
from core.lessons.exercise.fence import Fence
from core.training.messages import Pause
from core.training.run_state import RunState
from gui.app import begin_session
from gui.control.files import recovery as recovery_module
from gui.control.files.experiment_file import FileController, fresh_run
from gui.control.files.recovery import Recovery
from gui.session.run_serializer import RunSerializer
from gui.shell.welcome import WelcomeDialog
from gui.views.exercise.view import ExerciseView
from tests.tools.window import TIMEOUT_MS, Glassbox, opened_glassbox


def recovery_in(glassbox: Glassbox, folder: Path) -> Recovery:
    serializer, files = (glassbox.window.findChild(kind) for kind in (RunSerializer, FileController))
    assert isinstance(serializer, RunSerializer)
    assert isinstance(files, FileController)
    recovery = Recovery(glassbox.window, glassbox.document, files, serializer, folder)
    return recovery


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "recovery"
    place.mkdir()
    return place


@pytest.fixture
def changed(glassbox: Glassbox) -> Iterator[Glassbox]:
    """A window with work that is not saved; closed in order at the end."""
    glassbox.change(learning_rate=0.1)
    yield glassbox
    glassbox.window.closing.emit()


def run_in(path: Path) -> RunState:
    return decode(path.read_bytes(), str(path))


def kept_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.glassbox"))


def left_behind(folder: Path, learning_rate: float = 0.123) -> Path:
    """Work of a window that was killed."""
    spec = ExperimentSpec(learning_rate=learning_rate)
    path = folder / "1-left.glassbox"
    path.write_bytes(contents_of(fresh_run(Experiment.generated(spec, DataSettings()))))
    return path


def question_of(glassbox: Glassbox) -> QMessageBox | None:
    found = glassbox.window.findChild(QMessageBox, "recovery_question")
    return found if isinstance(found, QMessageBox) else None


def answer(glassbox: Glassbox, text: str) -> None:
    glassbox.wait_until(lambda: question_of(glassbox) is not None)
    question = question_of(glassbox)
    assert question is not None
    button = next(button for button in question.buttons() if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    glassbox.wait_until(lambda: question_of(glassbox) is None)


def said(glassbox: Glassbox) -> str:
    dialog = glassbox.window.findChild(QMessageBox, "file_problem")
    assert isinstance(dialog, QMessageBox)
    text = f"{dialog.text()} {dialog.informativeText()}"
    dialog.close()
    return text


def status_text(glassbox: Glassbox) -> str:
    return str(glassbox.window.statusBar().currentMessage())


def test_what_is_saved_leaves_nothing_behind_and_what_is_not_is_kept(glassbox: Glassbox, folder: Path) -> None:
    recovery = recovery_in(glassbox, folder)
    recovery.start()
    recovery.keep_now()
    assert not kept_in(folder)
    glassbox.change(learning_rate=0.1)
    recovery.keep_now()
    glassbox.wait_until(lambda: len(kept_in(folder)) == 1)
    assert run_in(kept_in(folder)[0]).experiment == glassbox.experiment
    glassbox.trigger("file.save_as")
    dialog = glassbox.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    glassbox.name_file(dialog, folder.parent / "mine.glassbox")
    glassbox.wait_until(lambda: not glassbox.window.isWindowModified())
    recovery.keep_now()
    assert not kept_in(folder)
    glassbox.window.closing.emit()
    assert not list(folder.iterdir())


def test_a_run_that_goes_on_is_written_again_and_again(
    changed: Glassbox, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovery = recovery_in(changed, folder)
    recovery.start()
    changed.trigger("run.toggle")
    first = changed.wait_for(lambda snapshot: snapshot.iteration > 0)
    recovery.keep_now()
    changed.wait_until(lambda: kept_in(folder) and recovery._cost_s)  # the window knows, before its clock is moved
    (path,) = kept_in(folder)
    written = run_in(path).now.iteration
    assert written >= first.iteration
    now = recovery_module.monotonic()
    # The clock is moved, not waited for.
    monkeypatch.setattr(recovery_module, "monotonic", lambda: now + 3.0)
    state = path.stat().st_mtime_ns
    changed.wait_for(lambda snapshot: snapshot.iteration > written + 2)
    recovery.keep_now()
    changed.settle()
    assert path.stat().st_mtime_ns == state
    monkeypatch.setattr(recovery_module, "monotonic", lambda: now + 8.0)
    recovery.keep_now()
    changed.wait_until(lambda: run_in(path).now.iteration > written + 2)
    assert changed.window.snapshot is not None
    assert changed.window.snapshot.is_running


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the size of files")
def test_what_is_edited_during_a_long_replay_is_kept_before_its_end(glassbox: Glassbox, folder: Path) -> None:
    recovery, far = recovery_in(glassbox, folder), 100_000_000
    recovery.start()
    fresh = fresh_run(glassbox.experiment)
    glassbox.document.open(replace(fresh, now=replace(fresh.now, iteration=far), latest_iteration=far))
    glassbox.wait_for(lambda snapshot: snapshot.iteration == far)
    with glassbox.qtbot.waitSignal(glassbox.thread.replay_reported, timeout=TIMEOUT_MS):
        glassbox.document.go_to("Go to Iteration", far, far // 2, is_one_of_many=False)
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.123))
    recovery.keep_now()
    glassbox.wait_until(lambda: bool(kept_in(folder)))
    assert run_in(kept_in(folder)[0]).experiment.spec.learning_rate == 0.123
    glassbox.thread.send(Pause())
    glassbox.settle()
    glassbox.window.closing.emit()


def test_earlier_runs_are_kept_too_within_the_bound_of_an_autosave(glassbox: Glassbox, folder: Path) -> None:
    recovery = recovery_in(glassbox, folder)
    recovery.start()
    for rate in (0.1, 0.2, 0.3):
        for _ in range(3):
            glassbox.trigger("run.step")
        glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)
        glassbox.trigger("run.reset")
        glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
        glassbox.change(learning_rate=rate)
    recovery.keep_now()
    glassbox.wait_until(lambda: bool(kept_in(folder)))
    (path,) = kept_in(folder)
    assert [one.run.latest_iteration for one in run_in(path).earlier] == [3, 3, 3]
    assert path.stat().st_size < 2 * recovery_module._STATES_BYTES
    glassbox.window.closing.emit()


def test_autosave_that_fails_is_said_and_tried_again(changed: Glassbox, folder: Path) -> None:
    import resource

    recovery = recovery_in(changed, folder)
    recovery.start()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        recovery.keep_now()
        changed.wait_until(lambda: "cannot be protected" in status_text(changed))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not kept_in(folder)
    recovery.keep_now()
    changed.wait_until(lambda: len(kept_in(folder)) == 1)


def test_a_folder_that_cannot_be_made_is_said(glassbox: Glassbox, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    recovery_in(glassbox, tmp_path / "file" / "recovery").start()
    assert "cannot be protected" in status_text(glassbox)
    assert glassbox.window.findChild(QLabel, "hint") is not None


_CRASHING = """
import os, signal, sys
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
QStandardPaths.setTestModeEnabled(True)
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from pathlib import Path
from gui.control.files import recovery
recovery.recovery_folder = lambda: Path(sys.argv[1])
recovery.PERIOD_MS = 50
from gui.app import begin_session, create_application
from gui.session.document import Document
application, window = create_application(["glassbox"])
window.show()
begin_session(window)
document = window.findChild(Document)
document.change("Change", document.experiment.with_spec(learning_rate=0.123))
def look():
    if list(Path(sys.argv[1]).glob("*.path")):
        os.kill(os.getpid(), signal.SIGKILL)
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_after_a_kill_the_next_start_offers_the_work_back(glassbox: Glassbox, folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _CRASHING, str(folder)], cwd=Path(__file__).parents[4], timeout=60)
    assert done.returncode == -9
    assert kept_in(folder)
    recovery_in(glassbox, folder).start()
    answer(glassbox, "Restore")
    assert glassbox.experiment.spec.learning_rate == 0.123
    assert glassbox.window.isWindowModified()
    glassbox.wait_until(lambda: len(kept_in(folder)) == 1)
    glassbox.window.closing.emit()


def test_what_is_discarded_is_removed(glassbox: Glassbox, folder: Path) -> None:
    left_behind(folder)
    before = glassbox.experiment
    recovery_in(glassbox, folder).start()
    answer(glassbox, "Discard")
    assert glassbox.experiment == before
    assert not kept_in(folder)
    glassbox.window.closing.emit()


@pytest.mark.parametrize(("choice", "welcomed"), [("Discard", True), ("Restore", False)])
def test_the_welcome_comes_after_the_question_and_not_over_restored_work(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, choice: str, welcomed: bool
) -> None:
    monkeypatch.setattr(recovery_module, "recovery_folder", lambda: folder)
    left_behind(folder)
    with opened_glassbox(qtbot) as glassbox:
        begin_session(glassbox.window)
        assert glassbox.window.findChild(WelcomeDialog) is None, "one after the other"
        answer(glassbox, choice)
        assert (glassbox.window.findChild(WelcomeDialog) is not None) is welcomed
        glassbox.window.closing.emit()


def test_what_is_recovered_stays_on_disk_until_its_new_copy_is_written(glassbox: Glassbox, folder: Path) -> None:
    path = left_behind(folder)
    recovery_in(glassbox, folder).start()
    answer(glassbox, "Restore")
    assert path.exists() or len(kept_in(folder)) == 1
    glassbox.wait_until(lambda: not path.exists())
    (kept,) = kept_in(folder)
    assert run_in(kept).experiment.spec.learning_rate == 0.123
    glassbox.window.closing.emit()
    assert not list(folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the size of files")
def test_what_is_recovered_stays_on_disk_while_its_new_copy_cannot_be_written(glassbox: Glassbox, folder: Path) -> None:
    import resource

    path = left_behind(folder)
    before = path.read_bytes()
    recovery_in(glassbox, folder).start()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        answer(glassbox, "Restore")
        glassbox.wait_until(lambda: "cannot be protected" in status_text(glassbox))
        assert path.read_bytes() == before
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    glassbox.window.closing.emit()


def test_two_windows_do_not_offer_the_same_work(qtbot: QtBot, isolated_settings: None, folder: Path) -> None:
    left_behind(folder)
    with opened_glassbox(qtbot) as first, opened_glassbox(qtbot) as second:
        recovery_in(first, folder).start()
        recovery_in(second, folder).start()
        first.wait_until(lambda: question_of(first) is not None)
        assert question_of(second) is None
        answer(first, "Discard")
        for each in (first, second):
            each.window.closing.emit()


@pytest.mark.parametrize("content", ['{"format": "glassbox", "version": 99}', "{", ""])
def test_what_cannot_be_read_is_kept_under_another_name_and_said(
    glassbox: Glassbox, folder: Path, content: str
) -> None:
    path = folder / "1-newer.glassbox"
    path.write_text(content)
    recovery_in(glassbox, folder).start()
    assert question_of(glassbox) is None
    place = folder / "1-newer.glassbox.unreadable"
    assert place.read_text() == content
    assert str(place) in said(glassbox)
    assert not kept_in(folder)  # it is not tried again
    glassbox.window.closing.emit()


@pytest.mark.skipif(sys.platform == "win32", reason="links need permission there")
@pytest.mark.parametrize("entry", ["a link to nothing", "a link to itself", "a folder", "a note that is a folder"])
def test_no_entry_of_the_folder_keeps_the_window_from_opening(glassbox: Glassbox, folder: Path, entry: str) -> None:
    path = folder / "1-odd.glassbox"
    match entry:
        case "a link to nothing":
            path.symlink_to("nowhere")
        case "a link to itself":
            path.symlink_to(path.name)
        case "a folder":
            path.mkdir()
        case _:
            path.write_text("{")
            (folder / "1-odd.path").mkdir()
    recovery = recovery_in(glassbox, folder)
    recovery.start()
    assert question_of(glassbox) is None
    glassbox.change(learning_rate=0.1)
    recovery.keep_now()
    own = f"{os.getpid()}-*.glassbox"
    glassbox.wait_until(lambda: len(list(folder.glob(own))) == 1)
    glassbox.window.closing.emit()


def test_code_that_is_written_and_not_saved_is_recovered_and_does_not_run(
    qtbot: QtBot, isolated_settings: None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Fence, "load", lambda fence, code: pytest.fail("code was run"))
    with opened_glassbox(qtbot) as first:
        recovery = recovery_in(first, folder)
        recovery.start()
        first.trigger("view.exercise")
        first.wait_until(first.view(ExerciseView).isVisible)
        QTest.keyClicks(first.view(ExerciseView).editor, "mine")
        recovery.leave_work()
    with opened_glassbox(qtbot) as second:
        recovery = recovery_in(second, folder)
        recovery.start()
        answer(second, "Restore")
        second.settle()
        second.trigger("view.exercise")
        assert second.view(ExerciseView).code.startswith("mine")
        assert second.window.isWindowModified()
        second.train(1)
