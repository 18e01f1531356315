"""The folded plane with a real pointer and real keys: what it shows, what it reports, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.explain.target import Target
from core.model.network import Parameters
from core.training.snapshot import Snapshot
from gui.base.scroll import ScrollPort
from gui.base.theme import DARK, LIGHT, Theme
from gui.pictures.copies import ViewCopy
from gui.views.folded import controls
from gui.views.folded.view import FoldedView
from tests.core.explain.test_folded import of_network, with_parameters
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.panels import assert_taught
from tests.tools.window import Glassbox

XOR_POINTS = "xor4"


class Shown:
    """A view on the screen and all it reported."""

    def __init__(self, view: FoldedView) -> None:
        self.view = view
        self.plot = view._plot
        self.reported: list[Any] = []
        view.pointed.connect(lambda target: self.reported.append(("pointed", target)))
        view.example_chosen.connect(lambda index: self.reported.append(("chosen", index)))

    def press(self, name: str) -> None:
        button = self.view.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def stop(self, name: str) -> None:
        self.press(next(one.objectName() for one in self.view._way.stops if one.text() == name))

    def choose(self, name: str, text: str) -> None:
        """As with the mouse: the entry becomes the current one and is reported."""
        field = self.view.findChild(QComboBox, name)
        assert isinstance(field, QComboBox)
        assert field.isVisible()
        index = field.findText(text)
        field.setCurrentIndex(index)
        field.activated.emit(index)

    def point_at(self, x: float, y: float) -> None:
        QTest.mouseMove(self.plot, QPoint(1, 1))
        QTest.mouseMove(self.plot, QPointF(x, y).toPoint())

    def place_of(self, example: int) -> tuple[float, float]:
        scene = self.plot.scene
        assert scene is not None
        x, y = scene.pixels[:, example].tolist()
        return x, y

    def lone_example(self) -> int:
        """One that no other lies near."""
        scene = self.plot.scene
        assert scene is not None
        apart = np.hypot(*(scene.pixels[:, :, np.newaxis] - scene.pixels[:, np.newaxis]))
        np.fill_diagonal(apart, np.inf)
        apart[~scene.points.shown] = 0.0
        return int(apart.min(axis=1).argmax())

    @property
    def caption(self) -> str:
        return self.view._caption.text().replace("\u00a0", " ")


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    theme = Theme(LIGHT)
    theme.apply()
    view = FoldedView(theme)
    qtbot.addWidget(view)
    view.resize(700, 300)
    with qtbot.waitExposed(view):
        view.show()
    yield Shown(view)
    theme.set_zoom(1.0)


def separating(**changes: Any) -> Snapshot:
    """Two units that separate the classes of the lower and the upper half, or nearly."""
    snapshot = of_network((2,), **changes)
    data = snapshot.experiment.data
    labels = (data.points[1] > 0.0).astype(np.int64)
    experiment = replace(snapshot.experiment, data=Dataset(data.points, labels, data.split_keys))
    W = (np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([[5.0, 0.0]]))
    return with_parameters(
        replace(snapshot, experiment=experiment), Parameters(W, (np.zeros((2, 1)), np.zeros((1, 1))))
    )


# The way


def test_it_opens_at_the_activations_and_a_stop_is_one_click_away(shown: Shown) -> None:
    snapshot = of_network((2,))
    shown.view.render(snapshot)
    assert [one.text() for one in shown.view._way.stops] == ["x", "z[1]", "a[1]", "z[2]", "a[2]"]
    assert [one.isChecked() for one in shown.view._way.stops] == [False, False, True, False, False]
    shown.stop("z[1]")
    assert shown.view.position == 1.0
    scene = shown.plot.scene
    assert scene is not None
    np.testing.assert_allclose(scene.pixels, scene.frame.to_pixels(snapshot.passed.Z[1]))


def test_the_slider_moves_with_keys_and_page_keys_go_to_the_stops(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    slider = shown.view._way.slider
    slider.setFocus()
    for key, position in (
        (Qt.Key.Key_PageUp, 3.0),
        (Qt.Key.Key_Right, 3.05),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_Left, 0.0),
        (Qt.Key.Key_End, 4.0),
        (Qt.Key.Key_PageDown, 3.0),
    ):
        QTest.keyClick(slider, key)
        assert shown.view.position == pytest.approx(position)


def test_a_handle_dragged_near_a_stop_is_at_the_stop(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    slider = shown.view._way.slider
    begin, near, between = (slider.centre_at(value).toPoint() for value in (200, 303, 350))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(slider, near)
    assert shown.view.position == 3.0
    QTest.mouseMove(slider, between)
    assert shown.view.position == pytest.approx(3.5, abs=0.02)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=between)


def test_play_goes_to_the_end_and_from_there_begins_again(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(controls, "_WAY_MS", 20)
    monkeypatch.setattr(controls, "_REST_MS", 5)
    shown.view.render(of_network((2,)))
    shown.press("folded_play")
    assert shown.view._way.is_playing
    qtbot.waitUntil(lambda: not shown.view._way.is_playing)
    assert shown.view.position == 4.0
    assert not shown.view._way.play.isChecked()
    shown.press("folded_play")
    qtbot.waitUntil(lambda: 0.0 <= shown.view.position < 4.0)
    shown.press("folded_play")
    assert not shown.view._way.is_playing


def test_play_ends_where_the_view_is_hidden_and_where_a_stop_is_chosen(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    shown.press("folded_play")
    shown.stop("x")
    assert not shown.view._way.is_playing
    shown.press("folded_play")
    shown.view.hide()
    assert not shown.view._way.is_playing


def test_another_network_with_fewer_stops_ends_the_way_earlier(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    shown.stop("a[2]")
    shown.view.render(of_network(()))
    assert [one.text() for one in shown.view._way.stops] == ["x", "z[1]", "a[1]"]
    assert shown.view.position == 2.0


def test_the_small_pictures_show_every_stop_and_lead_there(shown: Shown) -> None:
    shown.view.resize(1100, 300)
    shown.view.render(of_network((2,)))
    strip = shown.view._strip
    boxes = strip.boxes()
    assert len(boxes) == 5
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=boxes[3].center())
    assert shown.view.position == 3.0
    assert shown.view._way.stops[3].isChecked()


def test_while_running_the_small_pictures_follow_one_after_the_other(shown: Shown, qtbot: QtBot) -> None:
    shown.view.resize(1100, 300)
    snapshot = of_network((2,))
    shown.view.render(snapshot)
    strip = shown.view._strip
    before = [strip.grab(box).toImage() for box in strip.boxes()]
    W, b = snapshot.parameters.weights, snapshot.parameters.biases
    other = with_parameters(snapshot, Parameters((-W[0], -W[1]), b))

    def changed() -> int:
        return sum(strip.grab(box).toImage() != one for box, one in zip(strip.boxes(), before, strict=True))

    shown.view._next_at = 0.0
    shown.view.render(replace(other, is_running=True))
    assert changed() <= 1
    shown.view.render(other)
    assert changed() >= 3


def test_tab_goes_from_the_plot_through_choices_and_slider_to_the_stops(shown: Shown) -> None:
    shown.view.render(of_network((4,)))
    shown.view.render(of_network(()))
    shown.view.render(of_network((4,)))
    shown.plot.setFocus()
    reached = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName().removeprefix("folded_"))
    assert reached == ["layer", "across", "play", "slider", *(f"stop_{k}" for k in range(5))]


# What is pointed at


def test_a_point_under_the_pointer_is_reported_and_marked(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    shown.stop("x")
    example = shown.lone_example()
    shown.point_at(*shown.place_of(example))
    assert shown.reported[-1] == ("pointed", Target("example", example=example))
    assert shown.plot._shown == Target("example", example=example)
    shown.point_at(2.0, 2.0)
    assert shown.reported[-1] == ("pointed", None)


def test_an_axis_is_the_unit_that_it_shows(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    scene = shown.plot.scene
    assert scene is not None
    frame = scene.frame
    shown.point_at(frame.left + frame.side / 2, frame.top + frame.side + 10)
    assert shown.reported[-1] == ("pointed", Target("unit", 1, 0))
    shown.point_at(frame.left - 10, frame.top + frame.side / 2)
    assert shown.reported[-1] == ("pointed", Target("unit", 1, 1))
    shown.stop("x")
    shown.point_at(frame.left - 10, frame.top + frame.side / 2)
    assert shown.reported[-1] == ("pointed", Target("unit", 0, 1))


def test_the_axis_of_a_component_is_the_layer_and_above_a_line_is_the_output(shown: Shown) -> None:
    shown.view.render(of_network((4,)))
    scene = shown.plot.scene
    assert scene is not None
    frame = scene.frame
    shown.point_at(frame.left - 10, frame.top + frame.side / 2)
    assert shown.reported[-1] == ("pointed", Target("layer", 1))
    shown.stop("a[2]")
    shown.point_at(frame.left - 10, frame.top + frame.side / 2)
    assert shown.reported[-1] == ("pointed", Target("unit", 2, 0))


def test_the_line_of_the_next_layer_is_its_unit(shown: Shown) -> None:
    shown.view.render(separating())
    scene = shown.plot.scene
    assert scene is not None
    (ends,) = scene.straight
    assert ends is not None
    places = [ends[:, 0] * (1 - share) + ends[:, 1] * share for share in np.linspace(0.05, 0.95, 40)]
    x, y = max(places, key=lambda place: np.hypot(*(scene.pixels - place[:, np.newaxis])).min()).tolist()
    shown.point_at(x, y)
    assert shown.reported[-1] == ("pointed", Target("unit", 2, 0))


def test_a_click_chooses_a_point(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    shown.stop("x")
    example = shown.lone_example()
    place = QPointF(*shown.place_of(example)).toPoint()
    QTest.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=place)
    assert ("chosen", example) in shown.reported
    scene = shown.plot.scene
    assert scene is not None
    axis = QPointF(scene.frame.left + 20, scene.frame.top + scene.frame.side + 10).toPoint()
    QTest.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=axis)
    assert [one for one in shown.reported if one[0] == "chosen"] == [("chosen", example)]


def test_keys_go_from_point_to_point_and_choose(shown: Shown) -> None:
    shown.view.render(of_network((2,), data="xor4"))
    shown.stop("x")
    shown.plot.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(shown.plot, key)
    kind, target = shown.reported[-1]
    assert kind == "pointed"
    assert shown.view._snapshot is not None
    np.testing.assert_allclose(shown.view._snapshot.experiment.data.points[:, target.example], [1.0, 1.0])
    assert "class 0: x₁ is 1, x₂ is 1." in shown.plot.accessibleDescription()
    assert any("1, 1" in text.text for text in painted_texts(shown.plot))
    QTest.keyClick(shown.plot, Qt.Key.Key_Return)
    assert shown.reported[-1] == ("chosen", target.example)
    QTest.keyClick(shown.plot, Qt.Key.Key_Escape)
    assert shown.reported[-1] == ("pointed", None)


def test_page_keys_go_through_axes_and_lines(shown: Shown) -> None:
    shown.view.render(of_network((2, 2)))
    shown.plot.setFocus()
    said = []
    for key in [Qt.Key.Key_PageDown] * 5 + [Qt.Key.Key_PageUp]:
        QTest.keyClick(shown.plot, key)
        said.append(shown.reported[-1][1])
    units = [Target("unit", 1, 0), Target("unit", 1, 1), Target("unit", 2, 0), Target("unit", 2, 1)]
    assert said == [*units, units[0], units[3]]


def test_without_a_point_under_it_space_is_left_to_the_window(shown: Shown) -> None:
    shown.view.render(of_network((2,)))
    shown.plot.setFocus()
    QTest.keyClick(shown.plot, Qt.Key.Key_Space)
    assert shown.reported == []


@pytest.mark.parametrize(
    "target", [Target("example", example=3), Target("unit", 1, 0), Target("unit", 2, 0)], ids=["point", "axis", "line"]
)
def test_what_is_pointed_at_elsewhere_looks_different_here(shown: Shown, target: Target) -> None:
    shown.view.render(of_network((2,), data="gauss", seed=1))
    before = shown.plot.grab().toImage()
    shown.view.show_pointed(target)
    assert shown.plot.grab().toImage() != before
    shown.view.show_pointed(None)
    assert shown.plot.grab().toImage() == before
    assert shown.reported == []


# What is chosen above


def test_only_a_layer_with_more_than_two_units_asks_what_is_seen_of_it(shown: Shown) -> None:
    shown.view.render(of_network((2, 4)))
    across, up = (shown.view.findChild(QComboBox, name) for name in ("folded_across", "folded_up"))
    assert across is not None
    assert up is not None
    assert not across.isVisible()
    shown.choose("folded_layer", "Layer 2 · tanh · 4 units")
    assert [one.text() for one in shown.view._way.stops] == ["a[1]", "z[2]", "a[2]", "z[3]", "a[3]"]
    assert across.currentText() == "principal components"
    assert not up.isVisible()
    assert "principal components" in shown.caption


def test_two_units_are_chosen_and_change_places_where_they_would_be_the_same(shown: Shown) -> None:
    snapshot = of_network((4,))
    shown.view.render(snapshot)
    shown.choose("folded_across", "a[1]₂")
    shown.choose("folded_up", "a[1]₄")
    scene = shown.plot.scene
    assert scene is not None
    np.testing.assert_allclose(scene.pixels, scene.frame.to_pixels(snapshot.passed.A[1][[1, 3]]))
    shown.choose("folded_up", "a[1]₂")
    reading = shown.view.reading
    assert reading is not None
    assert reading.stops[2].view.units == (3, 1)
    shown.choose("folded_across", "principal components")
    assert shown.view.reading is not None
    assert shown.view.reading.stops[2].view.units == ()


def test_across_the_line_nothing_is_held_and_the_counts_are_the_networks(shown: Shown) -> None:
    snapshot = of_network((5,), seed=2)
    shown.view.render(snapshot)
    shown.choose("folded_across", "distance from the line")
    up = shown.view.findChild(QComboBox, "folded_up")
    assert up is not None
    assert not up.isVisible()
    n_wrong, n_points = np.count_nonzero(snapshot.wrong), snapshot.wrong.size
    assert f"w·a + b = 0: {n_wrong} of {n_points} points." in shown.caption
    assert "at its mean" not in shown.caption
    assert any(text.text.startswith("distance") for text in painted_texts(shown.plot))
    shown.view.render(of_network((5, 3)))
    across = shown.view.findChild(QComboBox, "folded_across")
    assert across is not None
    assert across.findText("distance from the line") == -1
    assert across.currentText() == "principal components"


# What is said


def test_it_says_whether_the_line_separates_the_classes(shown: Shown) -> None:
    snapshot = separating()
    shown.view.render(snapshot)
    assert "separates the classes" in shown.caption
    assert "separates the classes" in shown.view.accessibleDescription().replace("\u00a0", " ")
    data = snapshot.experiment.data
    labels = data.labels.copy()
    labels[:3] = 1 - labels[:3]
    experiment = replace(snapshot.experiment, data=Dataset(data.points, labels, data.split_keys))
    shown.view.render(with_parameters(replace(snapshot, experiment=experiment), snapshot.parameters))
    assert f"w·a + b = 0: 3 of {labels.size} points" in shown.caption


def test_in_a_projection_it_says_what_lies_wrong_here_and_in_all_dimensions(shown: Shown) -> None:
    snapshot = of_network((5,))
    shown.view.render(snapshot)
    assert f"{np.count_nonzero(snapshot.wrong)} in all dimensions" in shown.caption
    assert "at its mean" in shown.caption
    assert "% of the variance" in shown.caption


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"standardise": True}, "standardised"),
        ({"features": ("x1", "x2", "sin_x1")}, "the network’s inputs are x₁, x₂, sin x₁"),
    ],
)
def test_it_says_what_x_is(shown: Shown, changes: dict[str, Any], text: str) -> None:
    shown.view.render(of_network((2,), **changes))
    shown.stop("x")
    assert text in shown.caption


def test_it_says_what_is_up_over_one_unit_and_what_is_not_finite(shown: Shown) -> None:
    snapshot = of_network((1,))
    shown.view.render(snapshot)
    assert "up is the output" in shown.caption
    huge = Parameters((np.full((1, 2), 1e308), np.ones((1, 1))), snapshot.parameters.biases)
    experiment = snapshot.experiment.with_spec(activation="relu")
    with np.errstate(all="ignore"):
        overflowed = with_parameters(replace(snapshot, experiment=experiment), huge)
    shown.view.render(overflowed)
    shown.stop("z[1]")
    assert "not finite" in shown.caption


def test_between_two_stops_it_says_what_happens(shown: Shown) -> None:
    shown.view.render(of_network((2,), activation="relu"))
    slider = shown.view._way.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert shown.caption.startswith("From x to z[1] = W[1] x + b[1]")
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert shown.caption.startswith("From z[1] to a[1]: ReLU")


def test_every_control_teaches(shown: Shown) -> None:
    shown.view.render(of_network((4,)))
    shown.choose("folded_across", "a[1]₁")
    assert_taught(shown.view)


# Costs, looks and copies


def test_while_running_not_every_picture_is_read_and_the_last_one_is(shown: Shown) -> None:
    snapshot = of_network((2,))
    running = [replace(snapshot, is_running=True, iteration=k) for k in range(3)]
    for one in running:
        shown.view.render(one)
    reading = shown.view.reading
    assert reading is not None
    assert reading.snapshot is running[0]
    last = replace(snapshot, iteration=3)
    shown.view.render(last)
    assert shown.view.reading is not None
    assert shown.view.reading.snapshot is last


def test_test_points_are_left_out_where_they_are_not_wanted(shown: Shown) -> None:
    shown.view.render(of_network((2,), train_fraction=0.5))
    shown.view.set_test_shown(False)
    scene = shown.plot.scene
    assert scene is not None
    np.testing.assert_array_equal(scene.points.shown, scene.points.trains)


def test_a_copy_does_not_turn_the_components_round(shown: Shown) -> None:
    snapshot = of_network((4,))
    shown.view.render(snapshot)
    before = shown.view._reader._before
    view = before[1, "components"]
    before[1, "components"] = replace(view, directions=-view.directions)  # as another run may have left it
    shown.view._read(snapshot)
    copy = ViewCopy(shown.view, LIGHT, QSize(640, 360))
    try:
        with copy.showing(snapshot) as widget:
            assert isinstance(widget, FoldedView)
            assert widget.reading is not None
            assert shown.view.reading is not None
            directions = widget.reading.stops[2].view.directions
            np.testing.assert_allclose(directions, shown.view.reading.stops[2].view.directions)
    finally:
        copy.close()


def test_a_copy_for_a_picture_shows_the_same_without_controls(shown: Shown, tmp_path: Any) -> None:
    snapshot = of_network((4,))
    shown.view.render(snapshot)
    shown.choose("folded_across", "a[1]₃")
    shown.stop("z[1]")
    copy = ViewCopy(shown.view, DARK, QSize(640, 360))
    path = tmp_path / "folded.svg"
    try:
        with copy.showing(snapshot) as widget:
            assert isinstance(widget, FoldedView)
            assert widget.position == 1.0
            assert widget.reading is not None
            assert shown.view.reading is not None
            assert widget.reading.stops[1].view.units == shown.view.reading.stops[1].view.units == (2, 0)
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setSize(widget.size())
            QWidget.render(widget, generator)
    finally:
        copy.close()
    written = path.read_text(encoding="utf-8")
    assert "z[1]₃" in written
    assert "<image" not in written


@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5])
@pytest.mark.parametrize("size", [(300, 200), (1000, 300), (420, 640)])
def test_no_text_is_cut(shown: Shown, size: tuple[int, int], zoom: float) -> None:
    shown.view._theme.set_zoom(zoom)
    for units, changes in (((2,), {}), ((8, 3), {"standardise": True}), ((1,), {"features": ("x2", "x1x2")})):
        shown.view.render(of_network(units, data="xor4", **changes))
        for stop in ("x", "a[1]", "z[2]"):
            shown.stop(stop)
            least = shown.view.minimumSizeHint()
            shown.view.resize(max(size[0], least.width()), max(size[1], least.height()))
            for _ in range(3):
                QApplication.processEvents()
            assert not problems(shown.view), (units, stop)


# In the window


def test_in_the_window_points_and_choices_go_both_ways(glassbox: Glassbox, qtbot: QtBot) -> None:
    window = glassbox.window
    glassbox.change(hidden_units=(2,), train_fraction=0.5)
    glassbox.trigger("view.test_data")
    glassbox.trigger("view.folded")
    view = window.findChild(FoldedView)
    assert view is not None
    qtbot.waitUntil(view.isVisible)
    glassbox.wait_until(lambda: view.reading is not None)
    shown = Shown(view)
    window.boundary_view.pointed.emit(Target("example", example=5))
    assert shown.plot._shown == Target("example", example=5)
    shown.stop("x")
    example = shown.lone_example()
    QTest.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=QPointF(*shown.place_of(example)).toPoint())
    assert window.boundary_view._examples.chosen == example
    assert shown.plot._painter.marks.chosen == example
    assert shown.plot.scene is not None
    np.testing.assert_array_equal(shown.plot.scene.points.shown, shown.plot.scene.points.trains)
    glassbox.trigger("view.test_data")
    assert shown.plot.scene.points.shown.all()
    glassbox.trigger("view.folded")
    before = view.reading
    glassbox.train(2)
    assert view.reading is before
    glassbox.trigger("view.folded")
    glassbox.wait_until(lambda: view.reading is not before)


def test_when_it_comes_over_another_dock_nothing_scrolls_that_has_room(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.resize(1280, 800)
    for name in ("surface", "folded"):
        window.actions_by_id[f"view.{name}"].setChecked(True)
        glassbox.qtbot.waitUntil(window.dock_area.docks[name].isVisible)
    port = window.dock_area.docks["folded"].findChild(ScrollPort)
    assert isinstance(port, ScrollPort)
    glassbox.qtbot.waitUntil(lambda: port.viewport().size() == port.size())
