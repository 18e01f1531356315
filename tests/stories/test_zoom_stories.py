"""The size of the text: keys, wheel and menu change it, everything follows, and it is kept for the next session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.base.theme import SMALLEST_POINTS, ZOOMS
from tests.tools.window import Glassbox, opened_glassbox


def turn_wheel(target: QObject, at: QPoint, origin: QWidget, delta: int) -> None:
    """One turn with Ctrl; a screen's window is what the desktop sends it to."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(origin.mapToGlobal(at)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def fonts(glassbox: Glassbox) -> dict[int, tuple[str, float]]:
    widgets = glassbox.window.findChildren(QWidget)
    return {id(one): (f"{type(one).__name__} {one.objectName()}", one.font().pointSizeF()) for one in widgets}


def test_the_keys_make_the_text_larger_smaller_and_normal_again(glassbox: Glassbox) -> None:
    window = glassbox.window
    QTest.keyClick(window.boundary_view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.zoom == pytest.approx(1.1)
    QTest.keyClick(window.boundary_view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.zoom == pytest.approx(1.25)
    QTest.keyClick(window.boundary_view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.zoom == 1.0
    QTest.keyClick(window.boundary_view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.zoom == pytest.approx(0.9)


@pytest.mark.nightly
def test_ctrl_and_the_wheel_change_the_text_wherever_the_pointer_is(glassbox: Glassbox) -> None:
    window = glassbox.window
    handle = window.windowHandle()
    turn = 120
    for part in (window.boundary_view, window.loss_view, window.data_panel, window.run_bar):
        turn_wheel(handle, part.mapTo(window, part.rect().center()), window, turn)
        assert window.theme.zoom == pytest.approx(1.1 if turn > 0 else 1.0), part.objectName()
        turn = -turn
    before = window.boundary_view.plane_frame
    turn_wheel(window.boundary_view, window.boundary_view.rect().center(), window.boundary_view, 120)
    assert window.boundary_view.plane_frame == before, "with Ctrl the plane does not zoom"


def test_a_touchpad_turns_by_parts_of_a_notch(glassbox: Glassbox) -> None:
    window = glassbox.window
    for _ in range(3):
        turn_wheel(window.windowHandle(), QPoint(300, 300), window, 40)
    assert window.theme.zoom == pytest.approx(1.1)


def test_the_text_ends_at_the_smallest_and_the_largest_size(glassbox: Glassbox) -> None:
    actions = glassbox.window.actions_by_id
    glassbox.window.theme.set_zoom(ZOOMS[-2])
    for _ in range(3):
        glassbox.trigger("view.zoom_in")
    assert glassbox.window.theme.zoom == 2.5
    assert not actions["view.zoom_in"].isEnabled()
    glassbox.window.theme.set_zoom(ZOOMS[1])
    for _ in range(3):
        glassbox.trigger("view.zoom_out")
    assert glassbox.window.theme.zoom == 0.75
    assert not actions["view.zoom_out"].isEnabled()
    glassbox.trigger("view.zoom_reset")
    assert actions["view.zoom_in"].isEnabled()
    assert actions["view.zoom_out"].isEnabled()


def test_every_widget_follows_the_text_size_and_comes_back(glassbox: Glassbox) -> None:
    before = fonts(glassbox)
    glassbox.window.theme.set_zoom(2.0)
    QApplication.processEvents()
    larger = fonts(glassbox)
    for key, (name, size) in before.items():
        # What is the smallest readable size at 100 % has room to be smaller than twice that.
        least = 1.6 if size <= SMALLEST_POINTS + 0.01 else 1.99
        # The large numbers of the run bar give way first.
        if key in larger and not name.endswith("_value"):
            assert larger[key][1] >= least * size, name
    glassbox.window.theme.set_zoom(1.0)
    QApplication.processEvents()
    after = fonts(glassbox)
    assert {key: after[key] for key in before if key in after} == {key: before[key] for key in before if key in after}


def test_the_text_size_is_kept_for_the_next_session(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        normal = first.window.font().pointSizeF()
        first.trigger("view.zoom_in")
    with opened_glassbox(qtbot) as second:
        assert second.window.theme.zoom == pytest.approx(1.1)
        label = second.window.findChild(QLabel, "hint")
        assert label is not None
        assert label.font().pointSizeF() == pytest.approx(1.1 * normal)
        second.trigger("view.zoom_reset")
        assert label.font().pointSizeF() == pytest.approx(normal)
