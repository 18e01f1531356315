"""The luck view with a real pointer and real keys: what it shows, what it reports, and that its texts have room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolTip
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.explain.luck import Luck
from gui.base.controls import NumberBox
from gui.base.scroll import ScrollPort
from gui.base.theme import DARK, LIGHT, Theme
from gui.pictures.copies import ViewCopy
from gui.views.luck.card import RunCard
from gui.views.luck.charts import LuckCharts
from gui.views.luck.gallery import RunGallery
from gui.views.luck.settings import LuckQuestion
from gui.views.luck.view import LuckView
from tests.tools.luck import XOR, sample_luck, with_reached
from tests.tools.painted_texts import problems
from tests.tools.panels import assert_taught, tab_way
from tests.tools.snapshots import sample_snapshot

CURVE = Experiment.generated(XOR.spec, DataSettings(name="above_curve", n_samples=20))


@pytest.fixture(scope="module")
def luck() -> Luck:
    return sample_luck(n_runs=30, iterations=60)


@pytest.fixture(scope="module")
def other(luck: Luck) -> Luck:
    return with_reached(luck, [None if number % 2 else 50 for number in range(30)])


class Shown:
    """A view on the screen and all it reported."""

    def __init__(self, view: LuckView) -> None:
        self.view = view
        gallery = view.findChild(RunGallery)
        assert isinstance(gallery, RunGallery)
        self.gallery = gallery
        self.chosen: list[tuple[Luck, int]] = []
        view.run_chosen.connect(lambda luck, place: self.chosen.append((luck, place)))

    def middle(self, place: int) -> QPoint:
        return QRectF(*self.gallery.grid.box(place)).center().toPoint()


@pytest.fixture
def shown(qtbot: QtBot, luck: Luck) -> Shown:
    view = LuckView(Theme())
    qtbot.addWidget(view)
    view.resize(1000, 330)
    view.show_experiment(XOR, can_vary_data=True)
    view.show_results((luck,), ("",))
    view.show()
    qtbot.waitExposed(view)
    return Shown(view)


def test_the_pointer_enlarges_a_run_and_brings_its_curve_out(shown: Shown) -> None:
    charts, card = shown.view.findChild(LuckCharts), shown.view.findChild(RunCard)
    assert isinstance(charts, LuckCharts)
    assert isinstance(card, RunCard)
    before = charts.grab().toImage(), card.grab().toImage()
    QTest.mouseMove(shown.gallery, shown.middle(4))
    after = charts.grab().toImage(), card.grab().toImage()
    assert before[0] != after[0]
    assert before[1] != after[1]
    QTest.mouseMove(shown.gallery, QPoint(shown.gallery.width() - 1, 2))
    assert charts.grab().toImage() == before[0]


def test_the_enlarged_run_has_the_true_border_where_there_is_one(shown: Shown) -> None:
    card = shown.view.findChild(RunCard)
    assert isinstance(card, RunCard)
    images = []
    for experiment in (CURVE, XOR):
        runs = sample_luck(experiment, n_runs=2, iterations=5)
        shown.view.show_results((runs,), ("",))
        for is_shown in (True, False):
            shown.view.set_border_shown(is_shown)
            images.append(card.grab().toImage())
    assert images[0] != images[1]
    assert images[2] == images[3]


def test_in_a_narrow_dock_a_tooltip_reads_out_the_run(shown: Shown, luck: Luck, qtbot: QtBot) -> None:
    for width, said in ((1000, ""), (500, f"Seed {luck.outcomes[1].seed}: ")):
        shown.view.resize(width, 400)
        QTest.mouseMove(shown.gallery, shown.middle(1))
        place = shown.middle(1)
        QApplication.sendEvent(shown.gallery, QHelpEvent(QEvent.Type.ToolTip, place, shown.gallery.mapToGlobal(place)))
        assert said in QToolTip.text()
        assert QToolTip.isVisible() == bool(said)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_chooses_a_run_only_where_the_button_came_up_on_it(shown: Shown, luck: Luck) -> None:
    QTest.mousePress(shown.gallery, Qt.MouseButton.LeftButton, pos=shown.middle(1))
    QTest.mouseRelease(shown.gallery, Qt.MouseButton.LeftButton, pos=shown.middle(2))
    QTest.mouseClick(shown.gallery, Qt.MouseButton.RightButton, pos=shown.middle(2))
    assert not shown.chosen
    QTest.mouseClick(shown.gallery, Qt.MouseButton.LeftButton, pos=shown.middle(2))
    assert shown.chosen == [(luck, 2)]


def test_enter_in_a_number_starts(shown: Shown) -> None:
    started: list[LuckQuestion] = []
    shown.view.start_requested.connect(started.append)
    runs = shown.view.findChild(NumberBox, "luck_runs")
    assert isinstance(runs, NumberBox)
    runs.setFocus()
    runs.selectAll()
    QTest.keyClicks(runs, "30")
    QTest.keyClick(runs, Qt.Key.Key_Return)
    assert started == [LuckQuestion(n_runs=30)]


def test_the_arrow_keys_go_through_the_planes_and_scroll_to_them(shown: Shown, luck: Luck) -> None:
    gallery = shown.gallery
    gallery.setFocus(Qt.FocusReason.TabFocusReason)
    n_columns = gallery.grid.n_columns
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + n_columns),
        (Qt.Key.Key_Left, n_columns),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Right, 29),
    ):
        QTest.keyClick(gallery, key)
        assert f"Seed {luck.outcomes[place].seed}: " in gallery.accessibleDescription()
    area = shown.view.findChild(QScrollArea, "luck_gallery_area")
    assert isinstance(area, QScrollArea)
    assert area.viewport().rect().contains(gallery.mapTo(area.viewport(), shown.middle(29)))
    QTest.keyClick(gallery, Qt.Key.Key_Space)
    assert shown.chosen == [(luck, 29)]


def test_the_run_on_the_screen_is_marked(shown: Shown, luck: Luck) -> None:
    before = shown.gallery.grab().toImage()
    shown.view.render(sample_snapshot(experiment=luck.experiments[3]))
    assert shown.gallery.grab().toImage() != before
    shown.view.render(sample_snapshot())
    assert shown.gallery.grab().toImage() == before


def test_the_planes_of_a_and_b_are_a_click_apart(shown: Shown, luck: Luck, other: Luck) -> None:
    shown.view.show_results((luck, other), ("tanh", "ReLU"))
    button = shown.view.findChild(QPushButton, "luck_tab_B")
    assert isinstance(button, QPushButton)
    assert button.text() == "B, ReLU"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.gallery, Qt.MouseButton.LeftButton, pos=shown.middle(0))
    assert shown.chosen == [(other, 0)]


def test_a_diverged_run_and_none_that_reached_the_goal_are_said_and_drawn(shown: Shown, luck: Luck) -> None:
    failed = with_reached(luck, [None] * 30)
    outcomes = tuple(replace(one, diverged=place == 29) for place, one in enumerate(failed.outcomes))
    shown.view.show_results((replace(failed, outcomes=outcomes),), ("",))
    assert "0 of 30 (0 %, 95 % interval 0 to 12 %)" in shown.view.accessibleDescription()
    assert "1 run diverged." in shown.view.accessibleDescription()
    shown.gallery.bring_into_sight(29)
    assert not shown.view.grab().isNull()


def test_it_is_drawn_in_the_light_and_the_dark_look(shown: Shown) -> None:
    shown.view._theme.switch(DARK)
    dark = shown.view.grab().toImage()
    shown.view._theme.switch(LIGHT)
    assert shown.view.grab().toImage() != dark


def test_a_copy_for_a_picture_shows_the_same_results(shown: Shown, luck: Luck, other: Luck) -> None:
    view = shown.view
    view.show_results((luck, other), ("tanh", "ReLU"))
    button = view.findChild(QPushButton, "luck_tab_B")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    copy = ViewCopy(view, LIGHT, view.size())
    try:
        with copy.showing(sample_snapshot()) as drawn:
            view.render(sample_snapshot())
            for part in (RunGallery, LuckCharts, RunCard):
                pictures = [one.findChild(part).grab().toImage() for one in (view, drawn)]  # type: ignore[union-attr]
                assert pictures[0] == pictures[1], part
    finally:
        copy.close()


def test_tab_leads_through_the_controls_to_the_planes(shown: Shown, luck: Luck, other: Luck) -> None:
    shown.view.show_results((luck, other), ("tanh", "ReLU"))
    way = [name for name in tab_way(shown.view) if name.startswith("luck_")]
    assert way[:7] == [
        "luck_varied",
        "luck_runs",
        "luck_seed",
        "luck_iterations",
        "luck_goal",
        "luck_other",
        "luck_start",
    ]
    assert way[-5:] == ["luck_tab_A", "luck_tab_B", "luck_keep", "luck_table", "luck_gallery"]


def test_every_control_teaches(shown: Shown) -> None:
    assert_taught(shown.view)


@pytest.mark.parametrize(
    ("size", "zoom"), [((400, 300), 1.0), ((1000, 300), 1.0), ((640, 320), 1.5), ((1400, 420), 2.5), ((900, 260), 0.75)]
)
def test_no_text_is_cut(qtbot: QtBot, other: Luck, size: tuple[int, int], zoom: float) -> None:
    theme = Theme()
    port = ScrollPort(QSize(180, 60))
    qtbot.addWidget(port)
    try:
        theme.set_zoom(zoom)
        view = LuckView(theme, port.viewport())
        port.hold(view)
        port.resize(*size)
        view.show_experiment(XOR, can_vary_data=True)
        view.show_results((sample_luck(n_runs=30, iterations=60, first_seed=999_970), other), ("tanh", "ReLU"))
        port.show()
        for _ in range(4):
            QApplication.processEvents()
        assert not problems(port)
    finally:
        theme.set_zoom(1.0)
