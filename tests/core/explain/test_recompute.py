"""Who works the text of a cell out gets the number in the cell, to the digits shown."""

from __future__ import annotations

import math
import re
import time

import numpy as np
import pytest

from core.explain.expressions import Constant, Number, formula
from core.explain.quantities import View
from core.explain.recompute import Recomputation, recompute, recompute_others
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from tests.tools.iterations import iteration, named, quantities

FUNCTIONS = {"exp": np.exp, "log": np.log, "sqrt": np.sqrt, "tanh": np.tanh, "sign": np.sign}
FUNCTIONS |= {"max": np.maximum, "min": np.minimum}
TOKEN = re.compile(r"\s*(\d+(?:\.\d+)?(?:e−?\d+)?|∞|NaN|[a-z]+|.)")


class Calculator:
    """Works a text out as one would on paper, from left to right; a product goes before a sum."""

    def __init__(self, text: str) -> None:
        self.tokens = [*TOKEN.findall(text), ""]

    def take(self, *wanted: str) -> str:
        if wanted and self.tokens[0] not in wanted:
            return ""
        return self.tokens.pop(0)

    def whole(self) -> np.float64:
        result = self.sum()
        if self.take("if"):
            condition = self.sum()
            assert (self.take(">"), self.take("0"), self.take("else")) == (">", "0", "else")
            other = self.sum()
            result = result if condition > 0.0 else other
        assert self.tokens == [""], self.tokens
        return result

    def sum(self) -> np.float64:
        result = self.product()
        while sign := self.take("+", "−"):
            result = result + self.product() if sign == "+" else result - self.product()
        return result

    def product(self) -> np.float64:
        result = self.signed()
        while sign := self.take("·", "/"):
            result = result * self.square() if sign == "·" else result / self.square()
        return result

    def signed(self) -> np.float64:
        return -self.signed() if self.take("−") else self.square()

    def square(self) -> np.float64:
        result = self.atom()
        return result * result if self.take("²") else result

    def atom(self) -> np.float64:
        token = self.take()
        if token in FUNCTIONS:
            assert self.take("(")
            arguments = [self.sum()]
            while self.take(","):
                arguments.append(self.sum())
            result = FUNCTIONS[token](*arguments)
        elif token == "(":
            result = self.sum()
        else:
            return np.float64(number(token))
        assert self.take(")")
        return result


def worked_out(text: str) -> float:
    with np.errstate(all="ignore"):
        return float(Calculator(text).whole())


def number(text: str) -> float:
    return float(text.replace("−", "-").replace("∞", "inf"))


def unit(text: str) -> float:
    """What its last digit counts."""
    mantissa, _, exponent = text.replace("−", "-").partition("e")
    return float(f"1e{int(exponent or 0) - len(mantissa.partition('.')[2])}")


def check(made: Recomputation, digits: int = 3) -> None:
    left, _, right = made.text.rpartition(" = ")
    result, target = worked_out(left), number(right)
    if not np.isfinite(made.value) or "Beyond" in made.note:
        assert str(target) == str(made.value) or target == pytest.approx(made.value, rel=0.5 * 10.0 ** (1 - digits))
        return
    tolerance = 0.5 * unit(right) * (1.0 + 1e-9)
    assert abs(result - target) <= tolerance, made.text
    assert abs(made.value - target) <= tolerance, (made.text, made.value)
    if not made.note:
        significant = right.partition("e")[0].replace(".", "").replace("−", "").lstrip("0")
        assert len(significant) >= digits or made.value == 0.0, made.text


def check_cells(worked: WorkedIteration, seed: int = 0, n_cells: int = 4) -> list[str]:
    """Some cells of every equation; returns what is noted about their digits."""
    random = np.random.default_rng(seed)
    notes = []
    for equation in worked.equations():
        rows, columns = worked.value(equation.result).shape
        for _ in range(n_cells):
            made = recompute(worked, equation, int(random.integers(rows)), int(random.integers(columns)))
            check(made)
            notes.append(made.note)
    return notes


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_the_text_of_any_cell_gives_the_cell(activation, loss, view) -> None:
    kind = {"activation": activation, "loss": loss, "batch": [4, 1, 6, 0]}
    for n_classes in (2, 3):
        for example in (4, 3):
            notes = check_cells(iteration(view, example, n_classes=n_classes, **kind), example)
            assert not any(notes)


@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_text_of_an_update_gives_the_new_parameter(optimizer, penalty) -> None:
    for view in View:
        worked = iteration(view, 4, optimizer=optimizer, penalty=penalty, learning_rate=0.037)
        assert not any(check_cells(worked))


@pytest.mark.parametrize("scale", [1e-150, 1e-9, 1e-3, 30.0, 1e4, 1e8, 1e100, 1e160])
@pytest.mark.parametrize("loss", LOSSES)
def test_of_any_magnitude(loss, scale) -> None:
    for activation, n_classes in (("tanh", 2), ("leaky_relu", 3), ("sigmoid", 3), ("linear", 2)):
        worked = iteration(
            activation=activation, loss=loss, n_classes=n_classes, scale=scale, optimizer="adam", penalty="l2"
        )
        notes = check_cells(worked)
        assert scale > 1.0 or not any(notes)


@pytest.mark.parametrize("digits", [1, 2, 5, 12, 17])
def test_with_as_many_digits_as_asked_for(digits) -> None:
    worked = iteration(optimizer="rmsprop")
    for name in ("forward_z", "weight_gradient", "update_weights"):
        check(recompute(worked, named(worked, name, 2), 1, 1, digits), digits)


@pytest.mark.parametrize("example", [4, 3])
@pytest.mark.parametrize("loss", LOSSES)
def test_the_sum_of_the_others_has_a_term_for_each_of_them(loss, example) -> None:
    worked = iteration(View.EXAMPLE, example, loss=loss, batch=[4, 1, 6, 0])
    summed = {entry for entry in quantities(worked) if entry.symbol.endswith("_others")}
    assert {entry.symbol for entry in summed} >= {"dW_others", "db_others"}
    n_others = 3 if example == 4 else 4
    for entry in summed:
        for row, column in np.ndindex(worked.value(entry).shape):
            made = recompute_others(worked, entry, row, column)
            check(made)
            assert not made.note
            assert made.left.startswith("sum of the other")
            if entry.symbol == "dW_others":
                assert made.text.count("·") == n_others


def test_a_batch_of_one_example_has_no_others_to_add_up() -> None:
    worked = iteration(View.EXAMPLE, 2, batch=[2])
    assert worked.view is View.ALONE
    assert worked.in_batch
    assert not [entry for entry in quantities(worked) if entry.symbol.endswith("_others")]
    assert not [equation.note for equation in worked.equations() if "whole batch" in equation.note]


def test_it_reads_as_one_writes_it_by_hand() -> None:
    worked = iteration(activation="relu")
    made = recompute(worked, named(worked, "forward_z", 1), 1, 4)
    assert made.left == "Z[1], row 2, example 5"
    W, b = worked.parameters.weights[0], worked.parameters.biases[0]
    X = worked.value(named(worked, "forward_z", 1).numbers[4])
    left = made.text.partition(" = ")[0]
    products, plus, bias = left.rpartition(" + ")
    assert plus
    assert number(bias.strip("()")) == pytest.approx(b[1, 0], rel=1e-2)
    factors = [number(part.strip("()")) for term in products.split(" + ") for part in term.split("·")]
    assert factors == pytest.approx([W[1, 0], X[0, 4], W[1, 1], X[1, 4]], rel=1e-2)


def test_a_negative_factor_is_in_parentheses_and_no_hyphen_is_a_minus() -> None:
    worked = iteration(optimizer="adam")
    for equation in worked.equations():
        text = recompute(worked, equation, 0, 0).text
        assert "-" not in text
        assert "·−" not in text
        assert "+ −" not in text


def test_what_a_cell_is_called() -> None:
    worked = iteration(batch=[4, 1, 6], optimizer="momentum")
    names = [recompute(worked, entry, 0, 0).left for entry in worked.equations() if entry.layer in (0, 2)]
    assert names == [
        "Z[2], row 1, example 5",
        "A[2], row 1, example 5",
        "loss, example 5",
        "J",
        "g′[2], row 1, example 5",
        "dZ[2], row 1, example 5",
        "dW[2], row 1, column 1",
        "db[2], row 1",
        "new v of dW[2], row 1, column 1",
        "new W[2], row 1, column 1",
        "new v of db[2], row 1",
        "new b[2], row 1",
    ]


def test_a_long_sum_is_whole_for_copying_and_short_on_the_screen() -> None:
    worked = iteration(m=300)
    for name, layer in (("cost", 0), ("weight_gradient", 1), ("bias_gradient", 3)):
        made = recompute(worked, named(worked, name, layer), 0, 0)
        check(made)
        assert made.text.count(" + ") == 299
        assert "… + " in made.short
        assert made.short.count(" + ") == 5
        assert made.short.partition("…")[0] == made.text[: made.short.index("…")]
        assert made.short.rpartition(" + ")[2] == made.text.rpartition(" + ")[2]


def test_a_certain_and_right_output_still_has_the_loss_that_is_shown() -> None:
    """The output is 1 as far as a float goes, and log(1 − a) has nothing left of it."""
    for scale in (8.0, 40.0, 400.0):
        for n_classes in (2, 3):
            worked = iteration(scale=scale, activation="linear", m=40, n_classes=n_classes)
            for column in range(40):
                made = recompute(worked, named(worked, "loss"), 0, column)
                check(made)


def test_infinity_and_nan_are_written_and_nothing_is_raised() -> None:
    worked = iteration(scale=1e160, activation="linear", optimizer="adam")
    texts = [recompute(worked, entry, 0, 0).text for entry in worked.equations()]
    assert any("∞" in text for text in texts)
    empty = iteration(m=0)
    assert recompute(empty, named(empty, "weight_gradient", 1), 0, 0).text == "1/0·0 = NaN"


def test_a_cell_that_is_not_there_is_refused() -> None:
    worked = iteration()
    with pytest.raises(IndexError):
        recompute(worked, named(worked, "forward_z", 1), 3, 0)


def test_ten_thousand_terms_do_not_freeze() -> None:
    """Measured 90 ms for the longest; the bound only catches another order of magnitude."""
    worked = iteration(m=10_000)
    begin = time.perf_counter()
    check(recompute(worked, named(worked, "weight_gradient", 2), 0, 0))
    assert time.perf_counter() - begin < 4.0


@pytest.mark.parametrize(
    ("text", "shown", "value"),
    [
        ("1 / (1 + exp(-z))", "1/(1 + exp(0.5))", 1.0 / (1.0 + math.exp(0.5))),
        ("1 if z > 0 else leak", "1 if −0.5 > 0 else 0.1", 0.1),
        ("(z - leak)**2 * z * 3", "(−0.5 − 0.1)²·(−0.5)·3", -0.54),
        (
            "z - leak * z / (sqrt(leak) + 1e-8) + 2",
            "−0.5 − 0.1·(−0.5)/(sqrt(0.1) + 1e−8) + 2",
            1.5 + 0.05 / math.sqrt(0.1),
        ),
    ],
)
def test_a_formula_of_a_record_is_written_and_worked_out_as_it_stands(text: str, shown: str, value: float) -> None:
    found = formula(text, z=Number(-0.5), leak=Constant(0.1))
    assert found.text(1) == shown
    assert found.value(17) == pytest.approx(value, rel=1e-6)


def test_a_formula_outside_the_grammar_is_refused() -> None:
    with pytest.raises(ValueError, match="z \\*\\* 3 is not in the grammar"):
        formula("z**3", z=Number(2.0))
