"""About Glassbox: version and licence, and the licences of all that is inside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from gui import VERSION
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.shell.help import licences
from gui.shell.help.about import AboutDialog, LicencesDialog
from gui.shell.help.licences import PACKAGES, parts_inside

ROOT = Path(__file__).parents[4]


@pytest.fixture
def look(qapp: QGuiApplication) -> Theme:
    theme = Theme(LIGHT)
    theme.apply()
    return theme


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_about_names_the_version_in_colours_that_can_be_read(owner: QWidget, look: Theme, colours: Colours) -> None:
    dialog = AboutDialog(look, owner)
    look.switch(colours)
    label = dialog.findChild(QLabel, "about_text")
    assert label is not None
    assert VERSION in label.text()
    assert colours.quiet in label.text()
    palette = label.palette()
    contrast = abs(palette.windowText().color().lightness() - palette.window().color().lightness())
    assert contrast > 120
    assert QGuiApplication.palette().window().color().name() == colours.chrome


def test_every_package_that_is_installed_with_the_program_is_named() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))
    assert {package.distribution.lower() for package in PACKAGES} == set(locked)


def test_every_part_has_a_version_a_licence_and_its_whole_text() -> None:
    for part in parts_inside():
        assert part.licence, part.name
        assert len(part.text()) > 900, part.name
        assert part.version or part.licence == "CC BY 4.0", part.name
    texts = {part.name: part.text() for part in parts_inside()}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["Qt, PySide6"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["Qt, PySide6"]
    assert "OpenBLAS" in texts["NumPy"]
    assert "SIL OPEN FONT LICENSE" in texts["ziamath"]
    assert "UCI Machine Learning Repository" in texts["Iris flowers"]


def test_a_program_without_descriptions_of_its_packages_still_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing_installed(name: str) -> None:
        raise licences.PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", nothing_installed)
    texts = {part.name: part.text() for part in parts_inside()}
    assert len(texts) == len(PACKAGES) + 4
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["Qt, PySide6"]


def test_the_licences_are_read_and_found_by_keyboard(owner: QWidget, look: Theme, qtbot: QtBot) -> None:
    about = AboutDialog(look, owner)
    about.show()
    button = about.findChild(QPushButton, "about_licences")
    assert button is not None
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = about.findChild(LicencesDialog)
    assert dialog is not None
    found, page = dialog.findChild(QListWidget), dialog.findChild(QTextBrowser)
    search = dialog.findChild(QLineEdit)
    assert found is not None
    assert page is not None
    assert search is not None
    assert found.item(0).text() == f"Glassbox {VERSION}"
    assert "MIT License" in page.toPlainText()
    qtbot.keyClicks(search, "qt, py")
    assert [found.item(row).text().split(",")[0] for row in range(found.count())] == ["Qt"]
    assert "replace" in page.toPlainText()
    search.clear()
    qtbot.keyClick(found, Qt.Key.Key_Down)
    assert "Python Software Foundation" in page.toPlainText() or "PSF" in page.toPlainText()
    qtbot.keyClicks(search, "no such licence")
    assert found.count() == 0
    assert "no such licence" in page.toPlainText()
    dialog.close()
    about.close()
