"""Each slip that is made in a random network is named, and nothing that is right is ever called wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.lessons.predictions.judge import judge_cells
from core.lessons.predictions.operands import EQUATIONS, Operands
from core.lessons.predictions.rounding import last_place, last_places, with_digits
from core.lessons.predictions.search import slip_in_array, slipped
from core.lessons.predictions.slips import SLIPS
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.typed_numbers import typed_number
from tests.core.lessons.predictions.by_hand import answer_text, iteration_by_hand
from tests.tools.iterations import iteration


def law(few: int, *strategies: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Callable[[int], None]]:
    """A property, checked with a few drawn examples and at night with many."""

    def decorate(check: Callable[..., None]) -> Callable[[int], None]:
        @pytest.mark.parametrize("n_examples", [few, pytest.param(75 * few, marks=pytest.mark.nightly)])
        def test(n_examples: int) -> None:
            settings(max_examples=n_examples, deadline=None)(given(*strategies)(check))()

        return test

    return decorate


@st.composite
def iterations(draw: st.DrawFn, views: tuple[View, ...] = tuple(View), **fixed: Any) -> WorkedIteration:
    """Networks of 2 to 4 layers in every setting that the equations depend on."""
    view = draw(st.sampled_from(views))
    of_spec = {
        "hidden_units": tuple(draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))),
        "activation": draw(st.sampled_from(sorted(ACTIVATIONS))),
        "loss": draw(st.sampled_from(sorted(LOSSES))),
        "n_classes": draw(st.sampled_from([2, 3])),
        "optimizer": draw(st.sampled_from(sorted(OPTIMIZERS))),
        "penalty": draw(st.sampled_from(["none", "l2"])),
        "penalty_rate": 0.05,
        "learning_rate": draw(st.sampled_from([0.1, 0.5, 2.0])),
        "leak": draw(st.sampled_from([0.01, 0.1, 0.2])),
        "m": draw(st.integers(3, 7)),
        "scale": draw(st.sampled_from([0.5, 1.0])),
    }
    return iteration(view, None if view is View.BATCH else 1, **(of_spec | fixed))


def results(worked: WorkedIteration) -> list[Quantity]:
    return [equation.result for equation in worked.equations()]


@law(12, iterations())
def test_the_equations_that_are_varied_are_those_of_the_iteration(worked) -> None:
    exact, carried = Operands(worked), Operands(worked, carries=True)
    for quantity in results(worked):
        for n in (exact, carried):
            value = EQUATIONS[quantity.symbol](n, quantity.layer)
            assert_allclose(value, worked.value(quantity), rtol=1e-8, atol=1e-13)


@law(12, iterations(), st.data())
def test_every_slip_in_a_whole_array_is_named_or_one_with_the_same_numbers(worked, data) -> None:
    quantity = data.draw(st.sampled_from(results(worked)))
    made = list(slipped(Operands(worked), quantity.symbol, quantity.layer))
    for slip, array in made:
        found = slip_in_array(worked, quantity, array)
        if np.allclose(array, worked.value(quantity), rtol=1e-6, atol=1e-12):
            continue
        assert found is not None, slip.key
        same = {other.key for other, result in made if np.allclose(result, array, rtol=1e-5, atol=1e-8)}
        assert found.key in same, (slip.key, found.key)
        assert "{" not in found.label + found.sentence


@law(12, iterations(), st.data(), st.integers(2, 6))
def test_every_slip_in_a_cell_is_named_or_one_with_the_same_number(worked, data, digits) -> None:
    n = Operands(worked)
    quantity = data.draw(st.sampled_from(results(worked)))
    right = worked.value(quantity)
    row, column = (data.draw(st.integers(0, size - 1)) for size in right.shape)
    made = list(slipped(n, quantity.symbol, quantity.layer))
    for slip, array in made:
        number = float(array[row, column])
        if not np.isfinite(number):
            continue
        text = answer_text(number, digits)
        judgement = judge_cells(worked, {(quantity, row, column): text}, digits)
        if judgement.is_right:
            # only where it cannot be told from the right number by hand
            assert abs(number - right[row, column]) < _reach(worked, quantity, row, column, digits)
            continue
        assert judgement.slip is not None, (slip.key, text)
        unit = float(last_places(np.array(number), digits))
        by_slip = [
            abs(result[row, column] - typed_number(text)) for other, result in made if other.key == judgement.slip.key
        ]
        assert min(by_slip) <= 0.51 * unit, (slip.key, judgement.slip.key)


def _reach(worked: WorkedIteration, quantity: Quantity, row: int, column: int, digits: int) -> float:
    """How far from the right number one comes by rounding operands and result."""
    numbers = [worked.value(quantity)[row, column]]
    for places in (3, digits):
        rounded = Operands(worked, lambda values, places=places: with_digits(values, places))
        numbers.append(EQUATIONS[quantity.symbol](rounded, quantity.layer)[row, column])
    return float(np.ptp(numbers) + 2.0 * max(last_place(numbers[0], digits), 10.0**-digits))


@law(12, iterations(), st.data(), st.integers(1, 6))
def test_no_right_number_is_called_wrong(worked, data, digits) -> None:
    cells = [(q, row, column) for q in results(worked) for row, column in np.ndindex(worked.value(q).shape)]
    chosen = data.draw(st.lists(st.sampled_from(cells), min_size=1, max_size=6, unique=True))
    answers = {}
    for quantity, row, column in chosen:
        number = float(worked.value(quantity)[row, column])
        assume(np.isfinite(number))
        written = [repr(number), answer_text(number, digits), answer_text(number, digits + 1), f"{number:.12e}"]
        answers[quantity, row, column] = data.draw(st.sampled_from(written)).replace(
            ".", data.draw(st.sampled_from(".,"))
        )
    judgement = judge_cells(worked, answers, digits)
    assert judgement.is_right, [(entry.cell, entry.text, entry.right) for entry in judgement.cells]
    for quantity in results(worked):
        assert slip_in_array(worked, quantity, worked.value(quantity) * (1.0 + 1e-12)) is None


@law(12, iterations(views=(View.BATCH, View.ALONE), optimizer="gradient_descent", penalty="none"), st.integers(2, 4))
def test_who_rounds_every_result_and_goes_on_with_it_is_never_wrong(worked, digits) -> None:
    numbers = iteration_by_hand(worked, rounded=lambda values: with_digits(values, digits))
    assume(all(np.isfinite(values).all() for values in numbers.values()))
    answers = {
        (quantity, row, column): answer_text(float(values[row, column]), digits)
        for quantity, values in numbers.items()
        for row, column in np.ndindex(values.shape)
    }
    judgement = judge_cells(worked, answers, digits)
    assert judgement.first is None, judgement.sentence


@law(12, iterations(views=(View.BATCH, View.ALONE), optimizer="gradient_descent", penalty="none"), st.floats(0.5, 3.0))
def test_a_wrong_number_that_is_carried_on_is_wrong_once(worked, error) -> None:
    Z = Quantity("Z", 1)
    wrong = worked.value(Z).copy()
    wrong[0, 0] += error
    numbers = iteration_by_hand(worked, wrong={Z: wrong})
    assume(all(np.isfinite(values).all() for values in numbers.values()))
    answers = {
        (quantity, row, column): repr(float(values[row, column]))
        for quantity, values in numbers.items()
        for row, column in np.ndindex(values.shape)
    }
    judgement = judge_cells(worked, answers, 4)
    assert [entry.cell for entry in judgement.cells if entry.verdict == "wrong"] == [(Z, 0, 0)]


@law(
    12,
    iterations(views=(View.BATCH, View.ALONE), optimizer="gradient_descent", penalty="none"),
    st.data(),
    st.integers(2, 4),
)
def test_a_slip_that_is_carried_on_with_rounded_numbers_is_named_where_it_was_made_and_nowhere_else(
    worked, data, digits
) -> None:
    made_in = data.draw(st.sampled_from([Quantity("Z", 1), Quantity("A", 1), Quantity("dZ", 1), Quantity("dW", 1)]))
    made = list(slipped(Operands(worked), made_in.symbol, made_in.layer))
    key, array = data.draw(st.sampled_from([(slip.key, array) for slip, array in made]))
    wrong = with_digits(array, digits)
    numbers = iteration_by_hand(worked, lambda values: with_digits(values, digits), {made_in: wrong})
    assume(all(np.isfinite(values).all() for values in numbers.values()))
    answers = {
        (quantity, row, column): answer_text(float(values[row, column]), digits)
        for quantity, values in numbers.items()
        for row, column in np.ndindex(values.shape)
    }
    judgement = judge_cells(worked, answers, digits)
    places = {entry.cell[0] for entry in judgement.cells if entry.verdict == "wrong"}
    assert places <= {made_in}, (key, judgement.sentence)
    assert not places or judgement.slip is not None, key


def test_what_was_rounded_at_each_step_is_rounded_too_early() -> None:
    worked = iteration(View.ALONE, 1, hidden_units=(3, 3, 3), activation="tanh")
    steps, error = iteration_by_hand(worked, lambda values: with_digits(values, 2)), Quantity("dZ", 3)
    number = float(steps[error][0, 0])
    assert abs(number - worked.value(error)[0, 0]) > 0.025
    slip = judge_cells(worked, {(error, 0, 0): answer_text(number, 2)}, 2).slip
    assert slip is not None
    assert slip.key == "rounded_early"


NETWORK = {"hidden_units": (2, 2), "activation": "tanh", "learning_rate": 0.5, "m": 5}


def _made_by_hand(worked: WorkedIteration) -> dict[str, tuple[Quantity, np.ndarray]]:
    """Usual slips written down a second time, as one sees them in a learner's code."""
    found = {quantity: worked.value(quantity) for quantity in results(worked)}
    W, b = ({layer: worked.value(Quantity(symbol, layer)) for layer in (1, 2, 3)} for symbol in ("W", "b"))
    A = {layer: worked.value(Quantity("A", layer)) for layer in range(4)}
    Z, dZ, dW = ({layer: found[Quantity(symbol, layer)] for layer in (1, 2, 3)} for symbol in ("Z", "dZ", "dW"))
    Y, m, rate = worked.value(Quantity("Y", 3)), worked.m, 0.5
    db = dZ[1].sum(axis=1, keepdims=True) / m
    return {
        "forgot_bias": (Quantity("Z", 1), W[1] @ A[0]),
        "forgot_activation": (Quantity("Z", 2), W[2] @ Z[1] + b[2]),
        "sign_in_exponent": (Quantity("A", 3), 1 / (1 + np.exp(Z[3]))),
        "slope_for_value": (Quantity("A", 1), 1 - np.tanh(Z[1]) ** 2),
        "other_activation": (Quantity("A", 2), np.maximum(Z[2], 0)),
        "transposed": (Quantity("Z", 2), W[2].T @ A[1] + b[2]),
        "decimal_logarithm": (Quantity("J", 0), -np.log10(np.where(Y == 1, A[3], 1 - A[3])).mean(keepdims=True)),
        "binary_logarithm": (Quantity("loss", 0), -np.log2(np.where(Y == 1, A[3], 1 - A[3]))),
        "forgot_minus": (Quantity("J", 0), np.log(np.where(Y == 1, A[3], 1 - A[3])).mean(keepdims=True)),
        "forgot_second_term": (Quantity("J", 0), -(Y * np.log(A[3])).mean(keepdims=True)),
        "error_sign": (Quantity("dZ", 3), Y - A[3]),
        "extra_slope": (Quantity("dZ", 3), (A[3] - Y) * A[3] * (1 - A[3])),
        "class_for_output": (Quantity("dZ", 3), (A[3] > 0.5) - Y),
        "extra_half": (Quantity("J", 0), -np.log(np.where(Y == 1, A[3], 1 - A[3])).mean(keepdims=True) / 2),
        "not_updated": (Quantity("b_new", 2), b[2]),
        "mean_in_error": (Quantity("dZ", 3), (A[3] - Y) / m),
        "forgot_slope": (Quantity("dZ", 2), W[3].T @ dZ[3]),
        "value_for_slope": (Quantity("dZ", 1), W[2].T @ dZ[2] * np.tanh(Z[1])),
        "slope_at_a": (Quantity("dZ", 1), W[2].T @ dZ[2] * (1 - np.tanh(A[1]) ** 2)),
        "slope_with_z": (Quantity("dZ", 1), W[2].T @ dZ[2] * (1 - Z[1] ** 2)),
        "updated_too_early": (Quantity("dZ", 2), (W[3] - rate * dW[3]).T @ dZ[3] * (1 - A[2] ** 2)),
        "forgot_mean": (Quantity("dW", 2), dZ[2] @ A[1].T),
        "other_layer": (Quantity("dW", 2), dZ[2] @ A[0].T / m),
        "forgot_sum": (Quantity("db", 1), dZ[1]),
        "summed_over_units": (Quantity("db", 1), np.full((2, 1), dZ[1].sum() / m)),
        "mean_twice": (Quantity("dW", 1), dZ[1] @ A[0].T / m / m),
        "forgot_rate": (Quantity("W_new", 1), W[1] - dW[1]),
        "added_gradient": (Quantity("b_new", 1), b[1] + rate * db),
        "step_alone": (Quantity("W_new", 2), rate * dW[2]),
    }


@pytest.mark.parametrize("key", _made_by_hand(iteration(**NETWORK)))
def test_a_slip_as_it_is_seen_in_code_has_its_name(key) -> None:
    worked = iteration(**NETWORK)
    quantity, given_array = _made_by_hand(worked)[key]
    found = slip_in_array(worked, quantity, given_array)
    assert found is not None
    assert found.key == key


def _made_with_numbers(worked: WorkedIteration) -> dict[str, tuple[Quantity, np.ndarray]]:
    """The same where numbers are learnt."""
    A, Y, Z = (worked.value(Quantity(*of)) for of in (("A", 3), ("Y", 3), ("Z", 3)))
    error = A - Y
    of_loss = {
        "linear_squared_error": {
            "forgot_half": (Quantity("J", 0), np.square(error).mean(keepdims=True)),
            "forgot_square": (Quantity("J", 0), np.abs(error).mean(keepdims=True)),
            "error_sign": (Quantity("dZ", 3), -error),
        },
        "huber": {"never_linear": (Quantity("loss", 0), error**2 / 2)},
    }[worked.spec.loss]
    return of_loss | {
        "other_activation": (Quantity("A", 3), 1 / (1 + np.exp(-Z))),
        "slope_of_sigmoid": (Quantity("dZ", 3), error * A * (1 - A)),
        "forgot_mean": (Quantity("db", 3), worked.m * worked.value(Quantity("db", 3))),
    }


@pytest.mark.parametrize("loss", ["linear_squared_error", "huber"])
def test_a_slip_with_numbers_as_it_is_seen_in_code_has_its_name(loss) -> None:
    worked = iteration(**NETWORK, loss=loss)
    assert np.abs(worked.value(Quantity("A", 3)) - worked.value(Quantity("Y", 3))).max() > 1.0
    for key, (quantity, given_array) in _made_with_numbers(worked).items():
        found = slip_in_array(worked, quantity, given_array)
        assert found is not None, key
        assert found.key == key
    if loss == "huber":
        error = worked.value(Quantity("A", 3)) - worked.value(Quantity("Y", 3))
        found = slip_in_array(worked, Quantity("dZ", 3), error)
        assert found is not None
        assert found.key == "never_linear"


@pytest.mark.parametrize(("leak", "other"), [(0.1, 0.01), (0.01, 0.1)])
def test_another_leak_is_named(leak, other) -> None:
    worked = iteration(activation="leaky_relu", leak=leak)
    Z = worked.value(Quantity("Z", 1))
    found = slip_in_array(worked, Quantity("A", 1), np.where(Z > 0, Z, other * Z))
    assert found is not None
    assert found.key == "other_leak"
    assert f"{leak:g}" in found.sentence


@pytest.mark.parametrize("shape", ["W_new", "dW"])
def test_a_matrix_handed_over_with_rows_and_columns_exchanged_is_transposed(shape) -> None:
    worked = iteration()
    found = slip_in_array(worked, Quantity(shape, 1), worked.value(Quantity(shape, 1)).T)
    assert found is not None
    assert found.key == "transposed"


def test_numbers_that_were_rounded_or_cut_are_told_apart_from_other_numbers() -> None:
    worked = iteration()
    right = worked.value(Quantity("dW", 2))
    assert slip_in_array(worked, Quantity("dW", 2), np.round(right, 3)).key == "rounded_early"
    assert slip_in_array(worked, Quantity("dW", 2), right + np.pi) is None


def test_every_slip_says_what_was_done_and_what_is_right_in_two_sentences_at_most() -> None:
    for slip in SLIPS.values():
        assert slip.sentence.count(". ") <= 1, slip.key
        assert slip.sentence.endswith("."), slip.key
        assert len(slip.label) <= 40, slip.key


def test_a_slip_is_found_in_a_tenth_of_a_second_in_the_lectures_network() -> None:
    worked = iteration(m=250, hidden_units=(4,))
    quantities = results(worked)
    arrays = [worked.value(quantity) + np.pi for quantity in quantities]  # no slip: all of them are tried
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        assert not any(slip_in_array(worked, *pair) for pair in zip(quantities, arrays, strict=True))
        judge_cells(worked, {(Quantity("dW", 1), 0, 0): "77"})
        taken.append(time.perf_counter() - began)
    assert min(taken) < 0.1
