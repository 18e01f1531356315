"""What a learner types into covered cells is judged as a teacher would who knows the usual slips."""

from __future__ import annotations

import pytest

from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.lessons.predictions.judge import Cell, Judgement, judge_cells
from core.lessons.predictions.operands import EQUATIONS, Operands
from core.lessons.predictions.search import slipped
from tests.tools.iterations import iteration

Z1, A1, Z2, J = Quantity("Z", 1), Quantity("A", 1), Quantity("Z", 2), Quantity("J", 0)
DW2, W1_NEW = Quantity("dW", 2), Quantity("W_new", 1)


@pytest.fixture(scope="module")
def worked() -> WorkedIteration:
    return iteration(View.ALONE, 1, hidden_units=(2,), activation="tanh", learning_rate=0.5)


def text(worked: WorkedIteration, cell: Cell, decimals: int = 2) -> str:
    quantity, row, column = cell
    return f"{worked.value(quantity)[row, column]:.{decimals}f}"


def cells_with(judgement: Judgement, verdict: str) -> list[Cell]:
    return [entry.cell for entry in judgement.cells if entry.verdict == verdict]


@pytest.mark.parametrize("written", [lambda text: text, lambda text: text.replace(".", ",").replace("-", "−")])
def test_the_rounded_number_is_right_with_a_point_or_a_comma(worked, written) -> None:
    cells = [(Z1, 0, 0), (A1, 1, 0), (Z2, 0, 0)]
    judgement = judge_cells(worked, {cell: written(text(worked, cell)) for cell in cells})
    assert judgement.is_right
    assert cells_with(judgement, "right") == cells
    assert judgement.sentence == "All 3 cells are right."


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ((Z1, 1, 0), "forgot_bias"),
        ((A1, 0, 0), "slope_for_value"),
        ((Quantity("dZ", 1), 0, 0), "forgot_slope"),
        ((Quantity("dZ", 2), 0, 0), "error_sign"),
        ((W1_NEW, 0, 1), "forgot_rate"),
    ],
)
def test_a_slip_in_a_cell_is_named(worked, cell, key) -> None:
    quantity, row, column = cell
    found = (result for slip, result in slipped(Operands(worked), quantity.symbol, quantity.layer) if slip.key == key)
    judgement = judge_cells(worked, {cell: f"{next(found)[row, column]:.3f}"}, digits=3)
    assert judgement.first_wrong == cell
    assert judgement.slip is not None
    assert judgement.slip.key == key
    assert judgement.slip.label in judgement.sentence


@pytest.mark.parametrize("view", [View.ALONE, View.EXAMPLE])
def test_the_number_of_another_example_is_named_where_one_is_shown_alone(view) -> None:
    worked, other = (iteration(view, example, m=5) for example in (1, 3))
    judgement = judge_cells(worked, {(Z1, 0, 0): text(other, (Z1, 0, 0), 4)}, digits=4)
    assert judgement.slip is not None
    assert judgement.slip.key == "other_example"


def test_the_number_of_another_cell_is_named() -> None:
    worked = iteration(m=5)
    for cell, (row, column), key in [
        ((A1, 0, 0), (1, 0), "other_row"),
        ((A1, 0, 0), (0, 3), "other_example"),
        ((DW2, 0, 0), (0, 2), "other_column"),
        ((Quantity("dW", 1), 0, 1), (1, 0), "transposed"),
    ]:
        typed = text(worked, (cell[0], row, column), 4)
        slip = judge_cells(worked, {cell: typed}, digits=4).slip
        assert slip is not None
        assert slip.key == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [("0.76", "cut"), ("0.78", "rounded_early"), ("0.8", "few_digits"), ("-0.77", "sign"), ("7,69", "decimal_point")],
)
def test_slips_of_digits_signs_and_points_are_named(typed, key) -> None:
    worked = iteration(View.ALONE, 1, hidden_units=(2,), activation="tanh", scale=0.5)
    assert worked.value(A1)[1, 0] == pytest.approx(0.7693, abs=1e-4)
    slip = judge_cells(worked, {(A1, 1, 0): typed}).slip
    assert slip is not None
    assert slip.key == key


@pytest.mark.parametrize("typed", ["0.77", "0,7693", "+0.769", "77/100", "7.7e-1", "0.7652", " 0.77 "])
def test_a_right_number_may_be_written_in_many_ways(typed) -> None:
    worked = iteration(View.ALONE, 1, hidden_units=(2,), activation="tanh", scale=0.5)
    assert judge_cells(worked, {(A1, 1, 0): typed}).is_right


@pytest.mark.parametrize(
    ("typed", "is_right"), [("-0.046", True), ("-0.0462", True), ("-0.05", True), ("-0.04", False), ("-0.043", False)]
)
def test_digits_may_be_taken_for_decimals(typed, is_right) -> None:
    worked = iteration(View.ALONE, 1, hidden_units=(2,), activation="tanh", scale=0.5)
    cell = (Quantity("dZ", 1), 1, 0)
    assert worked.value(cell[0])[1, 0] == pytest.approx(-0.0462, abs=1e-4)
    assert judge_cells(worked, {cell: typed}).is_right == is_right


def test_zeros_alone_are_not_enough_digits() -> None:
    worked = iteration(View.ALONE, 1, hidden_units=(2,), activation="tanh", scale=0.02)
    cell = (Quantity("dZ", 1), 1, 0)
    assert 1e-4 < abs(worked.value(cell[0])[1, 0]) < 0.005
    slip = judge_cells(worked, {cell: "0.00"}).slip
    assert slip is not None
    assert slip.key == "few_digits"


def test_what_follows_from_a_wrong_number_is_not_wrong_again(worked) -> None:
    wrong = 1.5 + worked.value(Z1)[0, 0]
    operands = Operands(worked, typed={Z1: {(0, 0): wrong}}, carries=True)
    followed = {
        cell: f"{EQUATIONS[cell[0].symbol](operands, cell[0].layer)[0, 0]:.2f}" for cell in [(A1, 0, 0), (J, 0, 0)]
    }
    judgement = judge_cells(worked, {(Z1, 0, 0): f"{wrong:.2f}", **followed})
    assert judgement.first_wrong == (Z1, 0, 0)
    assert cells_with(judgement, "consequent") == [(A1, 0, 0), (J, 0, 0)]


def test_the_first_wrong_cell_is_the_first_of_the_lecture_however_the_answers_are_ordered(worked) -> None:
    judgement = judge_cells(worked, {(W1_NEW, 0, 0): "77", (DW2, 0, 1): "66", (Z1, 1, 0): "55"})
    assert judgement.first_wrong == (Z1, 1, 0)


def test_a_text_that_is_not_a_number_gets_a_sentence_and_hides_no_other_cell(worked) -> None:
    judgement = judge_cells(worked, {(Z1, 0, 0): "a bit", (A1, 0, 0): text(worked, (A1, 0, 0)), (Z2, 0, 0): " "})
    assert cells_with(judgement, "unreadable") == [(Z1, 0, 0)]
    assert "is not a number" in judgement.cells[0].sentence
    assert cells_with(judgement, "right") == [(A1, 0, 0)]
    assert not judgement.is_right
    assert "Still empty: 1" in judgement.sentence
