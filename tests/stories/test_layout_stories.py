"""The layout of the window: it never grows by itself, plane and loss keep a useful size, and what was opened stays."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QSplitterHandle, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.base.theme import DARK, LIGHT, Colours
from gui.shell.main_window import LEAST_SIZE
from gui.views.loss.plot import LossPlot
from gui.views.microscope.view import MicroscopeView
from tests.tools.window import Glassbox, opened_glassbox

DOCKS = ("equations", "microscope", "checks")
LAYOUTS = {
    "view.layout_lecture": set(),
    "view.layout_inside": {"equations", "microscope"},
    "view.layout_all": set(DOCKS),
}
SIZES = ((1024, 640), (1024, 768), (1280, 720), (1440, 900))


def resize(glassbox: Glassbox, size: tuple[int, int]) -> None:
    glassbox.window.resize(*size)
    glassbox.qtbot.waitUntil(lambda: glassbox.window.size().toTuple() == size)
    settle()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def open_docks(glassbox: Glassbox) -> set[str]:
    return set(glassbox.window.dock_area.open_docks)


def checked_layouts(glassbox: Glassbox) -> list[str]:
    return [name for name in LAYOUTS if glassbox.window.actions_by_id[name].isChecked()]


@pytest.mark.parametrize("size", [(1024, 640), pytest.param((1280, 720), marks=pytest.mark.nightly)])
def test_nothing_that_opens_or_unfolds_makes_the_window_larger(glassbox: Glassbox, size: tuple[int, int]) -> None:
    window = glassbox.window
    resize(glassbox, size)
    fold = window.findChild(QToolButton, "settings_fold_button")
    assert fold is not None

    def unfold() -> None:
        if not fold.isChecked():
            QTest.mouseClick(fold, Qt.MouseButton.LeftButton)

    def change(**spec: object) -> None:
        glassbox.document.change("Change", glassbox.experiment.with_spec(**spec))
        glassbox.settle()

    steps = {
        "microscope": lambda: window.actions_by_id["view.microscope"].setChecked(True),
        "settings": unfold,
        "equations": lambda: window.actions_by_id["view.equations"].setChecked(True),
        "checks": lambda: window.actions_by_id["view.checks"].setChecked(True),
        "settings again": unfold,
        "16 units": lambda: change(hidden_units=(16,) * 6, optimizer="adam", penalty="l2", activation="leaky_relu"),
        "long numbers": lambda: change(learning_rate=1.2345678e-5, seed=2**31 - 1),
        "hint": lambda: window.training_panel.show_problem("learning_rate", "Not a number. " * 12),
        "message": lambda: window.message_bar.show_problem("The loss is not a number any more. " * 6),
        "inside": lambda: glassbox.trigger("view.layout_inside"),
        "all": lambda: glassbox.trigger("view.layout_all"),
        "larger text": lambda: window.theme.set_zoom(1.5),
        "largest text": lambda: window.theme.set_zoom(2.5),
        "inside with the largest text": lambda: glassbox.trigger("view.layout_inside"),
        "lecture": lambda: glassbox.trigger("view.layout_lecture"),
        "settings with the largest text": unfold,
        "normal text": lambda: window.theme.set_zoom(1.0),
    }
    for name, step in steps.items():
        step()
        settle()
        assert window.size().toTuple() == size, name
        assert window.minimumSize().toTuple() == LEAST_SIZE, name
        assert window.minimumSizeHint().height() <= size[1], name


def test_the_least_size_fits_a_small_beamer_with_its_title_bar() -> None:
    assert LEAST_SIZE[0] <= 1000
    assert LEAST_SIZE[1] <= 620


def test_with_any_docks_the_plane_and_the_loss_keep_a_useful_size(glassbox: Glassbox) -> None:
    window = glassbox.window
    plot = window.findChild(LossPlot)
    assert plot is not None
    opened = ((), *((name,) for name in DOCKS), ("equations", "microscope"), DOCKS)
    for size, names in itertools.product(SIZES, opened):
        if not names:
            resize(glassbox, size)
        for dock in DOCKS:
            window.actions_by_id[f"view.{dock}"].setChecked(dock in names)
        settle()
        frame = window.boundary_view.plane_frame
        assert frame.side >= 200, names
        assert plot.height() >= 120, names
        assert window.network_view.visibleRegion().boundingRect().height() >= 100, names
        assert window.size().toTuple() == size, names


def test_minimising_and_restoring_closes_no_dock(glassbox: Glassbox) -> None:
    window = glassbox.window
    glassbox.trigger("view.layout_inside")
    settle()
    window.showMinimized()
    settle()
    assert open_docks(glassbox) == {"equations", "microscope"}
    assert window.actions_by_id["view.equations"].isChecked()
    window.showNormal()
    glassbox.qtbot.waitUntil(window.equations_view.isVisible)
    glassbox.qtbot.waitUntil(glassbox.view(MicroscopeView).isVisible)
    assert open_docks(glassbox) == {"equations", "microscope"}
    assert checked_layouts(glassbox) == ["view.layout_inside"]


def test_hiding_and_showing_the_whole_window_closes_no_dock(glassbox: Glassbox) -> None:
    window = glassbox.window
    glassbox.trigger("view.layout_all")
    settle()
    window.hide()
    settle()
    assert all(window.actions_by_id[f"view.{name}"].isChecked() for name in DOCKS)
    window.show()
    glassbox.qtbot.waitUntil(window.equations_view.isVisible)
    assert open_docks(glassbox) == set(DOCKS)


@pytest.mark.parametrize("is_within", [False, True])
def test_a_dock_that_closes_leaves_the_keyboard_to_the_plane(glassbox: Glassbox, is_within: bool) -> None:
    window = glassbox.window
    for name in DOCKS:
        glassbox.trigger(f"view.{name}")
        settle()
        if is_within:
            dock = window.dock_area.docks[name]
            next(one for one in dock.findChildren(QToolButton) if one.isVisible()).setFocus()
            assert dock.isAncestorOf(window.focusWidget())
        glassbox.trigger(f"view.{name}")
        settle()
        assert window.focusWidget() is window.boundary_view, name


def test_each_layout_opens_its_docks_by_menu_button_and_key(glassbox: Glassbox) -> None:
    window = glassbox.window
    for name, docks in LAYOUTS.items():
        glassbox.trigger(name)
        assert open_docks(glassbox) == docks
        assert checked_layouts(glassbox) == [name]
    for name, docks in LAYOUTS.items():
        button = window.findChild(QToolButton, f"{name.removeprefix('view.')}_button")
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert open_docks(glassbox) == docks
    for key, docks in zip((Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8), LAYOUTS.values(), strict=True):
        QTest.keyClick(window.boundary_view, key)
        assert open_docks(glassbox) == docks


def test_lecture_folds_the_settings_and_all_unfolds_them_where_there_is_room(glassbox: Glassbox) -> None:
    resize(glassbox, (1440, 900))
    for name, is_shown in (("lecture", False), ("all", True), ("inside", False)):
        glassbox.trigger(f"view.layout_{name}")
        settle()
        assert glassbox.window.training_panel.isVisible() == is_shown, name


def test_beside_unfolded_settings_the_network_keeps_half_of_the_height(glassbox: Glassbox) -> None:
    window = glassbox.window
    resize(glassbox, (1280, 800))
    glassbox.trigger("view.layout_all")
    settle()
    assert window.training_panel.isVisible()
    network, plane = window.network_view.visibleRegion().boundingRect(), window.boundary_view.height()
    assert network.height() >= 0.45 * plane


def test_a_dock_opened_by_hand_leaves_the_layout_and_its_button_says_so(glassbox: Glassbox) -> None:
    glassbox.trigger("view.layout_lecture")
    glassbox.trigger("view.equations")
    assert checked_layouts(glassbox) == []
    glassbox.trigger("view.microscope")
    assert checked_layouts(glassbox) == ["view.layout_inside"]
    glassbox.trigger("view.layout_lecture")
    assert open_docks(glassbox) == set()


def test_the_layout_is_there_again_in_the_next_session_and_reset_gives_the_first_one(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        assert checked_layouts(first) == ["view.layout_lecture"]
        first.trigger("view.layout_inside")
    with opened_glassbox(qtbot) as second:
        assert checked_layouts(second) == ["view.layout_inside"]
        qtbot.waitUntil(second.view(MicroscopeView).isVisible)
        assert not second.window.training_panel.isVisible()
        second.trigger("view.reset_layout")
        assert checked_layouts(second) == ["view.layout_lecture"]
        assert open_docks(second) == set()
        qtbot.waitUntil(second.window.training_panel.isVisible)


def test_in_a_narrow_window_docks_fold_the_data_panel_and_give_its_room_back(glassbox: Glassbox) -> None:
    window = glassbox.window
    resize(glassbox, (1024, 768))
    glassbox.trigger("view.equations")
    settle()
    assert not window.data_panel.isVisible()
    assert not window.actions_by_id["view.data_panel"].isChecked()
    strip = window.findChild(QToolButton, "sidebar_button")
    assert strip is not None
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    assert window.data_panel.isVisible()
    QTest.keyClick(window.boundary_view, Qt.Key.Key_F9)
    assert not window.data_panel.isVisible()
    glassbox.trigger("view.equations")
    QTest.keyClick(window.boundary_view, Qt.Key.Key_F9)
    settle()
    assert window.data_panel.isVisible()
    fold = window.data_panel.findChild(QToolButton, "fold_data_button")
    assert fold is not None
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not window.data_panel.isVisible()


def test_beside_the_plane_the_loss_has_room_for_the_curves_it_names(glassbox: Glassbox) -> None:
    """Its least width grows with the first values, and with a test curve, while the window stays as it is."""
    window, loss = glassbox.window, glassbox.window.loss_view
    glassbox.document.change("Train on all", glassbox.experiment.with_spec(train_fraction=1.0))
    glassbox.settle()
    resize(glassbox, (1024, 620))
    narrow = loss.minimumSizeHint().width()
    glassbox.document.change("Test on some", glassbox.experiment.with_spec(train_fraction=0.5))
    glassbox.wait_for(lambda snapshot: snapshot.test_loss is not None)
    settle()
    assert loss.minimumSizeHint().width() > narrow
    port = loss.parentWidget()
    assert port is not None
    assert port.width() >= loss.minimumSizeHint().width()
    assert window.size().toTuple() == (1024, 620)


def test_f11_is_full_screen_and_esc_leaves_it_only_when_nothing_else_wants_esc(glassbox: Glassbox) -> None:
    window = glassbox.window
    iteration = glassbox.settle().iteration
    QTest.keyClick(window.boundary_view, Qt.Key.Key_F11)
    glassbox.qtbot.waitUntil(window.isFullScreen)
    assert window.actions_by_id["view.full_screen"].isChecked()
    editor = window.findChild(QWidget, "learning_rate")
    assert editor is not None
    editor.setFocus()
    QTest.keyClicks(editor, "7")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.isFullScreen()
    window.boundary_view.setFocus()
    QTest.keyClick(window.boundary_view, Qt.Key.Key_Escape)
    glassbox.qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not window.actions_by_id["view.full_screen"].isChecked()
    assert glassbox.settle().iteration == iteration


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_grip_of_a_divider_can_be_seen(glassbox: Glassbox, colours: Colours) -> None:
    glassbox.trigger("view.dark" if colours is DARK else "view.light")
    ground = glassbox.window.theme.colour("chrome").lightness()
    handles = [one for one in glassbox.window.findChildren(QSplitterHandle) if one.isVisible()]
    assert len(handles) == 3
    for handle in handles:
        picture = handle.grab().toImage()
        middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
        assert abs(middle.lightness() - ground) > 50


def test_an_error_dialog_with_a_long_report_leaves_the_window_as_it_is(glassbox: Glassbox) -> None:
    resize(glassbox, (1024, 640))
    glassbox.window.problems.report("Traceback: " + "a long line " * 200)
    dialog = glassbox.window.findChild(QMessageBox, "error_dialog")
    assert dialog is not None
    settle()
    assert glassbox.window.size().toTuple() == (1024, 640)
    dialog.close()


def test_the_data_panel_does_not_fold_and_open_without_end(glassbox: Glassbox) -> None:
    """A message and a hint make lines wrap; what that takes from the height must not open what it has folded."""
    window, folds = glassbox.window, list[bool]()
    resize(glassbox, (1024, 640))
    window.sidebar.folded.connect(folds.append)
    glassbox.trigger("data.clear")
    glassbox.settle()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.problem is not None)
    window.training_panel.spec_edited.emit({"learning_rate": -1.0})
    settle()
    glassbox.trigger("file.new")
    question = window.findChild(QMessageBox, "save_question")
    assert question is not None
    QTest.mouseClick(question.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples > 0)
    for _ in range(20):
        settle()
    assert len(folds) <= 2
