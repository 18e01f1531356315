"""The window as a whole: how it shares its room out, where things stand on one line, and what the keyboard reaches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitter, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from gui.base.theme import DARK, LIGHT, SMALLEST_POINTS, Theme
from gui.shell.main_window import FIRST_SIZE, first_size
from gui.shell.splitters import GRIP
from gui.views.loss.plot import LossPlot
from tests.tools.window import Glassbox, opened_glassbox

SIZES = ((1024, 640), (1280, 800), (1440, 900), (1920, 1040))


def left_in_window(part: QWidget, x: float) -> float:
    return part.mapTo(part.window(), QPoint(0, 0)).x() + x


def resize(glassbox: Glassbox, width: int, height: int) -> None:
    glassbox.window.resize(width, height)
    glassbox.qtbot.waitUntil(lambda: glassbox.window.width() == width)


def handle_between_plane_and_loss(glassbox: Glassbox) -> QSplitterHandle:
    splitter: QWidget | None = glassbox.window.boundary_view
    while splitter is not None and not isinstance(splitter, QSplitter):
        splitter = splitter.parentWidget()
    assert splitter is not None
    return splitter.handle(1)


def share_of_the_plane(glassbox: Glassbox) -> float:
    plane, loss = glassbox.window.boundary_view.height(), glassbox.window.loss_view.height()
    return plane / (plane + loss)


def test_plane_and_loss_stand_on_one_line_where_the_plane_is_as_wide_as_its_column(glassbox: Glassbox) -> None:
    plane, plot = glassbox.window.boundary_view, glassbox.window.loss_view.findChild(LossPlot)
    assert plot is not None
    for size in SIZES:
        resize(glassbox, *size)
        frame = plane.plane_frame
        ends = left_in_window(plane, frame.left), left_in_window(plane, frame.left + frame.side)
        others = left_in_window(plot, plot.area.left()), left_in_window(plot, plot.area.right())
        if plane.heightForWidth(plane.width()) <= plane.height():
            assert ends == pytest.approx(others, abs=1.0), size
        else:
            assert ends[0] - others[0] == pytest.approx(others[1] - ends[1], abs=2.0), f"not in the middle: {size}"


def test_no_room_is_left_over_below_the_plane(glassbox: Glassbox) -> None:
    plane, loss = glassbox.window.boundary_view, glassbox.window.loss_view
    for size in SIZES:
        resize(glassbox, *size)
        assert plane.height() <= plane.heightForWidth(plane.width()), size
        assert loss.height() >= max(loss.minimumSizeHint().height(), 0.2 * (plane.height() + loss.height())), size


def test_what_was_set_by_hand_stays_in_the_next_session_until_the_layout_is_reset(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        handle = handle_between_plane_and_loss(first)
        middle = QPoint(handle.width() // 2, handle.height() // 2)
        qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(handle, middle - QPoint(0, 90))
        qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 90))
        by_hand = share_of_the_plane(first)
        plane = first.window.boundary_view
        assert plane.height() < plane.heightForWidth(plane.width()) - 50
    with opened_glassbox(qtbot) as second:
        assert share_of_the_plane(second) == pytest.approx(by_hand, abs=0.01)
        second.trigger("view.reset_layout")
        assert share_of_the_plane(second) > by_hand + 0.05


def test_a_divider_is_a_thin_line_that_can_be_taken_beside_it(glassbox: Glassbox) -> None:
    handle = handle_between_plane_and_loss(glassbox)
    assert handle.contentsRect().height() == 1
    assert handle.height() == GRIP


def test_the_plane_has_the_keyboard_at_the_start_but_no_cursor_yet(glassbox: Glassbox) -> None:
    plane = glassbox.window.boundary_view
    assert glassbox.window.focusWidget() is plane
    glassbox.qtbot.keyClick(plane, Qt.Key.Key_0)
    button = glassbox.window.data_panel.findChild(QWidget, "class_0_button")
    assert button is not None
    assert button.property("checked")


def test_space_presses_the_button_that_has_the_focus_and_adds_a_point_on_the_plane(glassbox: Glassbox) -> None:
    before = glassbox.experiment.data.n_examples
    step = glassbox.window.run_bar.findChild(QWidget, "run_step_button")
    assert step is not None
    step.setFocus()
    glassbox.qtbot.keyClick(step, Qt.Key.Key_Space)
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert glassbox.experiment.data.n_examples == before
    glassbox.window.boundary_view.setFocus()
    glassbox.qtbot.keyClick(glassbox.window.boundary_view, Qt.Key.Key_Space)
    assert glassbox.experiment.data.n_examples == before + 1


def test_tab_goes_from_the_run_bar_over_data_and_network_to_the_output(glassbox: Glassbox) -> None:
    window = glassbox.window
    parts = (
        window.run_bar,
        window.data_panel,
        window.network_view,
        window.network_panel,
        window.training_panel,
        window.boundary_view,
        window.loss_view,
    )
    first = window.run_bar.findChild(QWidget, "run_reset_button")
    assert first is not None
    way: list[QWidget] = []
    widget = first
    while True:
        part = next((part for part in parts if part is widget or part.isAncestorOf(widget)), None)
        if part is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window):
            way += [part] if not way or way[-1] is not part else []
        widget = widget.nextInFocusChain()
        if widget is first:
            break
    assert way == list(parts)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
def test_an_empty_check_box_stands_out_from_the_window(glassbox: Glassbox, colours: object) -> None:
    glassbox.trigger("view.dark" if colours is DARK else "view.light")
    box = glassbox.window.findChild(QWidget, "discretise")
    assert box is not None
    picture = box.grab().toImage()
    window = glassbox.window.theme.colour("chrome").lightness()
    contrasts = [abs(picture.pixelColor(x, picture.height() // 2).lightness() - window) for x in range(8)]
    assert max(contrasts) > 60


def test_no_text_is_smaller_than_can_be_read(qapp: QApplication) -> None:
    before = QFont(qapp.font())
    try:
        for size in (9.0, 10.0, 13.0):
            font = QFont(before)
            font.setPointSizeF(size)
            qapp.setFont(font)
            assert Theme().font(0.5).pointSizeF() == SMALLEST_POINTS
            assert Theme().font(1.0).pointSizeF() == size
    finally:
        qapp.setFont(before)


def test_no_tooltip_is_one_long_line(glassbox: Glassbox) -> None:
    for widget in glassbox.window.findChildren(QWidget):
        text = widget.toolTip()
        assert len(text) < 60 or text.startswith("<"), f"{widget.objectName()}: {text}"


def test_after_clear_the_plane_has_the_focus_and_shows_the_output(glassbox: Glassbox) -> None:
    button = glassbox.window.findChild(QPushButton, "clear_button")
    assert button is not None
    shown_units: list[object] = []
    glassbox.window.network_view.unit_hovered.connect(shown_units.append)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    glassbox.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert glassbox.settle().experiment.data.n_examples == 0
    assert glassbox.window.focusWidget() is glassbox.window.boundary_view
    assert not shown_units


@pytest.mark.parametrize("size", SIZES[:3])
def test_the_plane_stays_in_its_place_when_a_message_comes(glassbox: Glassbox, size: tuple[int, int]) -> None:
    resize(glassbox, *size)
    glassbox.trigger("data.clear")
    glassbox.settle()
    plane = glassbox.window.boundary_view
    before = plane.mapTo(glassbox.window, QPoint(0, 0)), plane.plane_frame
    glassbox.trigger("run.step")
    glassbox.qtbot.waitUntil(glassbox.window.message_bar.isVisible)
    glassbox.qtbot.waitUntil(lambda: glassbox.window.message_bar.height() > 10)
    assert (plane.mapTo(glassbox.window, QPoint(0, 0)), plane.plane_frame) == before


def test_at_1024_by_640_the_longest_formulas_and_a_hint_have_room(glassbox: Glassbox) -> None:
    resize(glassbox, 1024, 640)
    spec = {"optimizer": "adam", "penalty": "l2", "activation": "leaky_relu"}
    glassbox.document.change("Longest", glassbox.experiment.with_spec(**spec))
    glassbox.settle()
    glassbox.window.training_panel.show_problem("learning_rate", "Not a number. Type one such as 0.3, 1e-3 or 1/3.")
    QApplication.processEvents()
    assert (glassbox.window.width(), glassbox.window.height()) == (1024, 640)
    assert glassbox.window.minimumSizeHint().height() <= 640


def test_another_look_leaves_every_font_as_it_was(glassbox: Glassbox) -> None:
    def fonts() -> dict[int, tuple[str, float, bool]]:
        # Qt's buttons in the title of a dock write nothing.
        widgets = [one for one in glassbox.window.findChildren(QWidget) if "qt_dockwidget" not in one.objectName()]
        return {id(one): (one.objectName(), one.font().pointSizeF(), one.font().bold()) for one in widgets}

    resize(glassbox, 1280, 800)
    before = fonts()
    for look in ("view.dark", "view.light", "view.dark"):
        glassbox.trigger(look)
        QApplication.processEvents()
        assert fonts() == before


def test_the_status_bar_says_how_large_the_brush_is_until_another_tool_is_taken(glassbox: Glassbox) -> None:
    hint = glassbox.window.findChild(QLabel, "hint")
    assert isinstance(hint, QLabel)
    glassbox.trigger("tool.spray")
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_BracketRight)
    assert "radius" in hint.text()
    glassbox.trigger("tool.add")
    assert "radius" not in hint.text()


def test_the_first_window_is_no_larger_than_the_screen_has_room_for() -> None:
    assert first_size(QSize(1920, 1040)) == QSize(*FIRST_SIZE)
    assert first_size(QSize(1100, 700)) == QSize(1100, 700)
    assert first_size(QSize(3000, 740)) == QSize(1280, 740)


def test_the_first_window_fits_its_screen(glassbox: Glassbox) -> None:
    available = glassbox.window.screen().availableSize()
    assert glassbox.window.size() == first_size(available)


def test_a_hint_stays_under_a_message_when_the_size_of_the_text_changes(glassbox: Glassbox) -> None:
    window = glassbox.window
    hint = window.findChild(QLabel, "hint")
    assert hint is not None
    window.show_problem_hint("No other panel is open.")
    assert not hint.isVisible()
    window.theme.set_zoom(1.25)
    for _ in range(4):
        QApplication.processEvents()
    assert not hint.isVisible()
    window.show_problem_hint("")
    assert hint.isVisible()
    window.theme.set_zoom(1.0)
