"""Experiment files in the window: what is saved comes back, what is not saved is asked about, nothing is half done."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.command_line.command import run_command
from core.data.names import DataNames
from core.demonstrations.catalogue import STARTER_SPEC
from core.io.experiment.experiment_file import contents_of, decode
from core.io.locking import locked
from core.training.run_state import EarlierRun, RunState
from gui.app import create_application
from gui.control.files.experiment_file import FileController, fresh_run
from gui.session.file_dialog import documents_folder, keep_folder, last_folder
from gui.session.lock import FileLock
from tests.tools.window import Glassbox, opened_glassbox


def files_of(glassbox: Glassbox) -> FileController:
    files = glassbox.window.findChild(FileController)
    assert files is not None
    return files


def open_dialog(glassbox: Glassbox) -> QFileDialog | None:
    """The file dialog on the screen; earlier ones may still wait for being deleted."""
    dialogs = glassbox.window.findChildren(QFileDialog, "file_dialog")
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def save_as(glassbox: Glassbox, path: Path) -> None:
    """Through the dialog, as a learner would."""
    glassbox.trigger("file.save_as")
    glassbox.wait_until(lambda: open_dialog(glassbox) is not None)
    dialog = open_dialog(glassbox)
    assert dialog is not None
    glassbox.name_file(dialog, path)
    glassbox.wait_until(lambda: path.exists() and not glassbox.window.isWindowModified())
    glassbox.wait_until(lambda: open_dialog(glassbox) is None)


def answer(glassbox: Glassbox, button: QMessageBox.StandardButton) -> None:
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "save_question") is not None)
    question = glassbox.window.findChild(QMessageBox, "save_question")
    assert question is not None
    pressed = question.button(button)
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "save_question") is None)


def problem(glassbox: Glassbox) -> str:
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "file_problem") is not None)
    dialog = glassbox.window.findChild(QMessageBox, "file_problem")
    assert dialog is not None
    text = f"{dialog.text()} {dialog.informativeText()}"
    dialog.close()
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "file_problem") is None)
    return text


def run_in(path: Path) -> RunState:
    return decode(path.read_bytes(), str(path))


def test_what_is_saved_and_opened_goes_on_as_if_it_had_never_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    with opened_glassbox(qtbot) as first:
        first.change(batch_size=10, optimizer="adam")
        first.train(5)
        save_as(first, path)
        first.train(4)
        expected = first.settle()
    with opened_glassbox(qtbot) as second:
        files_of(second).open(str(path))
        opened = second.wait_for(lambda snapshot: snapshot.iteration == 5)
        assert opened.experiment == second.experiment == run_in(path).experiment
        assert opened.history.batch.iterations.tolist() == [1, 2, 3, 4, 5]
        second.train(4)
        snapshot = second.settle()
        assert snapshot.outputs.tobytes() == expected.outputs.tobytes()
        assert snapshot.train_loss == expected.train_loss
        assert second.document.undo_stack.count() == 0


def test_earlier_runs_can_be_returned_to_after_the_file_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "runs.glassbox"
    with opened_glassbox(qtbot) as first:
        first.train(5)
        first.change(learning_rate=0.05)
        first.train(4)
        first.trigger("run.reset")
        first.wait_for(lambda snapshot: snapshot.iteration == 0)
        first.change(learning_rate=0.5)
        first.train(3)
        (left,) = first.settle().branches
        save_as(first, path)
    with opened_glassbox(qtbot) as second:
        files_of(second).open(str(path))
        (branch,) = second.wait_for(lambda snapshot: bool(snapshot.branches)).branches
        assert (branch.fork, branch.latest_iteration) == (left.fork, left.latest_iteration) == (0, 9)
        np.testing.assert_array_equal(branch.train.highs, left.train.highs)
        assert branch.experiments == left.experiments
        assert second.document.undo_stack.count() == 0
        plot = second.window.loss_view._plot
        place = plot.to_pixels(7, float(branch.train.lows[7])).toPoint()
        QTest.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=place)
        back = second.wait_for(lambda snapshot: snapshot.iteration == 9)
        assert second.settle().experiment.spec.learning_rate == 0.05
        assert [one.latest_iteration for one in back.branches] == [3]
        second.trigger("edit.undo")
        second.wait_for(lambda snapshot: snapshot.iteration == 3)
        assert second.settle().experiment.spec.learning_rate == 0.5


def test_a_run_that_undo_has_left_behind_since_save_is_a_change(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(3)
    save_as(glassbox, tmp_path / "runs.glassbox")
    glassbox.wait_until(lambda: not glassbox.window.isWindowModified())
    glassbox.change(learning_rate=0.05)
    glassbox.train(4)
    glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: snapshot.iteration == 3 and bool(snapshot.branches))
    assert back.branches[0].latest_iteration == 7
    assert glassbox.document.undo_stack.isClean()
    assert glassbox.window.isWindowModified()
    glassbox.trigger("file.save")
    glassbox.wait_until(lambda: not glassbox.window.isWindowModified())
    (earlier,) = run_in(tmp_path / "runs.glassbox").earlier
    assert earlier.run.latest_iteration == 7


def test_a_file_with_an_earlier_run_that_the_window_cannot_draw_is_not_opened(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    path = tmp_path / "large.glassbox"
    large = fresh_run(glassbox.experiment.with_spec(hidden_units=(200,)))
    path.write_bytes(contents_of(replace(fresh_run(glassbox.experiment), earlier=(EarlierRun(0, 0, large),))))
    files_of(glassbox).open(str(path))
    assert "the window shows up to" in problem(glassbox)


def test_earlier_runs_for_which_a_file_has_no_room_are_said(
    glassbox: Glassbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.io.experiment.earlier_runs.EARLIER_SHARE", 0.001)
    for _ in range(3):
        glassbox.train(2)
        glassbox.trigger("run.reset")
        glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    save_as(glassbox, tmp_path / "runs.glassbox")
    kept = len(run_in(tmp_path / "runs.glassbox").earlier)
    assert 0 < kept < 3
    assert f"the latest {kept} of 3 earlier runs" in glassbox.window.statusBar().currentMessage()


def test_the_star_stands_while_something_is_not_saved(glassbox: Glassbox, tmp_path: Path) -> None:
    window, path = glassbox.window, tmp_path / "mine.glassbox"
    assert window.windowTitle() == "Untitled[*] – Glassbox"
    assert not window.isWindowModified()
    glassbox.change(learning_rate=0.1)
    assert window.isWindowModified()
    save_as(glassbox, path)
    assert window.windowTitle() == "mine.glassbox[*] – Glassbox"
    glassbox.train(1)
    glassbox.wait_until(window.isWindowModified)
    glassbox.trigger("file.save")
    glassbox.wait_until(lambda: not window.isWindowModified())
    assert run_in(path).now.iteration == 1
    glassbox.trigger("edit.undo")
    assert window.isWindowModified()
    glassbox.trigger("edit.redo")
    glassbox.settle()
    assert files_of(glassbox).is_modified == window.isWindowModified()


def test_training_alone_is_a_change_also_without_a_file_and_looking_is_none(glassbox: Glassbox) -> None:
    files_of(glassbox).ask_before_closing()
    assert not files_of(glassbox).is_modified
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 2)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    assert glassbox.window.isWindowModified()
    glassbox.trigger("file.quit")
    answer(glassbox, QMessageBox.StandardButton.Cancel)
    assert glassbox.window.isVisible()


@pytest.mark.parametrize("way", ["new", "begin", "open"])
def test_what_was_just_begun_or_opened_has_no_star_even_while_the_old_run_still_runs(
    glassbox: Glassbox, tmp_path: Path, way: str
) -> None:
    path = tmp_path / "mine.glassbox"
    glassbox.train(3)
    save_as(glassbox, path)
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 20)
    assert glassbox.window.isWindowModified()
    if way == "open":
        files_of(glassbox).open(str(path))
    else:
        glassbox.trigger("file.new") if way == "new" else files_of(glassbox).begin(glassbox.experiment)
        answer(glassbox, QMessageBox.StandardButton.Discard)
    assert not glassbox.window.isWindowModified()
    goal = 3 if way == "open" else 0
    glassbox.wait_for(lambda snapshot: snapshot.iteration == goal)
    assert not files_of(glassbox).is_modified
    assert not glassbox.window.isWindowModified()
    glassbox.train(1)
    assert glassbox.window.isWindowModified()


@pytest.mark.parametrize("way", ["file.new", "file.open", "file.quit", "close"])
def test_every_way_of_leaving_asks_first(glassbox: Glassbox, way: str) -> None:
    files_of(glassbox).ask_before_closing()
    glassbox.change(learning_rate=0.1)
    if way == "close":
        assert not glassbox.window.close()
    else:
        glassbox.trigger(way)
    answer(glassbox, QMessageBox.StandardButton.Cancel)
    assert glassbox.window.isVisible()
    assert glassbox.experiment.spec.learning_rate == 0.1
    assert open_dialog(glassbox) is None


def test_the_question_saves_and_then_does_what_was_asked_for(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    save_as(glassbox, path)
    glassbox.change(learning_rate=0.07)
    glassbox.trigger("file.new")
    answer(glassbox, QMessageBox.StandardButton.Save)
    glassbox.wait_until(lambda: glassbox.experiment.spec.learning_rate == STARTER_SPEC.learning_rate)
    assert run_in(path).experiment.spec.learning_rate == 0.07
    assert glassbox.window.windowTitle().startswith("Untitled")


def test_discard_closes_the_window(glassbox: Glassbox) -> None:
    files_of(glassbox).ask_before_closing()
    glassbox.change(learning_rate=0.1)
    assert not glassbox.window.close()
    answer(glassbox, QMessageBox.StandardButton.Discard)
    glassbox.wait_until(lambda: not glassbox.window.isVisible())


def test_a_file_that_cannot_be_read_leaves_the_running_work_as_it_is(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(2)
    before = glassbox.settle()
    bad = tmp_path / "bad.glassbox"
    bad.write_text('{"format": "glassbox", "version": 1, "experiment": 7')
    for path in (bad, tmp_path / "not there.glassbox", tmp_path):
        files_of(glassbox).open(str(path))
        assert path.name in problem(glassbox)
    after = glassbox.settle()
    assert after.iteration == 2
    assert after.run_id == before.run_id
    assert glassbox.window.windowTitle().startswith("Untitled")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the size of files")
def test_a_disk_without_room_is_said_and_what_was_in_the_file_stays(glassbox: Glassbox, tmp_path: Path) -> None:
    import resource

    path = tmp_path / "mine.glassbox"
    save_as(glassbox, path)
    before = path.read_bytes()
    glassbox.change(learning_rate=0.1)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        glassbox.trigger("file.save")
        assert "not saved" in problem(glassbox)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert glassbox.window.isWindowModified()
    assert path.read_bytes() == before


@pytest.fixture
def saved(glassbox: Glassbox, tmp_path: Path) -> Path:
    """The file of the window."""
    path = tmp_path / "mine.glassbox"
    save_as(glassbox, path)
    return path


def test_a_new_experiment_right_after_save_does_not_take_the_file_of_the_old_one(
    glassbox: Glassbox, saved: Path
) -> None:
    glassbox.change(learning_rate=0.07)
    glassbox.trigger("file.save")
    glassbox.trigger("file.new")
    glassbox.wait_until(lambda: glassbox.window.windowTitle().startswith("Untitled"))
    assert run_in(saved).experiment.spec.learning_rate == 0.07
    assert files_of(glassbox).path == ""
    assert not glassbox.window.isWindowModified()


def test_an_answer_of_a_save_that_comes_after_another_file_was_opened_is_not_taken(
    glassbox: Glassbox, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.glassbox"
    other.write_bytes(saved.read_bytes())
    glassbox.change(learning_rate=0.07)
    glassbox.trigger("file.save")
    files_of(glassbox).open(str(other))
    glassbox.wait_until(lambda: run_in(saved).experiment.spec.learning_rate == 0.07)
    assert files_of(glassbox).path == str(other)
    FileLock(str(saved)).release()  # nobody holds it any more: no error


def test_what_is_edited_while_a_save_before_closing_is_under_way_is_asked_about(
    glassbox: Glassbox, saved: Path
) -> None:
    files_of(glassbox).ask_before_closing()
    glassbox.change(learning_rate=0.07)
    assert not glassbox.window.close()
    question = glassbox.window.findChild(QMessageBox, "save_question")
    assert question is not None
    QTest.mouseClick(question.button(QMessageBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    # The file is not written yet: its answer needs the event loop.
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.08))
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "save_question") not in (None, question))
    answer(glassbox, QMessageBox.StandardButton.Cancel)
    assert glassbox.window.isVisible()
    assert run_in(saved).experiment.spec.learning_rate == 0.07
    assert glassbox.window.isWindowModified()


def test_a_window_with_a_save_under_way_closes_when_it_is_written(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    files_of(glassbox).ask_before_closing()
    glassbox.trigger("file.save_as")
    dialog = open_dialog(glassbox)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert not glassbox.window.close()
    glassbox.wait_until(lambda: not glassbox.window.isVisible())
    assert run_in(path).experiment == glassbox.experiment


def test_a_save_as_that_fails_leaves_the_open_file_locked(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    with opened_glassbox(qtbot) as first:
        save_as(first, path)
        first.change(learning_rate=0.1)
        first.trigger("file.save_as")
        dialog = open_dialog(first)
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path))  # a folder: nothing can be written there
        dialog.close()
        assert "not saved" in problem(first)
        assert files_of(first).path == str(path)
        with opened_glassbox(qtbot) as second:
            files_of(second).open(str(path))
            assert "is used by another Glassbox" in problem(second)


@pytest.mark.parametrize(
    ("choice", "rate"), [("Overwrite", 0.1), ("Cancel", 0.55)], ids=["overwritten", "left as it is"]
)
def test_a_file_that_another_program_wrote_is_not_overwritten_without_a_question(
    glassbox: Glassbox, saved: Path, choice: str, rate: float
) -> None:
    other = fresh_run(glassbox.experiment.with_spec(learning_rate=0.55))
    saved.write_bytes(contents_of(other))
    glassbox.change(learning_rate=0.1)
    glassbox.trigger("file.save")
    question = glassbox.window.findChild(QMessageBox, "changed_question")
    assert question is not None
    assert "mine.glassbox was changed by another program" in question.text()
    button = next(button for button in question.buttons() if button.text().replace("&", "") == choice)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "changed_question") is None)
    glassbox.wait_until(lambda: run_in(saved).experiment.spec.learning_rate == rate)
    glassbox.wait_until(lambda: glassbox.window.isWindowModified() == (choice == "Cancel"))


def test_the_terminal_does_not_write_a_file_that_a_window_has_open(
    glassbox: Glassbox, saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = saved.read_bytes()
    assert run_command(["train", str(saved), "--iterations", "5", "--save", str(saved)]) == 1
    assert "is open in a Glassbox window" in capsys.readouterr().err
    assert saved.read_bytes() == before


def test_a_window_does_not_open_a_file_that_the_terminal_writes(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    path.write_bytes(contents_of(fresh_run(glassbox.experiment)))
    with locked(path):
        files_of(glassbox).open(str(path))
        assert "is used by another Glassbox" in problem(glassbox)
    files_of(glassbox).open(str(path))
    assert files_of(glassbox).path == str(path)


def test_a_path_is_kept_whole_so_that_another_folder_does_not_change_it(
    glassbox: Glassbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.glassbox").write_bytes(contents_of(fresh_run(glassbox.experiment)))
    monkeypatch.chdir(tmp_path)
    files_of(glassbox).open("mine.glassbox")
    assert files_of(glassbox).path == str(tmp_path / "mine.glassbox")


def test_a_link_to_the_open_file_is_the_open_file(qtbot: QtBot, tmp_path: Path) -> None:
    path, link = tmp_path / "mine.glassbox", tmp_path / "link.glassbox"
    with opened_glassbox(qtbot) as first:
        save_as(first, path)
        link.symlink_to(path)
        with opened_glassbox(qtbot) as second:
            files_of(second).open(str(link))
            assert "is used by another Glassbox" in problem(second)


def test_two_windows_do_not_fight_over_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    with opened_glassbox(qtbot) as first:
        save_as(first, path)
        with opened_glassbox(qtbot) as second:
            files_of(second).open(str(path))
            assert "is used by another Glassbox" in problem(second)
            assert not files_of(second).path
    with opened_glassbox(qtbot) as third:
        files_of(third).open(str(path))
        assert files_of(third).path == str(path)
    assert not list(tmp_path.glob(".*lock"))


def test_a_file_that_is_dropped_on_the_window_is_opened(glassbox: Glassbox, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    glassbox.change(learning_rate=0.1)
    save_as(glassbox, path)
    glassbox.trigger("file.new")
    glassbox.wait_until(lambda: glassbox.experiment.spec.learning_rate == STARTER_SPEC.learning_rate)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(glassbox.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(glassbox.window, QDropEvent(QPointF(50, 50), *how))
    glassbox.wait_until(lambda: glassbox.experiment.spec.learning_rate == 0.1)


def test_a_run_that_undo_has_left_is_saved_with_the_others(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(3)
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    glassbox.train(2)
    glassbox.trigger("edit.undo")
    shown = glassbox.wait_for(lambda snapshot: snapshot.iteration == 3 and bool(snapshot.branches))
    save_as(glassbox, tmp_path / "mine.glassbox")
    assert len(run_in(tmp_path / "mine.glassbox").earlier) == len(shown.branches) == 1
    assert not glassbox.window.isWindowModified()


def test_recent_files_are_offered_and_opened(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.glassbox" for name in "ab"]
    with opened_glassbox(qtbot) as first:
        first.window.recent_menu.aboutToShow.emit()
        (nothing,) = first.window.recent_menu.actions()
        assert (nothing.text(), nothing.isEnabled()) == ("No Recent Files", False)
        save_as(first, paths[0])
        paths[1].write_bytes(paths[0].read_bytes())
        files_of(first).open(str(paths[1]))
    with opened_glassbox(qtbot) as second:
        menu = second.window.recent_menu
        for _ in range(2):
            menu.aboutToShow.emit()
        assert [action.text() for action in menu.actions()] == [str(path) for path in reversed(paths)]
        menu.actions()[1].trigger()
        second.wait_until(lambda: files_of(second).path == str(paths[0]))


def test_a_file_named_at_the_start_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.glassbox"
    with opened_glassbox(qtbot) as first:
        first.change(learning_rate=0.1)
        save_as(first, path)
    _, window = create_application(["glassbox", str(path)])
    with qtbot.waitExposed(window):
        window.show()
    assert window.windowTitle().startswith("mine.glassbox")
    window.close()
    window.deleteLater()


def test_file_dialogs_open_in_documents_at_first(
    glassbox: Glassbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(documents))
    for action, name in (
        ("file.open", "file_dialog"),
        ("file.save_as", "file_dialog"),
        ("file.import_points", "exchange_dialog"),
        ("file.export_loss", "exchange_dialog"),
    ):
        glassbox.trigger(action)
        dialog = visible_dialog(glassbox, name)
        assert Path(dialog.directory().absolutePath()) == documents
        dialog.reject()


def visible_dialog(glassbox: Glassbox, name: str) -> QFileDialog:
    """Earlier ones may still wait for being deleted."""

    def found() -> list[QFileDialog]:
        return [dialog for dialog in glassbox.window.findChildren(QFileDialog, name) if dialog.isVisible()]

    glassbox.wait_until(lambda: len(found()) == 1)
    return found()[0]


def test_a_folder_is_remembered_until_it_is_gone(tmp_path: Path) -> None:
    settings = QSettings()
    used = tmp_path / "lecture"
    used.mkdir()
    keep_folder(settings, "files/folder", str(used / "a.glassbox"))
    assert last_folder(settings, "files/folder") == str(used)
    used.rmdir()
    assert last_folder(settings, "files/folder") == documents_folder()
    assert Path(documents_folder()).is_dir()


def test_imported_data_without_a_file_names_the_window(glassbox: Glassbox) -> None:
    names = DataNames("iris[*].csv")
    experiment = glassbox.experiment
    glassbox.document.change("Import Points", experiment.with_imported(experiment.data, names))
    glassbox.wait_until(glassbox.window.isWindowModified)
    assert glassbox.window.windowTitle() == "Untitled (iris[*][*].csv)[*] – Glassbox"
    glassbox.document.undo()
    assert glassbox.window.windowTitle() == "Untitled[*] – Glassbox"


def test_a_new_file_is_proposed_with_the_name_of_the_table(glassbox: Glassbox) -> None:
    experiment = glassbox.experiment
    for title, proposed in (
        ("iris.csv", "iris.glassbox"),
        ("../<b>a/b?.csv", "b.glassbox"),
        ("…", "experiment.glassbox"),
        ("", "experiment.glassbox"),
    ):
        glassbox.document.change("Import Points", experiment.with_imported(experiment.data, DataNames(title)))
        glassbox.trigger("file.save_as")
        dialog = visible_dialog(glassbox, "file_dialog")
        assert [Path(path).name for path in dialog.selectedFiles()] == [proposed]
        dialog.reject()


def test_what_looks_like_markup_in_a_problem_is_shown_as_it_is(glassbox: Glassbox) -> None:
    files_of(glassbox).show_problem("<i>a</i>.csv cannot be read.", "“<b>x</b>” is not a number.")
    dialog = glassbox.window.findChild(QMessageBox, "file_problem")
    for text, part in ((dialog.text(), "<i>a</i>.csv"), (dialog.informativeText(), "“<b>x</b>”")):
        assert part in QTextDocumentFragment.fromHtml(text).toPlainText()
    dialog.close()
