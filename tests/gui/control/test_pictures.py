"""Pictures and animations through the whole window: what is chosen comes out, and the run is as it was before."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.training.step_position import Phase
from gui.control.pictures import PictureController
from tests.tools.window import Glassbox, opened_glassbox


def opened(glassbox: Glassbox, action: str) -> QDialog:
    """The dialog of an action; earlier ones may still wait for being deleted."""
    name = f"{action.removeprefix('file.')}_dialog"

    def shown() -> list[QDialog]:
        return [dialog for dialog in glassbox.window.findChildren(QDialog, name) if dialog.isVisible()]

    glassbox.trigger(action)
    glassbox.wait_until(lambda: bool(shown()))
    return shown()[0]


def choose(dialog: QDialog, name: str, data: object) -> None:
    combo = dialog.findChild(QComboBox, name)
    index = next(index for index in range(combo.count()) if combo.itemData(index) == data)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def choose_by_value(dialog: QDialog, name: str, value: str) -> None:
    """Of a list of kinds."""
    combo = dialog.findChild(QComboBox, name)
    choose(dialog, name, next(combo.itemData(i) for i in range(combo.count()) if combo.itemData(i).value == value))


def press(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def text_of(dialog: QDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def file_dialog(dialog: QDialog) -> QFileDialog | None:
    """The one that asks where a file goes."""
    return next((d for d in dialog.findChildren(QFileDialog, "picture_file_dialog") if d.isVisible()), None)


def type_path(glassbox: Glassbox, dialog: QDialog, path: Path) -> None:
    """Save, and name the file, as a learner would."""
    press(dialog, dialog.objectName().replace("dialog", "save"))
    glassbox.wait_until(lambda: file_dialog(dialog) is not None)
    glassbox.name_file(file_dialog(dialog), path)


def test_a_png_has_as_many_pixels_as_are_asked_for_and_the_ending_of_the_name_tells_the_kind(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    view, dialog = glassbox.window.network_view, opened(glassbox, "file.picture")
    choose(dialog, "picture_subject", "network")
    dialog.findChild(QCheckBox, "picture_has_caption").setChecked(False)
    choose(dialog, "picture_scale", 2)
    type_path(glassbox, dialog, tmp_path / "network")
    with Image.open(tmp_path / "network.png") as picture:
        assert picture.size == (2 * view.width(), 2 * view.height())
    assert "network.png" in text_of(dialog, "picture_state")
    type_path(glassbox, dialog, tmp_path / "network.svg")
    assert re.search(r"<text[^>]*>[^<]*NETWORK", (tmp_path / "network.svg").read_text())
    dialog.reject()


def test_another_kind_that_is_chosen_with_the_file_is_the_kind_that_is_written(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    dialog = opened(glassbox, "file.picture")
    press(dialog, "picture_save")
    asked = file_dialog(dialog)
    asked.setDirectory(str(tmp_path))
    kinds = next(combo for combo in asked.findChildren(QComboBox) if combo.findText("PDF (*.pdf)") >= 0)
    kinds.setCurrentText("PDF (*.pdf)")
    kinds.activated.emit(kinds.currentIndex())
    name = asked.findChild(QLineEdit)
    assert name.text() == "glassbox-0.pdf"
    QTest.keyClick(name, Qt.Key.Key_Return)
    glassbox.wait_until(lambda: file_dialog(dialog) is None)
    assert (tmp_path / "glassbox-0.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_the_caption_speaks_of_the_moment_that_is_pictured(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 3)
    dialog = opened(glassbox, "file.picture")
    stands = glassbox.window.snapshot
    assert not stands.is_running
    assert f"iteration {stands.iteration} ·" in dialog.findChild(QLineEdit, "picture_caption").text()
    dialog.reject()


def test_a_place_that_cannot_be_written_to_is_said_in_the_dialog(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(3)
    path = tmp_path / "not there" / "picture"
    control = glassbox.window.findChild(PictureController)
    dialog = opened(glassbox, "file.picture")
    # Qt's own dialog does not accept such a path, the desktops' do.
    control._save(dialog, dialog.options, f"{path}.png")
    assert str(path) in text_of(dialog, "picture_state")
    dialog.reject()
    dialog = opened(glassbox, "file.animation")
    control._begin(dialog, dialog.plan, f"{path}.gif")
    glassbox.wait_until(lambda: str(path) in text_of(dialog, "animation_state"))
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)
    assert dialog.findChild(QPushButton, "animation_save").isEnabled()
    dialog.reject()


def test_the_view_that_has_the_focus_is_copied_and_otherwise_the_window(glassbox: Glassbox) -> None:
    window, clipboard = glassbox.window, QGuiApplication.clipboard()
    glassbox.trigger("view.equations")
    glassbox.wait_until(window.equations_view.isVisible)
    for focus, copied in (
        (window.loss_view, window.loss_view),
        (window.equations_view, window.equations_view),
        (window.boundary_view, window.boundary_view),
        (window.data_panel, window),
    ):
        clipboard.clear()
        parts = (focus, *focus.findChildren(QWidget))
        next(part for part in parts if part.focusPolicy() and part.isVisible()).setFocus()
        glassbox.trigger("edit.copy_picture")
        assert clipboard.image().size() == 2 * copied.size()
        assert "clipboard" in window.statusBar().currentMessage()


def test_the_dialog_copies_too_and_what_was_chosen_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_glassbox(qtbot) as first:
        dialog = opened(first, "file.picture")
        choose(dialog, "picture_subject", "plane")
        choose(dialog, "picture_scale", 3)
        choose_by_value(dialog, "picture_look", "dark")
        QGuiApplication.clipboard().clear()
        press(dialog, "picture_copy")
        assert QGuiApplication.clipboard().image().width() == 3 * first.window.boundary_view.width()
        type_path(first, dialog, tmp_path / "plane")
        options = dialog.options
        dialog.reject()
    with opened_glassbox(qtbot) as second:
        dialog = opened(second, "file.picture")
        chosen = dialog.options
        assert (chosen.subject, chosen.format, chosen.scale, chosen.look) == ("plane", options.format, 3, options.look)
        press(dialog, "picture_save")
        asked = file_dialog(dialog)
        assert Path(asked.directory().absolutePath()) == tmp_path
        asked.reject()
        dialog.reject()


# Animations


@pytest.mark.parametrize("subject", ["network", "window"])
def test_an_animation_shows_every_iteration_and_leaves_everything_as_it_was(
    glassbox: Glassbox, tmp_path: Path, subject: str
) -> None:
    glassbox.train(5)
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.1))
    glassbox.train(4)
    # One more that no iteration was made with yet.
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.05))
    before, experiment = glassbox.settle(), glassbox.experiment
    steps = glassbox.document.undo_stack.count(), glassbox.document.undo_stack.index()
    dialog = opened(glassbox, "file.animation")
    choose(dialog, "animation_subject", subject)
    shown: list[int] = []
    glassbox.presenter.presented.connect(lambda snapshot: shown.append(snapshot.iteration))
    type_path(glassbox, dialog, tmp_path / "run")
    glassbox.wait_until(lambda: "run.gif" in text_of(dialog, "animation_state"))
    with Image.open(tmp_path / "run.gif") as film:
        assert film.n_frames == 10
    glassbox.wait_until(lambda: len(shown) == 11)
    after = glassbox.wait_for(lambda snapshot: snapshot.iteration == 9)
    assert shown == [*range(10), 9]
    assert after.experiment == glassbox.experiment == experiment
    assert after.outputs.tobytes() == before.outputs.tobytes()
    assert after.latest_iteration == before.latest_iteration
    assert (glassbox.document.undo_stack.count(), glassbox.document.undo_stack.index()) == steps
    dialog.reject()
    assert glassbox.train(1).run_id == before.run_id


def test_after_an_animation_the_run_stands_in_the_same_phase(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(3)
    glassbox.trigger("run.size_phase")
    for _ in range(2):
        glassbox.trigger("run.step")
    before = glassbox.wait_for(lambda snapshot: snapshot.position.phase == Phase("forward", 2))
    dialog = opened(glassbox, "file.animation")
    type_path(glassbox, dialog, tmp_path / "run")
    glassbox.wait_until(lambda: "run.gif" in text_of(dialog, "animation_state"))
    after = glassbox.wait_for(lambda snapshot: snapshot.position == before.position)
    assert after.iteration == 3
    dialog.reject()


def test_an_animation_that_is_cancelled_leaves_no_file_and_the_run_where_it_stood(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    glassbox.train(9)
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 8)
    dialog = opened(glassbox, "file.animation")
    type_path(glassbox, dialog, tmp_path / "run.webp")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    glassbox.wait_until(lambda: "Cancelled" in text_of(dialog, "animation_state"))
    after = glassbox.wait_for(lambda snapshot: snapshot.iteration == 8)
    assert after.latest_iteration == 9
    assert not list(tmp_path.glob("run*"))
    dialog.reject()


def test_a_window_that_closes_leaves_no_half_animation(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(9)
    dialog = opened(glassbox, "file.animation")
    type_path(glassbox, dialog, tmp_path / "run")
    glassbox.window.close()
    assert not dialog.isVisible()
    assert not list(tmp_path.glob("run*"))


def test_views_that_were_not_opened_yet_can_be_pictured_too(glassbox: Glassbox, tmp_path: Path) -> None:
    dialog = opened(glassbox, "file.picture")
    for subject in ("equations", "microscope", "checks"):
        choose(dialog, "picture_subject", subject)
        type_path(glassbox, dialog, tmp_path / subject)
        with Image.open(tmp_path / f"{subject}.png") as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24)) > 20
    dialog.reject()
