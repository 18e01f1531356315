"""The plane under real mouse and key events: each tool, its gesture brackets, the keyboard alone, and what is painted.

The view is answered as the window answers it: an edit asked for changes the experiment, which is shown at once.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.region import USUAL_REGION, PlaneRegion, region_of
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.explain.target import Target
from core.model.network import forward
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.step_position import Phase, StepPosition
from core.training.trainer import Trainer
from gui.base.markers import marker_radius
from gui.base.plane_coordinates import Place
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.plane.view import PlaneView
from tests.tools.panels import Recorder
from tests.tools.snapshots import sample_experiment, sample_snapshot

LEFT, RIGHT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
INTENTS = (
    "point_added",
    "point_moved",
    "points_removed",
    "points_sprayed",
    "class_chosen",
    "gesture_started",
    "gesture_finished",
    "discretised_changed",
    "test_shown_changed",
)
THREE = Dataset([[-3.0, 0.0, 3.0], [0.0, 2.0, 0.0]], [0, 1, 1], [0.0, 0.0, 0.9])
WITH_A_TEST_POINT = Dataset(
    np.hstack((THREE.points, np.full((2, 20), 5.5))), [0, 1, 1] + [0] * 20, [0.0, 0.0, 0.9] + [0.0] * 20
)
"""The same three, of which the last one tests, and as many in a corner as make them more than a few."""
"""A triangle at the left, a circle at the top, and at the right a circle that tests at a share of 0.8."""


@dataclass
class Bench:
    """The view, someone who answers it, and a list of what it said."""

    view: PlaneView
    theme: Theme
    experiment: Experiment
    said: list[tuple[Any, ...]] = field(default_factory=list)
    read_outs: list[str] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return [entry[0] for entry in self.said]

    def show(self, data: Dataset, **spec: Any) -> None:
        self.experiment = self.experiment.with_data(data).with_spec(**spec)
        self.view.show_experiment(self.experiment)

    def mouse(
        self,
        kind: QEvent.Type,
        place: Place,
        button: Qt.MouseButton = LEFT,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
    ) -> None:
        at = self.view.plane_to_widget(*place)
        is_move, is_release = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        held = NO_BUTTON if is_release else button
        changed = NO_BUTTON if is_move else button
        QApplication.sendEvent(self.view, QMouseEvent(kind, at, self.view.mapToGlobal(at), changed, held, modifiers))

    def press(self, place: Place, **how: Any) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, place, **how)

    def move(self, place: Place, **how: Any) -> None:
        self.mouse(QEvent.Type.MouseMove, place, **how)

    def release(self, place: Place, **how: Any) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, place, **how)

    def hover(self, place: Place) -> None:
        self.mouse(QEvent.Type.MouseMove, place, button=NO_BUTTON)

    def click(self, place: Place, **how: Any) -> None:
        self.press(place, **how)
        self.release(place, **how)

    def drag(self, *places: Place) -> None:
        self.press(places[0])
        for place in places[1:]:
            self.move(place)
        self.release(places[-1])

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        QTest.keyClick(self.view, key, modifiers)

    def picture(self) -> QImage:
        return self.view.grab().toImage()

    def colour_at(self, place: Place, picture: QImage | None = None, dx: float = 0.0, dy: float = 0.0) -> QColor:
        image = self.picture() if picture is None else picture
        at = (self.view.plane_to_widget(*place) + QPointF(dx, dy)) * image.devicePixelRatio()
        return image.pixelColor(int(at.x()), int(at.y()))

    def place_of(self, index: int) -> Place:
        x1, x2 = self.experiment.data.points[:, index].tolist()
        return x1, x2

    def answer(self, name: str, *args: Any) -> None:
        self.said.append((name, *args))
        data = self.experiment.data
        if name == "point_added":
            self.show(data.with_points_added([[args[0]], [args[1]]], [args[2]]))
        elif name == "point_moved":
            self.show(data.with_point_moved(args[0], args[1:]))
        elif name == "points_removed":
            self.show(data.with_points_removed(args[0]))
        elif name == "points_sprayed":
            self.show(data.with_points_added(args[0], [args[1]] * args[0].shape[1]))


def distance(first: QColor, second: QColor) -> float:
    return math.dist(first.getRgb()[:3], second.getRgb()[:3])


def recorded(signal: Any) -> list[Any]:
    """Everything a signal with one argument says from now on."""
    said: list[Any] = []
    signal.connect(said.append)
    return said


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    theme = Theme()
    view = PlaneView(theme)
    qtbot.addWidget(view)
    view.resize(440, 520)
    bench = Bench(view, theme, sample_experiment().with_data(THREE))
    for name in INTENTS:
        getattr(view, name).connect(lambda *args, name=name: bench.answer(name, *args))
    view.read_out.connect(bench.read_outs.append)
    view.show_experiment(bench.experiment)
    view.render(sample_snapshot(experiment=bench.experiment))
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    yield bench
    view.close()


# Adding


def test_a_click_adds_a_point_of_the_chosen_class_there(bench: Bench) -> None:
    bench.click((1.0, -2.0))
    bench.view.set_class(0)
    bench.click((-1.0, -2.0))
    assert bench.said == [
        ("point_added", pytest.approx(1.0), pytest.approx(-2.0), 1),
        ("point_added", pytest.approx(-1.0), pytest.approx(-2.0), 0),
    ]


@pytest.mark.parametrize("how", [{"button": RIGHT}, {"modifiers": SHIFT}])
def test_a_right_click_or_shift_adds_a_point_of_the_other_class(bench: Bench, how: dict[str, Any]) -> None:
    bench.click((1.0, -2.0), **how)
    bench.view.set_class(0)
    bench.click((2.0, -2.0), **how)
    assert [entry[3] for entry in bench.said] == [0, 1]


def test_the_point_is_asked_for_on_press_and_painted_without_a_snapshot(bench: Bench) -> None:
    bench.press((1.0, -2.0))
    assert bench.names == ["point_added"]
    assert distance(bench.colour_at((1.0, -2.0)), QColor(LIGHT.positive)) < 12
    bench.release((1.0, -2.0))


def test_a_click_outside_the_plane_does_nothing(bench: Bench) -> None:
    bench.click((6.4, 0.0))
    bench.click((0.0, -6.6))
    assert bench.said == []


# Moving


def test_a_drag_of_a_point_moves_it_in_one_gesture(bench: Bench) -> None:
    bench.drag((0.0, 2.0), (0.5, 2.0), (1.0, 1.0), (2.0, -1.0))
    assert bench.names == ["gesture_started", "point_moved", "point_moved", "point_moved", "gesture_finished"]
    assert {entry[1] for entry in bench.said if entry[0] == "point_moved"} == {1}
    assert bench.place_of(1) == pytest.approx((2.0, -1.0))


def test_a_point_taken_at_its_edge_does_not_jump_to_the_pointer(bench: Bench) -> None:
    bench.drag((0.1, 2.1), (1.1, 2.1))
    assert bench.place_of(1) == pytest.approx((1.0, 2.0))


def test_a_click_on_a_point_selects_it_and_delete_removes_it(bench: Bench) -> None:
    bench.click((0.0, 2.0))
    assert bench.said == []
    bench.hover((5.0, 5.0))
    bench.key(Qt.Key.Key_Delete)
    assert bench.said == [("points_removed", (1,))]


def test_a_hand_that_trembles_does_not_move_a_point(bench: Bench) -> None:
    bench.drag((0.0, 2.0), (0.03, 2.03), (0.0, 2.0))
    assert bench.said == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_point_under_the_pointer(bench: Bench, key: Qt.Key) -> None:
    bench.hover((-3.0, 0.0))
    bench.key(key)
    assert bench.said == [("points_removed", (0,))]
    bench.key(key)
    assert len(bench.said) == 1


def test_a_point_dragged_out_of_the_plane_stays_at_its_border(bench: Bench) -> None:
    bench.drag((0.0, 2.0), (4.0, 9.0))
    assert bench.place_of(1) == pytest.approx((4.0, 6.0))


def test_escape_takes_a_drag_back_and_closes_the_gesture_once(bench: Bench) -> None:
    bench.press((0.0, 2.0))
    bench.move((3.0, 3.0))
    bench.key(Qt.Key.Key_Escape)
    bench.move((4.0, 4.0))
    bench.release((4.0, 4.0))
    assert bench.names == ["gesture_started", "point_moved", "point_moved", "gesture_finished"]
    assert bench.place_of(1) == (0.0, 2.0)


def test_points_changed_by_others_end_a_drag(bench: Bench) -> None:
    bench.press((0.0, 2.0))
    bench.move((3.0, 3.0))
    bench.show(THREE.with_points_removed((0, 1)))
    bench.move((4.0, 4.0))
    bench.release((4.0, 4.0))
    assert bench.names == ["gesture_started", "point_moved", "gesture_finished"]


def test_hiding_the_plane_ends_a_drag(bench: Bench) -> None:
    bench.press((0.0, 2.0))
    bench.move((3.0, 3.0))
    bench.view.hide()
    assert bench.names[-1] == "gesture_finished"
    bench.view.show()
    bench.hover((1.0, 1.0))
    assert bench.names.count("gesture_finished") == 1


def test_the_move_tool_moves_and_never_adds(bench: Bench) -> None:
    bench.view.set_tool("move")
    bench.click((4.0, 4.0))
    assert bench.said == []
    bench.drag((0.3, 2.0), (1.3, 2.0))
    assert bench.place_of(1) == pytest.approx((1.0, 2.0))


# Choosing and pointing


@pytest.mark.parametrize("tool", ["add", "move"])
def test_a_click_on_a_point_chooses_it_once_and_edits_nothing(bench: Bench, tool: str) -> None:
    bench.view.set_tool(tool)
    chosen = recorded(bench.view.example_chosen)
    bench.click((0.0, 2.0))
    bench.drag((3.0, 0.0), (3.03, 0.03), (3.0, 0.0))
    assert chosen == [1, 2]
    assert bench.said == []


def test_a_drag_a_drag_taken_back_and_a_point_that_is_gone_choose_nothing(bench: Bench) -> None:
    chosen = recorded(bench.view.example_chosen)
    bench.drag((0.0, 2.0), (1.0, 2.0))
    bench.press((1.0, 2.0))
    bench.key(Qt.Key.Key_Escape)
    bench.release((1.0, 2.0))
    bench.press((1.0, 2.0))
    bench.show(THREE.with_points_removed((0, 1)))
    bench.release((1.0, 2.0))
    bench.view.set_tool("erase")
    bench.click((5.0, 5.0))
    assert chosen == []


def test_enter_chooses_the_point_at_the_cursor_and_space_still_adds_one(bench: Bench) -> None:
    chosen = recorded(bench.view.example_chosen)
    for _ in range(8):
        bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Return)
    assert (chosen, bench.said) == ([1], [])
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Up, SHIFT)
    bench.key(Qt.Key.Key_Return, SHIFT)
    assert chosen == [1]
    assert bench.names == ["point_added", "point_added"]


def test_the_point_under_pointer_or_cursor_is_told_when_it_changes(bench: Bench) -> None:
    pointed = recorded(bench.view.pointed)
    for place in ((-3.0, 0.0), (-3.05, 0.05), (0.0, 2.0), (5.0, 5.0)):
        bench.hover(place)
    assert pointed == [Target("example", example=0), Target("example", example=1), None]
    for _ in range(8):
        bench.key(Qt.Key.Key_Up)
    assert pointed[3:] == [Target("example", example=1)]


def test_a_target_with_an_example_lights_its_point_up_and_others_change_nothing(bench: Bench) -> None:
    pointed = recorded(bench.view.pointed)
    before = bench.picture()
    for target in (Target("unit", 1, 0), Target("weight", 1, 0, 1), Target("layer", 1), Target("example", example=99)):
        bench.view.show_pointed(target)
        assert bench.picture() == before
    bench.view.show_pointed(Target("unit", 1, 0, example=1))
    lit = bench.picture()
    assert distance(bench.colour_at((0.0, 2.0), lit, 13.0), bench.colour_at((0.0, 2.0), before, 13.0)) > 20
    bench.view.show_pointed(None)
    assert bench.picture() == before
    assert pointed == []


def test_the_chosen_example_is_marked_until_it_is_chosen_no_more(bench: Bench) -> None:
    chosen = recorded(bench.view.example_chosen)
    before = bench.picture()
    bench.view.show_example(1)
    marked = bench.picture()
    assert marked != before
    assert "Example 2 is chosen" in bench.view.accessibleDescription()
    bench.view.render(sample_snapshot(experiment=bench.experiment))
    assert bench.picture() == marked
    bench.view.show_example(7)
    assert bench.picture() == before
    bench.view.show_example(None)
    assert bench.picture() == before
    assert chosen == []


def test_the_example_that_goes_through_alone_is_marked_while_it_does(bench: Bench) -> None:
    before = bench.picture()
    bench.view.render(sample_snapshot(experiment=bench.experiment, position=StepPosition(Phase("example"), 2)))
    assert bench.picture() != before
    bench.view.render(sample_snapshot(experiment=bench.experiment))
    assert bench.picture() == before


def test_a_hidden_test_point_has_no_mark(bench: Bench) -> None:
    bench.show(WITH_A_TEST_POINT, train_fraction=0.8)
    bench.view.set_test_shown(False)
    before = bench.picture()
    bench.view.show_example(2)
    assert bench.picture() == before


# Erasing and spraying


def test_the_eraser_removes_what_it_passes_in_one_gesture(bench: Bench) -> None:
    bench.view.set_tool("erase")
    bench.drag((-5.0, 0.0), (5.0, 0.0))
    assert bench.names == ["gesture_started", "points_removed", "gesture_finished"]
    assert bench.experiment.data.points.tolist() == [[0.0], [2.0]]


def test_a_stroke_of_the_eraser_over_nothing_leaves_no_trace(bench: Bench) -> None:
    bench.view.set_tool("erase")
    bench.drag((-5.0, -5.0), (5.0, -5.0))
    assert bench.said == []


def test_the_eraser_spares_hidden_test_points(bench: Bench) -> None:
    bench.show(WITH_A_TEST_POINT, train_fraction=0.8)
    bench.view.set_test_shown(False)
    bench.view.set_tool("erase")
    bench.drag((-5.0, 0.0), (5.0, 0.0))
    assert bench.experiment.data.points[:, :2].tolist() == [[0.0, 3.0], [2.0, 0.0]]
    assert bench.experiment.data.n_examples == 22


def test_spraying_adds_points_along_the_way_in_one_gesture(bench: Bench) -> None:
    bench.view.set_tool("spray")
    bench.view.set_class(0)
    bench.drag((-4.0, -4.0), (0.0, -4.0), (4.0, -4.0))
    assert bench.names[0] == "gesture_started"
    assert bench.names[-1] == "gesture_finished"
    assert set(bench.names[1:-1]) == {"points_sprayed"}
    added = bench.experiment.data.points[:, 3:]
    assert 15 <= added.shape[1] <= 60
    assert np.abs(added[1] + 4.0).max() <= 0.61
    assert bench.experiment.data.labels[3:].max() == 0


def test_spraying_goes_on_while_the_button_is_held_and_stops_with_it(bench: Bench, qtbot: QtBot) -> None:
    bench.view.set_tool("spray")
    bench.press((-4.0, -4.0))
    qtbot.waitUntil(lambda: bench.experiment.data.n_examples >= 6)
    bench.release((-4.0, -4.0))
    assert not any(timer.isActive() for timer in bench.view.findChildren(QTimer))
    assert bench.names.count("gesture_started") == bench.names.count("gesture_finished") == 1


def test_wheel_and_brackets_change_the_brush(bench: Bench) -> None:
    bench.view.set_tool("erase")
    bench.hover((0.0, 0.0))
    hints: list[str] = []
    bench.view.hint.connect(hints.append)
    at = bench.view.plane_to_widget(0.0, 0.0)
    for _ in range(12):
        event = QWheelEvent(
            at, bench.view.mapToGlobal(at), QPoint(), QPoint(0, 120), NO_BUTTON, NO_MODIFIER,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(bench.view, event)
    assert hints[-1] == "Brush radius 3.00"
    bench.key(Qt.Key.Key_BracketLeft)
    assert hints[-1] == "Brush radius 2.50"
    bench.click((0.0, 0.0))
    assert bench.experiment.data.n_examples == 2


def test_an_unknown_tool_is_refused(bench: Bench) -> None:
    with pytest.raises(ValueError, match="not a tool"):
        bench.view.set_tool("hammer")


# Keys


def test_keys_1_and_2_choose_the_class(bench: Bench) -> None:
    bench.key(Qt.Key.Key_0)
    bench.click((1.0, -2.0))
    bench.key(Qt.Key.Key_1)
    bench.click((2.0, -2.0))
    assert [entry for entry in bench.said if entry[0] == "class_chosen"] == [("class_chosen", 0), ("class_chosen", 1)]
    assert [entry[3] for entry in bench.said if entry[0] == "point_added"] == [0, 1]


def test_a_point_is_added_by_keyboard_alone(bench: Bench) -> None:
    for _ in range(4):
        bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Down, SHIFT)
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Return, SHIFT)
    assert bench.said == [("point_added", 1.0, -0.05, 1), ("point_added", 1.0, pytest.approx(0.2), 0)]


def test_a_point_is_moved_and_removed_by_keyboard_alone(bench: Bench) -> None:
    for _ in range(8):
        bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Right, CONTROL)
    bench.key(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert bench.place_of(1) == pytest.approx((0.25, 2.05))
    assert bench.names == ["gesture_started", "point_moved", "gesture_finished"] * 2
    bench.key(Qt.Key.Key_Delete)
    assert bench.said[-1] == ("points_removed", (1,))


def test_a_held_arrow_moves_a_point_in_one_gesture(bench: Bench) -> None:
    bench.click((0.0, 2.0))
    for kind, is_repeated in (
        (QEvent.Type.KeyPress, False),
        (QEvent.Type.KeyPress, True),
        (QEvent.Type.KeyRelease, True),
        (QEvent.Type.KeyPress, True),
        (QEvent.Type.KeyRelease, False),
    ):
        QApplication.sendEvent(bench.view, QKeyEvent(kind, Qt.Key.Key_Left, CONTROL, "", is_repeated))
    assert bench.names == ["gesture_started", *["point_moved"] * 3, "gesture_finished"]
    assert bench.place_of(1) == pytest.approx((-0.75, 2.0))


def test_the_cursor_stays_on_the_plane(bench: Bench) -> None:
    for _ in range(40):
        bench.key(Qt.Key.Key_Left)
    bench.key(Qt.Key.Key_Space)
    assert bench.said == [("point_added", -6.0, 0.0, 1)]


def test_the_planes_keys_come_before_shortcuts_of_the_window_and_others_do_not(bench: Bench) -> None:
    for key, is_ours in ((Qt.Key.Key_Space, True), (Qt.Key.Key_1, True), (Qt.Key.Key_R, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NO_MODIFIER)
        event.ignore()
        QApplication.sendEvent(bench.view, event)
        assert event.isAccepted() == is_ours


def test_tab_leads_from_the_plane_to_the_switches(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "show_test_data"


def test_a_screen_reader_is_told_the_points_and_the_cursor(bench: Bench) -> None:
    assert "3 points: 2 of class 1, 1 of class 0" in bench.view.accessibleDescription()
    bench.key(Qt.Key.Key_Right)
    assert "Cursor at x₁ = 0.25   x₂ = 0.00" in bench.view.accessibleDescription()


# Read-out


def test_the_read_out_has_steady_digits_and_ends_with_the_pointer(bench: Bench) -> None:
    bench.hover((1.32, -0.44))
    assert bench.read_outs[-1].startswith("x₁ = 1.3")
    assert "x₂ = −0.4" in bench.read_outs[-1]
    assert "output 0." in bench.read_outs[-1]
    QApplication.sendEvent(bench.view, QEvent(QEvent.Type.Leave))
    assert bench.read_outs[-1] == ""


def test_the_read_out_follows_the_training_under_a_resting_pointer(bench: Bench) -> None:
    bench.hover((2.0, 1.0))
    first = bench.read_outs[-1]
    bench.view.render(sample_snapshot(experiment=bench.experiment, parameters=sample_snapshot(seed=5).parameters))
    assert bench.read_outs[-1] != first


def test_a_unit_is_read_with_its_own_name_and_range(bench: Bench) -> None:
    bench.view.show_unit((1, 2))
    bench.hover((2.0, 1.0))
    assert "a[1]₃" in bench.read_outs[-1]
    bench.view.show_unit((0, 1))
    assert "x₂ 1.0" in bench.read_outs[-1]
    bench.view.show_unit((7, 7))
    assert "output" in bench.read_outs[-1]


# What is painted


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_points_have_their_classes_colour(bench: Bench, look: Any) -> None:
    bench.theme.switch(look)
    picture = bench.picture()
    assert distance(bench.colour_at((-3.0, 0.0), picture), QColor(look.negative)) < 12
    assert distance(bench.colour_at((0.0, 2.0), picture), QColor(look.positive)) < 12


def test_test_points_are_hollow_and_can_be_left_out(bench: Bench) -> None:
    bench.show(WITH_A_TEST_POINT, train_fraction=0.8)
    bench.view.render(sample_snapshot(experiment=bench.experiment, wrong=np.zeros(23, dtype=np.bool_)))
    assert distance(bench.colour_at((3.0, 0.0)), QColor(LIGHT.surface)) < 12
    bench.view.set_test_shown(False)
    hidden = bench.picture()
    bench.show(WITH_A_TEST_POINT.with_points_removed((2,)))
    assert distance(bench.colour_at((3.0, 0.0), hidden), bench.colour_at((3.0, 0.0))) < 1


def edge_lightness(bench: Bench, place: Place, picture: QImage) -> int:
    """The darkest pixel at the edge of the marker at a place."""
    radius = marker_radius(bench.view._theme, bench.view.plane_frame.side, 3)
    around = np.linspace(0, 2 * math.pi, 48, endpoint=False).tolist()
    return min(
        bench.colour_at(place, picture, r * math.cos(a), r * math.sin(a)).lightness()
        for a in around
        for r in (radius, radius + 0.5)
    )


def test_wrong_points_have_a_dark_edge_and_marks_of_other_data_are_not_drawn(bench: Bench) -> None:
    wrong, right = np.array([False, True, False]), np.zeros(3, dtype=np.bool_)
    snapshot = sample_snapshot(experiment=bench.experiment)
    pictures = []
    for flags in (right, wrong, np.ones(9, dtype=np.bool_)):
        bench.view.render(replace(snapshot, wrong=flags))
        pictures.append(bench.picture())
    assert bench.view.plane_frame.side > 300
    assert edge_lightness(bench, (0.0, 2.0), pictures[1]) < 70 < 85 < edge_lightness(bench, (0.0, 2.0), pictures[0])
    assert edge_lightness(bench, (3.0, 0.0), pictures[1]) == edge_lightness(bench, (3.0, 0.0), pictures[0])
    assert pictures[2] == pictures[0]


def test_a_wrong_point_hides_no_more_of_its_neighbours_than_a_right_one(bench: Bench) -> None:
    snapshot = sample_snapshot(experiment=bench.experiment)
    pictures = []
    for flags in (np.zeros(3, dtype=np.bool_), np.ones(3, dtype=np.bool_)):
        bench.view.render(replace(snapshot, wrong=flags))
        pictures.append(bench.picture())
    radius = marker_radius(bench.view._theme, bench.view.plane_frame.side, 3)
    for place in ((-3.0, 0.0), (0.0, 2.0), (3.0, 0.0)):
        for angle in np.linspace(0, 2 * math.pi, 60, endpoint=False).tolist():
            away = (radius * 1.25 + 2.5) * math.cos(angle), (radius * 1.25 + 2.5) * math.sin(angle)
            assert bench.colour_at(place, pictures[0], *away) == bench.colour_at(place, pictures[1], *away)


def test_discretised_the_plane_has_two_colours_that_meet_at_the_contour(bench: Bench) -> None:
    bench.show(THREE.cleared().with_points_added([[5.9], [5.9]], [1]))
    bench.view.set_discretised(True)
    picture = bench.picture()
    corners = [bench.colour_at(place, picture) for place in ((-5.5, 5.0), (5.0, -5.5), (-5.5, -5.5), (5.0, 3.0))]
    table = [QColor.fromRgb(bench.theme.heat_table()[level]) for level in (0, 255)]
    assert all(min(distance(corner, colour) for colour in table) < 3 for corner in corners)


def test_the_contour_lies_where_the_output_is_one_half(bench: Bench) -> None:
    field = np.tile(np.linspace(0.0, 1.0, 100, dtype=np.float32), (100, 1))
    snapshot = sample_snapshot(experiment=bench.experiment)
    maps = snapshot.maps
    levels = (*maps.levels[:-1], np.rint(field * 255).astype(np.uint8)[np.newaxis])
    bench.view.render(replace(snapshot, maps=replace(maps, levels=levels, output=field[np.newaxis])))
    picture = bench.picture()
    for x2 in (-5.9, -3.0, 5.9):
        assert bench.colour_at((0.0, x2), picture).lightness() < 110
        assert bench.colour_at((0.3, x2), picture).lightness() > 150
    assert bench.colour_at((5.0, -3.0), picture).blue() > bench.colour_at((5.0, -3.0), picture).red()


def test_an_empty_plane_says_what_to_do_until_the_first_point(bench: Bench) -> None:
    bench.show(THREE.cleared())
    empty = bench.picture()
    bench.click((-5.0, -5.0))
    started = bench.picture()
    middle = [(x / 10.0, x2) for x in range(-20, 21) for x2 in (-0.5, 0.0, 0.5)]
    changed = sum(bench.colour_at(place, empty) != bench.colour_at(place, started) for place in middle)
    assert changed > len(middle) // 2
    assert bench.names == ["point_added"]


def test_a_snapshot_of_another_network_and_other_points_is_survived(bench: Bench) -> None:
    bench.view.show_unit((2, 1))
    bench.view.render(sample_snapshot(hidden_units=(), features=("x1",)))
    bench.picture()
    snapshot = sample_snapshot(experiment=bench.experiment)
    three = np.stack([snapshot.maps.output[0]] * 3) / 3
    levels = (*snapshot.maps.levels[:-1], np.stack([snapshot.maps.levels[-1][0]] * 3))
    ranges = (*snapshot.maps.ranges[:-1], np.array([[0.0, 1.0]] * 3))
    maps = replace(snapshot.maps, output=three, levels=levels, ranges=ranges)
    bench.view.show_unit(None)
    bench.view.render(replace(snapshot, maps=maps))
    bench.picture()


def test_ten_thousand_points_are_painted(bench: Bench) -> None:
    random = np.random.default_rng(0)
    points = random.uniform(-5.0, 5.0, (2, 10_000))
    bench.show(Dataset(points, random.integers(0, 2, 10_000), np.zeros(10_000)))
    bench.view.render(sample_snapshot(experiment=bench.experiment, wrong=random.random(10_000) < 0.5))
    picture = bench.picture()
    ground = bench.colour_at((0.0, 5.7), picture)
    coloured = sum(distance(bench.colour_at((x, y), picture), ground) > 60 for x in range(-4, 5) for y in range(-4, 5))
    assert coloured > 30


# Points outside the usual region

FAR = Dataset([[1001.0, 1009.0, 1005.0], [-3.0, 3.0, 0.0]], [0, 1, 1], [0.0, 0.0, 0.0])
FARTHER = Dataset(FAR.points * 900.0, FAR.labels, FAR.split_keys)
FAR_REGION, FARTHER_REGION = region_of(FAR.points), region_of(FARTHER.points)


def trained_on(data: Dataset, **spec: Any) -> Snapshot:
    """A real picture, with maps over the region of the data."""
    experiment = sample_experiment().with_data(data).with_spec(**spec)
    return build_snapshot(Trainer(experiment.spec, data), UnitMapper(), History().curves(), experiment)


def corner_places(region: PlaneRegion) -> list[Place]:
    return [
        (region.middle_x1 + a * region.half_x1, region.middle_x2 + b * region.half_x2)
        for a in (-0.9, 0.9)
        for b in (-0.9, 0.9)
    ]


def test_points_far_outside_are_all_seen_where_they_lie(bench: Bench) -> None:
    bench.show(FAR)
    bench.view.render(trained_on(FAR))
    picture, frame = bench.picture(), bench.view.plane_frame
    assert frame.region == FAR_REGION
    for index, role in enumerate(("negative", "positive", "positive")):
        at = bench.view.plane_to_widget(*bench.place_of(index))
        assert frame.holds_pixel(at.x(), at.y())
        assert distance(bench.colour_at(bench.place_of(index), picture), bench.theme.colour(role)) < 40


def test_the_colours_of_a_far_region_are_the_outputs_there(bench: Bench) -> None:
    bench.show(FAR, standardise=True)
    snapshot = trained_on(FAR, standardise=True)
    spec = snapshot.experiment.spec
    bench.view.render(snapshot)
    bench.view.set_discretised(True)
    picture, table = bench.picture(), bench.theme.heat_table()
    for place in corner_places(FAR_REGION):
        X = input_matrix(np.array([place]).T, spec, standardisation_for(spec, FAR))
        output = forward(snapshot.parameters, spec, X).A[3].item()
        if abs(output - 0.5) > 0.05:  # else the contour lies over it
            assert bench.colour_at(place, picture) == QColor(table[-1 if output > 0.5 else 0])
        bench.hover(place)
        assert f"{output:.2f}" in bench.read_outs[-1]


def test_a_click_adds_a_point_in_a_far_region(bench: Bench) -> None:
    bench.show(FAR)
    bench.click((1003.0, 1.0))
    assert bench.said == [("point_added", pytest.approx(1003.0), pytest.approx(1.0), 1)]


def test_the_keyboard_walks_through_a_far_region_in_steps_that_can_be_seen(bench: Bench) -> None:
    bench.show(FARTHER)
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Space)
    name, x1, x2, _ = bench.said[0]
    assert name == "point_added"
    step = x1 - FARTHER_REGION.middle_x1
    assert FARTHER_REGION.half_x1 / 50 < step < FARTHER_REGION.half_x1 / 10
    assert x2 == FARTHER_REGION.middle_x2


def test_brush_and_step_are_the_same_on_the_screen_in_any_region(bench: Bench) -> None:
    bench.view.set_tool("erase")
    sizes = []
    for data in (THREE, FAR, FARTHER):
        bench.show(data)
        sizes.append(bench.view._editor.brush_radius / bench.view.plane_frame.pixel / bench.view.plane_frame.side)
    assert sizes == pytest.approx([sizes[0]] * 3)


def test_the_plane_stands_still_under_a_drag_and_is_fitted_when_it_ends(bench: Bench) -> None:
    bench.show(Dataset([[-3.0, 40.0], [0.0, 0.0]], [0, 1], [0.0, 0.0]))
    wide = bench.view.plane_frame.region
    bench.press((40.0, 0.0))
    for x1 in (30.0, 20.0, 5.0, 2.0):
        bench.move((x1, 1.0))
        bench.view.render(trained_on(bench.experiment.data))
        bench.picture()
        assert bench.view.plane_frame.region == wide
        assert bench.place_of(1) == pytest.approx((x1, 1.0))
    bench.release((2.0, 1.0))
    assert bench.names[-1] == "gesture_finished"
    assert bench.view.plane_frame.region == USUAL_REGION
    assert bench.names.count("gesture_started") == 1


def test_the_plane_stands_still_under_the_eraser_too(bench: Bench) -> None:
    bench.show(Dataset([[-3.0, 40.0, 50.0], [0.0, 0.0, 0.0]], [0, 1, 1], [0.0, 0.0, 0.0]))
    wide = bench.view.plane_frame.region
    bench.view.set_tool("erase")
    bench.press((40.0, 0.0))
    bench.move((50.0, 0.0))
    assert bench.experiment.data.n_examples == 1
    assert bench.view.plane_frame.region == wide
    bench.release((50.0, 0.0))
    assert bench.view.plane_frame.region == USUAL_REGION


def test_points_changed_by_somebody_else_end_the_drag_and_are_fitted_at_once(bench: Bench) -> None:
    bench.press((0.0, 2.0))
    bench.move((1.0, 2.0))
    bench.show(FAR)
    assert bench.view.plane_frame.region == FAR_REGION
    assert bench.view._editor.shown_points.shown.all()
    assert bench.names[-1] == "gesture_finished"


@pytest.mark.parametrize(("first", "second"), [(THREE, FAR), (FAR, THREE)])
def test_until_the_next_snapshot_an_old_field_is_drawn_where_it_belongs_or_not_at_all(
    bench: Bench, first: Dataset, second: Dataset
) -> None:
    bench.show(first)
    bench.view.render(trained_on(first))
    bench.show(second)
    picture = bench.picture()
    for place in corner_places(region_of(second.points)):
        assert bench.colour_at(place, picture) == bench.theme.colour("zero")
    bench.hover(corner_places(region_of(second.points))[0])
    assert "output" not in bench.read_outs[-1]


def test_numbers_of_a_far_region_have_room_beside_the_square(bench: Bench) -> None:
    before = bench.view.plane_frame
    bench.show(Dataset(-FARTHER.points, FAR.labels))
    picture, frame = bench.picture(), bench.view.plane_frame
    assert frame.side <= before.side
    ground = bench.theme.colour("chrome")
    edges = [(x, y) for x in (0, picture.width() - 1) for y in range(int(frame.top), int(frame.top + frame.side) + 22)]
    assert all(picture.pixelColor(x, y) == ground for x, y in edges)


# Switches


@pytest.mark.parametrize(
    ("name", "signal", "expected"),
    [("show_test_data", "test_shown_changed", False), ("discretise", "discretised_changed", True)],
)
def test_a_switch_reports_the_learner_and_not_the_program(bench: Bench, name: str, signal: str, expected: bool) -> None:
    box = bench.view.findChild(QCheckBox, name)
    assert isinstance(box, QCheckBox)
    box.click()
    assert bench.said == [(signal, expected)]
    bench.view.set_discretised(False)
    bench.view.set_test_shown(True)
    assert len(bench.said) == 1


@pytest.mark.parametrize("size", [(270, 270), (300, 600), (900, 400), (1400, 1300)])
def test_the_plane_is_square_and_inside_at_every_size(bench: Bench, size: tuple[int, int]) -> None:
    bench.view.resize(*size)
    frame = bench.view.plane_frame
    assert frame.left >= 0
    assert frame.left + frame.side <= size[0]
    assert frame.top + frame.side <= size[1]
    for box in filter(QCheckBox.isVisible, bench.view.findChildren(QCheckBox)):
        corner = box.mapTo(bench.view, QPoint(0, 0))
        assert bench.view.rect().contains(QRect(corner, box.size()))
        assert corner.y() >= frame.top + frame.side
    bench.click((1.0, -2.0))
    assert bench.said[0][1:3] == pytest.approx((1.0, -2.0))


# Drawing the boundary that is expected


def test_a_drag_draws_a_line_another_one_replaces_it_and_shift_adds_one(bench: Bench) -> None:
    drawn = Recorder(bench.view, "sketched")
    bench.view.set_tool("sketch")
    bench.drag((-4.0, -4.0), (0.0, -3.0), (4.0, -4.0))
    assert bench.view.sketch == ((pytest.approx((-4.0, -4.0)), pytest.approx((0.0, -3.0)), pytest.approx((4.0, -4.0))),)
    assert distance(bench.colour_at((0.0, -3.0)), QColor(LIGHT.accent)) < 90
    bench.drag((-4.0, 4.0), (4.0, 4.0))
    assert [line[0] for line in bench.view.sketch] == [pytest.approx((-4.0, 4.0))]
    bench.press((0.0, -4.0), modifiers=SHIFT)
    bench.move((0.0, 0.0), modifiers=SHIFT)
    bench.release((0.0, 0.0), modifiers=SHIFT)
    assert len(bench.view.sketch) == 2
    assert len(drawn.events) == 3
    assert not bench.said, "no point was added, moved or chosen"


def test_a_press_on_a_point_draws_and_moves_no_point_and_esc_takes_the_line_back(bench: Bench) -> None:
    bench.view.set_tool("sketch")
    bench.drag((-5.0, -5.0), (-4.0, -4.0))
    before = bench.view.sketch
    bench.press(bench.place_of(1))
    bench.move((3.0, -3.0))
    bench.key(Qt.Key.Key_Escape)
    assert bench.view.sketch == before
    assert not bench.said


def test_a_line_is_drawn_corner_by_corner_with_keys_and_taken_back(bench: Bench) -> None:
    entered = Recorder(bench.view, "sketch_entered")
    bench.view.set_tool("sketch")
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Space)
    bench.key(Qt.Key.Key_Up)
    bench.key(Qt.Key.Key_Space)
    assert bench.view.sketch == (((0.0, 0.0), (0.25, 0.0), (0.25, 0.25)),)
    bench.key(Qt.Key.Key_Backspace)
    assert bench.view.sketch == (((0.0, 0.0), (0.25, 0.0)),)
    bench.key(Qt.Key.Key_Return)
    assert entered.names == ["sketch_entered"]
    for _ in range(3):
        bench.key(Qt.Key.Key_Delete)
    assert bench.view.sketch == ()
    assert not bench.said
