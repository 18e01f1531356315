"""Worksheets through the whole window: the menu, the dialog with its preview, and the files that come out."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton, QSpinBox

from core.model.network import Parameters
from gui.base.fields.choice import ComboBox
from gui.control.worksheets import WorksheetController
from gui.pictures.picture_dialog import Preview
from gui.pictures.worksheet_dialog import WorksheetDialog
from gui.session.background import WaitingDialog
from tests.tools.pdf_texts import pdf_texts
from tests.tools.window import Glassbox

pytestmark = pytest.mark.usefixtures("isolated_settings")


def opened(glassbox: Glassbox) -> WorksheetDialog:
    glassbox.settle()
    glassbox.trigger("teach.worksheet")
    dialog = next(d for d in glassbox.window.findChildren(WorksheetDialog) if d.isVisible())
    glassbox.wait_until(lambda: not preview(dialog)._picture.isNull())
    return dialog


def preview(dialog: WorksheetDialog) -> Preview:
    found = dialog.findChild(Preview)
    assert found is not None
    return found


def choose(dialog: WorksheetDialog, name: str, text: str) -> None:
    """With the keyboard, as in any list."""
    combo = dialog.findChild(ComboBox, name)
    assert combo is not None
    assert combo.isEnabled()
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentText() != text:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before, text


def type_number(dialog: WorksheetDialog, name: str, value: int) -> None:
    box = dialog.findChild(QSpinBox, name)
    assert box is not None
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(value))


def state(dialog: WorksheetDialog) -> str:
    label = dialog.findChild(QLabel, "worksheet_state")
    assert label is not None
    return label.text()


def save(glassbox: Glassbox, dialog: WorksheetDialog, path: Path) -> None:
    QTest.mouseClick(dialog.findChild(QPushButton, "worksheet_save"), Qt.MouseButton.LeftButton)
    files = next(d for d in dialog.findChildren(QFileDialog, "worksheet_file_dialog") if d.isVisible())
    glassbox.name_file(files, path)


def test_the_teach_menu_opens_a_dialog_with_a_look_at_the_first_page(glassbox: Glassbox) -> None:
    menus = [menu for menu in glassbox.window.menuBar().findChildren(QMenu) if menu.title() == "&Teach"]
    assert glassbox.window.actions_by_id["teach.worksheet"] in menus[0].actions()
    dialog = opened(glassbox)
    assert state(dialog) == "A sheet has 2 pages, its key 3 pages."
    first = preview(dialog)._picture.copy()
    type_number(dialog, "worksheet_seed", 12)
    glassbox.wait_until(lambda: preview(dialog)._picture != first)
    choose(dialog, "worksheet_parts", "forward pass")
    glassbox.wait_until(lambda: state(dialog) == "A sheet has 1 page, its key 1 page.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_sheets_and_keys_are_saved_as_they_were_chosen(glassbox: Glassbox, tmp_path: Path) -> None:
    dialog = opened(glassbox)
    type_number(dialog, "worksheet_count", 2)
    type_number(dialog, "worksheet_seed", 30)
    choose(dialog, "worksheet_size", "2-2-1")
    choose(dialog, "worksheet_key", "in its own file")
    save(glassbox, dialog, tmp_path / "class.pdf")
    glassbox.wait_until(lambda: state(dialog) == "Saved as class.pdf, class-key.pdf.")
    assert [page[0] for page in pdf_texts((tmp_path / "class.pdf").read_bytes())][::2] == [
        "Worksheet 30",
        "Worksheet 31",
    ]
    assert pdf_texts((tmp_path / "class-key.pdf").read_bytes())[0][0] == "Key to worksheet 30"
    save(glassbox, dialog, tmp_path / "other.pdf")
    glassbox.wait_until(lambda: "other.pdf" in state(dialog))
    (tmp_path / "other.pdf").unlink()
    save(glassbox, dialog, tmp_path / "other.pdf")
    assert state(dialog).startswith("other-key.pdf is already there, and nothing was written.")
    assert not (tmp_path / "other.pdf").exists()
    dialog.reject()


def test_a_folder_gets_a_file_for_each_sheet_and_none_is_replaced(glassbox: Glassbox, tmp_path: Path) -> None:
    """And what cannot be written is said."""
    dialog = opened(glassbox)
    type_number(dialog, "worksheet_count", 3)
    choose(dialog, "worksheet_format", "HTML")
    choose(dialog, "worksheet_split", "a file for each sheet")
    choose(dialog, "worksheet_key", "no key")
    save(glassbox, dialog, tmp_path)
    glassbox.wait_until(lambda: state(dialog).startswith("Saved as"))
    names = [f"worksheet-{seed}.html" for seed in (1, 2, 3)]
    assert sorted(path.name for path in tmp_path.glob("*.html")) == names
    (tmp_path / names[1]).write_text("mine")
    save(glassbox, dialog, tmp_path)
    assert "worksheet-1.html is already there" in state(dialog)
    assert (tmp_path / names[1]).read_text() == "mine"
    (tmp_path / "gone").mkdir()
    QTest.mouseClick(dialog.findChild(QPushButton, "worksheet_save"), Qt.MouseButton.LeftButton)
    files = next(d for d in dialog.findChildren(QFileDialog, "worksheet_file_dialog") if d.isVisible())
    (tmp_path / "gone").rmdir()
    files.fileSelected.emit(str(tmp_path / "gone"))
    files.reject()
    glassbox.wait_until(lambda: "could not be written" in state(dialog))
    dialog.reject()


def test_a_small_network_lends_its_own_numbers_to_moodle_too(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.change(hidden_units=(2,), features=("x1", "x2"), seed=3)
    dialog = opened(glassbox)
    choose(dialog, "worksheet_origin", "of this iteration")
    choose(dialog, "worksheet_format", "Moodle XML")
    size = dialog.findChild(ComboBox, "worksheet_size")
    assert size is not None
    assert not size.isEnabled()
    save(glassbox, dialog, tmp_path / "a.xml")
    glassbox.wait_until(lambda: state(dialog).startswith("Saved as"))
    text = ET.parse(tmp_path / "a.xml").findtext("question[2]/questiontext/text") or ""
    weights: Parameters = glassbox.settle().parameters
    assert "of iteration 0" in text
    assert f"{{{round(float(weights.weights[0][0, 0]), 1) + 0.0:g}}}" in text
    dialog.reject()


def test_sheets_that_are_cancelled_leave_no_file(glassbox: Glassbox, tmp_path: Path) -> None:
    dialog = opened(glassbox)
    type_number(dialog, "worksheet_count", 500)
    save(glassbox, dialog, tmp_path / "many.pdf")
    glassbox.wait_until(lambda: glassbox.window.findChild(WaitingDialog) is not None)
    waiting = glassbox.window.findChild(WaitingDialog)
    QTest.mouseClick(waiting.findChild(QPushButton, "waiting_cancel"), Qt.MouseButton.LeftButton)
    glassbox.wait_until(lambda: glassbox.window.findChild(WorksheetController)._background._worker._tasks == set())
    assert list(tmp_path.glob("*many*")) == []
    dialog.reject()


def test_a_dialog_that_is_closed_while_a_number_is_typed_wants_no_preview_any_more(glassbox: Glassbox) -> None:
    dialog = opened(glassbox)
    type_number(dialog, "worksheet_seed", 12)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not any(timer.isActive() for timer in dialog.findChildren(QTimer))


def test_what_the_page_asks_is_said_in_words(glassbox: Glassbox) -> None:
    dialog = opened(glassbox)
    glassbox.wait_until(lambda: "To be computed:" in preview(dialog).accessibleDescription())
    said = preview(dialog).accessibleDescription()
    assert " of layer 1 equals W of layer 1 times " in said
    assert "\\" not in said
    dialog.reject()
