"""What a learner sees who goes through an iteration, forward and back: the numbers of the equations, the phases in the
diagram, and that every step back finds what was there before. Played on the whole program with real clicks and keys.

The numbers are compared with a network that is written out here, in loops over units and examples.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from core.arrays import BoolArray, FloatArray
from core.explain.quantities import Quantity
from core.model.network import Parameters
from core.training.snapshot import Snapshot
from core.training.step_position import REST, Phase, phases_of
from gui.base.cell_numbers import CellNumbers
from gui.base.diagram.paint import NetworkPainter
from gui.base.diagram.parts import Part
from gui.base.diagram.places import edge_index, part_at
from gui.views.equations.geometry import Spot
from gui.views.equations.highlights import Light, Pointed, lights
from tests.core.explain.test_recompute import number, unit, worked_out
from tests.tools.snapshots import topmost_at
from tests.tools.window import TIMEOUT_MS, Glassbox

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Painted:
    """Every block of numbers that was painted, as it was painted, and where."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.blocks: list[tuple[QRectF, FloatArray]] = []
        paint = CellNumbers.paint

        def recorded(
            numbers: CellNumbers, painter: QPainter, values: FloatArray, box: QRectF, hidden: BoolArray | None
        ) -> None:
            self.blocks.append((QRectF(box), np.array(values)))
            paint(numbers, painter, values, box, hidden)

        monkeypatch.setattr(CellNumbers, "paint", recorded)


class Walker:
    """The program with the equations open, and short ways to steps and to what is seen."""

    def __init__(self, program: Glassbox, painted: Painted) -> None:
        self.program, self.painted = program, painted
        self.window = program.window
        self.equations = program.window.equations_view
        self.network = program.window.network_view
        self.canvas = self.equations._canvas

    # Setting out

    def open(self, data: Any = None, **spec: Any) -> Snapshot:
        """This network with its equations, at iteration 0."""
        experiment = self.program.experiment.with_spec(**spec)
        self.program.document.change("Set Up", experiment if data is None else experiment.with_data(data))
        before = self.program.settle()
        self.press(Qt.Key.Key_Backspace, CONTROL)
        self.program.wait_for(lambda snapshot: snapshot.run_id > before.run_id)
        if not self.equations.isVisible():
            self.press(Qt.Key.Key_E, CONTROL)
            self.wait_for_layout()
        return self.program.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.program.qtbot.waitUntil(condition, timeout=TIMEOUT_MS)

    def wait_for_layout(self) -> None:
        """Until docks and views have kept their sizes for a while: what comes and goes for lack of room takes turns."""
        seen: list[object] = []

        def is_at_rest() -> bool:
            seen.append((self.canvas.viewport().size(), self.network.size()))
            return len(seen) > 8 and all(sizes == seen[-1] for sizes in seen[-8:])

        self.wait(is_at_rest)

    @property
    def latest(self) -> Snapshot:
        latest = self.program.window.snapshot
        assert latest is not None
        return latest

    # Steps

    def step(self, forward: bool = True) -> Snapshot:
        """One step by keys, and the picture after it."""
        before = self.latest
        self.press(Qt.Key.Key_Period if forward else Qt.Key.Key_Comma, CONTROL)
        return self.program.wait_for(lambda snapshot: snapshot is not before and not snapshot.is_running)

    def choose_size(self, number_key: int) -> None:
        self.press(Qt.Key(Qt.Key.Key_0.value + number_key), CONTROL)

    def run_to(self, iteration: int) -> Snapshot:
        self.window.run_bar.speed_chosen.emit(None)
        self.press(Qt.Key.Key_R, CONTROL)
        self.program.wait_for(lambda snapshot: snapshot.iteration >= iteration)
        self.press(Qt.Key.Key_R, CONTROL)
        return self.program.wait_for(lambda snapshot: not snapshot.is_running)

    # What is seen

    def seen(self) -> tuple[QImage, QImage, list[FloatArray]]:
        """Equations and diagram without pointer and animation, and the numbers in the equations."""
        self.network._phase.stop()
        self.canvas.verticalScrollBar().setValue(0)
        self.painted.blocks.clear()
        equations = self.canvas.viewport().grab().toImage()
        blocks = [values for _, values in self.painted.blocks]
        return equations, self.network.grab().toImage(), blocks

    def read(self, name: str, layer: int, item: int = 0) -> FloatArray:
        """The numbers that are painted in the place of a matrix."""
        spot = self.spot(name, layer, item)
        self.show(spot)
        matrix = self.canvas._matrix(spot)
        assert matrix is not None
        self.painted.blocks.clear()
        self.canvas.viewport().grab()
        return next(values for box, values in self.painted.blocks if box == QRectF(*matrix.cells))

    def spot(self, name: str, layer: int, item: int = 0, row: int = 0, column: int = 0) -> Spot:
        """A cell of the result, or of the item-th matrix after it."""
        assert self.canvas._content is not None
        for index, equation in enumerate(self.canvas._content.equations):
            if (equation.name, equation.layer) == (name, layer):
                places = [place for place, part in enumerate(equation.numbers) if isinstance(part, Quantity)]
                return Spot(index, places[item], "cell", row, column)
        raise AssertionError(f"no {name} of layer {layer}")

    def show(self, spot: Spot) -> None:
        assert self.canvas._layout is not None
        equation = self.canvas._layout.equations[spot.equation]
        self.canvas._reveal(equation.top, equation.bottom)

    def click_cell(self, spot: Spot) -> None:
        self.show(spot)
        place = self.canvas._cell_area(spot).center().toPoint()
        QTest.mouseMove(self.canvas.viewport(), place)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, place)

    def click_point(self, index: int) -> int:
        """Click a point of the plane; returns which one it was, where several lie upon each other."""
        data, view = self.program.experiment.data, self.window.boundary_view
        x1, x2 = (float(x) for x in data.points[:, index])
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, view.plane_to_widget(x1, x2).toPoint())
        assert self.program.experiment.data == data
        return topmost_at(data, index)

    @property
    def status(self) -> str:
        return self.equations._header.status.accessibleName()

    @property
    def hint(self) -> str:
        label = self.window.findChild(QLabel, "hint")
        assert isinstance(label, QLabel)
        return label.text()

    def emphasised(self) -> list[tuple[str, int]]:
        """Name and layer of the equations that have the bar of the phase, and are in sight."""
        subject, layout = self.canvas._content, self.canvas._layout
        assert subject is not None
        assert layout is not None
        top = self.canvas.verticalScrollBar().value()
        bottom = top + self.canvas.viewport().height()
        return [
            (equation.name, equation.layer)
            for equation, placed in zip(subject.equations, layout.equations, strict=True)
            if subject.state(equation) == "current" and placed.top < bottom and placed.bottom > top
        ]


@pytest.fixture
def walker(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> Walker:
    glassbox.window.resize(1280, 800)
    glassbox.window.activateWindow()
    QTest.mouseMove(glassbox.window, QPoint(3, 3))  # where no view has it
    return Walker(glassbox, Painted(monkeypatch))


# The same network by hand


def by_hand(parameters: Parameters, x: list[float]) -> tuple[list[list[float]], list[list[float]]]:
    """z and a of every unit for one example: tanh, and sigmoid at the output."""
    zs: list[list[float]] = []
    activations = [list(x)]
    for layer, (W, b) in enumerate(zip(parameters.weights, parameters.biases, strict=True), start=1):
        z = [
            sum(w * a for w, a in zip(row, activations[-1], strict=True)) + bias
            for row, bias in zip(W.tolist(), b[:, 0].tolist(), strict=True)
        ]
        is_output = layer == len(parameters.weights)
        zs.append(z)
        activations.append([1.0 / (1.0 + math.exp(-one)) if is_output else math.tanh(one) for one in z])
    return zs, activations


def cost_by_hand(parameters: Parameters, points: list[list[float]], labels: list[int]) -> float:
    """J over some points."""
    losses = []
    for x, y in zip(points, labels, strict=True):
        (a,) = by_hand(parameters, x)[1][-1]
        losses.append(-math.log(a if y else 1.0 - a))
    return sum(losses) / len(losses)


def slope(cost: Callable[[Parameters], float], parameters: Parameters, layer: int, row: int, column: int) -> float:
    """The change of J with one weight, measured."""
    step = 1e-5
    value = float(parameters.weights[layer - 1][row, column])
    above, below = (cost(parameters.with_weight(layer, row, column, value + change)) for change in (step, -step))
    return (above - below) / (2.0 * step)


def column_of(values: list[float]) -> FloatArray:
    return np.array(values)[:, np.newaxis]


# The numbers of one example


@pytest.mark.parametrize("hidden_units", [(4,), (4, 2)])
def test_a_clicked_point_has_its_numbers_in_the_equations(walker: Walker, hidden_units: tuple[int, ...]) -> None:
    snapshot = walker.open(hidden_units=hidden_units)
    train = snapshot.experiment.data.train_mask(snapshot.experiment.spec.train_fraction)
    for index in (int(np.flatnonzero(train)[20]), int(np.flatnonzero(~train)[3])):
        example = walker.click_point(index)
        data = snapshot.experiment.data
        walker.wait(lambda n=example: f"example {n + 1} of 250" in walker.status)  # type: ignore[misc]
        assert f"class {int(data.labels[example])}" in walker.status
        assert ("a test point" in walker.status) == (not train[example])
        zs, activations = by_hand(snapshot.parameters, data.points[:, example].tolist())
        n_layers = len(hidden_units) + 1
        for layer in range(1, n_layers + 1):
            np.testing.assert_allclose(walker.read("forward_z", layer), column_of(zs[layer - 1]))
            np.testing.assert_allclose(walker.read("forward_a", layer), column_of(activations[layer]))
        error = activations[-1][0] - float(data.labels[example])
        np.testing.assert_allclose(walker.read("output_gradient", n_layers), [[error]])


def test_the_gradients_in_the_equations_are_what_one_measures(walker: Walker) -> None:
    walker.open(batch_size=7, hidden_units=(4, 2))
    walker.choose_size(3)
    snapshot = walker.step()
    data, batch = snapshot.experiment.data, snapshot.start.batch
    assert len(batch) == 7
    points, labels = data.points[:, batch].T.tolist(), data.labels[batch].tolist()
    np.testing.assert_allclose(walker.read("cost", 0), [[cost_by_hand(snapshot.parameters, points, labels)]])

    def cost(parameters: Parameters) -> float:
        return cost_by_hand(parameters, points, labels)

    for layer in (1, 2, 3):
        shown = walker.read("weight_gradient", layer)
        measured = [
            [slope(cost, snapshot.parameters, layer, row, column) for column in range(shown.shape[1])]
            for row in range(shown.shape[0])
        ]
        np.testing.assert_allclose(shown, measured, rtol=1e-5, atol=1e-9)


def test_without_the_mean_the_gradient_is_that_of_the_example_alone(walker: Walker) -> None:
    snapshot = walker.open(hidden_units=(4, 2))
    button = walker.window.findChild(QAbstractButton, "form_alone")
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    example = walker.click_point(int(snapshot.start.batch[9]))
    walker.wait(lambda: f"example {example + 1} of 250" in walker.status)
    x, y = snapshot.experiment.data.points[:, example].tolist(), int(snapshot.experiment.data.labels[example])

    def cost(parameters: Parameters) -> float:
        return cost_by_hand(parameters, [x], [y])

    shown = walker.read("weight_gradient", 1)
    for row, column in np.ndindex(shown.shape):
        measured = slope(cost, snapshot.parameters, 1, row, column)
        assert shown[row, column] == pytest.approx(measured, rel=1e-5, abs=1e-9)


def test_the_whole_batch_has_a_column_for_each_of_its_examples(walker: Walker) -> None:
    walker.open(batch_size=5, hidden_units=(4,))
    walker.choose_size(3)
    snapshot = walker.step()
    button = walker.window.findChild(QAbstractButton, "scope_batch")
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    points = snapshot.experiment.data.points[:, snapshot.start.batch].T.tolist()
    expected = np.array([by_hand(snapshot.parameters, x)[1][1] for x in points]).T
    np.testing.assert_allclose(walker.read("forward_a", 1), expected)
    np.testing.assert_allclose(walker.read("weight_gradient", 2, 2), expected.T)


# Recompute by hand


def test_what_a_card_copies_works_out_to_the_cell(walker: Walker) -> None:
    walker.open(hidden_units=(4, 2), optimizer="adam", penalty="l2")
    walker.choose_size(3)
    walker.step()
    for name, layer in (
        ("forward_z", 2),
        ("forward_a", 1),
        ("cost", 0),
        ("weight_gradient", 2),
        ("update_weights", 1),
    ):
        spot = walker.spot(name, layer, 0)
        value = float(walker.read(name, layer, 0)[0, 0])
        walker.click_cell(spot)
        assert walker.canvas._card.isVisible()
        QGuiApplication.clipboard().clear()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_C, CONTROL)
        left, _, right = QGuiApplication.clipboard().text().rpartition(" = ")
        assert abs(worked_out(left) - number(right)) <= 0.5 * unit(right) * (1.0 + 1e-9)
        assert abs(value - number(right)) <= 0.5 * unit(right) * (1.0 + 1e-9)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not walker.canvas._card.isVisible()


def test_after_a_card_is_closed_only_what_is_pointed_at_is_lit(walker: Walker) -> None:
    walker.open(hidden_units=(4, 2))
    walker.click_cell(walker.spot("forward_z", 1, 1, 2, 1))
    assert walker.network._pointing.highlighted == Part("weight", 1, 2, 1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QTest.mouseMove(walker.window, QPoint(3, 3))
    walker.wait(lambda: walker.network._pointing.highlighted is None)


# Pointing


def place_on_edge(walker: Walker, part: Part) -> QPoint:
    """Where the pointer is at this edge and at nothing else."""
    layout = walker.network._diagram.layout
    for x, y in layout.curves.points[edge_index(layout, part)]:
        place = QPointF(x, y).toPoint()
        if part_at(layout, place.x(), place.y()) == part:
            return place
    raise AssertionError(f"{part} is hidden")


def test_an_edge_that_is_pointed_at_lights_its_cells_and_scrolls_nothing(walker: Walker) -> None:
    walker.open(hidden_units=(4, 2))
    bar = walker.canvas.verticalScrollBar()
    for name, item in (("forward_z", 1), ("weight_gradient", 0), ("update_weights", 1)):
        spot = walker.spot(name, 2, item, 1, 3)
        walker.show(spot)
        scrolled_to, before = bar.value(), walker.canvas.viewport().grab().toImage()
        QTest.mouseMove(walker.network, place_on_edge(walker, Part("weight", 2, 1, 3)))
        assert walker.canvas._content is not None
        found = lights(walker.canvas._content, Pointed(target=walker.canvas._foreign), range(spot.equation + 1))
        assert Light(spot.equation, spot.item, "highlighted", 1, 3) in found
        assert walker.canvas.viewport().grab().toImage() != before
        assert bar.value() == scrolled_to
        QTest.mouseMove(walker.network, QPoint(5, 5))
        assert walker.canvas.viewport().grab().toImage() == before


def test_a_point_that_is_pointed_at_lights_its_column(walker: Walker) -> None:
    snapshot = walker.open(hidden_units=(4,))
    walker.equations._on_scope_chosen("batch")
    view, data = walker.window.boundary_view, snapshot.experiment.data
    example = int(snapshot.start.batch[150])
    x1, x2 = data.points[:, example].tolist()
    column = int(np.flatnonzero(snapshot.start.batch == topmost_at(data, example))[0])
    QTest.mouseMove(view, view.plane_to_widget(x1, x2).toPoint())
    Z = walker.spot("forward_z", 1)
    area = walker.canvas._cell_area(Spot(Z.equation, Z.item, "cell", 0, column))
    assert walker.canvas.viewport().rect().contains(area.toRect())


# Phases


def test_through_an_iteration_and_back_every_phase_is_emphasised_and_named(walker: Walker) -> None:
    walker.open(hidden_units=(4, 2))
    walker.choose_size(1)
    walker.click_point(int(walker.latest.start.batch[0]))
    headings = {"forward": "Forward pass", "cost": "Compute cost", "backward": "Back propagation", "update": "Update"}
    pictures = [walker.seen()]
    for phase in phases_of(3):
        snapshot = walker.step()
        assert snapshot.position.phase == phase
        assert snapshot.iteration == (1 if phase.kind == "update" else 0)
        said = walker.emphasised()
        assert said
        assert {layer for _, layer in said} <= ({phase.layer} if phase.layer else set(range(4)))
        assert str(walker.network._phase.caption).startswith(headings[phase.kind])
        assert str(walker.network._phase.caption).partition(".")[0] in walker.network.accessibleDescription()
        pictures.append(walker.seen())
    for index, (equations, diagram, _) in enumerate(pictures):
        assert all(diagram != other for _, other, _ in pictures[:index])
        assert not equations.isNull()
    for phase, before in zip((*reversed(phases_of(3)[:-1]), REST), reversed(pictures[:-1]), strict=True):
        assert walker.step(forward=False).position.phase == phase
        assert_seen_again(walker.seen(), before)


def assert_seen_again(now: tuple[QImage, QImage, list[FloatArray]], before: Any) -> None:
    assert len(now[2]) == len(before[2])
    for block, earlier in zip(now[2], before[2], strict=True):
        np.testing.assert_array_equal(block, earlier)
    assert now[0] == before[0]
    assert now[1] == before[1]


@pytest.mark.parametrize(("size_key", "n_steps"), [(1, 15), (2, 11), (3, 6), (4, 3)])
def test_steps_of_every_size_go_on_over_updates_and_back_over_them(walker: Walker, size_key: int, n_steps: int) -> None:
    walker.open(hidden_units=(4,), batch_size=4 if size_key == 2 else 40, optimizer="momentum")
    walker.choose_size(size_key)
    pictures = [walker.seen()]
    for _ in range(n_steps):
        walker.step()
        pictures.append(walker.seen())
    assert walker.latest.iteration >= 2
    for before in reversed(pictures[:-1]):
        walker.step(forward=False)
        if size_key < 3 and walker.latest.position.phase == REST and walker.latest.iteration > 0:
            walker.step(forward=False)  # on the way back one also stops between two iterations
        assert_seen_again(walker.seen(), before)
    assert walker.latest.iteration == 0
    assert not walker.window.actions_by_id["run.step_back"].isEnabled()


def test_examples_go_through_one_after_the_other(walker: Walker) -> None:
    snapshot = walker.open(hidden_units=(4,), batch_size=3)
    walker.choose_size(2)
    for done, example in enumerate(snapshot.start.batch.tolist(), start=1):
        after = walker.step()
        assert (after.position.phase, after.position.examples_done) == (Phase("example"), done)
        assert f"example {example + 1} of 250" in walker.status
        zs, _ = by_hand(snapshot.parameters, snapshot.experiment.data.points[:, example].tolist())
        np.testing.assert_allclose(walker.read("forward_z", 1), column_of(zs[0]))
    assert walker.step().position.phase == Phase("update")
    assert walker.latest.iteration == 1


# Back


@pytest.mark.parametrize("optimizer", ["gradient_descent", pytest.param("adam", marks=pytest.mark.nightly)])
def test_after_a_run_a_step_back_finds_the_numbers_that_were_there(walker: Walker, optimizer: str) -> None:
    walker.open(hidden_units=(4, 2), batch_size=40, optimizer=optimizer, seed=3)
    walker.choose_size(3)
    for _ in range(5):
        walker.step()
    before, state = walker.seen(), walker.latest
    walker.choose_size(4)
    assert walker.run_to(20).iteration >= 20
    while walker.latest.iteration > 10:
        walker.step(forward=False)
    walker.choose_size(3)
    while walker.latest.iteration > 5:
        walker.step(forward=False)
    now = walker.latest
    for one, other in ((now.parameters, state.parameters), (now.start.parameters, state.start.parameters)):
        for W, earlier in zip((*one.weights, *one.biases), (*other.weights, *other.biases), strict=True):
            np.testing.assert_array_equal(W, earlier)
    np.testing.assert_array_equal(now.start.batch, state.start.batch)
    for slot, earlier in zip(now.start.optimizer.slots, state.start.optimizer.slots, strict=True):
        np.testing.assert_array_equal(slot, earlier)
    assert_seen_again(walker.seen(), before)


# Slow motion


def test_slow_motion_is_paused_by_any_key_which_does_nothing_else(walker: Walker) -> None:
    walker.open(hidden_units=(4, 2))
    points = walker.program.experiment.data
    walker.choose_size(1)
    walker.window.run_bar.speed_chosen.emit(10)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_Tab):
        walker.press(Qt.Key.Key_R, CONTROL)
        assert "any key pauses" in walker.hint
        walker.program.wait_for(lambda snapshot: snapshot.position.phase == Phase("forward", 2))
        assert "any key pauses" in walker.hint, "what a run can do next does not stand in its place"
        focus = QApplication.focusWidget()
        QTest.keyClick(focus if isinstance(focus, QWidget) else walker.window, key)
        assert not walker.window.actions_by_id["run.toggle"].isChecked()
        paused = walker.program.wait_for(lambda snapshot: not snapshot.is_running)
        assert paused.position.phase != REST
        assert walker.hint.startswith("Within an iteration")
        assert QApplication.focusWidget() is focus
        assert walker.program.experiment.data == points
        walker.program.trigger("run.reset")
        walker.program.wait_for(lambda snapshot: snapshot.position.phase == REST)


# A mistake of ours


@pytest.mark.parametrize(("painter", "method"), [(CellNumbers, "_paint_tints"), (NetworkPainter, "_paint_tiles")])
def test_a_mistake_in_painting_is_one_picture_less_and_no_crash(
    walker: Walker, monkeypatch: pytest.MonkeyPatch, painter: type, method: str
) -> None:
    """A painter that is not ended when its picture fails takes the program down with the next one."""
    walker.open(hidden_units=(4, 2))
    before = walker.seen()

    def fails(*_: object) -> None:
        raise AttributeError("a mistake")

    with monkeypatch.context() as broken:
        broken.setattr(painter, method, fails)
        with pytest.raises(AttributeError, match="a mistake"):
            (walker.canvas.viewport() if painter is CellNumbers else walker.network).grab()
    assert_seen_again(walker.seen(), before)
