"""The docks that look inside: they come and go, remember where they were, and cost nothing while nobody sees them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.window import Glassbox, opened_glassbox

DOCKS = ("equations", "microscope", "checks")


def view_of(glassbox: Glassbox, name: str) -> QWidget:
    view = glassbox.window.findChild(QWidget, f"{name}_view")
    assert view is not None
    return view


def show(glassbox: Glassbox, *names: str) -> None:
    for name in names:
        glassbox.window.actions_by_id[f"view.{name}"].setChecked(True)
    for name in names:
        glassbox.qtbot.waitUntil(lambda name=name: not glassbox.window.dock_area.docks[name].isHidden())


def test_a_button_in_sight_opens_and_closes_each_dock(glassbox: Glassbox) -> None:
    for name in DOCKS:
        button = glassbox.window.findChild(QToolButton, f"{name}_button")
        assert button is not None
        assert button.isVisible()
        view = glassbox.window.findChild(QWidget, f"{name}_view")
        assert view is None or not view.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        view = view_of(glassbox, name)
        glassbox.qtbot.waitUntil(view.isVisible)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        glassbox.qtbot.waitUntil(lambda view=view: not view.isVisible())


def test_a_dock_that_is_closed_by_its_own_button_unchecks_its_action(glassbox: Glassbox) -> None:
    show(glassbox, "equations")
    glassbox.window.dock_area.docks["equations"].close()
    assert not glassbox.window.actions_by_id["view.equations"].isChecked()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1040)])
def test_beside_docks_the_network_and_the_plane_keep_room(glassbox: Glassbox, size: tuple[int, int]) -> None:
    window = glassbox.window
    window.resize(*size)
    glassbox.qtbot.waitUntil(lambda: window.width() == size[0])
    show(glassbox, "equations", "microscope")
    glassbox.qtbot.waitUntil(view_of(glassbox, "microscope").isVisible)
    least = window.network_view.minimumSizeHint().height()
    glassbox.qtbot.waitUntil(lambda: window.network_view.height() >= least)
    assert window.size().toTuple() == size
    assert window.boundary_view.plane_frame.side >= 90
    for name in ("equations", "microscope"):
        assert view_of(glassbox, name).width() >= 280
        assert view_of(glassbox, name).height() >= 120


def test_where_room_is_short_the_settings_fold_and_a_click_brings_them_back(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.resize(1280, 800)
    assert window.training_panel.isVisible()
    show(glassbox, "equations")
    glassbox.qtbot.waitUntil(lambda: not window.training_panel.isVisible())
    button = window.findChild(QToolButton, "settings_fold_button")
    assert button is not None
    assert "tanh" in button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.training_panel.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.training_panel.isVisible()


def test_settings_that_folded_for_a_dock_unfold_when_it_goes_unless_the_learner_folded_them(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.resize(1280, 800)
    show(glassbox, "equations")
    glassbox.qtbot.waitUntil(lambda: not window.training_panel.isVisible())
    window.actions_by_id["view.equations"].setChecked(False)
    glassbox.qtbot.waitUntil(window.training_panel.isVisible)
    button = window.findChild(QToolButton, "settings_fold_button")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    show(glassbox, "equations")
    window.actions_by_id["view.equations"].setChecked(False)
    glassbox.qtbot.waitUntil(lambda: not view_of(glassbox, "equations").isVisible())
    assert not window.training_panel.isVisible()


def test_open_docks_are_open_again_in_the_next_session(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        show(first, "microscope")
    with opened_glassbox(qtbot) as second:
        qtbot.waitUntil(view_of(second, "microscope").isVisible)
        assert second.window.actions_by_id["view.microscope"].isChecked()
        assert not second.window.actions_by_id["view.equations"].isChecked()
        second.window.dock_area.docks["microscope"].setFloating(True)
        second.trigger("view.reset_layout")
        assert not second.window.dock_area.docks["microscope"].isFloating()


def test_settings_that_folded_for_a_dock_are_folded_in_the_next_session_too(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        first.window.resize(1280, 800)
        show(first, "equations")
        qtbot.waitUntil(lambda: not first.window.training_panel.isVisible())
    with opened_glassbox(qtbot) as second:
        qtbot.waitUntil(view_of(second, "equations").isVisible)
        qtbot.waitUntil(lambda: not second.window.training_panel.isVisible())
        second.window.actions_by_id["view.equations"].setChecked(False)
        qtbot.waitUntil(second.window.training_panel.isVisible)
        second.trigger("view.layout_all")
        assert second.window.training_panel.isVisible()
    with opened_glassbox(qtbot) as third:
        qtbot.waitUntil(view_of(third, "equations").isVisible)
        qtbot.waitUntil(third.window.training_panel.isVisible)


def test_a_stored_layout_that_is_none_is_ignored(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        first.window._settings.setValue("window/docks", "nonsense \udcff")
        first.window.dock_area.restore("nonsense é")
        assert first.window.dock_area.docks["equations"].isHidden()


def focused_dock(glassbox: Glassbox) -> str:
    focused = glassbox.window.focusWidget()
    docks = glassbox.window.dock_area.docks.items()
    return next((name for name, dock in docks if focused is not None and dock.isAncestorOf(focused)), "")


def test_the_keyboard_goes_from_a_dock_to_the_one_that_covers_it(glassbox: Glassbox) -> None:
    show(glassbox, "checks", "weights")
    button = view_of(glassbox, "weights").findChild(QToolButton)
    assert button is not None
    button.setFocus()
    assert focused_dock(glassbox) == "weights"
    show(glassbox, "surface")
    glassbox.qtbot.waitUntil(view_of(glassbox, "surface").isVisible)
    assert focused_dock(glassbox) == "surface"
    glassbox.window.actions_by_id["view.layout_lecture"].trigger()
    assert glassbox.window.focusWidget() is glassbox.window.boundary_view
