"""Points whose numbers are learnt, under real mouse, wheel and key events, and what is painted of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.plane_edits import with_point_moved, with_points_added
from core.experiment.spec import ExperimentSpec
from core.training.boundary import UnitMapper
from core.training.history import History
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from gui.base.curve_picture import curve_content
from gui.base.field_picture import Field, output_field
from gui.base.theme import DARK, LIGHT, Theme
from gui.base.value_marks import N_SHADES, value_colours
from gui.views.plane.residuals import residual_lines
from gui.views.plane.view import PlaneView
from tests.tools.painted_texts import painted_texts

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
DIGIT = Qt.Key.Key_0


@dataclass
class Bench:
    """The view, answered as the window answers it."""

    view: PlaneView
    experiment: Experiment
    values: list[float] = field(default_factory=list)
    read_outs: list[str] = field(default_factory=list)

    def show(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self.view.show_experiment(experiment)

    @property
    def targets(self) -> list[float]:
        assert self.experiment.data.targets is not None
        return [float(target) for target in self.experiment.data.targets]

    def connect(self) -> None:
        view = self.view
        view.point_added.connect(
            lambda x, y, label: self.show(with_points_added(self.experiment, [[x], [y]], label, view.value))
        )
        view.point_moved.connect(lambda *move: self.show(with_point_moved(self.experiment, *move)))
        view.points_removed.connect(
            lambda which: self.show(self.experiment.with_data(self.experiment.data.with_points_removed(which)))
        )
        view.value_chosen.connect(self.values.append)
        view.read_out.connect(self.read_outs.append)

    def at(self, x: float, y: float) -> QPoint:
        return self.view.plane_to_widget(x, y).toPoint()

    def click(self, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseMove(self.view, self.at(x, y))
        QTest.mouseClick(self.view, button, NONE, self.at(x, y))

    def turn(self, notches: int, x: float = 0.0, y: float = 0.0, modifiers: Qt.KeyboardModifier = NONE) -> None:
        at = QPointF(self.at(x, y))
        QTest.mouseMove(self.view, at.toPoint())
        turned = QPoint(0, 120 * notches)
        event = QWheelEvent(
            at,
            QPointF(self.view.mapToGlobal(at)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view, event)

    def keys(self, *keys: Any) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)

    def colour_at(self, x: float, y: float, dx: float = 0.0, dy: float = 0.0) -> QColor:
        picture = self.view.grab().toImage()
        at = (self.view.plane_to_widget(x, y) + QPointF(dx, dy)) * picture.devicePixelRatio()
        return picture.pixelColor(int(at.x()), int(at.y()))


def made(qtbot: QtBot, experiment: Experiment, theme: Theme | None = None) -> Bench:
    view = PlaneView(theme or Theme())
    qtbot.addWidget(view)
    view.resize(440, 540)
    bench = Bench(view, experiment)
    bench.connect()
    bench.show(experiment)
    view.show()
    return bench


def numbers(name: str, **settings: Any) -> Experiment:
    return Experiment.generated(ExperimentSpec(hidden_units=(4,), seed=3), DataSettings(name=name, **settings))


def snapshot_of(experiment: Experiment, iterations: int = 0) -> Snapshot:
    trainer = Trainer(experiment.spec, experiment.data)
    if iterations:
        trainer.run(lambda record: None, lambda: trainer.iteration >= iterations)
    return build_snapshot(trainer, UnitMapper(), History().curves(), experiment)


@pytest.fixture
def plane(qtbot: QtBot) -> Bench:
    """Three points with numbers on a plane that is otherwise empty."""
    data = Dataset.of_numbers([[-3.0, 0.0, 3.0], [0.0, 2.0, 0.0]], [-4.0, 0.0, 4.0])
    return made(qtbot, numbers("hills").with_data(data))


@pytest.fixture
def curve(qtbot: QtBot) -> Bench:
    data = Dataset.of_numbers([[-3.0, 0.0, 3.0]], [-4.0, 1.0, 4.0])
    return made(qtbot, numbers("curve").with_data(data))


class TestValuesOnThePlane:
    def test_a_click_adds_a_point_with_the_number_that_the_wheel_chose(self, plane: Bench) -> None:
        plane.turn(3)
        assert plane.values == [pytest.approx(plane.view.value)]
        assert plane.view.value > 1.0
        plane.click(1.0, -3.0)
        assert plane.targets == [-4.0, 0.0, 4.0, plane.view.value]
        plane.turn(-20)
        assert plane.view.value < 0.0

    def test_the_wheel_goes_through_round_numbers(self, plane: Bench) -> None:
        values = []
        for _ in range(12):
            plane.turn(-1)
            values.append(plane.view.value)
        assert values == [0.8, 0.6, 0.4, 0.2, 0.0, -0.2, -0.4, -0.6, -0.8, -1.0, -1.2, -1.4]

    def test_shift_and_wheel_zoom_as_with_a_brush(self, plane: Bench) -> None:
        half = plane.view.plane_frame.region.half_x1
        plane.turn(1, modifiers=SHIFT)
        assert plane.view.plane_frame.region.half_x1 < half
        assert plane.values == []

    def test_digits_type_the_number_and_minus_turns_its_sign(self, plane: Bench) -> None:
        plane.keys(Qt.Key.Key_2, Qt.Key.Key_Period, Qt.Key.Key_5)
        assert plane.values == [2.0, 2.0, 2.5]
        plane.keys(Qt.Key.Key_Minus)
        assert plane.view.value == -2.5
        plane.keys(Qt.Key.Key_Backspace)
        assert plane.view.value == -2.0
        plane.keys(Qt.Key.Key_Return)
        plane.click(-1.0, 3.0)
        assert plane.targets[-1] == -2.0
        plane.keys(Qt.Key.Key_7)
        assert plane.view.value == 7.0, "a new number begins after Enter"

    def test_escape_gives_the_number_of_before_the_typing_back(self, plane: Bench) -> None:
        plane.keys(Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_Escape)
        assert plane.view.value == 1.0

    def test_space_takes_what_is_typed_and_adds_the_point(self, plane: Bench) -> None:
        plane.view.setFocus()
        plane.keys(Qt.Key.Key_3, Qt.Key.Key_Space)
        assert plane.targets[-1] == 3.0

    def test_page_up_and_down_step_the_number(self, plane: Bench) -> None:
        plane.keys(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        assert plane.view.value == 1.2

    def test_minus_zooms_out_while_nothing_is_typed(self, plane: Bench) -> None:
        half = plane.view.plane_frame.region.half_x1
        plane.keys(Qt.Key.Key_Minus)
        assert plane.view.plane_frame.region.half_x1 > half
        assert plane.values == []

    def test_a_right_click_removes_a_point_and_adds_none(self, plane: Bench) -> None:
        plane.click(3.0, 0.0, RIGHT)
        assert plane.targets == [-4.0, 0.0]
        plane.click(4.0, 4.0, RIGHT)
        assert plane.targets == [-4.0, 0.0]

    def test_a_point_that_is_dragged_keeps_its_number(self, plane: Bench) -> None:
        QTest.mousePress(plane.view, LEFT, NONE, plane.at(3.0, 0.0))
        QTest.mouseMove(plane.view, plane.at(4.0, 3.0))
        QTest.mouseRelease(plane.view, LEFT, NONE, plane.at(4.0, 3.0))
        assert plane.targets == [-4.0, 0.0, 4.0]

    def test_the_number_in_hand_stands_beside_the_pointer(self, plane: Bench) -> None:
        QTest.mouseMove(plane.view, plane.at(-2.0, -2.0))
        before = plane.view.grab().toImage()
        plane.turn(8, -2.0, -2.0)
        assert plane.view.grab().toImage() != before


class TestACurve:
    def test_a_click_adds_a_point_at_its_height(self, curve: Bench) -> None:
        curve.click(1.0, -2.0)
        added = curve.experiment.data
        assert added.points[0, -1] == pytest.approx(1.0, abs=0.03)
        assert curve.targets[-1] == pytest.approx(-2.0, abs=0.03)

    def test_a_drag_changes_place_and_number(self, curve: Bench) -> None:
        QTest.mousePress(curve.view, LEFT, NONE, curve.at(0.0, 1.0))
        QTest.mouseMove(curve.view, curve.at(1.0, 3.0))
        QTest.mouseRelease(curve.view, LEFT, NONE, curve.at(1.0, 3.0))
        assert curve.targets[1] == pytest.approx(3.0, abs=0.05)

    def test_the_wheel_zooms_and_digits_choose_nothing(self, curve: Bench) -> None:
        half = curve.view.plane_frame.region.half_x1
        curve.turn(1)
        curve.keys(Qt.Key.Key_4)
        assert curve.view.plane_frame.region.half_x1 < half
        assert curve.values == []

    def test_its_switches_are_those_of_a_curve(self, qtbot: QtBot) -> None:
        view = made(qtbot, numbers("curve")).view
        shown = {box.objectName() for box in view.findChildren(QCheckBox) if box.isVisible()}
        assert shown == {"show_test_data", "show_residuals", "show_parts", "show_exact"}
        view.show_experiment(numbers("hills"))
        shown = {box.objectName() for box in view.findChildren(QCheckBox) if box.isVisible()}
        assert shown == {"show_test_data", "show_residuals"}


def test_the_line_is_the_output_and_the_parts_add_up_to_it() -> None:
    snapshot = snapshot_of(numbers("curve"))
    content = curve_content(snapshot, None)
    assert content is not None
    bias = snapshot.parameters.biases[-1][0, 0]
    np.testing.assert_allclose(content.parts.sum(axis=0) + bias, content.line, atol=1e-12)
    at = np.interp(snapshot.experiment.data.points[0], content.x, content.line)
    np.testing.assert_allclose(at, snapshot.outputs[0], atol=1e-3)
    np.testing.assert_allclose(content.exact, 3.0 * np.sin(content.x), atol=1e-12)


@pytest.mark.parametrize("name", ["hills", "curve"])
def test_residuals_go_from_each_point_towards_its_prediction(qtbot: QtBot, name: str) -> None:
    snapshot = snapshot_of(numbers(name, n_samples=30))
    view = made(qtbot, snapshot.experiment).view
    view.render(snapshot)
    lines = residual_lines(snapshot, view._editor.shown_points, view.plane_frame)
    residuals = snapshot.outputs[0] - snapshot.experiment.data.targets
    assert len(lines) == 30
    np.testing.assert_array_equal(np.sign(lines[:, 1] - lines[:, 3]), np.sign(residuals))
    if name == "curve":
        ends = [view.plane_frame.to_place(x, y)[1] for x, y in lines[:, 2:].tolist()]
        np.testing.assert_allclose(ends, snapshot.outputs[0], atol=1e-9)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_points_have_the_colours_of_their_numbers(qtbot: QtBot, colours: Any) -> None:
    theme = Theme(colours)
    data = Dataset.of_numbers([[-3.0, 0.0, 3.0], [0.0, 2.0, 0.0]], [-4.0, 0.0, 4.0])
    bench = made(qtbot, numbers("hills").with_data(data), theme)
    shades = value_colours(theme)
    ends = shades[round(N_SHADES * 0.1)], shades[N_SHADES // 2], shades[round(N_SHADES * 0.9) - 1]
    for (x, y), wanted in zip(((-3.0, 0.0), (0.0, 2.0), (3.0, 0.0)), ends, strict=True):
        found = bench.colour_at(x, y)
        assert max(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)) <= 6


@pytest.mark.parametrize("box", ["show_residuals", "show_parts", "show_exact"])
def test_each_switch_draws_something_more(qtbot: QtBot, box: str) -> None:
    snapshot = snapshot_of(numbers("curve", n_samples=30))
    view = made(qtbot, snapshot.experiment).view
    view.render(snapshot)
    before = view.grab().toImage()
    found = view.findChild(QCheckBox, box)
    assert isinstance(found, QCheckBox)
    found.click()
    assert view.grab().toImage() != before


def test_the_colours_of_the_output_stand_for_the_same_numbers_in_every_picture() -> None:
    experiment = numbers("ridge")
    first = snapshot_of(experiment).maps
    later = snapshot_of(experiment.with_spec(init_scale=3.0)).maps
    scale = experiment.value_scale
    assert scale is not None
    for maps in (first, later):
        assert maps.ranges[-1].tolist() == [[scale.low, scale.high]]
        np.testing.assert_array_equal(maps.levels[-1][0], scale.levels(maps.output[0]))


def test_the_read_out_says_number_prediction_and_residual(qtbot: QtBot) -> None:
    snapshot: Snapshot = snapshot_of(numbers("hills", n_samples=5))
    bench = made(qtbot, snapshot.experiment)
    bench.view.render(snapshot)
    x, y = snapshot.experiment.data.points[:, 0].tolist()
    QTest.mouseMove(bench.view, bench.at(x, y))
    target, output = bench.targets[0], float(snapshot.outputs[0, 0])
    shown = [f"{value:.2f}".replace("-", "−") for value in (target, output, output - target)]
    assert f"y = {shown[0]}   a = {shown[1]}   a − y = {shown[2]}" in bench.read_outs[-1]
    assert "5 points with numbers y from" in bench.view.accessibleDescription()


def test_contours_stand_at_round_values_and_say_them(qtbot: QtBot) -> None:
    snapshot = snapshot_of(numbers("tilted_plane").with_spec(learning_rate=0.1), iterations=200)
    view = made(qtbot, snapshot.experiment).view
    view.render(snapshot)
    field = output_field(snapshot)
    assert isinstance(field, Field)
    assert sorted((field.middle, *field.lines)) == [-4.0, -2.0, 0.0, 2.0, 4.0]
    frame = view.plane_frame
    said = {
        text.text for text in painted_texts(view) if frame.holds_pixel(text.box.center().x(), text.box.center().y())
    }
    reached = snapshot.maps.output[0]
    levels = ((-4.0, "−4"), (-2.0, "−2"), (0.0, "0"), (2.0, "2"), (4.0, "4"))
    assert said == {text for level, text in levels if reached.min() < level < reached.max()}
    assert len(said) >= 3
