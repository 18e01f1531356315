"""The legend of the points says what occurs and only that, in the words of the data, and never moves the plane."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.names import PLAIN_NAMES, DataNames
from core.data.region import USUAL_REGION, PlaneRegion
from gui.base.language import use_language
from gui.base.plane_coordinates import ShownPoints
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.views.plane.surroundings import PointsLegend, entry_width, legend_entries
from gui.views.plane.texts import empty_texts
from gui.views.plane.view import PlaneView
from tests.tools.snapshots import sample_experiment, sample_snapshot

POINTS = np.array([[0.0, 1.0, 2.0, 9.0], [0.0, 1.0, 2.0, 9.0]])
LABELS = np.array([1, 1, 0, 0])
TRAINS = np.array([True, True, False, True])
NAMES = DataNames("iris.csv", ("length", "width"), ("setosa", "versicolor"))


def shown(labels: np.ndarray = LABELS, trains: np.ndarray = TRAINS, *, test_shown: bool = True) -> ShownPoints:
    return ShownPoints.of(POINTS, labels, trains, test_shown, USUAL_REGION)


def words(legend: PointsLegend) -> list[str]:
    entries = legend_entries(legend, QFontMetricsF(Theme().font()))
    return [entry.text for entry in entries if entry.is_shown]


@pytest.mark.usefixtures("qapp")
class TestEntries:
    def test_the_values_of_the_colours_are_written_as_in_the_language(self) -> None:
        use_language("de")
        assert empty_texts(NAMES, sample_experiment().plane).legend == ("0", "0,5", "1")

    def test_only_what_occurs_is_explained(self) -> None:
        no_wrong, hidden_wrong = np.zeros(4, dtype=bool), np.array([False, False, True, False])
        assert words(PointsLegend.of(shown(), no_wrong, PLAIN_NAMES)) == ["class 1", "class 0", "test"]
        without_test = shown(test_shown=False)
        assert words(PointsLegend.of(without_test, hidden_wrong, PLAIN_NAMES)) == ["class 1", "class 0"]
        assert words(PointsLegend.of(shown(), ~no_wrong, PLAIN_NAMES)) == ["class 1", "class 0", "test", "wrong"]
        only_ones = shown(np.ones(4, dtype=np.int64))
        assert words(PointsLegend.of(only_ones, None, PLAIN_NAMES)) == ["class 1", "test"]
        assert words(PointsLegend.of(ShownPoints.none(), None, PLAIN_NAMES)) == []

    def test_classes_are_called_as_in_the_table_and_long_words_are_cut(self) -> None:
        assert words(PointsLegend.of(shown(), None, NAMES)) == ["versicolor", "setosa", "test"]
        long = DataNames("a.csv", ("a", "b"), ("short", "much-too-long-for-a-legend-" * 3))
        text = words(PointsLegend.of(shown(), None, long))[0]
        assert text.endswith("…")
        assert QFontMetricsF(Theme().font()).horizontalAdvance(text) <= 140

    def test_the_room_that_is_kept_free_is_enough_for_every_entry_that_can_come(self) -> None:
        font = QFontMetricsF(Theme().font())
        kept = [entry_width(entry, font) for entry in legend_entries(PointsLegend(NAMES), font)]
        everything = PointsLegend.of(shown(), np.ones(4, dtype=bool), NAMES)
        needed = [entry_width(entry, font) for entry in legend_entries(everything, font)]
        assert needed == kept


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_first_wrong_point_brings_its_entry_and_moves_nothing(qtbot: QtBot, look: Colours) -> None:
    view = PlaneView(Theme(look))
    qtbot.addWidget(view)
    view.resize(440, 560)
    experiment = sample_experiment().with_data(Dataset(POINTS / 4.0, LABELS))
    snapshots = [
        sample_snapshot(experiment=experiment, wrong=np.array([wrong, False, False, False])) for wrong in (False, True)
    ]
    view.show_experiment(experiment)
    frames, pictures = [], []
    for snapshot in snapshots:
        view.render(snapshot)
        pictures.append(view.grab().toImage())
        frames.append(view.plane_frame)
    assert frames[0] == frames[1]
    legend = view._arrangement.layout.marks
    assert legend is not None
    rows = range(legend[1], legend[1] + 16)
    changed = [
        x
        for x in range(legend[0], legend[0] + 300)
        if any(pictures[0].pixelColor(x, y) != pictures[1].pixelColor(x, y) for y in rows)
    ]
    font = QFontMetricsF(view._theme.font(0.92))
    first, second, _, wrong = legend_entries(PointsLegend(), font)
    known = sum(entry_width(entry, font) for entry in (first, second)) + legend[0]
    assert min(changed) > known
    assert max(changed) < known + entry_width(wrong, font) + 60


def test_the_plane_does_not_move_when_the_first_point_is_added(qtbot: QtBot) -> None:
    view = PlaneView(Theme())
    qtbot.addWidget(view)
    view.resize(440, 560)
    empty = sample_experiment(data="empty")
    view.show_experiment(empty)
    before = view.plane_frame
    view.show_experiment(empty.with_data(Dataset([[1.0], [1.0]], [1])))
    assert view.plane_frame == before


def test_the_legend_stands_still_while_the_view_is_moved() -> None:
    everywhere = ShownPoints.of(POINTS, LABELS, TRAINS, True, USUAL_REGION)
    elsewhere = ShownPoints.of(POINTS, LABELS, TRAINS, True, PlaneRegion(90.0, 90.0))
    assert not elsewhere.shown.any()
    assert PointsLegend.of(elsewhere, None, NAMES) == PointsLegend.of(everywhere, None, NAMES)
