"""A view on the second screen: dressed for a projector there, following the one at home, and back again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.explain.target import Target
from gui.base.theme import PROJECTOR
from gui.control.second_screen import SecondScreenController
from gui.shell.cover_card import CoverCard
from gui.shell.second_window import SecondWindow
from gui.views.equations.view import EquationsView
from gui.views.plane.view import PlaneView
from tests.gui.shell.test_no_text_is_cut import settle, train
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.window import Glassbox

ROOT = Path(__file__).parents[3]
SMALLEST = 18.0


@pytest.fixture
def two(glassbox: Glassbox) -> Iterator[Glassbox]:
    train(glassbox, {})
    yield glassbox
    controller = glassbox.window.findChild(SecondScreenController)
    assert controller is not None
    controller.bring_home()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def send(glassbox: Glassbox, name: str) -> SecondWindow:
    """What View → Show on Second Screen does."""
    action(glassbox, name).trigger()
    settle()
    shown = second()
    assert shown is not None
    return shown


def action(glassbox: Glassbox, name: str) -> QAction:
    return next(one for one in glassbox.window.second_screen_menu.actions() if one.objectName().endswith(name))


def second() -> SecondWindow | None:
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, SecondWindow) and one.isVisible()), None
    )


def press(window: QWidget, keys: str) -> None:
    window.activateWindow()
    settle()
    QTest.keySequence(window.windowHandle(), QKeySequence(keys))


def test_a_view_in_its_own_window_is_large_and_follows_the_run(two: Glassbox) -> None:
    look, font = two.window.theme.colours, two.window.theme.font()
    shown = send(two, "loss")
    assert action(two, "loss").isChecked()
    assert shown.theme.colours is PROJECTOR
    assert (two.window.theme.colours, two.window.theme.font()) == (look, font)
    assert two.window.loss_view.isVisible()
    two.trigger("run.step")
    latest = two.wait_for(lambda snapshot: snapshot.iteration == 13)
    assert f"{latest.train_loss:.4f}" in {text.text for text in painted_texts(shown)}
    assert min(text.pixels for text in painted_texts(shown)) >= SMALLEST - 0.5
    assert not problems(shown)
    press(shown, "Esc")
    settle()
    assert second() is None
    assert not action(two, "loss").isChecked()


def test_the_copy_looks_where_the_view_at_home_looks(two: Glassbox) -> None:
    shown = send(two, "plane")
    copy, plane = shown.view, two.window.boundary_view
    assert isinstance(copy, PlaneView)
    before = plane.plane_frame.region
    plane.zoom_by(2.0)
    two.wait_until(lambda: copy.plane_frame.region == plane.plane_frame.region != before)
    target = Target("weight", 1, 0, 1)
    two.window.network_view.pointed.emit(target)
    points = two.experiment.data.n_examples
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton, pos=copy.plane_to_widget(0.0, 0.0).toPoint())
    settle()
    assert two.experiment.data.n_examples == points


def test_a_dock_that_is_sent_is_opened_at_home_for_its_controls(two: Glassbox) -> None:
    shown = send(two, "equations")
    assert "equations" in two.window.dock_area.open_docks
    assert isinstance(shown.view, EquationsView)
    assert action(two, "equations") in two.window.dock_area.docks["equations"].actions()
    two.window.equations_view.show_view("batch", "mean")
    two.wait_until(lambda: shown.view.scope == "batch")
    other = send(two, "microscope")
    assert second() is other
    assert not action(two, "equations").isChecked()
    assert min(text.pixels for text in painted_texts(other)) >= SMALLEST - 0.5
    two.window.theme.switch(PROJECTOR)
    settle()
    assert min(text.pixels for text in painted_texts(other)) >= SMALLEST - 0.5


def test_a_clicker_black_and_covers_work_for_the_second_screen(two: Glassbox) -> None:
    shown, before = send(two, "network"), two.settle().iteration
    press(two.window, "PgDown")
    two.wait_for(lambda snapshot: snapshot.iteration == before + 1)
    press(shown, "PgUp")
    two.wait_for(lambda snapshot: snapshot.iteration == before)
    press(two.window, "B")
    assert shown.grab().toImage().pixelColor(300, 300).name() == "#000000"
    assert two.window.network_view.grab().toImage().pixelColor(300, 5).name() != "#000000"
    press(shown, "B")
    assert not two.window.actions_by_id["projector.black"].isChecked()
    press(two.window, "H")
    cover = shown.findChild(CoverCard)
    assert isinstance(cover, CoverCard)
    assert min(text.pixels for text in painted_texts(cover)) >= SMALLEST
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert not cover.isVisible()
    shown.close()
    settle()
    assert not two.window.actions_by_id["projector.black"].isEnabled()


def test_warnings_of_the_network_are_there_too(two: Glassbox) -> None:
    two.change(init_scale=10.0)
    two.train(1)
    shown, at_home = send(two, "network"), two.window.network_view._signs
    assert shown.view._signs.parts
    assert set(shown.view._signs.parts) <= set(at_home.parts)  # there a sign stays a little longer than its reason
    two.window.actions_by_id["view.signs"].setChecked(False)
    assert not shown.view._signs.parts


def test_closing_the_main_window_closes_it(two: Glassbox) -> None:
    send(two, "plane")
    two.window.may_close = lambda: True
    two.window.close()
    assert second() is None


@pytest.mark.nightly
def test_with_two_screens_it_fills_the_other_one_and_comes_home_when_that_is_gone(tmp_path: Path) -> None:
    """Qt's offscreen screens are chosen when a program starts: this one starts another."""
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, width, height in (("here", 0, 1280, 800), ("beamer", 1280, 1024, 768))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", "from tests.gui.control.test_second_screen import with_two_screens; with_two_screens()"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [[1280, 0, 1024, 768], "beamer", True, False]


def with_two_screens() -> None:
    """In the program with two screens: where the view is, and whether it is there before and after the screen goes."""
    from gui.app import create_application

    application, window = create_application(["glassbox"])
    window.show()
    while window.snapshot is None:
        application.processEvents()
    controller = window.findChild(SecondScreenController)
    assert controller is not None
    window.second_screen_menu.actions()[0].trigger()
    application.processEvents()
    shown = second()
    assert shown is not None
    place, screen = list(shown.geometry().getRect()), shown.screen()
    was_there = shown.isVisible()
    application.screenRemoved.emit(screen)
    sys.stdout.write(json.dumps([place, screen.name(), was_there, second() is not None]))
    window.may_close = lambda: True
    window.close()
