"""The runs side by side: what is said of them, what is seen where there is little room, and pictures for files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.explain.target import Target
from core.training.snapshot import ForkSnapshot, RunFacts, Snapshot
from gui.base.diagram.parts import structure_of
from gui.base.formatting import count
from gui.base.theme import DARK, LIGHT, Theme
from gui.pictures.copies import ViewCopy
from gui.views.compare.dialog import CompareDialog
from gui.views.compare.geometry import plane_and_network, small_figure
from gui.views.compare.pictures import RunPictures
from gui.views.compare.table import RunsTable
from gui.views.compare.view import CompareView
from tests.tools.kinds import KINDS
from tests.tools.painted_texts import problems
from tests.tools.snapshots import sample_fork, sample_snapshot

PRESENT = sample_snapshot(activation="tanh", train_fraction=0.7, iteration=40, latest_iteration=40)
DIFFERENCES: tuple[Difference, ...] = (
    SettingDifference("activation", "leaky_relu"),
    SettingDifference("learning_rate", 0.000123),
    WeightDifference(1, 1, 0, -2.0),
)


def comparing(*forks: ForkSnapshot, **changes: object) -> Snapshot:
    return replace(PRESENT, forks=forks, facts=RunFacts(None, 2e-5), **changes)  # type: ignore[arg-type]


def three_forks() -> Snapshot:
    return comparing(*(sample_fork(key, one, PRESENT) for key, one in enumerate(DIFFERENCES, start=1)))


def text_of(view: QWidget, name: str) -> str:
    label = view.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    theme = Theme(LIGHT)
    theme.apply()
    view = CompareView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 300)
    view.show()
    yield view
    theme.set_zoom(1.0)


def test_without_a_comparison_the_view_says_what_one_is(view: CompareView) -> None:
    view.render(PRESENT)
    assert not view.findChild(RunsTable).isVisible()
    assert "the same points, the same weights" in text_of(view, "compare_explanation")
    assert not [one for one in view.findChildren(RunPictures) if one.isVisible()]
    button = view.findChild(QAbstractButton, "end_comparison_button")
    assert not button.isVisible()


def test_what_differs_is_written_over_each_run_and_what_is_said_of_it_goes_to_the_screen_reader(
    view: CompareView,
) -> None:
    view.render(three_forks())
    assert text_of(view, "run_heading_0") == "This run: α = 0.3, tanh"
    assert text_of(view, "run_heading_1") == "leaky ReLU, leak 0.1"
    assert text_of(view, "run_heading_2") == "α = 0.000123"
    assert text_of(view, "run_heading_3") == "W¹₂₁ = −2"
    assert view.accessibleDescription().count("iteration 40") == 4
    pictures = view.findChild(RunPictures, "run_pictures_1")
    assert pictures.accessibleName() == "Plane and network of the run: leaky ReLU, leak 0.1"
    assert pictures.accessibleDescription().startswith("leaky ReLU, leak 0.1: iteration 40, loss ")


def test_all_runs_have_the_true_border_where_there_is_one_and_follow_its_switch(view: CompareView) -> None:
    present = sample_snapshot(data="above_curve", iteration=40, latest_iteration=40)
    fork = sample_fork(1, DIFFERENCES[0], present)
    images: list[list[QImage]] = []
    for snapshot in (present, PRESENT):
        view.render(replace(snapshot, forks=(fork,), facts=RunFacts(None, 2e-5)))
        for is_shown in (True, False):
            view.set_border_shown(is_shown)
            images.append([view.findChild(RunPictures, f"run_pictures_{n}").grab().toImage() for n in (0, 1)])
    assert all(shown != hidden for shown, hidden in zip(images[0], images[1], strict=True))
    assert images[2][0] == images[3][0]


def test_a_run_says_where_it_stands_only_if_that_is_elsewhere_and_that_it_diverged(view: CompareView) -> None:
    by_time = sample_fork(1, DIFFERENCES[0], PRESENT, iteration=17, facts=RunFacts(15, 5e-5))
    lost = sample_fork(2, DIFFERENCES[1], PRESENT, iteration=3, facts=RunFacts(None, 1e-5, diverged_at=3))
    view.render(comparing(by_time, lost, compares_by_time=True))
    assert "iteration" not in text_of(view, "run_facts_0")
    assert text_of(view, "run_facts_1").startswith("iteration 17, loss ")
    assert text_of(view, "run_facts_1").endswith(", 95 % at 15")
    assert text_of(view, "run_facts_2").startswith("diverged after iteration 3, loss ")
    assert "diverged after iteration 3." in view.accessibleDescription()
    assert view.accessibleDescription().endswith("All runs get the same time.")


def test_before_a_run_began_it_says_from_where_on_it_differs(view: CompareView) -> None:
    later = sample_fork(1, DIFFERENCES[0], PRESENT, facts=RunFacts(15, 5e-5, begun_at=1040))
    begun = sample_fork(2, DIFFERENCES[1], PRESENT, facts=RunFacts(15, 5e-5, begun_at=40))
    view.render(comparing(later, begun))
    assert text_of(view, "run_facts_1").startswith(f"differs from iteration {count(1040)} on, loss ")
    assert text_of(view, "run_facts_2").startswith("loss ")
    assert f"differs from iteration {count(1040)} on." in view.accessibleDescription()


def test_what_is_not_known_comes_last_in_the_table(view: CompareView) -> None:
    reached = sample_fork(1, DIFFERENCES[0], PRESENT, facts=RunFacts(25, 1e-5))
    sooner = sample_fork(2, DIFFERENCES[1], PRESENT, facts=RunFacts(5, 1e-5))
    view.render(comparing(reached, sooner))
    table = view.findChild(RunsTable)
    table.sort_by(2)
    assert [table.model().index(row, 2).data() for row in range(3)] == ["5", "25", "–"]


def test_where_there_is_room_pictures_and_table_are_seen_at_once(view: CompareView) -> None:
    view.render(three_forks())
    table, pictures = view.findChild(RunsTable), view.findChild(RunPictures, "run_pictures_0")
    assert (pictures.isVisible(), table.isVisible()) == (True, False)
    QTest.mouseClick(view.findChild(QAbstractButton, "table_page"), Qt.MouseButton.LeftButton)
    assert (pictures.isVisible(), table.isVisible()) == (False, True)
    view.resize(1000, 600)
    assert (pictures.isVisible(), table.isVisible()) == (True, True)


def test_a_network_of_another_shape_is_drawn_anew(view: CompareView) -> None:
    wide = sample_fork(1, SettingDifference("hidden_units", (8, 8)), PRESENT)
    view.render(comparing(wide))
    pictures = view.findChild(RunPictures, "run_pictures_1")
    assert pictures._drawn.layout.structure.hidden_units == (8, 8)
    narrow = sample_fork(1, SettingDifference("hidden_units", (2,)), PRESENT)
    view.render(comparing(narrow))
    assert pictures._drawn.layout.structure.hidden_units == (2,)


def test_flat_out_the_runs_are_drawn_in_turns_and_paused_all_show_the_same_moment(view: CompareView) -> None:
    view.render(three_forks())
    columns = [view.findChild(RunPictures, f"run_pictures_{place}") for place in range(4)]
    running = replace(three_forks(), is_running=True, iterations_per_s=1e4)
    view.render(running)
    moments = [running, *(fork.snapshot for fork in running.forks)]
    drawn = [column._drawn.snapshot is moment for column, moment in zip(columns, moments, strict=True)]
    assert 0 < sum(drawn) < 4
    view.render(replace(running, is_running=False))
    assert all(column._drawn.snapshot.iteration == 40 for column in columns)
    paused = replace(running, is_running=False)
    view.render(paused)
    assert columns[0]._drawn.snapshot is paused
    for column, fork in zip(columns[1:], paused.forks, strict=True):
        assert column._drawn.snapshot is fork.snapshot


def test_the_unit_that_is_pointed_at_is_seen_large_in_all_runs_that_have_it(view: CompareView) -> None:
    narrow = sample_fork(1, SettingDifference("hidden_units", (2, 2)), PRESENT)
    view.render(comparing(narrow))
    own, other = (view.findChild(RunPictures, f"run_pictures_{place}") for place in (0, 1))
    view.show_pointed(Target("unit", 1, 1))
    assert own._field.levels is not None
    np.testing.assert_array_equal(own._field.levels, PRESENT.maps.levels[1][1])
    np.testing.assert_array_equal(other._field.levels, narrow.snapshot.maps.levels[1][1])
    view.show_pointed(Target("unit", 1, 3))
    np.testing.assert_array_equal(own._field.levels, PRESENT.maps.levels[1][3])
    np.testing.assert_array_equal(other._field.levels, narrow.snapshot.maps.levels[-1][0])
    view.show_pointed(None)
    np.testing.assert_array_equal(own._field.levels, PRESENT.maps.levels[-1][0])


def test_test_points_colours_and_the_chosen_example_are_those_of_the_large_plane(view: CompareView) -> None:
    view.render(three_forks())
    pictures = view.findChild(RunPictures, "run_pictures_2")
    view.set_test_shown(False)
    trains = PRESENT.experiment.data.train_mask(PRESENT.experiment.spec.train_fraction)
    assert pictures._points.shown.sum() == trains.sum() < trains.size
    before = pictures.grab().toImage()
    view.set_discretised(True)
    assert pictures.grab().toImage() != before
    view.show_example(4)
    assert pictures._marks.chosen == 4


ELIDED = tuple(f"run_{what}_{place}" for what in ("heading", "facts") for place in range(4))
"""Their tooltips say them in full."""


@pytest.mark.parametrize(("zoom", "width", "height"), [(1.0, 760, 250), (1.5, 980, 330), (2.5, 1400, 640)])
def test_no_text_is_cut(view: CompareView, zoom: float, width: int, height: int) -> None:
    view._theme.set_zoom(zoom)
    view.resize(QSize(width, height).expandedTo(view.minimumSizeHint()))
    view.render(three_forks())
    for page in ("planes_page", "table_page"):
        view.findChild(QAbstractButton, page).click()
        assert not problems(view, elided=ELIDED), page


@pytest.mark.parametrize("zoom", [0.75, 2.5])
def test_no_text_of_the_dialog_is_cut_whatever_is_chosen(view: CompareView, qtbot: QtBot, zoom: float) -> None:
    view._theme.set_zoom(zoom)
    dialog = CompareDialog(view._theme, PRESENT, Target("weight", 2, 1, 3))
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.findChild(QComboBox, "compared_field")
    size = dialog.size()
    for place in range(box.count()):
        box.setCurrentIndex(place)
        QApplication.processEvents()
        assert not problems(dialog), box.currentText()
    assert dialog.size() == size, "it does not jump"


def _colours(image: QImage) -> int:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    return len(np.unique(pixels))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_copy_for_a_file_shows_the_page_and_the_order_of_the_view(view: CompareView, colours: object) -> None:
    view.render(three_forks())
    view.findChild(RunsTable).sort_by(3)
    copy = ViewCopy(view, colours, view.size())  # type: ignore[arg-type]
    with copy.showing(three_forks()) as widget:
        assert isinstance(widget, CompareView)
        assert _colours(widget.grab().toImage()) > 500
        header = widget.findChild(RunsTable).horizontalHeader()
        assert header.sortIndicatorSection() == 3
        assert not [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    copy.close()


def test_a_run_that_differs_in_nothing_is_called_so(view: CompareView) -> None:
    view.render(comparing(sample_fork(1, NoDifference(), PRESENT)))
    assert text_of(view, "run_heading_0") == "This run"
    assert text_of(view, "run_heading_1") == "the same"


def test_the_keyboard_stays_in_the_view_when_what_has_it_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = CompareView(Theme(LIGHT), window)
    layout = QVBoxLayout(window)
    layout.addWidget(QPushButton("Reset", window))
    layout.addWidget(view)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("end_comparison_button", "run_menu_1"):
        view.render(three_forks())
        button = view.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.setFocus()
        assert window.focusWidget() is button
        view.render(PRESENT)
        assert window.focusWidget() is view.findChild(QPushButton, "compare_button")
    view.render(three_forks())
    assert window.focusWidget() is view.findChild(QComboBox, "keep_step")


def test_a_deep_network_behind_a_picture_is_drawn_in_little_room() -> None:
    experiment = KINDS["sixty-four columns, eight classes"]().with_spec(hidden_units=(16,) * 8)
    figure = small_figure(structure_of(experiment, (16,) * 8), plane_and_network(130, 70)[1])
    assert figure.curves.solid_counts.min() >= 1
