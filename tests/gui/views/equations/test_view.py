"""The equations with a real pointer and real keys: the numbers they show, what is highlighted, what they report."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.arrays import FloatArray
from core.data.dataset import Dataset
from core.explain.quantities import Quantity, View
from core.explain.recompute import recompute
from core.explain.target import Target
from core.explain.worked import WorkedIteration
from core.model.network import Parameters, backward, forward, one_hot
from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition
from gui.base import typeset
from gui.base.cell_numbers import WIDEST_TEXTS, CellNumbers, cell_text
from gui.base.formatting import parse_number
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.equations import view as equations_view
from gui.views.equations.cards import RecomputeCard, card_text
from gui.views.equations.content import content_of
from gui.views.equations.covers import Covers
from gui.views.equations.geometry import PlacedMatrix, Spot, visible_cells
from gui.views.equations.highlights import Light, Origin, Pointed, lights, marks, origin_of
from gui.views.equations.view import EquationsView
from tests.tools.panels import Recorder, assert_taught, whole_texts_fit
from tests.tools.snapshots import sample_experiment, sample_snapshot


class Shown:
    """A view on the screen, short ways to its cells, and all it reported."""

    def __init__(self, view: EquationsView) -> None:
        self.view = view
        self.canvas = view._canvas
        self.viewport: QWidget = view._canvas.viewport()
        self.recorder = Recorder(view, "pointed", "example_chosen", "view_changed")

    @property
    def reported(self) -> list[tuple[str, Any]]:
        return self.recorder.events

    def find(self, name: str, layer: int, item: int = 0) -> tuple[int, int]:
        """Places of a matrix: of the result, or of a further one of the numbers."""
        assert self.canvas._content is not None
        for index, equation in enumerate(self.canvas._content.equations):
            if (equation.name, equation.layer) == (name, layer):
                found = [place for place, part in enumerate(equation.numbers) if isinstance(part, Quantity)]
                return index, found[item]
        raise AssertionError(f"no {name} of layer {layer}")

    def spot(self, name: str, layer: int, item: int, row: int, column: int) -> Spot:
        return Spot(*self.find(name, layer, item), "cell", row, column)

    def quantity(self, spot: Spot) -> Quantity:
        quantity = self.canvas._quantity(spot)
        assert quantity is not None
        return quantity

    def value(self, spot: Spot) -> float:
        assert self.canvas._content is not None
        return float(self.canvas._content.worked.value(self.quantity(spot))[spot.row, spot.column])

    def place(self, spot: Spot) -> QPoint:
        """The middle of a cell, scrolled into view."""
        assert self.canvas._layout is not None
        equation = self.canvas._layout.equations[spot.equation]
        self.canvas._reveal(equation.top, equation.bottom)
        return self.canvas._cell_area(spot).center().toPoint()

    def move_to(self, place: Spot | QPoint) -> None:
        QTest.mouseMove(self.viewport, self.place(place) if isinstance(place, Spot) else place)

    def click(self, spot: Spot) -> None:
        place = self.place(spot)
        QTest.mouseMove(self.viewport, place)
        QTest.mouseClick(self.viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def leave(self) -> None:
        QApplication.sendEvent(self.viewport, QEvent(QEvent.Type.Leave))

    def drag(self, spot: Spot, by: QPoint) -> None:
        start = self.place(spot)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        steps = [(QEvent.Type.MouseButtonPress, start, left, left)]
        steps += [(QEvent.Type.MouseMove, start + by * share / 4, none, left) for share in (2, 3, 4)]
        steps += [(QEvent.Type.MouseButtonRelease, start + by, left, none)]
        for kind, place, button, held in steps:
            where = QPointF(place)
            whole = self.viewport.mapToGlobal(where)
            event = QMouseEvent(kind, where, whole, button, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.viewport, event)

    def turn_wheel(self, spot: Spot, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        self.turn_wheel_at(self.place(spot), notches, modifiers)

    def turn_wheel_at(self, point: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        place = QPointF(point)
        event = QWheelEvent(
            place,
            self.viewport.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.viewport, event)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.canvas, key)

    def focus_by_tab(self) -> None:
        self.canvas.clearFocus()
        self.canvas.setFocus(Qt.FocusReason.TabFocusReason)

    def lights(self) -> list[Light]:
        assert self.canvas._content is not None
        assert self.canvas._layout is not None
        everything = range(len(self.canvas._content.equations))
        return lights(self.canvas._content, self.canvas._pointed_here(), everything)

    def columns(self, name: str, layer: int, item: int = 0) -> tuple[range, range]:
        """Rows and columns that a matrix shows."""
        matrix_at = self.find(name, layer, item)
        matrix = self.canvas._matrix(Spot(*matrix_at, "caption"))
        assert isinstance(matrix, PlacedMatrix)
        assert self.canvas._layout is not None
        return visible_cells(matrix, self.canvas._offset_of(*matrix_at), self.canvas._layout.sizes)

    @property
    def card(self) -> RecomputeCard:
        return self.canvas._card

    def button(self, name: str) -> QToolButton:
        button = self.view.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        return button

    def image(self) -> QImage:
        return self.view.grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    view = EquationsView(Theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(760, 420)
    view.render(sample_snapshot())
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    # Where another test left the pointer it would not move.
    QTest.mouseMove(view, QPoint(380, 3))
    return Shown(view)


# The numbers


@pytest.mark.parametrize("value", [0.0, 1e-12, 3.14159e-7, 0.00123, 0.0456, 0.5034, 9.9996, 12.3, 123.45, 1e5, 3e200])
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_number_is_short_and_can_be_read_back(value: float, sign: float) -> None:
    text = cell_text(sign * value)
    assert len(text) <= len(WIDEST_TEXTS[0])
    assert parse_number(text) == pytest.approx(sign * value, rel=0.06)


def test_only_zero_itself_looks_like_zero() -> None:
    assert [cell_text(value) for value in (0.0, -0.0)] == ["0.000", "0.000"]
    assert all(parse_number(cell_text(10.0**power)) > 0.0 for power in range(-300, 300))


def test_what_is_no_number_is_shown_as_such() -> None:
    assert [cell_text(value) for value in (np.nan, np.inf, -np.inf)] == ["NaN", "∞", "−∞"]


class _Painted:
    """What the cells of a view were painted with."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.values: list[FloatArray] = []
        monkeypatch.setattr(CellNumbers, "paint", self._record)

    def _record(self, painter: QPainter, values: FloatArray, box: QRectF, hidden: object = None) -> None:
        self.values.append(np.array(values))


def test_the_numbers_painted_are_those_of_the_network(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = _Painted(monkeypatch)
    shown.view.resize(1200, 2500)
    snapshot = sample_snapshot()
    shown.view.render(snapshot)
    shown.image()
    passed = snapshot.passed
    first = int(snapshot.start.batch[0])
    for expected in (passed.Z[1], passed.A[1], passed.Z[3], passed.A[3]):
        column = expected[:, [first]]
        assert any(values.shape == column.shape and np.allclose(values, column) for values in painted.values)
    assert snapshot.gradients is not None
    for dW in snapshot.gradients.dW:
        assert any(values.shape == dW.shape and np.allclose(values, dW) for values in painted.values)


def test_gradients_painted_for_a_batch_are_those_of_that_batch(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = _Painted(monkeypatch)
    batch = np.array([5, 9, 77])
    snapshot = sample_snapshot()
    snapshot = replace(snapshot, start=replace(snapshot.start, batch=batch))
    shown.view.resize(1200, 3500)
    shown.view.show_view("batch", "mean")
    shown.view.render(snapshot)
    shown.image()
    data, spec = snapshot.experiment.data, snapshot.experiment.spec
    passed = forward(snapshot.parameters, spec, data.points[:, batch])
    gradients = backward(snapshot.parameters, spec, passed, one_hot(data.labels[batch], data.n_classes))
    for expected in (*gradients.dW, *gradients.dZ):
        assert any(values.shape == expected.shape and np.allclose(values, expected) for values in painted.values)


@pytest.mark.parametrize("optimizer", ["gradient_descent", "momentum", "rmsprop", "adam"])
@pytest.mark.parametrize("view", list(View))
def test_every_matrix_has_the_shape_that_was_laid_out_for_it(optimizer: str, view: View) -> None:
    snapshot = sample_snapshot(optimizer=optimizer, penalty="l2", loss="squared_error")
    form = "alone" if view is View.ALONE else "mean"
    content = content_of(snapshot, "batch" if view is View.BATCH else "example", form, None)
    assert content is not None
    assert content.worked.view is view
    for equation in content.equations:
        for part in equation.numbers:
            if isinstance(part, Quantity):
                assert content.worked.value(part).shape == content.shape(part)


def test_a_negative_cell_is_orange_and_a_positive_one_blue(shown: Shown) -> None:
    index, item = shown.find("forward_z", 1, 1)
    values = shown.canvas._content.worked.value(shown.quantity(Spot(index, item, "caption")))  # type: ignore[union-attr]
    image = shown.viewport.grab().toImage()
    for (row, column), value in np.ndenumerate(values):
        corner = shown.canvas._cell_area(Spot(index, item, "cell", row, column)).topLeft() + QPointF(2.0, 2.0)
        colour = image.pixelColor(corner.toPoint())
        assert (colour.blue() > colour.red()) == (value > 0.0)


def test_numbers_that_are_not_finite_are_shown_and_raise_nothing(shown: Shown) -> None:
    usual = sample_snapshot().parameters
    huge = tuple(np.where(np.arange(W.size).reshape(W.shape) % 2, 1.7e308, -1.7e308) for W in usual.weights)
    start = replace(sample_snapshot().start, parameters=Parameters(huge, usual.biases))
    for scope in ("example", "batch"):
        shown.view.show_view(scope, "mean")
        shown.view.render(replace(sample_snapshot(activation="relu"), start=start))
        shown.view.resize(1000, 3000)
        assert not shown.image().isNull()
    index, item = shown.find("forward_z", 2)
    values = [shown.value(Spot(index, item, "cell", row, 0)) for row in range(2)]
    assert not np.isfinite(values).any()
    shown.click(Spot(index, item, "cell", 0, 0))
    assert cell_text(values[0]) in shown.card._text.full


# Much and nothing


def test_without_points_a_sentence_stands_there(shown: Shown) -> None:
    data = Dataset(np.empty((2, 0)), np.empty(0))
    nothing = sample_snapshot(experiment=replace(sample_experiment(), data=data))
    before = shown.image()
    shown.view.render(nothing)
    assert shown.canvas._content is None
    assert "points" in shown.canvas._sentence
    assert shown.image() != before
    shown.keys(Qt.Key.Key_Down, Qt.Key.Key_Return)
    shown.view.render(sample_snapshot())
    assert shown.canvas._content is not None


@pytest.mark.parametrize("scope", ["example", "batch"])
def test_one_point_is_enough(shown: Shown, scope: str) -> None:
    data = Dataset(np.array([[1.0], [2.0]]), np.array([1]))
    shown.view.show_view(scope, "mean")
    shown.view.render(sample_snapshot(experiment=replace(sample_experiment(), data=data)))
    shown.click(shown.spot("weight_gradient", 1, 0, 0, 0))
    assert shown.card.is_open


def test_of_a_deep_network_only_what_is_seen_is_typeset(shown: Shown) -> None:
    typeset._typeset.cache_clear()
    shown.view.render(sample_snapshot((16,) * 8))
    shown.image()
    assert len(shown.canvas._content.equations) > 50  # type: ignore[union-attr]
    assert typeset._typeset.cache_info().currsize < 40


def test_of_ten_thousand_examples_only_what_is_seen_is_painted(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    points = np.random.default_rng(0).normal(size=(2, 10_000))
    data = Dataset(points, (points[0] > 0.0).astype(int))
    experiment = replace(sample_experiment(), data=data)
    painted = _Painted(monkeypatch)
    shown.view.show_view("batch", "mean")
    shown.view.render(sample_snapshot(experiment=experiment))
    shown.image()
    assert 0 < sum(values.size for values in painted.values) < 1000


# While it is hidden


def test_a_hidden_view_does_nothing_until_it_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = EquationsView(Theme(LIGHT))
    qtbot.addWidget(view)
    asked: list[Snapshot] = []

    def counted(snapshot: Snapshot, *rest: Any) -> Any:
        asked.append(snapshot)
        return content_of(snapshot, *rest)

    monkeypatch.setattr(equations_view, "content_of", counted)
    latest = sample_snapshot()
    for snapshot in (sample_snapshot(), latest):
        view.render(snapshot)
        view.show_example(3)
    assert asked == []
    view.show()
    assert asked == [latest]


# Pointing


def test_a_cell_is_what_the_diagram_calls_it(shown: Shown) -> None:
    example = int(sample_snapshot().start.batch[0])
    for spot, target in (
        (shown.spot("forward_z", 1, 1, 2, 1), Target("weight", 1, 2, 1)),
        (shown.spot("forward_z", 2, 3, 1, 0), Target("bias", 2, 1)),
        (shown.spot("forward_a", 1, 0, 3, 0), Target("unit", 1, 3, example=example)),
        (shown.spot("weight_gradient", 2, 0, 1, 2), Target("weight", 2, 1, 2)),
    ):
        shown.move_to(spot)
        assert shown.reported[-1] == ("pointed", target)
    shown.leave()
    assert shown.reported[-1] == ("pointed", None)


def test_what_stays_pointed_at_is_reported_once(shown: Shown) -> None:
    spot = shown.spot("forward_z", 1, 1, 2, 1)
    shown.move_to(spot)
    shown.move_to(shown.place(spot) + QPoint(2, 1))
    shown.view.render(sample_snapshot())
    assert len(shown.reported) == 1


def test_beside_the_cells_one_points_at_the_whole_row(shown: Shown) -> None:
    place = shown.canvas._cell_area(shown.spot("forward_z", 1, 1, 2, 0))
    shown.move_to(QPoint(round(place.left()) - 4, round(place.center().y())))
    assert shown.reported[-1] == ("pointed", Target("unit", 1, 2))


def test_a_symbol_in_a_line_lights_up_its_matrix_and_reports_its_layer(shown: Shown) -> None:
    canvas = shown.canvas
    assert canvas._layout is not None
    assert canvas._content is not None
    index, item = shown.find("forward_z", 1, 1)
    line = canvas._page.line(canvas._content.equations[index], canvas._layout, index)
    W = shown.quantity(Spot(index, item, "caption"))
    piece = next(piece for piece in line.pieces if piece.quantity == W)
    shown.move_to(QPoint(round(piece.x + 0.5 * piece.width), round(canvas._layout.equations[index].baseline) - 4))
    assert shown.reported[-1] == ("pointed", Target("layer", 1))
    assert shown.lights() == [Light(index, item, "whole", None, None)]


def test_the_cost_belongs_to_no_layer(shown: Shown) -> None:
    for item in (0, 1):
        place = shown.place(shown.spot("cost", 0, item, 0, 0))
        matrix = shown.canvas._matrix(Spot(*shown.find("cost", 0, item), "caption"))
        assert isinstance(matrix, PlacedMatrix)
        top = shown.canvas.verticalScrollBar().value()
        shown.move_to(QPoint(place.x(), round(matrix.caption[1] + 0.5 * matrix.caption[3]) - top))
        assert shown.canvas._hovered.spot is not None
        assert shown.canvas._hovered.spot.kind == "caption"
        assert shown.canvas._pointed_here().target is None


def test_a_cell_of_a_product_lights_up_the_row_and_the_column_that_make_it(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.move_to(shown.spot("weight_gradient", 2, 0, 1, 2))
    index, dZ = shown.find("weight_gradient", 2, 1)
    _, A_T = shown.find("weight_gradient", 2, 2)
    found = shown.lights()
    assert Light(index, dZ, "source", 1, None) in found
    assert Light(index, A_T, "source", None, 2) in found


def test_the_column_of_a_transpose_has_a_mark_at_the_row_it_comes_from(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.move_to(shown.spot("weight_gradient", 2, 0, 1, 2))
    A = shown.find("forward_a", 1)
    assert Light(*A, "origin", 2, None) in shown.lights()
    shown.move_to(shown.spot("hidden_gradient", 1, 0, 3, 0))
    W = shown.find("forward_z", 2, 1)
    assert Light(*W, "origin", None, 3) in shown.lights()


def test_beside_a_transposed_matrix_stands_where_it_comes_from(shown: Shown) -> None:
    def origin() -> Origin | None:
        assert shown.canvas._content is not None
        assert shown.canvas._layout is not None
        return origin_of(shown.canvas._content, shown.canvas._layout, shown.canvas._pointed_here())

    shown.view.show_view("batch", "mean")
    shown.move_to(shown.spot("weight_gradient", 2, 2, 4, 3))
    found = origin()
    assert found is not None
    assert found.sentence == "Column 5 of A[1] is row 5 of A[1]ᵀ."
    assert (found.row, found.column) == (3, 4)
    assert found.column in found.columns
    assert found.quantity == shown.quantity(Spot(*shown.find("forward_a", 1), "caption"))
    assert Light(*shown.find("weight_gradient", 2, 2), "source", 4, None) in shown.lights()
    with_origin = shown.viewport.grab().toImage()
    shown.leave()
    assert origin() is None
    assert shown.viewport.grab().toImage() != with_origin
    shown.move_to(shown.spot("weight_gradient", 2, 1, 1, 2))
    assert origin() is None


def test_what_is_pointed_at_elsewhere_lights_up_and_is_not_reported_again(shown: Shown) -> None:
    before = shown.image()
    shown.view.show_pointed(Target("weight", 1, 2, 1))
    assert shown.image() != before
    shown.view.show_pointed(None)
    assert shown.image() == before
    assert shown.reported == []


def test_the_column_of_a_point_that_is_pointed_at_elsewhere_comes_into_view_for_as_long(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    batch = sample_snapshot().start.batch
    before = shown.columns("forward_z", 1)
    for place in (240, 3, 120):
        shown.view.show_pointed(Target("example", example=int(batch[place])))
        assert place in shown.columns("forward_z", 1)[1]
        assert place in shown.columns("weight_gradient", 2, 2)[0]
        column = Light(*shown.find("forward_z", 1), "highlighted", None, place)
        pointed = Pointed(target=shown.canvas._foreign)
        assert column in lights(shown.canvas._content, pointed, range(5))  # type: ignore[arg-type]
    shown.view.show_pointed(Target("weight", 1, 0, 0))
    assert shown.columns("forward_z", 1) == before


def test_the_chosen_example_is_marked_in_the_whole_batch_and_comes_into_view_once(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    example = int(sample_snapshot().start.batch[120])
    plain = shown.image()
    shown.view.show_example(example)
    assert 120 in shown.columns("forward_z", 1)[1]
    assert f"column 121 is example {example + 1}" in shown.view._header.status.accessibleName()
    assert shown.canvas._content is not None
    assert Light(*shown.find("forward_z", 1), "marked", None, 120) in marks(shown.canvas._content, range(5))
    shown.turn_wheel(shown.spot("forward_z", 1, 0, 0, 120), 200, Qt.KeyboardModifier.ShiftModifier)
    shown.view.render(sample_snapshot())
    assert shown.columns("forward_z", 1)[1][0] == 0
    shown.view.show_example(None)
    shown.leave()
    assert shown.image() == plain


def test_every_matrix_of_a_weight_lights_up_with_it(shown: Shown) -> None:
    shown.move_to(shown.spot("forward_z", 1, 1, 2, 1))
    found = shown.lights()
    for name, item in (("forward_z", 1), ("weight_gradient", 0), ("update_weights", 0), ("update_weights", 1)):
        assert Light(*shown.find(name, 1, item), "highlighted", 2, 1) in found


# Recompute by hand


def test_a_click_opens_the_sum_that_makes_the_cell(shown: Shown) -> None:
    snapshot = sample_snapshot()
    worked = WorkedIteration(snapshot.experiment, snapshot.start, View.EXAMPLE, int(snapshot.start.batch[0]))
    spot = shown.spot("forward_z", 2, 0, 1, 0)
    shown.click(spot)
    expected = recompute(worked, worked.equations()[spot.equation], 1, 0)
    label = shown.card.findChild(QLabel, "recompute_sum")
    assert isinstance(label, QLabel)
    assert label.text() == expected.short
    assert shown.card.isVisible()
    assert shown.viewport.rect().contains(shown.card.geometry())


def test_an_operand_opens_as_what_made_it_also_when_it_is_transposed(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.click(shown.spot("weight_gradient", 2, 2, 4, 3))
    in_batch = int(sample_snapshot().start.batch[4])
    assert shown.card._text.heading == f"A[1], row 4, example {in_batch + 1}"
    assert shown.card._text.full.startswith("tanh(")


def test_what_the_iteration_starts_from_is_copied_with_all_its_digits(shown: Shown) -> None:
    spot = shown.spot("forward_z", 1, 1, 2, 1)
    shown.click(spot)
    assert "parameter" in shown.card._text.note
    QTest.mouseClick(shown.card.findChild(QPushButton, "recompute_copy"), Qt.MouseButton.LeftButton)
    assert float(QGuiApplication.clipboard().text()) == shown.value(spot)


def trained_once(**spec: Any) -> Snapshot:
    """Right after an iteration, with what it started from."""
    before = sample_snapshot(**spec)
    worked = WorkedIteration(before.experiment, before.start)
    layers = range(1, len(worked.layer_sizes))
    new = [tuple(worked.value(Quantity(f"{of}_new", layer)) for layer in layers) for of in ("W", "b")]  # type: ignore[arg-type]
    parameters = Parameters(*new)
    start = replace(before.start, iteration=702, parameters=parameters)
    return replace(before, iteration=701, parameters=parameters, start=start, previous=before.start)


@pytest.mark.parametrize("optimizer", ["gradient_descent", "adam"])
def test_a_parameter_says_how_the_update_before_made_it(shown: Shown, optimizer: str) -> None:
    shown.view.render(trained_once(optimizer=optimizer))
    shown.click(shown.spot("forward_z", 1, 1, 2, 1))
    assert "update of iteration 701" in shown.card._text.note
    assert " = " in shown.card._text.note


def test_a_parameter_that_was_typed_was_not_made_by_the_update(shown: Shown) -> None:
    after = trained_once()
    weights = tuple(W + 1.0 for W in after.parameters.weights)
    typed = Parameters(weights, after.parameters.biases)
    shown.view.render(replace(after, start=replace(after.start, parameters=typed)))
    shown.click(shown.spot("forward_z", 1, 1, 2, 1))
    assert "701" not in shown.card._text.note


@pytest.mark.parametrize("scope", ["example", "batch"])
@pytest.mark.parametrize("optimizer", ["momentum", "adam"])
def test_every_cell_of_every_matrix_has_a_card(shown: Shown, scope: str, optimizer: str) -> None:
    shown.view.show_view(scope, "mean")
    shown.view.render(sample_snapshot(optimizer=optimizer, penalty="l2", loss="squared_error"))
    content = shown.canvas._content
    assert content is not None
    for index, equation in enumerate(content.equations):
        for item, part in enumerate(equation.numbers):
            if isinstance(part, Quantity):
                text = card_text(content, Spot(index, item, "cell", 0, 0), Covers())
                assert text.heading
                has_sum = content.maker(part) is not None or part.symbol.endswith("_others")
                assert ("=" in text.full) == has_sum
                remembered = part.symbol.startswith(("first", "second"))
                assert ("optimizer" in text.note) == remembered


def test_the_card_is_as_wide_as_its_texts_need(shown: Shown) -> None:
    shown.view.resize(1000, 420)
    for spot in (shown.spot("forward_z", 1, 1, 2, 1), shown.spot("forward_z", 1, 0, 2, 0)):
        shown.click(spot)
        for label in shown.card.findChildren(QLabel):
            needed = label.fontMetrics().horizontalAdvance(label.text())
            assert label.width() >= needed
            assert label.height() < 2 * label.fontMetrics().height()
        shown.card.close_card()


def test_a_click_on_the_card_does_not_go_through_it(shown: Shown) -> None:
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    text = shown.card._text
    for place in (QPoint(6, 6), shown.card.rect().center(), QPoint(8, shown.card.height() - 6)):
        QTest.mouseClick(shown.card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert shown.card._text is text
        assert shown.card.isVisible()


def test_copy_takes_the_whole_sum_however_long(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.click(shown.spot("weight_gradient", 1, 0, 0, 0))
    full = shown.card._text.full
    assert len(full) > len(shown.card._text.short)
    button = shown.card.findChild(QPushButton, "recompute_copy")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == full
    QGuiApplication.clipboard().clear()
    QTest.keyClick(button, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == full


def test_the_card_follows_each_step(shown: Shown) -> None:
    spot = shown.spot("forward_z", 1, 0, 0, 0)
    shown.click(spot)
    assert shown.card._text.when == "iteration 700"
    seen = {shown.card._text.full}
    for step in range(1, 4):
        shown.view.render(replace(sample_snapshot(seed=step), iteration=700 + step))
        label = shown.card.findChild(QLabel, "recompute_sum")
        assert isinstance(label, QLabel)
        assert parse_number(label.text().rpartition("= ")[2]) == pytest.approx(shown.value(spot), rel=0.01)
        assert shown.card._text.when == f"iteration {700 + step}"
        seen.add(shown.card._text.full)
        assert shown.viewport.rect().contains(shown.card.geometry())
    assert len(seen) == 4


def test_while_training_the_card_changes_no_faster_than_it_can_be_read(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("gui.views.equations.input.perf_counter", lambda: now)
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    label = shown.card.findChild(QLabel, "recompute_sum")
    assert isinstance(label, QLabel)
    texts = []
    for step in range(30):
        now += 1 / 60
        shown.view.render(replace(sample_snapshot(seed=step), iteration=700 + step, is_running=True))
        texts.append(label.text())
    changes = sum(before != after for before, after in pairwise(texts))
    assert 2 <= changes <= 6


def test_of_a_fast_run_the_card_shows_the_moment_where_it_stops(shown: Shown) -> None:
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    for step in range(1, 30):
        shown.view.render(replace(sample_snapshot(seed=step % 3), iteration=700 + step, is_running=True))
    shown.view.render(replace(sample_snapshot(seed=5), iteration=730))
    assert shown.card._text.when == "iteration 730"


@pytest.mark.parametrize("size", [(260, 140), (330, 190), (760, 420)])
def test_a_card_is_whole_within_its_view_and_scrolls_what_has_no_room(shown: Shown, size: tuple[int, int]) -> None:
    shown.view.show_view("batch", "mean")
    shown.view.resize(*size)
    spot = shown.spot("weight_gradient", 1, 0, 0, 0)
    shown.canvas._focus_on(spot, shown=True)
    shown.keys(Qt.Key.Key_Return)
    assert shown.viewport.rect().contains(shown.card.geometry())
    for child in shown.card.findChildren(QPushButton):
        place = child.geometry()
        assert shown.card.rect().contains(place)
        assert place.height() >= child.fontMetrics().height()
    area = shown.card.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    needed = area.widget().heightForWidth(area.viewport().width())
    assert area.verticalScrollBar().maximum() >= needed - area.viewport().height()


def test_escape_closes_the_card_and_the_keyboard_is_back_at_the_cell(shown: Shown) -> None:
    shown.focus_by_tab()
    shown.keys(Qt.Key.Key_Return)
    assert shown.card.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shown.card.isVisible()
    assert shown.canvas.hasFocus()
    assert shown.canvas._focused_cell() is not None


def test_after_a_card_that_the_pointer_opened_nothing_stays_lit(shown: Shown) -> None:
    shown.click(shown.spot("forward_z", 1, 1, 2, 1))
    shown.leave()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not shown.card.isVisible()
    assert shown.canvas._focused_cell() is None
    assert shown.reported[-1] == ("pointed", None)
    assert shown.lights() == []


def test_while_a_card_is_open_its_cell_stays_lit_on_the_sheet_alone(shown: Shown) -> None:
    spot = shown.spot("forward_z", 1, 0, 2, 0)
    shown.click(spot)
    shown.leave()
    assert shown.reported[-1] == ("pointed", None)
    lit = shown.viewport.grab().toImage()
    shown.card.close_card()
    shown.click(spot)
    shown.leave()
    assert shown.viewport.grab().toImage() == lit
    shown.view.show_pointed(Target("weight", 2, 0, 0))
    assert shown.viewport.grab().toImage() != lit


def test_a_cell_that_is_gone_takes_its_card_along(shown: Shown) -> None:
    shown.click(shown.spot("forward_z", 1, 0, 3, 0))
    shown.view.render(sample_snapshot((2,)))
    assert not shown.card.isVisible()


# Keyboard


def test_arrows_walk_through_a_matrix_and_on_to_the_next(shown: Shown) -> None:
    shown.focus_by_tab()
    start = shown.canvas._focused
    assert start == Spot(0, 0, "cell", 0, 0)
    shown.keys(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right)
    _, W = shown.find("forward_z", 1, 1)
    assert shown.canvas._focused == Spot(0, W, "cell", 1, 1)
    assert shown.reported[-1] == ("pointed", Target("weight", 1, 1, 1))
    assert cell_text(shown.value(Spot(0, W, "cell", 1, 1))) in shown.canvas.accessibleDescription()


def test_where_equations_stand_side_by_side_the_arrows_go_where_they_point(shown: Shown) -> None:
    shown.view.resize(1200, 420)
    assert shown.canvas._layout is not None
    places = [(equation.top, equation.x) for equation in shown.canvas._layout.equations]
    assert places[0][0] == places[1][0]
    assert places[0][0] < places[2][0]
    shown.focus_by_tab()
    shown.keys(*[Qt.Key.Key_Right] * 20)
    assert shown.canvas._focused == Spot(1, shown.find("forward_a", 1, 1)[1], "cell", 0, 0)
    shown.keys(*[Qt.Key.Key_Down] * 4)
    assert shown.canvas._focused == Spot(3, 0, "cell", 0, 0)
    shown.keys(Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert shown.canvas._focused is not None
    assert shown.canvas._focused.equation == 0


def test_tab_goes_from_equation_to_equation_and_escape_lets_it_go_on(shown: Shown) -> None:
    shown.focus_by_tab()
    for equation in (1, 2, 3):
        QTest.keyClick(shown.canvas, Qt.Key.Key_Tab)
        assert shown.canvas._focused == Spot(equation, 0, "cell", 0, 0)
        area = shown.canvas._cell_area(Spot(equation, 0, "cell", 0, 0)).toRect()
        assert shown.viewport.rect().contains(area)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Backtab)
    assert shown.canvas._focused == Spot(2, 0, "cell", 0, 0)
    shown.keys(Qt.Key.Key_Escape)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Tab)
    assert not shown.canvas.hasFocus()


def test_pointer_and_keyboard_never_point_at_two_things(shown: Shown) -> None:
    shown.move_to(shown.spot("forward_z", 1, 1, 0, 0))
    shown.focus_by_tab()
    for _ in range(8):  # the sheet scrolls below a pointer that rests
        shown.keys(Qt.Key.Key_Down)
        focused = shown.canvas._focused_cell()
        assert focused is not None
        assert shown.canvas._pointed_here().spot == focused
    assert shown.canvas.verticalScrollBar().value() > 0
    shown.move_to(QPoint(shown.viewport.width() - 3, 3))
    assert shown.canvas._focused_cell() is None
    assert shown.reported[-1] == ("pointed", None)
    shown.keys(Qt.Key.Key_Down)
    assert shown.canvas._focused_cell() == focused


def test_the_keyboard_reaches_the_last_of_ten_thousand_columns(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.focus_by_tab()
    shown.keys(Qt.Key.Key_End)
    assert shown.columns("forward_z", 1)[1][-1] == 249


# Scrolling


def test_shift_and_the_wheel_scroll_all_matrices_of_examples_together(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.turn_wheel(shown.spot("forward_z", 1, 0, 0, 0), -7, Qt.KeyboardModifier.ShiftModifier)
    assert shown.columns("forward_z", 1)[1][0] == 7
    assert shown.columns("forward_a", 1)[1][0] == 7
    rows, _ = shown.columns("weight_gradient", 1, 2)
    assert rows[0] == 7


def test_after_the_wheel_what_is_under_the_pointer_is_pointed_at(shown: Shown) -> None:
    spot = shown.spot("forward_z", 1, 1, 1, 1)
    place = shown.place(spot)
    shown.move_to(place)
    assert shown.reported[-1] == ("pointed", Target("weight", 1, 1, 1))
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        shown.focus_by_tab()
        shown.turn_wheel_at(place, -1, modifiers)
        assert shown.canvas._focused_cell() is None
        assert shown.canvas._pointed_here().spot == shown.canvas._spot_at(QPointF(place))


def test_the_plain_wheel_scrolls_the_sheet(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.turn_wheel(shown.spot("forward_z", 1, 0, 0, 0), -1, Qt.KeyboardModifier.NoModifier)
    assert shown.canvas.verticalScrollBar().value() > 0
    assert shown.columns("forward_z", 1)[1][0] == 0


def test_dragging_a_matrix_scrolls_it_and_opens_nothing(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    shown.drag(shown.spot("forward_z", 1, 0, 1, 1), QPoint(-130, 0))
    assert shown.columns("forward_z", 1)[1][0] == 2
    assert not shown.card.is_open


def test_a_click_into_the_bar_below_a_matrix_scrolls_it(shown: Shown) -> None:
    shown.view.show_view("batch", "mean")
    matrix = shown.canvas._matrix(Spot(*shown.find("forward_z", 1), "caption"))
    assert isinstance(matrix, PlacedMatrix)
    x, y, across, down = matrix.box
    QTest.mouseClick(
        shown.viewport,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(x + 0.5 * across), round(y + down - 3.0)),
    )
    first = shown.columns("forward_z", 1)[1][0]
    assert 100 < first < 150
    assert not shown.card.is_open


def test_a_resize_keeps_the_equation_that_is_read(shown: Shown) -> None:
    index, _ = shown.find("weight_gradient", 2)
    assert shown.canvas._layout is not None
    shown.canvas.verticalScrollBar().setValue(round(shown.canvas._layout.equations[index].top))
    shown.view.resize(520, 420)
    top = shown.canvas.verticalScrollBar().value()
    assert shown.canvas._layout.between(top + 5, top + 10).start == index


# Phases


def at_phase(kind: Any, layer: int = 0, examples_done: int = 0) -> Snapshot:
    return replace(sample_snapshot(), position=StepPosition(Phase(kind, layer), examples_done))


def test_what_has_been_made_what_is_made_and_what_is_not_yet(shown: Shown) -> None:
    shown.view.render(at_phase("backward", 3))
    content = shown.canvas._content
    assert content is not None
    states = {(equation.name, equation.layer): content.state(equation) for equation in content.equations}
    assert states["forward_a", 1] == states["cost", 0] == "made"
    assert states["output_gradient", 3] == states["bias_gradient", 3] == "current"
    assert states["hidden_gradient", 2] == states["update_weights", 1] == "waiting"


def test_between_two_iterations_nothing_is_said_of_any_equation(shown: Shown) -> None:
    content = shown.canvas._content
    assert content is not None
    assert {content.state(equation) for equation in content.equations} == {"resting"}


def test_a_phase_is_brought_into_view_once_when_it_begins(shown: Shown) -> None:
    bar = shown.canvas.verticalScrollBar()
    shown.view.render(at_phase("update"))
    assert bar.value() > 0
    bar.setValue(0)
    shown.view.render(at_phase("update"))
    assert bar.value() == 0


def test_what_is_not_made_yet_is_paler(shown: Shown) -> None:
    index, item = shown.find("forward_z", 2)
    shown.view.resize(760, 900)

    def ground() -> QColor:
        corner = shown.canvas._cell_area(Spot(index, item, "cell", 0, 0)).topLeft() + QPointF(2.0, 2.0)
        return shown.viewport.grab().toImage().pixelColor(corner.toPoint())

    rest = ground().hslSaturationF() * (1.0 - ground().lightnessF())
    shown.view.render(at_phase("forward", 1))
    shown.canvas.verticalScrollBar().setValue(0)
    waiting = ground().hslSaturationF() * (1.0 - ground().lightnessF())
    assert waiting < rest


def test_while_stepping_by_examples_the_one_that_went_through_is_shown(shown: Shown) -> None:
    batch = np.array([12, 40, 7])
    snapshot = at_phase("example", examples_done=2)
    shown.view.show_example(3)
    shown.view.render(replace(snapshot, start=replace(snapshot.start, batch=batch)))
    assert shown.canvas._content is not None
    assert shown.canvas._content.example == 40
    assert not shown.button("next_example").isEnabled()


# The row above


def test_a_switch_is_reported_when_the_learner_turns_it_and_not_when_it_is_set(shown: Shown) -> None:
    shown.view.show_view("batch", "alone")
    assert (shown.view.scope, shown.view.form) == ("batch", "alone")
    assert shown.reported == []
    changed: list[tuple[str, str]] = []
    shown.view.view_changed.connect(lambda scope, form: changed.append((scope, form)))
    QTest.mouseClick(shown.button("scope_example"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.button("form_mean"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.button("form_mean"), Qt.MouseButton.LeftButton)
    assert changed == [("example", "alone"), ("example", "mean")]


def test_the_form_decides_whether_there_is_a_mean_over_the_batch(shown: Shown) -> None:
    means = {}
    for form in ("mean", "alone"):
        shown.view.show_view("example", form)
        assert shown.canvas._content is not None
        line = shown.canvas._content.equations[shown.find("weight_gradient", 1)[0]].line
        means[form] = any("frac" in piece.latex for piece in line)
    assert means == {"mean": True, "alone": False}


def test_the_next_example_is_asked_for_and_the_first_comes_after_the_last(shown: Shown) -> None:
    QTest.mouseClick(shown.button("next_example"), Qt.MouseButton.LeftButton)
    assert shown.reported == [("example_chosen", 1)]
    shown.view.show_example(249)
    QTest.mouseClick(shown.button("next_example"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.button("previous_example"), Qt.MouseButton.LeftButton)
    assert shown.reported[1:] == [("example_chosen", 0), ("example_chosen", 248)]


def test_it_says_which_example_it_is_and_whether_it_belongs_to_the_batch(shown: Shown) -> None:
    experiment = sample_experiment(train_fraction=0.5)
    mask = experiment.data.train_mask(0.5)
    test_point, others = int(np.flatnonzero(~mask)[0]), np.flatnonzero(mask)
    snapshot = sample_snapshot(experiment=experiment)
    snapshot = replace(snapshot, start=replace(snapshot.start, batch=others[:10]))
    said = {}
    for example in (int(others[3]), int(others[20]), test_point):
        shown.view.show_example(example)
        shown.view.render(snapshot)
        said[example] = shown.view._header.status.accessibleName()
        assert f"example {example + 1} of 250" in said[example]
        assert f"class {experiment.data.labels[example]}" in said[example]
    endings = ("in this batch", "not in this batch", "a test point")
    assert all(ending in text for ending, text in zip(endings, said.values(), strict=True))


def test_an_example_that_is_gone_gives_way_to_the_first_of_the_batch(shown: Shown) -> None:
    shown.view.show_example(10_000)
    assert shown.canvas._content is not None
    assert shown.canvas._content.example == int(sample_snapshot().start.batch[0])


# The whole


@pytest.mark.parametrize("size", [(420, 220), (600, 280), (1000, 600)])
def test_everything_fits_at_the_sizes_it_has_in_the_window(shown: Shown, size: tuple[int, int]) -> None:
    shown.view.resize(*size)
    assert (shown.view.width(), shown.view.height()) == size
    shown.view.layout().activate()
    whole_texts_fit(shown.view)
    assert shown.canvas.height() >= 0.6 * size[1]


def test_every_control_teaches(shown: Shown) -> None:
    assert_taught(shown.view)


def test_another_look_changes_everything_and_back(shown: Shown) -> None:
    shown.view._theme.apply()
    light = shown.image()
    shown.view._theme.switch(DARK)
    dark = shown.image()
    assert dark.pixelColor(400, 300).lightness() < 80 < light.pixelColor(400, 300).lightness()
    shown.view._theme.switch(LIGHT)
    assert shown.image() == light


def test_a_new_iteration_of_the_same_network_stays_where_it_was(shown: Shown) -> None:
    before = shown.canvas._layout
    start = sample_snapshot().start
    parameters = sample_snapshot(seed=5).parameters
    shown.view.render(replace(sample_snapshot(), start=replace(start, iteration=702, parameters=parameters)))
    assert shown.canvas._layout is before
