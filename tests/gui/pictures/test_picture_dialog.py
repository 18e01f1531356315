"""The dialogs for pictures and animations, under real keys: what they ask for, and what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from gui.base.theme import DARK, LIGHT, Theme
from gui.pictures.animation import AnimationFormat
from gui.pictures.animation_dialog import AnimationDialog
from gui.pictures.animation_plan import MOST_FRAMES, AnimationPlan
from gui.pictures.encoding import Look, PictureFormat, PictureOptions
from gui.pictures.picture_dialog import PictureDialog
from tests.tools.panels import Recorder, assert_taught, show, tab_way, type_text, whole_texts_fit

SUBJECTS = {"window": "Whole window", "network": "Network", "plane": "Plane"}
CAPTION = "seed 1 · 2-4-2-1 tanh"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    made = Theme()
    made.apply()
    return made


@pytest.fixture
def picture(qtbot: QtBot, theme: Theme) -> PictureDialog:
    return PictureDialog(theme, SUBJECTS, CAPTION, PictureOptions("network"))


@pytest.fixture
def animation(qtbot: QtBot, theme: Theme) -> AnimationDialog:
    sizes = {"window": QSize(1280, 800), "network": QSize(600, 400), "plane": QSize(440, 510)}
    return AnimationDialog(theme, {name: (label, sizes[name]) for name, label in SUBJECTS.items()}, 0, 5000)


def press(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def turn(dialog: QDialog, name: str, steps: int) -> None:
    """Walk through a list with the arrow keys."""
    combo = dialog.findChild(QComboBox, name)
    combo.setFocus()
    for _ in range(abs(steps)):
        QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def number(dialog: QDialog, name: str) -> QSpinBox:
    found = dialog.findChild(QSpinBox, name)
    assert isinstance(found, QSpinBox)
    return found


def text_of(dialog: QDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


# Pictures


def test_a_dialog_that_opens_asks_for_a_preview_of_what_is_chosen(qtbot: QtBot, picture: PictureDialog) -> None:
    said = Recorder(picture, "preview_wanted")
    show(qtbot, picture)
    assert said.edits == [PictureOptions("network", PictureFormat.PNG, 1, Look.AS_NOW, CAPTION)]


def test_every_choice_ends_in_the_wish_and_only_what_is_seen_in_another_preview(
    qtbot: QtBot, picture: PictureDialog
) -> None:
    show(qtbot, picture)
    said = Recorder(picture, "preview_wanted", "save_wanted", "copy_wanted")
    turn(picture, "picture_subject", 1)
    turn(picture, "picture_look", 2)
    turn(picture, "picture_scale", 2)
    assert [options.subject + options.look.value for options in said.edits] == ["planenow", "planelight", "planedark"]
    press(picture, "picture_copy")
    turn(picture, "picture_format", 1)
    press(picture, "picture_save")
    copied, saved = said.edits[-2:]
    assert copied == PictureOptions("plane", PictureFormat.PNG, 4, Look.DARK, CAPTION)
    assert saved == PictureOptions("plane", PictureFormat.SVG, 4, Look.DARK, CAPTION)
    assert picture.isVisible()


def test_pixels_can_be_chosen_for_a_png_only(qtbot: QtBot, picture: PictureDialog) -> None:
    show(qtbot, picture)
    scale = picture.findChild(QComboBox, "picture_scale")
    assert scale.isEnabled()
    turn(picture, "picture_format", 1)
    assert not scale.isEnabled()
    turn(picture, "picture_format", -1)
    assert scale.isEnabled()


def test_the_caption_can_be_changed_and_left_out(qtbot: QtBot, picture: PictureDialog) -> None:
    show(qtbot, picture)
    said = Recorder(picture, "preview_wanted")
    caption = picture.findChild(QLineEdit, "picture_caption")
    type_text(caption, "My network ", accept=False)
    assert picture.options.caption == "My network"
    assert said.edits == []
    picture._typing.timeout.emit()
    assert [options.caption for options in said.edits] == ["My network"]
    QTest.keyClick(picture.findChild(QCheckBox, "picture_has_caption"), Qt.Key.Key_Space)
    assert (picture.options.caption, picture.has_caption, caption.isEnabled()) == ("", False, False)
    assert said.edits[-1].caption == ""


def test_the_size_that_is_said_is_that_of_the_file(qtbot: QtBot, picture: PictureDialog) -> None:
    show(qtbot, picture)
    picture.show_preview(QImage(300, 200, QImage.Format.Format_RGB32), QSize(600, 400))
    assert text_of(picture, "picture_state") == "1\u2009200 × 800 pixels"
    turn(picture, "picture_scale", 2)
    assert text_of(picture, "picture_state") == "2\u2009400 × 1\u2009600 pixels"
    turn(picture, "picture_format", 2)
    assert text_of(picture, "picture_state") == "600 × 400, sharp at any size"
    picture.show_problem("It could not be written: No space left on device.")
    assert text_of(picture, "picture_state").startswith("It could not")


def test_the_preview_shows_the_whole_picture(qtbot: QtBot, picture: PictureDialog) -> None:
    show(qtbot, picture)
    wide = QImage(1600, 400, QImage.Format.Format_RGB32)
    wide.fill(QColor("red"))
    picture.show_preview(wide, QSize(1600, 400))
    shown = picture._preview.grab().toImage()
    middle = shown.height() // 2
    reds = [x for x in range(shown.width()) if shown.pixelColor(x, middle) == QColor("red")]
    assert len(reds) == pytest.approx(shown.width() - 2, abs=2)
    column = [y for y in range(shown.height()) if shown.pixelColor(shown.width() // 2, y) == QColor("red")]
    assert len(column) == pytest.approx(len(reds) / 4, abs=2)


def test_enter_saves_and_escape_leaves(qtbot: QtBot, picture: PictureDialog) -> None:
    show(qtbot, picture)
    said = Recorder(picture, "save_wanted")
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert len(said.edits) == 1
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert not picture.isVisible()


# Animations


def test_the_whole_run_is_proposed_in_about_a_hundred_frames(qtbot: QtBot, animation: AnimationDialog) -> None:
    show(qtbot, animation)
    plan = animation.plan
    assert (plan.first, plan.last, plan.width, plan.height) == (0, 5000, 1280, 800)
    assert 60 <= plan.n_frames <= 122
    assert text_of(animation, "animation_state").startswith(f"{plan.n_frames} frames, ")


def test_every_choice_ends_in_the_plan(qtbot: QtBot, animation: AnimationDialog) -> None:
    show(qtbot, animation)
    said = Recorder(animation, "save_wanted")
    turn(animation, "animation_subject", 2)
    turn(animation, "animation_look", 1)
    turn(animation, "animation_format", 1)
    turn(animation, "animation_rate", 1)
    for name, value in (("width", 300), ("height", 320), ("first", 100), ("last", 900), ("every", 50)):
        type_text(number(animation, f"animation_{name}"), str(value), accept=False)
    QTest.keyClick(animation.findChild(QCheckBox, "animation_has_caption"), Qt.Key.Key_Space)
    press(animation, "animation_save")
    wanted = AnimationPlan("plane", 300, 320, 100, 900, 50, 20, AnimationFormat.WEBP, Look.LIGHT, has_caption=False)
    assert said.edits == [wanted]
    assert text_of(animation, "animation_state") == "17 frames, 0.8 s, about 0.2 MB"


def test_the_look_can_change_after_the_dialog_is_gone(qtbot: QtBot, theme: Theme, animation: AnimationDialog) -> None:
    with qtbot.waitSignal(animation.destroyed):
        animation.deleteLater()
    with qtbot.captureExceptions() as errors:
        theme.switch(DARK)
    theme.switch(LIGHT)
    assert not errors


def test_a_window_keeps_its_shape(qtbot: QtBot, animation: AnimationDialog) -> None:
    show(qtbot, animation)
    type_text(number(animation, "animation_width"), "640", accept=False)
    assert animation.plan.height == 400
    assert not number(animation, "animation_height").isEnabled()
    turn(animation, "animation_subject", 1)
    assert (animation.plan.width, animation.plan.height) == (600, 400)
    assert number(animation, "animation_height").isEnabled()


def test_what_cannot_end_well_cannot_begin(qtbot: QtBot, animation: AnimationDialog) -> None:
    show(qtbot, animation)
    save = animation.findChild(QPushButton, "animation_save")
    type_text(number(animation, "animation_every"), "1", accept=False)
    assert animation.plan.n_frames > MOST_FRAMES
    assert not save.isEnabled()
    assert text_of(animation, "animation_state") == (
        "5\u2009001 frames are too many. Make a frame every 5 iterations or more."
    )
    type_text(number(animation, "animation_every"), "5", accept=False)
    assert save.isEnabled()
    type_text(number(animation, "animation_first"), "5000", accept=False)
    assert not save.isEnabled()


def test_while_it_is_made_one_sees_how_far_it_is_and_can_only_cancel(qtbot: QtBot, animation: AnimationDialog) -> None:
    show(qtbot, animation)
    said = Recorder(animation, "cancel_wanted", "save_wanted")
    bar = animation.findChild(QProgressBar, "animation_progress")
    animation.show_progress(3, 20)
    assert (bar.isVisible(), bar.value(), bar.maximum(), bar.text()) == (True, 3, 20, "3 of 20 frames")
    assert not number(animation, "animation_width").isEnabled()
    QTest.keyClick(animation, Qt.Key.Key_Escape)
    press(animation, "animation_cancel")
    animation.close()
    assert said.names == ["cancel_wanted"] * 3
    assert animation.isVisible()
    animation.show_cancelled()
    assert not bar.isVisible()
    assert number(animation, "animation_width").isEnabled()
    animation.show_progress(1, 20)
    animation.show_failed("run.gif: It could not be written: No space left on device.")
    assert text_of(animation, "animation_state").startswith("run.gif")
    QTest.keyClick(animation, Qt.Key.Key_Escape)
    assert not animation.isVisible()


def test_what_was_chosen_the_last_time_is_there_again_and_the_run_is_the_new_one(qtbot: QtBot, theme: Theme) -> None:
    sizes = {"window": ("Whole window", QSize(1280, 800)), "plane": ("Plane", QSize(440, 510))}
    last = AnimationPlan("plane", 300, 320, 7, 9, 2, 25, AnimationFormat.WEBP, Look.DARK, has_caption=False)
    dialog = AnimationDialog(theme, sizes, 50, 400, last)
    show(qtbot, dialog)
    expected = AnimationPlan("plane", 300, 320, 50, 400, 5, 25, AnimationFormat.WEBP, Look.DARK, has_caption=False)
    assert dialog.plan == expected


# Both


@pytest.mark.parametrize("name", ["picture", "animation"])
def test_every_control_teaches_and_is_on_the_way_of_tab(
    qtbot: QtBot, request: pytest.FixtureRequest, name: str
) -> None:
    dialog = request.getfixturevalue(name)
    show(qtbot, dialog)
    assert_taught(dialog)
    way = tab_way(dialog)
    assert {f"{name}_subject", f"{name}_look", f"{name}_format", f"{name}_save"} <= set(way)
    whole_texts_fit(dialog)


@pytest.mark.parametrize("name", ["picture", "animation"])
def test_numbers_and_texts_have_room_in_a_large_font_and_in_the_dark(
    qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest, name: str
) -> None:
    dialog = request.getfixturevalue(name)
    font = dialog.font()
    font.setPointSizeF(2.0 * font.pointSizeF())
    dialog.setFont(font)
    theme.switch(DARK)
    show(qtbot, dialog)
    whole_texts_fit(dialog)
    for box in dialog.findChildren(QSpinBox):
        edit = box.findChild(QLineEdit)
        assert edit.width() >= edit.fontMetrics().horizontalAdvance(edit.text()), box.objectName()
        assert edit.height() >= edit.fontMetrics().ascent()
