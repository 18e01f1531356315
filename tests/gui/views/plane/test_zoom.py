"""Zoom and pan of the plane, under real wheel, mouse and key events, and what is told of the part that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton
from pytestqt.qtbot import QtBot

from core.data.dataset import MAX_COORDINATE, Dataset
from core.data.names import DataNames
from core.data.region import USUAL_REGION, PlaneRegion
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from gui.base.theme import Theme
from gui.views.plane.geometry import ZOOM_STEP, is_steady, panned, zoomed
from gui.views.plane.view import PlaneView
from tests.tools.snapshots import sample_experiment

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT, MIDDLE, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
HOUSES = Dataset([[55.0, 100.0, 80.0, 62.0], [1000.0, 3200.0, 2000.0, 1500.0]], [0, 1, 1, 0])
NAMES = DataNames("houses.csv", ("size", "price"), ("no", "yes"))
PLACES = st.tuples(st.floats(-1.0, 1.0), st.floats(-1.0, 1.0))
HOMES = st.builds(PlaneRegion, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(0.01, 1e4), st.floats(0.01, 1e4))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PlaneView]:
    view = PlaneView(Theme())
    qtbot.addWidget(view)
    view.resize(440, 540)
    view.show_experiment(sample_experiment())
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    yield view
    view._theme.set_zoom(1.0)
    view.close()


def region(view: PlaneView) -> PlaneRegion:
    return view.plane_frame.region


def turn(view: PlaneView, at: QPointF, delta: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> QWheelEvent:
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), delta, NO_BUTTON, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view, event)
    return event


def mouse(view: PlaneView, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, modifiers: Any = NONE) -> None:
    held = NO_BUTTON if kind == QEvent.Type.MouseButtonRelease else button
    changed = NO_BUTTON if kind == QEvent.Type.MouseMove else button
    QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), changed, held, modifiers))


def drag(view: PlaneView, start: QPointF, end: QPointF, button: Qt.MouseButton, modifiers: Any = NONE) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start, button, modifiers)
    for share in (0.3, 0.7, 1.0):
        mouse(view, QEvent.Type.MouseMove, start + (end - start) * share, button, modifiers)
    mouse(view, QEvent.Type.MouseButtonRelease, end, button, modifiers)


def button(view: PlaneView, name: str) -> QToolButton:
    found = view.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def intents(view: PlaneView) -> list[Any]:
    said: list[Any] = []
    view.point_added.connect(lambda *args: said.append(("added", *args)))
    view.point_moved.connect(lambda *args: said.append(("moved", *args)))
    return said


def pictured(view: PlaneView, seen: PlaneRegion | None = None) -> Snapshot:
    """A real picture of the points in the view, for the part of the plane it shows."""
    experiment = view._experiment
    assert experiment is not None
    trainer = Trainer(experiment.spec, experiment.data)
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment, region=seen or region(view))


# The arithmetic


@given(HOMES, PLACES, st.floats(0.2, 5.0))
def test_the_place_that_is_zoomed_about_stays_where_it_is(
    home: PlaneRegion, share: tuple[float, float], factor: float
) -> None:
    place = home.middle_x1 + share[0] * home.half_x1, home.middle_x2 + share[1] * home.half_x2
    seen = zoomed(home, home, place, factor)
    assert seen.half_x1 / home.half_x1 == pytest.approx(seen.half_x2 / home.half_x2)
    if 0.25 < 1.0 / factor <= 1.0:
        back = seen.to_unit(np.array([place]).T)[:, 0]
        assert back == pytest.approx(share, abs=1e-5)


@given(HOMES, PLACES)
def test_zooming_in_and_out_again_about_one_place_is_home(home: PlaneRegion, share: tuple[float, float]) -> None:
    place = home.middle_x1 + share[0] * home.half_x1, home.middle_x2 + share[1] * home.half_x2
    seen = home
    for factor in [ZOOM_STEP] * 3 + [1 / ZOOM_STEP] * 3:
        seen = zoomed(seen, home, place, factor)
    assert seen == home


@given(HOMES, st.lists(st.tuples(PLACES, st.floats(0.01, 100.0)), max_size=12))
def test_no_zoom_or_pan_loses_the_points_or_the_numbers(home: PlaneRegion, moves: list[Any]) -> None:
    seen = home
    for (across, up), factor in moves:
        seen = panned(zoomed(seen, home, (across * 1e4, up * 1e4), factor), home, across, up)
        assert home.holds(np.array([seen.middle]).T).all()
        for half, own in zip(seen.halves, home.halves, strict=True):
            assert 0.9e-4 * own <= half <= max(4.0 * own, MAX_COORDINATE)
        (left, right), (low, high) = seen.x1_limits, seen.x2_limits
        assert left < seen.middle_x1 < right
        assert low < seen.middle_x2 < high


@given(st.lists(PLACES, min_size=1, max_size=6))
def test_a_region_is_kept_only_where_it_shows_all_points_and_is_hardly_too_large(places: list[Any]) -> None:
    points = np.array(places).T * 6.0
    assert is_steady(USUAL_REGION, USUAL_REGION, points)
    assert not is_steady(USUAL_REGION, PlaneRegion(half_x1=1.0, half_x2=1.0), points)
    assert not is_steady(PlaneRegion(9.0, 0.0), USUAL_REGION, np.hstack((points, [[-6.0], [0.0]])))


# Wheel


def test_the_wheel_zooms_about_the_pointer_and_back(view: PlaneView) -> None:
    shown: list[PlaneRegion] = []
    view.region_shown.connect(shown.append)
    at = view.plane_to_widget(2.0, -1.0)
    turn(view, at, QPoint(0, 120))
    assert region(view).halves == pytest.approx((6.0 / ZOOM_STEP, 6.0 / ZOOM_STEP))
    assert view.plane_frame.to_place(at.x(), at.y()) == pytest.approx((2.0, -1.0), abs=1e-9)
    turn(view, at, QPoint(0, -120))
    assert region(view) == USUAL_REGION
    assert [seen.half_x1 for seen in shown] == pytest.approx([4.8, 6.0])


def test_a_touchpad_zooms_by_parts_of_a_notch(view: PlaneView) -> None:
    for _ in range(8):
        turn(view, view.plane_to_widget(0.0, 0.0), QPoint(0, 15))
    assert region(view).half_x1 == pytest.approx(6.0 / ZOOM_STEP)


@pytest.mark.parametrize("tool", ["erase", "spray"])
@pytest.mark.parametrize(("modifiers", "delta"), [(SHIFT, QPoint(0, 120)), (ALT, QPoint(120, 0))])
def test_with_a_brush_in_hand_the_wheel_sizes_it_and_zooms_with_shift_or_alt(
    view: PlaneView, tool: str, modifiers: Qt.KeyboardModifier, delta: QPoint
) -> None:
    view.set_tool(tool)
    hints: list[str] = []
    view.hint.connect(hints.append)
    at = view.plane_to_widget(1.0, 1.0)
    mouse(view, QEvent.Type.MouseMove, at, NO_BUTTON)
    turn(view, at, QPoint(0, 120))
    assert hints == ["Brush radius 0.72"]
    assert region(view) == USUAL_REGION
    turn(view, at, delta, modifiers)
    assert region(view).half_x1 == pytest.approx(4.8)
    assert len(hints) == 1


def test_ctrl_and_wheel_is_left_to_the_window_and_beside_the_plane_nothing_happens(view: PlaneView) -> None:
    assert not turn(view, view.plane_to_widget(0.0, 0.0), QPoint(0, 120), CONTROL).isAccepted()
    assert not turn(view, QPointF(5.0, 5.0), QPoint(0, 120)).isAccepted()
    assert region(view) == USUAL_REGION


def test_the_plane_stands_still_while_a_point_is_dragged(view: PlaneView) -> None:
    experiment = sample_experiment().with_data(Dataset([[0.0, 3.0], [0.0, 3.0]], [0, 1]))
    view.show_experiment(experiment)
    start = view.plane_to_widget(0.0, 0.0)
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT)
    turn(view, start, QPoint(0, 120))
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert region(view) == USUAL_REGION
    mouse(view, QEvent.Type.MouseButtonRelease, start, LEFT)


# Drag


@pytest.mark.parametrize(("held", "modifiers"), [(MIDDLE, NONE), (LEFT, CONTROL)])
def test_a_drag_with_the_middle_button_or_ctrl_moves_the_view_and_no_point(
    view: PlaneView, held: Qt.MouseButton, modifiers: Qt.KeyboardModifier
) -> None:
    said = intents(view)
    start, end = view.plane_to_widget(0.0, 0.0), view.plane_to_widget(2.0, -1.0)
    drag(view, start, end, held, modifiers)
    assert region(view).middle == pytest.approx((-2.0, 1.0))
    assert view.plane_frame.to_place(end.x(), end.y()) == pytest.approx((0.0, 0.0), abs=1e-9)
    assert said == []
    mouse(view, QEvent.Type.MouseMove, start, NO_BUTTON)
    assert region(view).middle == pytest.approx((-2.0, 1.0))


def test_the_move_tool_moves_the_view_where_there_is_no_point_and_else_the_point(view: PlaneView) -> None:
    view.show_experiment(sample_experiment().with_data(Dataset([[0.0, 3.0], [0.0, 3.0]], [0, 1])))
    view.set_tool("move")
    said = intents(view)
    drag(view, view.plane_to_widget(-3.0, 3.0), view.plane_to_widget(-2.0, 3.0), LEFT)
    assert region(view).middle == pytest.approx((-1.0, 0.0))
    assert said == []
    drag(view, view.plane_to_widget(3.0, 3.0), view.plane_to_widget(2.0, 2.0), LEFT)
    assert said[-1] == ("moved", 1, pytest.approx(2.0), pytest.approx(2.0))
    assert region(view).middle == pytest.approx((-1.0, 0.0))


# Keys and buttons


def test_keys_zoom_move_and_fit(view: PlaneView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert region(view).halves == pytest.approx((4.8, 4.8))
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    assert region(view).middle == pytest.approx((1.2, 1.2))
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert region(view).half_x1 > 6.0
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert region(view) == USUAL_REGION


def test_the_keyboards_cursor_is_zoomed_about_and_followed_beyond_the_view(view: PlaneView) -> None:
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Right)
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert region(view).holds(np.array([[2.0], [0.0]])).all()
    before = region(view)
    for _ in range(16):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert region(view).middle_x1 > before.middle_x1
    assert region(view).halves == before.halves
    place = view._editor.cursor
    assert region(view).holds(np.array([place]).T).all()
    assert place[0] > before.x1_limits[1]


def test_buttons_zoom_and_fit_and_fit_is_offered_only_where_it_does_something(view: PlaneView) -> None:
    fit = button(view, "plane_fit")
    assert not fit.isEnabled()
    button(view, "plane_zoom_in").click()
    assert region(view).half_x1 == pytest.approx(4.8)
    assert fit.isEnabled()
    button(view, "plane_zoom_out").click()
    assert not fit.isEnabled()
    button(view, "plane_zoom_out").click()
    fit.click()
    assert region(view) == USUAL_REGION
    for found in view.findChildren(QToolButton):
        assert found.accessibleName()
        assert found.toolTip()
        assert found.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_double_click_beside_the_plane_fits_and_on_it_adds_one_point_at_most(view: PlaneView) -> None:
    said: list[Any] = []

    def answer(x1: float, x2: float, label: int) -> None:
        said.append((x1, x2))
        view.show_experiment(experiment.with_data(experiment.data.with_points_added([[x1], [x2]], [label])))

    experiment = sample_experiment().with_data(Dataset([[0.0, 3.0], [0.0, 3.0]], [0, 1]))
    view.show_experiment(experiment)
    view.point_added.connect(answer)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.mouseDClick(view, LEFT, pos=view.plane_to_widget(-2.0, 2.0).toPoint())
    assert len(said) == 1
    assert region(view).half_x1 == pytest.approx(4.8)
    frame = view.plane_frame
    QTest.mouseDClick(view, LEFT, pos=QPoint(int(frame.left + 50), int(frame.top + frame.side + 12)))
    assert region(view) == USUAL_REGION
    assert len(said) == 1


# Editing and pictures while zoomed


def test_while_zoomed_a_click_adds_a_point_where_it_is_and_outside_none_is_pointed_at(view: PlaneView) -> None:
    view.show_experiment(sample_experiment().with_data(Dataset([[0.0, 5.0], [0.0, 5.0]], [0, 1])))
    for _ in range(4):
        turn(view, view.plane_to_widget(0.0, 0.0), QPoint(0, 120))
    said = intents(view)
    QTest.mouseClick(view, LEFT, pos=view.plane_to_widget(1.0, -1.0).toPoint())
    tolerance = 2.0 * region(view).half_x1 / view.plane_frame.side
    assert said == [("added", pytest.approx(1.0, abs=tolerance), pytest.approx(-1.0, abs=tolerance), 1)]
    assert view._editor.shown_points.shown.tolist() == [True, False]


def test_zoomed_out_far_a_point_stays_where_a_point_can_be(view: PlaneView) -> None:
    far = Dataset([[-9e5, 9e5], [-9e5, 9e5]], [0, 1])
    view.show_experiment(sample_experiment().with_data(far))
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    said = intents(view)
    corner = QPointF(view.plane_frame.left + view.plane_frame.side - 2.0, view.plane_frame.top + 2.0)
    QTest.mouseClick(view, LEFT, pos=corner.toPoint())
    assert max(map(abs, said[0][1:3])) <= MAX_COORDINATE


def test_a_zoom_stays_while_points_are_edited_and_ends_with_other_data(view: PlaneView) -> None:
    experiment = sample_experiment()
    view.show_experiment(experiment)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    zoomed_in = region(view)
    experiment = experiment.with_data(experiment.data.with_points_added([[1.0], [1.0]], [1]))
    view.show_experiment(experiment)
    assert region(view) == zoomed_in
    view.show_experiment(experiment.with_data_settings(noise=0.3))
    assert region(view) == zoomed_in
    view.show_experiment(experiment.with_data_settings(name="moons"))
    assert region(view) == USUAL_REGION


def test_the_old_picture_is_drawn_where_it_belongs_until_the_sharp_one_comes(view: PlaneView) -> None:
    snapshot = pictured(view)
    view.render(snapshot)
    view.set_discretised(True)
    before = view.grab().toImage()
    for _ in range(3):
        turn(view, view.plane_to_widget(1.0, 1.0), QPoint(0, 120))
    stretched = view.grab().toImage()
    view.render(pictured(view))
    sharp = view.grab().toImage()
    frame = view.plane_frame
    same, n_places = 0, 0
    for x in np.linspace(frame.left + 6, frame.left + frame.side - 6, 20).tolist():
        for y in np.linspace(frame.top + 6, frame.top + frame.side - 6, 20).tolist():
            n_places += 1
            same += stretched.pixelColor(int(x), int(y)) == sharp.pixelColor(int(x), int(y))
    assert same > 0.9 * n_places
    assert before != stretched


def test_the_read_out_has_the_digits_of_what_is_seen(view: PlaneView) -> None:
    view.render(pictured(view))
    said: list[str] = []
    view.read_out.connect(said.append)
    mouse(view, QEvent.Type.MouseMove, view.plane_to_widget(1.0, 1.0), NO_BUTTON)
    assert said[-1].startswith("x₁ = 1.00   x₂ = 1.00   output")
    for _ in range(24):
        turn(view, view.plane_to_widget(1.0, 1.0), QPoint(0, 120))
    view.render(pictured(view))
    assert said[-1].startswith("x₁ = 1.0000   x₂ = 1.0000   output")


# Own data


def test_each_axis_fits_its_own_column_and_equal_scales_are_a_click_away(view: PlaneView) -> None:
    equal = button(view, "plane_equal_scales")
    assert equal.isHidden()
    view.show_experiment(sample_experiment().with_imported(HOUSES, NAMES))
    assert region(view).half_x2 > 40 * region(view).half_x1
    spread = np.ptp(view.plane_frame.to_pixels(HOUSES.points), axis=1)
    assert (spread > 0.7 * view.plane_frame.side).all()
    said: list[bool] = []
    view.equal_scales_changed.connect(said.append)
    equal.click()
    assert said == [True]
    assert region(view).has_equal_scales
    assert region(view).holds(HOUSES.points).all()
    view.set_equal_scales(False)
    assert said == [True]
    assert not region(view).has_equal_scales


def test_distances_are_those_on_the_screen_whatever_the_scales_are(view: PlaneView) -> None:
    view.show_experiment(sample_experiment().with_imported(HOUSES, NAMES))
    at = view.plane_to_widget(80.0, 2000.0)
    for way in (QPointF(6.0, 0.0), QPointF(0.0, 6.0)):
        mouse(view, QEvent.Type.MouseMove, at + way, NO_BUTTON)
        assert view._editor.hovered == 2
    for way in (QPointF(12.0, 0.0), QPointF(0.0, 12.0)):
        mouse(view, QEvent.Type.MouseMove, at + way, NO_BUTTON)
        assert view._editor.hovered is None
    said = intents(view)
    for way, is_drag in ((QPointF(3.0, 0.0), False), (QPointF(0.0, 3.0), False), (QPointF(0.0, 9.0), True)):
        drag(view, at, at + way, LEFT)
        assert bool(said) is is_drag


def test_keys_step_and_brush_erase_alike_along_both_axes(view: PlaneView) -> None:
    view.show_experiment(sample_experiment().with_imported(HOUSES, NAMES))
    start = view._editor.cursor
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Up)
    moved = np.array(view._editor.cursor) - start
    assert moved == pytest.approx(np.array(region(view).steps) / 8)
    erased: list[Any] = []
    view.points_removed.connect(erased.append)
    view.set_tool("erase")
    for way in (QPointF(14.0, 0.0), QPointF(0.0, 14.0)):
        at = view.plane_to_widget(80.0, 2000.0) + way
        QTest.mouseClick(view, LEFT, pos=at.toPoint())
    QTest.mouseClick(view, LEFT, pos=(view.plane_to_widget(80.0, 2000.0) + QPointF(0.0, 26.0)).toPoint())
    assert erased == [(2,), (2,)]


def test_axes_read_out_and_title_call_columns_and_classes_by_their_names(view: PlaneView) -> None:
    view.show_experiment(sample_experiment().with_imported(HOUSES, NAMES))
    view.render(pictured(view))
    said: list[str] = []
    view.read_out.connect(said.append)
    mouse(view, QEvent.Type.MouseMove, view.plane_to_widget(80.0, 2000.0), NO_BUTTON)
    assert said[-1].startswith("size = 80.0   price = 2000   output")
    assert view._content is not None
    assert view._content.texts.subtitle == "P(yes) over the plane"


# Narrow and large


@pytest.mark.parametrize("zoom", [1.0, 1.75, 2.5])
@pytest.mark.parametrize("width", [270, 340, 440, 900])
def test_buttons_and_switches_find_room_at_every_width_and_size_of_text(
    view: PlaneView, width: int, zoom: float
) -> None:
    for experiment in (sample_experiment(data="above_curve"), sample_experiment().with_imported(HOUSES, NAMES)):
        view.show_experiment(experiment)
        view._theme.set_zoom(zoom)
        view.resize(width, view.heightForWidth(width))
        check_room(view, width, zoom)


def check_room(view: PlaneView, width: int, zoom: float) -> None:
    shown = [button for button in view.findChildren(QToolButton) if button.isVisible()]
    boxes = [box for box in view.findChildren(QCheckBox) if box.isVisible()]
    parts = [QRect(part.mapTo(view, QPoint(0, 0)), part.size()) for part in (*shown, *boxes)]
    frame = view.plane_frame
    square = QRectF(frame.left, frame.top, frame.side, frame.side).toRect()
    for part in parts:
        assert view.rect().contains(part)
        assert not part.intersects(square)
    for n, part in enumerate(parts):
        assert not any(part.intersects(other) for other in parts[n + 1 :])
    for part in (*shown, *boxes):
        assert part.width() >= min(part.sizeHint().width(), view.contentsRect().width())
    names = {button.objectName() for button in shown}
    assert "plane_fit" in names or view.contentsRect().width() < 300
    assert len(boxes) == (3 if view._border.text else 2)
    if width >= 440 and zoom == 1.0:
        assert len(shown) == (3 if view._border.text else 4)


def test_a_copy_for_a_picture_sees_what_the_view_sees_and_has_no_buttons(view: PlaneView, qtbot: QtBot) -> None:
    turn(view, view.plane_to_widget(2.0, 1.0), QPoint(0, 360))
    copy = PlaneView(Theme())
    qtbot.addWidget(copy)
    copy.resize(600, 700)
    copy.look_as(view)
    copy.render(pictured(view))
    copy.show()
    assert region(copy) == region(view)
    assert not any(found.isVisible() for found in copy.findChildren(QToolButton))


def test_a_copy_shows_the_points_of_each_moment_it_pictures(view: PlaneView, qtbot: QtBot) -> None:
    copy = PlaneView(Theme())
    qtbot.addWidget(copy)
    later = pictured(view)
    view.show_experiment(sample_experiment().with_data(Dataset([[1.0], [2.0]], [1])))
    earlier = pictured(view)
    copy.look_as(view)
    for snapshot in (later, earlier):
        copy.render(snapshot)
        assert copy._editor.shown_points.n_points == snapshot.experiment.data.n_examples


def test_a_screen_reader_is_told_that_no_point_is_in_view(view: PlaneView) -> None:
    assert "None of them is in view" not in view.accessibleDescription()
    view.show_experiment(sample_experiment().with_data(Dataset([[-5.0, -4.0], [0.0, 0.0]], [0, 1])))
    turn(view, view.plane_to_widget(5.0, 5.0), QPoint(0, 1200))
    view.render(pictured(view))
    assert "None of them is in view" in view.accessibleDescription()
